//! The program `linecard-verify`, which runs `linecard verify`. It is a separate program, so that the command itself builds without
//! a client.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_verify::run(&linecard_model::API)
}
