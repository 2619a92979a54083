//! Brings users of a double to a wanted state.

mod faults;
mod inputs;
mod journals;
mod kills;
mod large;
mod observed;
mod plans;
mod progress;
mod world;

/// The path of the program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard-apply");
