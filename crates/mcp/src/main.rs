//! The program `linecard-mcp`, which runs `linecard mcp`. It is a separate program, so that the command itself builds without
//! the protocol.

use clap::{CommandFactory, FromArgMatches, Parser};
use linecard_console::args::{McpArgs, version};
use linecard_console::print_usage_error;
use linecard_model::API;
use std::process::ExitCode;

/// Serve the contract to an assistant
#[derive(Debug, Parser)]
#[command(name = "linecard-mcp", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Serve the contract to an assistant, by the Model Context Protocol
    Mcp(McpArgs),
}

fn main() -> ExitCode {
    let command = Command::command().version(version(&API));
    match command.try_get_matches().and_then(|matches| Command::from_arg_matches(&matches)) {
        Ok(Command::Mcp(_)) => linecard_mcp::run(&API),
        Err(error) => print_usage_error(&error),
    }
}
