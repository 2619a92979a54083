//! Tests of the language server: a scripted client talks to the real program.

mod client;
mod completion;
mod findings;
mod hover;
mod session;
