//! Tests of the language server: a scripted client talks to the real program.

mod client;
mod findings;
mod session;
