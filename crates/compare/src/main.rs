//! The program `linecard-compare`, which runs `linecard diff`. It is a separate program, so that the command itself
//! builds without a JSON Schema validator.

mod accepted;
mod diff;

use clap::Parser;
use linecard_console::args::DiffArgs;
use linecard_console::{print_usage_error, run_with_output};
use std::process::ExitCode;

/// Compare two exports of schemas
#[derive(Debug, Parser)]
#[command(name = "linecard-compare", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Compare two exports of schemas and report breaking changes
    Diff(DiffArgs),
}

fn main() -> ExitCode {
    match Command::try_parse() {
        Ok(Command::Diff(args)) => run_with_output(|out| diff::print(out, &args)),
        Err(error) => print_usage_error(&error),
    }
}
