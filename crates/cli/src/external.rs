//! Commands that other programs run, such as the server, the proxy, the language server and the contract tests of a deployment.
//!
//! They are separate programs, so that the command itself builds without a server and a JSON Schema validator.

use linecard_console::args::Command;
use linecard_console::{Exit, print_error};
use linecard_contract::Api;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::{self, ExitCode};

/// A program that runs a command.
#[derive(Debug)]
pub struct ExternalProgram {
    /// The name of the program.
    pub name: String,
    /// How to install it.
    pub installation: String,
}

impl ExternalProgram {
    /// Returns the program that runs a command; `None` if this program does.
    ///
    /// The name of a server, a proxy or a language server starts with the name of its API, so that it never serves another API.
    #[must_use]
    pub fn of(api: &Api, command: &Command) -> Option<ExternalProgram> {
        match command {
            Command::Serve(_)
            | Command::Audit(_)
            | Command::Directory(_)
            | Command::Backup(_)
            | Command::Restore(_) => Some(ExternalProgram::of_api(api, "server")),
            Command::Mcp(_) => Some(ExternalProgram::of_api(api, "mcp")),
            Command::Verify(_) => Some(ExternalProgram::of_api(api, "verify")),
            Command::Apply(_) => Some(ExternalProgram::of_api(api, "apply")),
            Command::Lsp(_) => Some(ExternalProgram::of_api(api, "lsp")),
            Command::Proxy(_) => Some(ExternalProgram::of_api(api, "proxy")),
            Command::Diff(_) => Some(ExternalProgram::ours("linecard-compare", "crates/compare")),
            _ => None,
        }
    }

    /// Returns the program of this kind that serves an API: for ours, `linecard-` and the kind.
    fn of_api(api: &Api, kind: &str) -> ExternalProgram {
        let (name, ours) =
            (format!("{}-{kind}", api.name.to_lowercase().replace(' ', "-")), format!("linecard-{kind}"));
        if name == ours {
            return ExternalProgram::ours(&ours, &format!("crates/{kind}"));
        }
        let installation = format!("build it with the library {ours}, and copy it into the folder of this program");
        ExternalProgram { name, installation }
    }

    fn ours(name: &str, path: &str) -> ExternalProgram {
        let installation = format!(
            "install it with `cargo install --locked --path {path}`, or use the archive or the Debian package, which have it"
        );
        ExternalProgram { name: name.to_owned(), installation }
    }

    /// Replaces this process with the program: the one in the folder of this program, or the one in the search path.
    ///
    /// The first argument is the name of the command.
    #[must_use]
    pub fn run(&self, arguments: &[OsString]) -> ExitCode {
        let ExternalProgram { name, installation } = self;
        let program = self.in_own_folder().unwrap_or_else(|| PathBuf::from(name));
        match replace_process(process::Command::new(program).args(arguments)) {
            Ok(exit) => exit,
            Err(error) => {
                print_error(&match error.kind() {
                    ErrorKind::NotFound => format!("the program {name} is not installed; {installation}"),
                    _ => format!("cannot start {name}: {error}; {installation}"),
                });
                ExitCode::from(Exit::Error as u8)
            }
        }
    }

    fn in_own_folder(&self) -> Option<PathBuf> {
        let name = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        let path = std::env::current_exe().ok()?.with_file_name(name);
        path.is_file().then_some(path)
    }
}

/// Replaces this process, so that the program receives its signals.
#[cfg(unix)]
fn replace_process(command: &mut process::Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn replace_process(command: &mut process::Command) -> io::Result<ExitCode> {
    let code = command.status()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
