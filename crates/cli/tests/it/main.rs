//! Runs the command and checks its output.

mod cases;
mod check;
mod completions;
mod config;
mod coverage;
mod coverage_command;
mod excerpts;
mod explain;
mod external;
mod fix;
mod formats;
mod front_page;
mod guide;
mod help;
mod html;
mod learn;
mod literal;
mod man;
mod mask;
mod matrix;
mod mends;
mod merge;
mod names;
mod ndjson;
mod plan;
mod project;
mod reached;
mod run;
mod sample;
mod schema;
mod scrub;
mod secrets;
mod traffic;
mod watch;

/// The path of the command.
const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard");
