//! The program `linecard-server`, which `linecard` hands the commands over to that need a server or what it keeps.

mod command;

use clap::Parser;
use command::{BackupArgs, RestoreArgs, ServeArgs, backup, restore, serve};
use std::process::ExitCode;

/// The documented telephony provisioning API, served
#[derive(Debug, Parser)]
#[command(name = "linecard-server", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Serve the documented API, keep its state, and judge its own answers
    Serve(ServeArgs),
    /// Write all that a store keeps to a file, while servers use it
    Backup(BackupArgs),
    /// Make what a backup holds all that a store keeps, while servers use it
    Restore(RestoreArgs),
}

fn main() -> ExitCode {
    match Command::parse() {
        Command::Serve(args) => serve(&args),
        Command::Backup(args) => backup(&args),
        Command::Restore(args) => restore(&args),
    }
}
