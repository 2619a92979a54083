//! The arguments of `watch`.

use crate::args::files::FileArgs;
use crate::output::Color;
use clap::Args;

/// The arguments of `watch`.
#[derive(Debug, Args)]
#[command(after_long_help = WATCH_HELP)]
pub struct WatchArgs {
    /// The files.
    #[command(flatten)]
    pub files: FileArgs,

    /// Also show unchecked findings and notes
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,

    /// Print only the summary
    #[arg(short, long)]
    pub quiet: bool,

    /// When to color the output
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
}

const WATCH_HELP: &str = "\
Examples:
  linecard watch
  linecard watch lunch.criteria.post.json
  linecard watch --quiet fixtures/

Everything is validated at the start, and again after each change of a file that `linecard check` would validate, or of the \
project file. Changes within a tenth of a second are one change. New files and folders are found. Standard input cannot be \
watched. Ctrl-C ends the command.

Exit codes:
  0  the reader of the output has closed it
  2  the files cannot be watched
  Ctrl-C ends the command as the system does, with 130 in a shell.";
