//! The command, run as people run it.

mod cases;
mod check;
mod coverage;
mod diff;
mod excerpts;
mod hand_over;
mod help;
mod matrix;
mod ndjson;
mod project;
mod run;
mod sample;
mod schema;
mod secrets;
