//! The arguments that select files with bodies, for the commands `fix` and `coverage`.

use crate::args::check::CheckArgs;
use crate::args::overlay::OverlayArgs;
use crate::args::unset::unset;
use clap::Args;
use linecard_config::FileGlob;
use linecard_contract::DEFAULT_MAX_BODY;
use std::path::PathBuf;

/// The files with bodies that a command takes.
#[derive(Clone, Debug, Args)]
pub struct FileArgs {
    /// Files and folders with bodies; - is standard input
    ///
    /// The names of files give the object and method of their bodies, as for `linecard check`. Without a PATH, the files that
    /// the project file linecard.toml names are taken; with --as, standard input is.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// The object and method of the bodies, such as criteria.put, or 'METHOD /path/'
    #[arg(long = "as", value_name = "OBJECT.METHOD")]
    pub validated_as: Option<String>,

    /// Enforce the documentation literally instead of this entry of the ledger; can be given more than once
    ///
    /// `linecard ledger` lists the entries: what the documentation says, what is enforced, and why.
    #[arg(long, value_name = "ID", value_parser = unset::<String>)]
    pub literal: Vec<String>,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Read standard input and all files as NDJSON, one body per line, regardless of their names
    #[arg(long)]
    pub ndjson: bool,

    /// Leave out the files and folders that this glob matches; can be given more than once
    #[arg(long, value_name = "GLOB", value_parser = FileGlob::new)]
    pub exclude: Vec<FileGlob>,

    /// Also take files that .gitignore or .ignore name
    #[arg(long)]
    pub no_ignore: bool,

    /// The maximum size of a body; a longer one is a violation
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_MAX_BODY)]
    pub max_body: usize,
}

impl From<FileArgs> for CheckArgs {
    /// Returns the arguments of a check of the same files.
    fn from(args: FileArgs) -> CheckArgs {
        let FileArgs { paths, validated_as, literal, overlays, ndjson, exclude, no_ignore, max_body } = args;
        CheckArgs {
            paths,
            validated_as,
            literal,
            overlays,
            ndjson,
            exclude,
            no_ignore,
            max_body,
            ..CheckArgs::default()
        }
    }
}
