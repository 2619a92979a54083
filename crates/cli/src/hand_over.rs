//! Commands that are programs of their own, so that nobody who validates bodies has to build a server or a validator.

use linecard_console::args::Command;
use linecard_console::{Exit, complain};
use linecard_contract::Api;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{self, ExitCode};

/// The server of the API of `linecard-model`.
const OUR_SERVER: &str = "linecard-server";

/// A program that commands are left to.
#[derive(Debug)]
pub struct Program {
    /// Its name, under which it is beside this one or in the search path.
    pub name: String,
    /// How to get it.
    pub source: String,
}

impl Program {
    /// The program that a command on an API is left to, unless it is done here.
    ///
    /// The server has the name of its API: `linecard-server` serves the API of that name, and no other.
    #[must_use]
    pub fn of(api: &Api, command: &Command) -> Option<Program> {
        match command {
            Command::Serve(_)
            | Command::Audit(_)
            | Command::Directory(_)
            | Command::Backup(_)
            | Command::Restore(_) => Some(Program::server(api)),
            Command::Diff(_) => Some(Program::installed("linecard-compare", "crates/compare")),
            _ => None,
        }
    }

    fn server(api: &Api) -> Program {
        let name = format!("{}-server", api.name.to_lowercase().replace(' ', "-"));
        if name == OUR_SERVER {
            return Program::installed(OUR_SERVER, "crates/server");
        }
        let source = format!("build it with the library {OUR_SERVER}, and put it beside this program");
        Program { name, source }
    }

    fn installed(name: &str, path: &str) -> Program {
        Program { name: name.to_owned(), source: format!("`cargo install --locked --path {path}` installs it") }
    }

    /// Hands over to the program that stands beside this one, or to the one in the search path.
    ///
    /// The arguments begin with the word of the command.
    #[must_use]
    pub fn run(&self, arguments: &[OsString]) -> ExitCode {
        let Program { name, source } = self;
        let program = self.beside().unwrap_or_else(|| PathBuf::from(name));
        match become_it(process::Command::new(program).args(arguments)) {
            Ok(exit) => exit,
            Err(error) => {
                complain(&match error.kind() {
                    ErrorKind::NotFound => format!("the program {name} is not there; {source}"),
                    _ => format!("cannot start {name}: {error}; {source}"),
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
