//! The program `linecard-proxy`, which runs `linecard proxy`. It is a separate program, so that the command itself builds without
//! a server and a client of HTTP.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_proxy::run(&linecard_model::API)
}
