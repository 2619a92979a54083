//! The command, run as people run it.

mod cases;
mod check;
mod coverage;
mod excerpts;
mod help;
mod matrix;
mod run;
mod schema;
mod secrets;
