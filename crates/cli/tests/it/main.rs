//! The command, run as people run it.

mod cases;
mod check;
mod coverage;
mod excerpts;
mod front_page;
mod hand_over;
mod help;
mod matrix;
mod ndjson;

mod project;
mod run;
mod sample;
mod schema;
mod secrets;

/// The program that is run.
const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard");
