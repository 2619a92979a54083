//! Commands that are programs of their own, so that nobody who judges bodies has to build a server.

use crate::check::Exit;
use crate::human;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// A program that commands are left to.
#[derive(Debug)]
pub struct Program {
    /// Its name, under which it stands beside this one or in the search path.
    pub name: &'static str,
    /// The crate that it comes from.
    pub path: &'static str,
}

/// The server, and what is done with what it keeps.
pub const SERVER: Program = Program { name: "linecard-server", path: "crates/server" };

/// Hands a command over to the program that stands beside this one, or to the one in the search path.
#[must_use]
pub fn hand_over(program: &Program, command: &str, arguments: &[OsString]) -> ExitCode {
    let name = program.name;
    match become_it(Command::new(beside(name).unwrap_or_else(|| PathBuf::from(name))).arg(command).args(arguments)) {
        Ok(exit) => exit,
        Err(error) => {
            let way_out = format!("`cargo install --locked --path {}` installs it", program.path);
            human::complain(&match error.kind() {
                ErrorKind::NotFound => format!("the program {name} is not there; {way_out}"),
                _ => format!("cannot start {name}: {error}; {way_out}"),
            });
            ExitCode::from(Exit::NotJudged as u8)
        }
    }
}

fn beside(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::current_exe().ok()?.with_file_name(name);
    path.is_file().then_some(path)
}

/// The process becomes the server, so that signals reach it.
#[cfg(unix)]
fn become_it(command: &mut Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> io::Result<ExitCode> {
    let code = command.status()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
