//! The arguments of the command line, one file for each command. clap generates the help texts from their comments.

mod apply;
mod check;
mod complete;
mod contract;
mod coverage;
mod diff;
mod explain;
mod files;
mod fix;
mod init;
mod learn;
mod lsp;
mod mcp;
mod method;
mod overlay;
mod project;
mod proxy;
mod sample;
mod schema;
mod scrub;
mod server;
mod shell;
mod state;
mod tables;
mod traffic;
mod unset;
mod watch;

use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand};
use linecard_cases::{Target, object_named, object_of_response};
use linecard_contract::Api;
use std::ffi::OsString;

pub use apply::{ApplyArgs, ApplyFormat};
pub use check::CheckArgs;
pub use contract::{ContractArgs, ContractFormat};
pub use coverage::{CoverageArgs, CoverageFormat};
pub use diff::{DiffArgs, DiffFormat};
pub use explain::{ExplainArgs, ExplainFormat};
pub use files::FileArgs;
pub use fix::FixArgs;
pub use init::InitArgs;
pub use learn::LearnArgs;
pub use lsp::LspArgs;
pub use mcp::McpArgs;
pub use overlay::OverlayArgs;
pub use project::{ProjectArgs, ProjectFormat};
pub use proxy::{Enforced, LogFormat, LogLevel, ProxyArgs};
pub use sample::SampleArgs;
pub use schema::{OpenApi, Profile, SchemaArgs};
pub use scrub::ScrubArgs;
pub use server::ServerArgs;
pub use shell::{CompletionsArgs, ExitCodesArgs, ExitCodesFormat, ManArgs};
pub use state::{MergeArgs, PlanArgs};
pub use tables::{
    LedgerArgs, LedgerFormat, MatrixArgs, MatrixFormat, ObjectsArgs, ObjectsFormat, ServicesArgs, ServicesFormat,
};
pub use traffic::Traffic;
pub use watch::WatchArgs;

/// Validate request and response bodies of a telephony provisioning API, and print its contract
#[derive(Debug, Parser)]
#[command(name = "linecard", version, max_term_width = 100)]
pub struct Args {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// Returns the command line for an API: it accepts the objects, paths and interpretations of that API.
    #[must_use]
    pub fn command_for(api: &'static Api) -> clap::Command {
        let target = move |arg: Arg| arg.value_parser(move |text: &str| Target::parse(api, text));
        let objects = move |arg: Arg| arg.value_parser(move |name: &str| object_named(api, name));
        let of_response = move |arg: Arg| arg.value_parser(move |text: &str| object_of_response(api, text));
        let interpretation = move |id: &str| api.interpretation(id).map(|_| id.to_owned());
        let literal = move |command: clap::Command| command.mut_arg("literal", |arg| arg.value_parser(interpretation));
        // `mut_arg` moves an argument to the end. Positional arguments that it changes therefore state their index.
        let command = Args::command()
            .version(version(api))
            .mut_subcommand("check", literal)
            .mut_subcommand("fix", literal)
            .mut_subcommand("coverage", literal)
            .mut_subcommand("explain", literal)
            .mut_subcommand("watch", literal)
            .mut_subcommand("matrix", |matrix| matrix.mut_arg("objects", objects))
            .mut_subcommand("ledger", |ledger| ledger.mut_arg("objects", objects))
            .mut_subcommand("schema", |schema| schema.mut_arg("target", target))
            .mut_subcommand("sample", |sample| sample.mut_arg("target", target))
            .mut_subcommand("project", |project| project.mut_arg("object", of_response))
            .mut_subcommand("merge", |merge| merge.mut_arg("object", of_response))
            .mut_subcommand("plan", |plan| plan.mut_arg("object", of_response));
        complete::with_completions(api, command)
    }

    /// Parses the arguments of a command line.
    ///
    /// # Errors
    ///
    /// The error of clap. Requests for help or the version are such errors too.
    pub fn parse_for(api: &'static Api, arguments: &[OsString]) -> Result<Args, clap::Error> {
        let mut command = Args::command_for(api);
        let mut matches = command.try_get_matches_from_mut(arguments)?;
        Args::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
    }
}

/// Returns what `--version` says after the name of a program: its version, and that of the contract it holds.
#[must_use]
pub fn version(api: &'static Api) -> String {
    format!("{} (contract: {} {})", env!("CARGO_PKG_VERSION"), api.name, api.version)
}

/// The commands, in the order of the help.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Validate bodies in files, folders or standard input
    Check(CheckArgs),
    /// Mend what is certain in bodies: print a diff, or write the files
    Fix(FixArgs),
    /// Validate again when a file has changed
    Watch(WatchArgs),
    /// Write a project file, linecard.toml, from the files of a folder
    Init(InitArgs),
    /// Learn an overlay from recordings: what a deployment does, and the documentation does not say
    Learn(LearnArgs),
    /// Replace personal data in recordings and bodies by pseudonyms, and keep the findings
    Scrub(ScrubArgs),
    /// Print which rules fixtures break and keep, and which fixtures are redundant
    Coverage(CoverageArgs),
    /// Print sample bodies: valid ones, or ones that break a given rule
    Sample(SampleArgs),
    /// Convert a GET response into a valid PUT body
    Project(ProjectArgs),
    /// Print what a GET shows after a PUT
    Merge(MergeArgs),
    /// Print the least PUT body that changes one state into another
    Plan(PlanArgs),
    /// Print the JSON Schema of a body
    Schema(SchemaArgs),
    /// Print the complete contract as one JSON document, for engines in other languages
    Contract(ContractArgs),
    /// Compare two exports of schemas and report breaking changes
    Diff(DiffArgs),
    /// Explain an object, an attribute, a rule, or a line of a file: what applies, why, and with which examples
    Explain(ExplainArgs),
    /// List the objects and the methods in which each has a body
    Objects(ObjectsArgs),
    /// List the services, their operations and their bodies
    Services(ServicesArgs),
    /// Print the presence matrix: which attribute is required, optional or forbidden in which method
    Matrix(MatrixArgs),
    /// Print the interpretations: what is enforced where the documentation contradicts itself or is silent
    Ledger(LedgerArgs),
    /// Run a language server: findings, help, completion and fixes in an editor
    Lsp(LspArgs),
    /// Serve the contract to an assistant, by the Model Context Protocol
    Mcp(McpArgs),
    /// Run a reverse proxy that validates what passes it, and records or refuses it on demand
    Proxy(Box<ProxyArgs>),
    /// Bring users to a wanted state: plan, send the least PUTs, and go on after an interruption
    Apply(ApplyArgs),
    /// Run a server of the API that keeps its own state
    #[command(disable_help_flag = true)]
    Serve(ForwardedArgs),
    /// Print the audit trail of a server: who changed what, and when
    #[command(disable_help_flag = true)]
    Audit(ForwardedArgs),
    /// Export or import the directory of a server: tenants, groups, users, services, administrators
    #[command(disable_help_flag = true)]
    Directory(ForwardedArgs),
    /// Write the complete state of a running server to a file
    #[command(disable_help_flag = true)]
    Backup(ForwardedArgs),
    /// Replace the complete state of a running server with a backup
    #[command(disable_help_flag = true)]
    Restore(ForwardedArgs),
    /// Try a deployment of the API: create, read, update, list and delete, and restore what was there
    #[command(disable_help_flag = true)]
    Verify(ForwardedArgs),
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
    /// Print the manual page of the program, or write those of all commands
    Man(ManArgs),
    /// Print what the exit codes of each command mean
    ExitCodes(ExitCodesArgs),
}

/// The arguments of a command that another program runs.
#[derive(Debug, clap::Args)]
pub struct ForwardedArgs {
    /// Arguments of that program; its --help lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    pub arguments: Vec<OsString>,
}
