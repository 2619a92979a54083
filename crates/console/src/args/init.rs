//! The arguments of `init`.

use std::path::PathBuf;

/// The arguments of `init`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = INIT_HELP)]
pub struct InitArgs {
    /// The folder of the project
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub folder: PathBuf,

    /// Replace a project file that exists
    #[arg(long)]
    pub force: bool,
}

const INIT_HELP: &str = "\
Examples:
  linecard init
  linecard init tests/fixtures && cd tests/fixtures && linecard check

The folder and its subfolders are searched as `linecard check` does. The project file names the folders that hold bodies; a \
folder named invalid, bad or broken holds bodies that are expected to be invalid. Files whose names are nearly those of \
bodies, such as criteria-post-1.json, get a table [[bodies]] with a guess. Other JSON files are excluded. Look at \
the file before you commit it: what is a guess is marked as one.

`linecard check --help` describes the keys of the file.

Exit codes:
  0  the file is written
  2  the file exists and --force is not given, or the folder cannot be read";
