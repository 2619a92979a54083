//! The program `linecard-apply`, which runs `linecard apply`. It is a separate program, so that the command itself builds without
//! an HTTP client.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_apply::run(&linecard_model::API)
}
