//! Tests the comparison and its program.

mod diff;
mod flips;
mod keywords;
mod numbers;
#[path = "../../../cli/tests/it/run.rs"]
#[expect(dead_code, reason = "this program reads no standard input")]
mod run;

/// The path of the program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard-compare");
