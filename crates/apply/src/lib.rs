//! Brings the users of an API to a wanted state: reads each state, computes the least PUT, shows the plan, and sends it.
//!
//! The program `linecard-apply`, which `linecard apply` runs, is for the API of `linecard-model`. A program for another API calls
//! [`run`] with it:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     linecard_apply::run(&linecard_model::API)
//! }
//! ```
//!
//! A journal on the disk lets the program go on after a kill: see the guide "Many users".

mod change;
mod command;
mod input;
mod journal;
mod one;
mod outcome;
mod problem;
mod progress;
mod report;
mod state;
mod stop;
mod subject;
mod target;

use clap::Parser;
use linecard_console::args::ApplyArgs;
use linecard_console::{print_usage_error, run_with_output};
use linecard_contract::Api;
use std::process::ExitCode;

/// Bring users to a wanted state
#[derive(Debug, Parser)]
#[command(name = "linecard-apply", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Bring users to a wanted state: plan, send the least PUTs, and go on after an interruption
    Apply(ApplyArgs),
}

/// Runs the command in the arguments of this process for an API.
///
/// The exit code is 0 if each state is as wanted, 1 if something failed or nothing could be sent, and 2 for wrong arguments, or if a plan differs.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    match Command::try_parse() {
        Ok(Command::Apply(args)) => run_with_output(|out| command::apply(api, out, &args)),
        Err(error) => print_usage_error(&error),
    }
}
