//! The command.

use std::process::ExitCode;

fn main() -> ExitCode {
    linecard_cli::run::run(std::env::args_os())
}
