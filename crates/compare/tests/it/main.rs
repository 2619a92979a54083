//! Tests of the comparison, and of its program, run as `linecard` hands over to it.

mod diff;
mod flips;
mod numbers;
#[path = "../../../cli/tests/it/run.rs"]
#[expect(dead_code, reason = "nothing is piped into this program")]
mod run;

/// The program that is run.
const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard-compare");
