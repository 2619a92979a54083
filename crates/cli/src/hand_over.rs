//! Commands that are programs of their own, so that nobody who validates bodies has to build a server or a validator.

use linecard_console::args::Command;
use linecard_console::{Exit, complain};
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{self, ExitCode};

/// A program that commands are left to.
#[derive(Debug)]
pub struct Program {
    /// Its name, under which it stands beside this one or in the search path.
    pub name: &'static str,
    /// The crate that it comes from.
    pub path: &'static str,
}

/// The server, and what is done with what it keeps.
const SERVER: Program = Program { name: "linecard-server", path: "crates/server" };
/// The comparison of exports.
const COMPARE: Program = Program { name: "linecard-compare", path: "crates/compare" };

impl Program {
    /// The program that a command is left to, unless it is done here.
    #[must_use]
    pub fn of(command: &Command) -> Option<&'static Program> {
        match command {
            Command::Serve(_)
            | Command::Audit(_)
            | Command::Directory(_)
            | Command::Backup(_)
            | Command::Restore(_) => Some(&SERVER),
            Command::Diff(_) => Some(&COMPARE),
            _ => None,
        }
    }

    /// Hands over to the program that stands beside this one, or to the one in the search path.
    ///
    /// The arguments begin with the word of the command.
    #[must_use]
    pub fn run(&self, arguments: &[OsString]) -> ExitCode {
        let Program { name, path } = self;
        let program = self.beside().unwrap_or_else(|| PathBuf::from(name));
        match become_it(process::Command::new(program).args(arguments)) {
            Ok(exit) => exit,
            Err(error) => {
                let way_out = format!("`cargo install --locked --path {path}` installs it");
                complain(&match error.kind() {
                    ErrorKind::NotFound => format!("the program {name} is not there; {way_out}"),
                    _ => format!("cannot start {name}: {error}; {way_out}"),
                });
                ExitCode::from(Exit::NotValidated as u8)
            }
        }
    }

    fn beside(&self) -> Option<PathBuf> {
        let name = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        let path = std::env::current_exe().ok()?.with_file_name(name);
        path.is_file().then_some(path)
    }
}

/// The process becomes the other, so that signals reach it.
#[cfg(unix)]
fn become_it(command: &mut process::Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn become_it(command: &mut process::Command) -> io::Result<ExitCode> {
    let code = command.status()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
