//! Runs a command: parses the arguments, and returns the exit code.

use crate::check::settings::Settings;
use crate::external::ExternalProgram;
use crate::{
    completions, contract, coverage, exit_codes, explain, fix, format, init, learn, ledger, man, matrix, merge,
    objects, plan, project, sample, schema, scrub, services, watch,
};
use linecard_console::args::{Args, Command, CompletionsArgs, ExitCodesFormat};
use linecard_console::{Exit, Output, print_usage_error, run_with_output};
use linecard_contract::Api;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// Runs the command of this process for an API.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    completions::answer(api);
    run_with(api, std::env::args_os())
}

/// Runs the command in the arguments for an API. The first argument is the name of the program.
pub fn run_with(api: &'static Api, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let args = match Args::parse_for(api, &arguments) {
        Ok(args) => args,
        Err(error) => return print_usage_error(&error),
    };
    match &args.command {
        Command::Check(args) => args.color.apply(),
        Command::Watch(args) => args.color.apply(),
        _ => {}
    }
    match ExternalProgram::of(api, &args.command) {
        Some(program) => program.run(arguments.get(1..).unwrap_or_default()),
        None => run_with_output(|out| run_command(api, args.command, out)),
    }
}

fn run_command(api: &'static Api, command: Command, out: &mut Output) -> io::Result<Exit> {
    match command {
        Command::Check(args) => {
            let settings = Settings::read(api, args);
            if settings.has_nothing_to_validate() && io::stdin().is_terminal() {
                return Ok(missing_path(api));
            }
            format::check_and_print(api, &settings, out)
        }
        Command::Fix(args) => fix::fix(api, out, args),
        Command::Watch(args) => watch::watch(api, out, &args),
        Command::Init(args) => init::write(api, out, &args),
        Command::Learn(args) => learn::learn(api, out, args),
        Command::Scrub(args) => scrub::scrub(api, out, args),
        Command::Matrix(args) => matrix::print(api, out, &args),
        Command::Explain(args) => explain::print(api, out, &args),
        Command::Objects(args) => objects::print(api, out, args.format).map(|()| Exit::Ok),
        Command::Services(args) => services::print(api, out, args.format).map(|()| Exit::Ok),
        Command::Ledger(args) => ledger::print(api, out, &args).map(|()| Exit::Ok),
        Command::Schema(args) => schema::print(api, out, &args),
        Command::Contract(args) => contract::print(api, out, &args),
        Command::Coverage(args) => coverage::print(api, out, args),
        Command::Sample(args) => sample::print(out, &args),
        Command::Project(args) => project::print(out, &args),
        Command::Merge(args) => merge::print(out, &args),
        Command::Plan(args) => plan::print(out, &args),
        // External programs run these, see `ExternalProgram::of`.
        Command::Apply(_)
        | Command::Diff(_)
        | Command::Lsp(_)
        | Command::Mcp(_)
        | Command::Proxy(_)
        | Command::Serve(_)
        | Command::Audit(_)
        | Command::Directory(_)
        | Command::Backup(_)
        | Command::Restore(_)
        | Command::Verify(_) => Ok(Exit::Ok),
        Command::Completions(CompletionsArgs { shell }) => {
            completions::script(&shell.to_string()).and_then(|script| out.write_all(&script)).map(|()| Exit::Ok)
        }
        Command::Man(args) => man::print(api, out, &args),
        Command::ExitCodes(args) => exit_codes::print(out, args.format == ExitCodesFormat::Markdown).map(|()| Exit::Ok),
    }
}

/// Prints a usage error: standard input is a terminal, so the caller has forgotten the paths.
fn missing_path(api: &'static Api) -> Exit {
    let mut command = Args::command_for(api);
    command.build();
    if let Some(check) = command.find_subcommand_mut("check") {
        let message = "there is nothing to validate; name a file or folder, pipe in a body and add --as OBJECT.METHOD, or write a \
             project file with linecard init";
        let _ = print_usage_error(&check.error(clap::error::ErrorKind::MissingRequiredArgument, message));
    }
    Exit::Error
}
