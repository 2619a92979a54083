//! The arguments of the commands that print tables: `matrix`, `objects`, `services` and `ledger`.

use crate::args::unset::unset;
use clap::ValueEnum;
use linecard_contract::Object;

/// The arguments of `matrix`.
#[derive(Debug, clap::Args)]
pub struct MatrixArgs {
    /// The objects, named as `linecard objects` lists them; all objects by default
    #[arg(value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub objects: Vec<&'static Object>,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: MatrixFormat,
}

/// The output format of `matrix`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum MatrixFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// Markdown
    Markdown,
    /// JSON for programs
    Json,
}

/// The arguments of `objects`.
#[derive(Debug, clap::Args)]
pub struct ObjectsArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ObjectsFormat,
}

/// The output format of `objects`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ObjectsFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
}

/// The arguments of `services`.
#[derive(Debug, clap::Args)]
pub struct ServicesArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ServicesFormat,
}

/// The output format of `services`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ServicesFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
}

/// The arguments of `ledger`.
#[derive(Debug, clap::Args)]
pub struct LedgerArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: LedgerFormat,
}

/// The output format of `ledger`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LedgerFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// Markdown
    Markdown,
    /// JSON for programs
    Json,
}
