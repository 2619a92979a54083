//! `linecard serve`: another program, so that nobody who judges bodies has to build a server.

use crate::check::Exit;
use crate::human;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

const PROGRAM: &str = "linecard-serve";

/// Hands over to the program that stands beside this one, or to the one in the search path.
#[must_use]
pub fn hand_over(arguments: &[OsString]) -> ExitCode {
    let program = beside().unwrap_or_else(|| PathBuf::from(PROGRAM));
    match become_it(Command::new(program).args(arguments)) {
        Ok(exit) => exit,
        Err(error) => {
            let way_out = "`cargo install --locked --path crates/server` installs it";
            human::complain(&match error.kind() {
                ErrorKind::NotFound => format!("the program {PROGRAM} is not there; {way_out}"),
                _ => format!("cannot start {PROGRAM}: {error}; {way_out}"),
            });
            ExitCode::from(Exit::NotJudged as u8)
        }
    }
}

fn beside() -> Option<PathBuf> {
    let name = format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX);
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
