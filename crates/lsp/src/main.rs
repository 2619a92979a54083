//! The program `linecard-lsp`, which runs `linecard lsp`. It is a separate program, so that the command itself builds without
//! the types of the protocol.

use clap::{CommandFactory, FromArgMatches, Parser};
use linecard_console::args::{LspArgs, version};
use linecard_console::print_usage_error;
use std::process::ExitCode;

/// Run a language server
#[derive(Debug, Parser)]
#[command(name = "linecard-lsp", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Run a language server: findings, help, completion and fixes in an editor
    Lsp(LspArgs),
}

fn main() -> ExitCode {
    let command = Command::command().version(version(&linecard_model::API));
    match command.try_get_matches().and_then(|matches| Command::from_arg_matches(&matches)) {
        Ok(Command::Lsp(_)) => linecard_lsp::run(&linecard_model::API),
        Err(error) => print_usage_error(&error),
    }
}
