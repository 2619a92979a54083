//! The arguments of the commands that print tables: `matrix`, `objects`, `services` and `ledger`.

use crate::args::method::method;
use crate::args::unset::unset;
use clap::ValueEnum;
use linecard_contract::{Method, Object};

/// The arguments of `matrix`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = MATRIX_HELP)]
pub struct MatrixArgs {
    /// The objects, named as `linecard objects` lists them; all objects by default
    #[arg(value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub objects: Vec<&'static Object>,

    /// Only the column of this method, and only the attributes that its body may contain
    #[arg(long, value_name = "METHOD", value_parser = method(), ignore_case = true)]
    pub method: Option<Method>,

    /// Below each attribute that holds an object, also the attributes of that object, as ATTRIBUTE.NESTED
    #[arg(long)]
    pub nested: bool,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: MatrixFormat,
}

const MATRIX_HELP: &str = "\
Examples:
  linecard matrix criteria
  linecard matrix criteria --method PUT --nested
  linecard matrix --format markdown > matrix.md

Each column is a method. A letter states the presence of the attribute, as the documentation prints it.

Exit codes:
  0  the matrix is printed
  2  the object or method does not exist, or the object has no body in the method

JSON:
  [{object, title, methods, attributes: [{name, type, certainty, presence: {METHOD: presence}, enforced: {METHOD: presence}}], \
undocumented}]";

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
#[command(after_long_help = OBJECTS_HELP)]
pub struct ObjectsArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ObjectsFormat,
}

const OBJECTS_HELP: &str = "\
Examples:
  linecard objects
  linecard objects --format json";

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
#[command(after_long_help = SERVICES_HELP)]
pub struct ServicesArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ServicesFormat,
}

const SERVICES_HELP: &str = "\
Examples:
  linecard services
  linecard services --format json";

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
#[command(after_long_help = LEDGER_HELP)]
pub struct LedgerArgs {
    /// Only the interpretations of these objects, named as `linecard objects` lists them
    #[arg(value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub objects: Vec<&'static Object>,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: LedgerFormat,
}

const LEDGER_HELP: &str = "\
Examples:
  linecard ledger
  linecard ledger criteria schedule
  linecard ledger --format markdown > ledger.md

An interpretation of an object is also one of the objects that are based on it.

Exit codes:
  0  the interpretations are printed
  2  the object does not exist

JSON:
  [{id, objects, attributes, page, heading, documented, interpretation, reason}]";

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
