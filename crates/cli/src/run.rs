//! From the arguments to the exit code.

use crate::args::{Args, Command, Layout};
use crate::check::{self, Exit};
use crate::hand_over::{SERVER, hand_over};
use crate::human::{self, Human};
use crate::json::Json;
use crate::output::{Output, show_usage_error};
use crate::{diff, ledger, matrix, objects, project, sample, schema, services};
use clap::{CommandFactory, Parser};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// Runs the command that the arguments ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => return show_usage_error(&error),
    };
    match &args.command {
        Command::Serve(handed) => return hand_over(&SERVER, "serve", &handed.arguments),
        Command::Backup(handed) => return hand_over(&SERVER, "backup", &handed.arguments),
        Command::Restore(handed) => return hand_over(&SERVER, "restore", &handed.arguments),
        Command::Directory(handed) => return hand_over(&SERVER, "directory", &handed.arguments),
        _ => {}
    }
    let mut out = Output::standard();
    match perform(args.command, &mut out).and_then(|exit| out.flush().map(|()| exit)) {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) => {
            human::complain(&format!("cannot write the output: {error}"));
            ExitCode::from(Exit::NotJudged as u8)
        }
    }
}

fn perform(command: Command, out: &mut Output) -> io::Result<Exit> {
    match command {
        Command::Check(args) => {
            if args.paths.is_empty() && io::stdin().is_terminal() {
                return Ok(nothing_to_judge());
            }
            match args.format {
                Layout::Human => check::check(&args, &mut Human::new(out, &args)),
                Layout::Json => check::check(&args, &mut Json::new(out)),
            }
        }
        Command::Matrix(args) => matrix::print(out, &args).map(|()| Exit::Fine),
        Command::Objects(args) => objects::print(out, args.format).map(|()| Exit::Fine),
        Command::Services(args) => services::print(out, args.format).map(|()| Exit::Fine),
        Command::Ledger(args) => ledger::print(out, args.format).map(|()| Exit::Fine),
        Command::Schema(args) => schema::print(out, &args).map(|()| Exit::Fine),
        Command::Sample(args) => sample::print(out, &args),
        Command::Project(args) => project::print(out, &args),
        Command::Diff(args) => diff::print(out, &args),
        // They were handed over before there was an output.
        Command::Serve(_) | Command::Backup(_) | Command::Restore(_) | Command::Directory(_) => Ok(Exit::Fine),
        Command::Completions { shell } => {
            // The generator panics where it cannot write, and memory can always be written to.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "linecard", &mut script);
            out.write_all(&script).map(|()| Exit::Fine)
        }
    }
}

/// Nobody types a body into a terminal: this is a call that lacks its paths.
fn nothing_to_judge() -> Exit {
    let mut command = Args::command();
    command.build();
    if let Some(check) = command.find_subcommand_mut("check") {
        let sentence = "name a file or a folder to judge, or pipe a body in and say --as OBJECT.METHOD";
        let _ = show_usage_error(&check.error(clap::error::ErrorKind::MissingRequiredArgument, sentence));
    }
    Exit::NotJudged
}
