//! The arguments of `apply`.

use crate::args::overlay::OverlayArgs;
use crate::args::server::ServerArgs;
use clap::ValueEnum;
use std::num::NonZeroU32;
use std::path::PathBuf;

/// The arguments of `apply`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = APPLY_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct ApplyArgs {
    /// The wanted states: a folder, an NDJSON file (.ndjson, .jsonl) or a CSV file (.csv)
    #[arg(value_name = "INPUT")]
    pub input: PathBuf,

    /// The server, such as <https://api.example.org>; a path replaces the base path of the API
    #[arg(long, value_name = "URL")]
    pub to: String,

    /// Print what would change, and change nothing; exit with 2 if anything differs
    #[arg(long)]
    pub plan: bool,

    /// Delete the items of a list that the wanted state does not name, if it names the list
    #[arg(long)]
    pub prune: bool,

    /// Also send attributes that no response shows, such as passwords; nothing can say whether they differ
    #[arg(long)]
    pub send_hidden: bool,

    /// How many users are read and changed at a time
    #[arg(long, value_name = "NUMBER", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub concurrency: u16,

    /// Send at most this many requests per second; without it, as many as the server takes
    #[arg(long, value_name = "NUMBER", value_parser = from_one)]
    pub requests_per_second: Option<NonZeroU32>,

    /// End after this many states have failed; the others are reported as not tried
    ///
    /// The states in progress are finished, so that more may fail than this number: at most as many more as --concurrency allows.
    #[arg(long, value_name = "NUMBER", value_parser = from_one)]
    pub max_failures: Option<NonZeroU32>,

    /// The file that records what was sent; the default is INPUT with the ending .journal
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,

    /// The account, and the certificates.
    #[command(flatten)]
    pub server: ServerArgs,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ApplyFormat,

    /// Show the values of texts too; without it, only true, false, numbers and words of documented lists are shown
    #[arg(long)]
    pub values: bool,

    /// Also list the states that are as wanted
    #[arg(short, long)]
    pub verbose: bool,

    /// Do not show a progress bar. By default, there is one if standard error is a terminal
    #[arg(long)]
    pub no_progress: bool,
}

fn from_one(text: &str) -> Result<NonZeroU32, String> {
    text.parse()
        .map_err(|_| "write a whole number from 1 up, such as 20; without the option, there is no limit".to_owned())
}

const APPLY_HELP: &str = "\
Examples:
  linecard apply users.csv --to https://api.example.org --account boss --plan
  linecard apply users/ --to https://api.example.org --account boss --requests-per-second 20
  linecard apply users.ndjson --to http://127.0.0.1:8080 --format junit > report.xml

A wanted state is the part of a PUT body that matters: what it leaves out stays. All input is validated before anything is sent. \
Then each state is read, and the least PUT is sent if it differs, with If-Match.

Input:
  folder   TENANT/GROUP/USER/SERVICE.json, and SERVICE/ITEM.json for an item of a list, such as a criteria. Names are those of \
`linecard services`; ids and items are percent-encoded where a file name requires it, as in a path.
  NDJSON   {\"tenant\", \"group\", \"user\", \"service\", \"item\", \"prune\", \"state\"} on each line; item and prune may be left out.
  CSV      a header of tenant,group,user and columns like call-processing-policies.useGroupName. An empty cell leaves the \
attribute as it is; (null) is null, and (empty) is the empty text.
  An item with {\"delete\": true} is deleted. Two states for the same user, service and item are an error.

The journal is written before a change is sent and after its response. After a kill, start the same command again: it goes on, \
finds out by a GET what became of a change that was in progress, and changes nothing twice. Ctrl-C ends it in order.

Exit codes:
  0  each state is as wanted
  1  a state failed, is unknown or was not tried; or the input is wrong, or the server or the journal cannot be used, and nothing \
was sent
  2  with --plan, a state differs; otherwise an argument is wrong
With --plan, 2 comes before 1: some states differ, and others may have failed.

JSON:
  {states: [{user, service, result, changes: [{change, pointer, from, to}], why}], summary}
  user is {tenant, group, user}. result is unchanged, differs, done, failed, unknown or not-tried; done-before is one that an \
earlier start has done. change is add, change or remove. from and to are left out if they are not shown.
  summary: {states, unchanged, differs, done, failed, unknown, not_tried, added, changed, removed}.";

/// The output format of `apply`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ApplyFormat {
    /// Text for a terminal
    #[default]
    Human,
    /// JSON for programs
    Json,
    /// JUnit XML, for the test reports of CI servers: a test for each state
    Junit,
}
