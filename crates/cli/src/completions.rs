//! Completion of the command line: a shell asks the program itself.

use clap_complete::CompleteEnv;
use clap_complete::env::Shells;
use linecard_console::Args;
use linecard_contract::Api;
use std::io;

/// The variable by which the script of a shell asks for completions. It names the shell.
const VARIABLE: &str = "LINECARD_COMPLETE";

/// Prints completions and ends the process, if a shell asks for them.
pub fn answer(api: &'static Api) {
    CompleteEnv::with_factory(move || Args::command_for(api)).var(VARIABLE).complete();
}

/// Returns the script by which a shell asks for completions.
///
/// # Errors
///
/// An error if there is no such shell.
pub fn script(shell: &str) -> io::Result<Vec<u8>> {
    let shells = Shells::builtins();
    let completer = shells.completer(shell).ok_or(io::ErrorKind::NotFound)?;
    let mut script = Vec::new();
    completer.write_registration(VARIABLE, "linecard", "linecard", "linecard", &mut script)?;
    Ok(script)
}
