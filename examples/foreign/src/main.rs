//! The `linecard` command for this API.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_cli::run(&foreign::API)
}
