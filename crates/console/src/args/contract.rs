//! The arguments of `contract`.

use crate::args::overlay::OverlayArgs;
use clap::ValueEnum;

/// The arguments of `contract`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = CONTRACT_HELP)]
pub struct ContractArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ContractFormat,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Print the JSON Schema of the document
    #[arg(long, conflicts_with = "format")]
    pub schema: bool,
}

const CONTRACT_HELP: &str = "\
Examples:
  linecard contract --format json > contract.json
  linecard contract --schema > contract.schema.json

The document has objects with their attributes, presences, kinds and rules; formats; services and operations; levels, \
statuses and the session; and the interpretations. Its member `form` is the version of its form.";

/// The output format of `contract`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ContractFormat {
    /// How much there is of what
    #[default]
    Text,
    /// The complete contract, for programs
    Json,
}
