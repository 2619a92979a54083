//! The program `linecard-compare`, which `linecard` hands `diff` over to: of its own, so that nobody who validates bodies has to
//! build a validator.

mod diff;

use clap::Parser;
use linecard_console::args::DiffArgs;
use linecard_console::{into_standard_output, show_usage_error};
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
        Ok(Command::Diff(args)) => into_standard_output(|out| diff::print(out, &args)),
        Err(error) => show_usage_error(&error),
    }
}
