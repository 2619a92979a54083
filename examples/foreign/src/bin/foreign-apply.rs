//! The `linecard apply` command for this API.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_apply::run(&foreign::API)
}
