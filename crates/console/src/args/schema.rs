//! The arguments of `schema`.

use crate::args::overlay::OverlayArgs;
use crate::args::unset::unset;
use clap::ValueEnum;
use linecard_cases::Target;

/// The arguments of `schema`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = SCHEMA_HELP)]
#[command(
    override_usage = "linecard schema [--profile <PROFILE>] <OBJECT.METHOD>\n       linecard schema --openapi <VERSION> \
                    [--as-served]\n       linecard schema --list\n       linecard schema --exchange"
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct SchemaArgs {
    /// The object and method of the body, such as criteria.put, or 'METHOD /path/'
    ///
    /// Upper and lower case, - and _ are the same in the name of an object.
    #[arg(
        value_name = "OBJECT.METHOD",
        value_parser = unset::<Target>,
        required_unless_present_any = ["list", "bundle", "openapi", "exchange"]
    )]
    pub target: Option<Target>,

    /// The profile: which dialect to write, and how much of the contract to express
    #[arg(long, value_enum, default_value_t)]
    pub profile: Profile,

    /// List the bodies that have a schema, and the operations that use them
    #[arg(long, conflicts_with_all = ["target", "profile", "bundle", "openapi", "base", "without_null", "as_served"])]
    pub list: bool,

    /// Print one document with the schemas of all bodies in $defs, for tools that take one file
    #[arg(long, conflicts_with_all = ["target", "openapi"])]
    pub bundle: bool,

    /// Print the OpenAPI document of all operations in this version
    #[arg(long, value_enum, value_name = "VERSION", conflicts_with_all = ["target", "profile", "base"])]
    pub openapi: Option<OpenApi>,

    /// Print the schema of a recorded exchange: a line of NDJSON that `linecard check --traffic ndjson` reads
    #[arg(long, conflicts_with_all = ["target", "profile", "bundle", "openapi", "base", "without_null", "as_served", "list"])]
    pub exchange: bool,

    /// With --openapi, add what a Linecard server does beyond the documentation: findings, entity tags, limits, a logout
    #[arg(long, requires = "openapi", conflicts_with_all = ["target", "bundle"])]
    pub as_served: bool,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Let the $id of each schema begin with this URL
    #[arg(long, value_name = "URL")]
    pub base: Option<String>,

    /// Leave null out of requests, for clients that never clear an attribute
    #[arg(long)]
    pub without_null: bool,
}

const SCHEMA_HELP: &str = "\
Examples:
  linecard schema criteria.put
  linecard schema criteria.put --profile codegen
  linecard schema --list
  linecard schema --bundle --profile codegen
  linecard schema --openapi 3.0 --without-null
  linecard schema --openapi 3.1 --as-served

A strict schema accepts a body if and only if `linecard check` finds no violation in it. Findings of any other severity \
do not matter. The index of the export lists the few differences that no schema can express.

A schema is self-contained. The ids of its rules are in $comment, or in x-linecard-rules for OpenAPI 3.0.

Some clients send null for each absent attribute that may be null, and so clear what is stored. --without-null \
gives them types that cannot.";

/// The profile of a schema: the dialect, and how much of the contract it expresses.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Profile {
    /// JSON Schema 2020-12 with all rules, for validation
    #[default]
    Strict,
    /// JSON Schema 2020-12 without conditions, for code generators; accepts more than strict
    Codegen,
    /// JSON Schema 2020-12 with a sentence for each error, for editors such as VS Code
    Editor,
    /// The same as codegen, as a schema object of OpenAPI 3.0
    #[value(name = "openapi-3.0")]
    OpenApi30,
}

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum OpenApi {
    /// With schemas that accept the same as strict
    #[value(name = "3.1")]
    V31,
    /// With the schemas of the profile openapi-3.0, for older tools
    #[value(name = "3.0")]
    V30,
}
