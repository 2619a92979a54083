//! The program `linecard-server`, which `linecard` hands the commands over to that need a server or what it keeps.

mod command;

use clap::{CommandFactory, FromArgMatches, Parser};
use command::{
    AuditArgs, BackupArgs, DirectoryCommand, RestoreArgs, ServeArgs, Settings, audit, backup, directory, gathered,
    restore, serve, with_settings,
};
use std::error::Error;
use std::process::ExitCode;

/// A request makes a tree and drops it, often on another thread. This allocator is made for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The documented telephony provisioning API, served
#[derive(Debug, Parser)]
#[command(name = "linecard-server", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Serve the documented API, keep its state, and validate its own answers
    Serve(ServeArgs),
    /// Print who changed what, and when
    Audit(AuditArgs),
    /// Say who there is: tenants, groups, users and their services, administrators
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// Write all that a store keeps to a file, while servers use it
    Backup(BackupArgs),
    /// Make what a backup holds all that a store keeps, while servers use it
    Restore(RestoreArgs),
}

fn main() -> ExitCode {
    let (command, settings) = match parsed() {
        Ok(parsed) => parsed,
        Err(failure) => match failure.downcast::<clap::Error>() {
            Ok(failure) => failure.exit(),
            Err(failure) => {
                eprintln!("error: {failure}");
                return ExitCode::from(2);
            }
        },
    };
    match command {
        Command::Serve(args) => serve(&args, &settings),
        Command::Audit(args) => audit(&args),
        Command::Directory(command) => directory(&command),
        Command::Backup(args) => backup(&args),
        Command::Restore(args) => restore(&args),
    }
}

/// What the program is told by flags, and `serve` by the environment and a file too.
fn parsed() -> Result<(Command, Settings), Box<dyn Error>> {
    let command = Command::command().mut_subcommand("serve", with_settings);
    let arguments: Vec<_> = std::env::args_os().collect();
    let environment = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect();
    let (matches, settings) = gathered(&command, "serve", &arguments, &environment)?;
    Ok((Command::from_arg_matches(&matches)?, settings))
}
