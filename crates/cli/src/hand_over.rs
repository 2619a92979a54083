//! Commands that are programs of their own, so that nobody who judges bodies has to build a server or a validator.

use crate::args::Command;
use crate::check::Exit;
use crate::human;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{self, ExitCode};

/// A program that does commands in place of this one.
#[derive(Debug, Eq, PartialEq)]
pub struct Program {
    /// What its file is called.
    pub name: &'static str,
    /// The folder of its crate.
    pub folder: &'static str,
    /// Whether it is told which command it is to do.
    pub takes_word: bool,
}

const COMPARE: Program = Program { name: "linecard-compare", folder: "crates/compare", takes_word: true };
const SERVE: Program = Program { name: "linecard-serve", folder: "crates/server", takes_word: false };

impl Command {
    /// The program that does this command, unless this one does it itself.
    #[must_use]
    pub fn program(&self) -> Option<&'static Program> {
        match self {
            Command::Diff(_) => Some(&COMPARE),
            Command::Serve { .. } => Some(&SERVE),
            _ => None,
        }
    }
}

impl Program {
    /// Hands over to the program that stands beside this one, or to the one in the search path.
    #[must_use]
    pub fn run(&self, arguments: &[OsString]) -> ExitCode {
        let program = self.beside().unwrap_or_else(|| PathBuf::from(self.name));
        match become_it(process::Command::new(program).args(arguments)) {
            Ok(exit) => exit,
            Err(error) => {
                let Program { name, folder, .. } = self;
                let way_out = format!("`cargo install --locked --path {folder}` installs it");
                human::complain(&match error.kind() {
                    ErrorKind::NotFound => format!("the program {name} is not there; {way_out}"),
                    _ => format!("cannot start {name}: {error}; {way_out}"),
                });
                ExitCode::from(Exit::NotJudged as u8)
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
