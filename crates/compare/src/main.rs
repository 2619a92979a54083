//! The program that `linecard diff` hands over to: of its own, so that nobody who judges bodies has to build a validator.

mod diff;

use clap::{Parser, Subcommand};
use linecard_cli::args::DiffArgs;
use linecard_cli::output::show_usage_error;
use linecard_cli::run::into_standard_output;
use std::process::ExitCode;

/// Does `linecard diff`
#[derive(Debug, Parser)]
#[command(name = "linecard-compare", version, max_term_width = 100)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compare two exports of schemas: what of the old one the new one breaks
    Diff(DiffArgs),
}

fn main() -> ExitCode {
    match Args::try_parse() {
        Ok(Args { command: Command::Diff(args) }) => into_standard_output(|out| diff::print(out, &args)),
        Err(error) => show_usage_error(&error),
    }
}
