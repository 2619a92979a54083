//! The program `linecard-compare`, which `linecard` hands `diff` over to: of its own, so that nobody who validates bodies has to
//! build a validator.

mod diff;

use clap::Parser;
use linecard_console::args::DiffArgs;
use linecard_console::{print_usage_error, run_with_output};
use std::process::ExitCode;

/// The comparison of two exports of schemas
#[derive(Debug, Parser)]
#[command(name = "linecard-compare", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Compare two exports of schemas: what of the old one the new one breaks
    Diff(DiffArgs),
}

fn main() -> ExitCode {
    match Command::try_parse() {
        Ok(Command::Diff(args)) => run_with_output(|out| diff::print(out, &args)),
        Err(error) => print_usage_error(&error),
    }
}
