//! The program `linecard-server`. `linecard` runs it for the commands that need a server or its store.

mod command;

use clap::{CommandFactory, FromArgMatches, Parser};
use command::{
    AuditArgs, BackupArgs, DirectoryCommand, RestoreArgs, ServeArgs, Settings, audit, backup, collect_settings,
    directory, print_error, restore, serve, with_settings,
};
use linecard_model::API;
use std::error::Error;
use std::process::ExitCode;

/// Each request builds a tree and drops it, often on another thread. This allocator is fast at that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Serve the documented telephony provisioning API, and manage what the server stores
#[derive(Debug, Parser)]
#[command(name = "linecard-server", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Serve the documented API over HTTP, store its state, and validate every response
    Serve(ServeArgs),
    /// Print the audit trail: who changed what, and when
    Audit(AuditArgs),
    /// Manage the directory: tenants, groups, users and their services, administrators
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// Write everything in a store to a file; servers may keep running
    Backup(BackupArgs),
    /// Replace everything in a store with a backup; servers may keep running
    Restore(RestoreArgs),
}

fn main() -> ExitCode {
    let (command, settings) = match parsed() {
        Ok(parsed) => parsed,
        Err(failure) => match failure.downcast::<clap::Error>() {
            Ok(failure) => failure.exit(),
            Err(failure) => {
                print_error(format_args!("error: {failure}"));
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

/// Parses the arguments. The settings of `serve` also come from the environment and a file.
fn parsed() -> Result<(Command, Settings), Box<dyn Error>> {
    let version = format!("{} (contract: {} {})", env!("CARGO_PKG_VERSION"), API.name, API.version);
    let command = Command::command().version(version).mut_subcommand("serve", with_settings);
    let arguments: Vec<_> = std::env::args_os().collect();
    let environment = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect();
    let (matches, settings) = collect_settings(&command, "serve", &arguments, &environment)?;
    Ok((Command::from_arg_matches(&matches)?, settings))
}
