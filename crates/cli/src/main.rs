//! The `linecard` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_cli::run(&linecard_model::API)
}
