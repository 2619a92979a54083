//! `linecard directory`: who there is.

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

/// What is done with the directory.
#[derive(Debug, Subcommand)]
pub(crate) enum DirectoryCommand {
    /// Put lines into the directory: all of them, or none
    #[command(after_help = IMPORT_HELP)]
    Import {
        /// The file with the lines; - is the standard input
        file: PathBuf,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Print the directory as import takes it, with hashes in the place of passwords
    #[command(after_help = EXIT_CODES)]
    Export {
        #[command(flatten)]
        store: StoreArgs,
    },
    /// End all sessions of whoever logs in by a name
    #[command(after_help = EXIT_CODES)]
    EndSessions {
        /// The name that logs in
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

(each of them on one line). The lines may stand in any order. What a line is about is made, or
becomes what the line says; only a password that is left out stays. With "remove": true it is
removed: the line then holds the ids only. The same lines again change nothing. A new password, a
new username and a removal end the sessions of whoever logged in. The server may run meanwhile.

Exit codes:
  0  all is imported
  1  lines are wrong, and nothing is imported
  2  the file or the store cannot be read or written; nothing is imported"#;

const EXIT_CODES: &str = "\
Exit codes:
  0  it is done
  1  nobody has this name
  2  the store cannot be read or written";

/// Does what is asked with the directory.
pub(crate) fn directory(command: &DirectoryCommand) -> ExitCode {
    match run(command) {
        Ok(exit) => exit,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

#[tokio::main]
async fn run(command: &DirectoryCommand) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        DirectoryCommand::Import { file, store } => {
            let lines = read(file)?;
            let imported = import(&API, store.kept()?.open().await?.as_ref(), &lines, PasswordCost::default()).await;
            match imported {
                Ok(imported) => writeln!(io::stdout(), "{imported}")?,
                Err(wrong @ ImportError::Faults { .. }) => {
                    eprintln!("error: nothing is imported, because lines are wrong\n{wrong}");
                    return Ok(ExitCode::FAILURE);
                }
                Err(failure) => return Err(failure.into()),
            }
        }
        DirectoryCommand::Export { store } => {
            let lines = export(store.kept()?.open_existing().await?.as_ref()).await?;
            io::stdout().write_all(lines.as_bytes())?;
        }
        DirectoryCommand::EndSessions { username, store } => {
            if !end_sessions(store.kept()?.open_existing().await?.as_ref(), username).await? {
                eprintln!("error: nobody logs in by this name");
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
