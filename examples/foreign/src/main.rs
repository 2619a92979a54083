//! The `linecard` command for this API.

// ANCHOR: main
use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_cli::run(&foreign::API)
}
// ANCHOR_END: main
