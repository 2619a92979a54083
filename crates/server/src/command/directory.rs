//! `linecard directory` imports and exports the directory, and ends sessions.

use super::stderr::print_error;
use super::store::StoreArgs;
use clap::Subcommand;
use linecard_model::API;
use linecard_server::PasswordCost;
use linecard_server::directory::{ImportError, end_sessions, export, import};
use std::error::Error;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The subcommands of `directory`.
#[derive(Debug, Subcommand)]
pub(crate) enum DirectoryCommand {
    /// Import tenants, groups, users and administrators: all lines, or none
    #[command(after_help = IMPORT_HELP)]
    Import {
        /// The file with the lines; - means standard input
        file: PathBuf,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Print the directory in the format of import, with hashes instead of passwords
    #[command(after_help = EXPORT_HELP)]
    Export {
        #[command(flatten)]
        store: StoreArgs,
    },
    /// End all sessions of an account
    #[command(after_help = END_SESSIONS_HELP)]
    EndSessions {
        /// The username of the account
        username: String,
        #[command(flatten)]
        store: StoreArgs,
    },
}

const IMPORT_HELP: &str = r#"A line is a JSON object:

  {"type": "tenant", "tenantId": "example"}
  {"type": "group", "tenantId": "example", "groupId": "office"}
  {"type": "user", "tenantId": "example", "groupId": "office", "userId": "jane",
   "department": "sales", "services": ["selective-call-acceptance"],
   "username": "jane@example.org", "password": "…"}
  {"type": "administrator", "username": "boss", "level": 12, "tenantId": "example",
   "passwordHash": "$argon2id$…"}

(each on one line). The lines may be in any order. A line creates a tenant, group, user or
administrator, or replaces it; only a missing password is kept. A line with "remove": true and the
ids removes it. Importing the same lines again changes nothing. A new password, a new username and a
removal end the sessions of the account. The server may keep running.

Example:
  linecard directory import --data state directory.ndjson

Exit codes:
  0  all lines are imported
  1  lines have faults, and nothing is imported
  2  the file or the store cannot be read or written, and nothing is imported"#;

const END_SESSIONS_HELP: &str = "\
Example:
  linecard directory end-sessions --data state jane@example.org

Exit codes:
  0  the sessions have ended
  1  no account has this username
  2  the store cannot be read or written";

const EXPORT_HELP: &str = "\
Example:
  linecard directory export --data state > directory.ndjson

Exit codes:
  0  the directory is printed
  2  the store cannot be read";

/// Runs a subcommand.
pub(crate) fn directory(command: &DirectoryCommand) -> ExitCode {
    match run(command) {
        Ok(exit) => exit,
        Err(failure) => {
            print_error(format_args!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}

#[tokio::main]
async fn run(command: &DirectoryCommand) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        DirectoryCommand::Import { file, store } => {
            let lines = read(file)?;
            let store = store.open().await?;
            let imported = import(&API, store.as_ref(), &lines, PasswordCost::default()).await;
            store.close().await?;
            match imported {
                Ok(imported) => writeln!(io::stdout(), "{imported}")?,
                Err(wrong @ ImportError::Faults { .. }) => {
                    print_error(format_args!("error: lines have faults, and nothing is imported\n{wrong}"));
                    return Ok(ExitCode::FAILURE);
                }
                Err(failure) => return Err(failure.into()),
            }
        }
        DirectoryCommand::Export { store } => {
            let store = store.open_existing().await?;
            let lines = export(store.as_ref()).await?;
            store.close().await?;
            io::stdout().write_all(lines.as_bytes())?;
        }
        DirectoryCommand::EndSessions { username, store } => {
            let store = store.open_existing().await?;
            let is_known = end_sessions(store.as_ref(), username).await?;
            store.close().await?;
            if !is_known {
                print_error(format_args!(
                    "error: no account has this username; `linecard directory export` lists them"
                ));
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut lines = Vec::new();
    let result =
        if file == Path::new("-") { io::stdin().read_to_end(&mut lines).map(|_| lines) } else { fs::read(file) };
    result.map_err(|failure| format!("cannot read {}: {failure}", file.display()).into())
}
