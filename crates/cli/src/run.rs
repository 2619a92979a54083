//! From the arguments to the exit code.

use crate::hand_over::Program;
use crate::human::Human;
use crate::json::Json;
use crate::{check, ledger, matrix, objects, project, sample, schema, services};
use linecard_console::args::{Args, CheckFormat, Command};
use linecard_console::{Exit, Output, into_standard_output, show_usage_error};
use linecard_contract::Api;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// Runs the command that the arguments of this process ask for, on an API.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    run_with(api, std::env::args_os())
}

/// Runs the command that the arguments ask for, on an API. The first argument is the name of the program.
pub fn run_with(api: &'static Api, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let args = match Args::parse_for(api, &arguments) {
        Ok(args) => args,
        Err(error) => return show_usage_error(&error),
    };
    match Program::of(api, &args.command) {
        Some(program) => program.run(arguments.get(1..).unwrap_or_default()),
        None => into_standard_output(|out| perform(api, args.command, out)),
    }
}

fn perform(api: &'static Api, command: Command, out: &mut Output) -> io::Result<Exit> {
    match command {
        Command::Check(args) => {
            if args.paths.is_empty() && io::stdin().is_terminal() {
                return Ok(nothing_to_validate(api));
            }
            match args.format {
                CheckFormat::Human => check::check(api, &args, &mut Human::new(api, out, &args)),
                CheckFormat::Json => check::check(api, &args, &mut Json::new(out)),
            }
        }
        Command::Matrix(args) => matrix::print(api, out, &args).map(|()| Exit::Ok),
        Command::Objects(args) => objects::print(api, out, args.format).map(|()| Exit::Ok),
        Command::Services(args) => services::print(api, out, args.format).map(|()| Exit::Ok),
        Command::Ledger(args) => ledger::print(api, out, args.format).map(|()| Exit::Ok),
        Command::Schema(args) => schema::print(api, out, &args).map(|()| Exit::Ok),
        Command::Sample(args) => sample::print(out, &args),
        Command::Project(args) => project::print(out, &args),
        // They were handed over before there was an output.
        Command::Diff(_)
        | Command::Serve(_)
        | Command::Audit(_)
        | Command::Directory(_)
        | Command::Backup(_)
        | Command::Restore(_) => Ok(Exit::Ok),
        Command::Completions { shell } => {
            // The generator panics where it cannot write, and memory can always be written to.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command_for(api), "linecard", &mut script);
            out.write_all(&script).map(|()| Exit::Ok)
        }
    }
}

/// Nobody types a body into a terminal: this is a call that lacks its paths.
fn nothing_to_validate(api: &'static Api) -> Exit {
    let mut command = Args::command_for(api);
    command.build();
    if let Some(check) = command.find_subcommand_mut("check") {
        let sentence = "name a file or a folder to validate, or pipe a body in and say --as OBJECT.METHOD";
        let _ = show_usage_error(&check.error(clap::error::ErrorKind::MissingRequiredArgument, sentence));
    }
    Exit::NotValidated
}
