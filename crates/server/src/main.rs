//! The program `linecard-server`, which `linecard` hands the commands over to that need a server or what it keeps.

mod command;

use clap::Parser;
use command::{AuditArgs, DirectoryCommand, ServeArgs, audit, directory, serve};
use std::process::ExitCode;

/// The documented telephony provisioning API, served
#[derive(Debug, Parser)]
#[command(name = "linecard-server", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Serve the documented API, keep its state, and judge its own answers
    Serve(ServeArgs),
    /// Print who changed what, and when
    Audit(AuditArgs),
    /// Say who there is: tenants, groups, users and their services, administrators
    #[command(subcommand)]
    Directory(DirectoryCommand),
}

fn main() -> ExitCode {
    match Command::parse() {
        Command::Serve(args) => serve(&args),
        Command::Audit(args) => audit(&args),
        Command::Directory(command) => directory(&command),
    }
}
