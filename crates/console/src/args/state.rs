//! The arguments of the commands about the state of an object: `merge` and `plan`.

use crate::args::project::ProjectFormat;
use crate::args::unset::unset;
use linecard_contract::Object;
use std::path::PathBuf;

/// The arguments of `merge`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = MERGE_HELP)]
pub struct MergeArgs {
    /// The object of the stored state, such as criteria, or 'GET /path/'
    #[arg(index = 1, value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub object: &'static Object,

    /// The file that holds the stored state, a GET response; - is standard input
    #[arg(index = 2, value_name = "STORED")]
    pub stored: PathBuf,

    /// The file that holds the PUT body; - is standard input
    #[arg(index = 3, value_name = "PUT")]
    pub put: PathBuf,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ProjectFormat,
}

const MERGE_HELP: &str = "\
Examples:
  linecard merge criteria stored.json put.json
  curl -s https://api.example.org/api/v1/… | linecard merge criteria - put.json

An attribute that the PUT leaves out keeps its value, and null clears it. A nested object or a list replaces the stored one, \
unless the documentation states that it is merged. Values that only the service works out, such as defaults, stay as they \
are stored. The new state is printed on standard output, findings about the PUT on standard error.

Exit codes:
  0  the new state is printed
  1  the PUT breaks the contract for this state; standard error lists the violations, and no state is printed
  2  a file cannot be read or is not valid JSON, or the object has no PUT

JSON:
  {state, findings: [{severity, pointer, rule, message, line, column}]}
  state is null if there is a violation. The severity is violation or no-effect. line and column are those of the PUT: of \
the object, if it leaves out an attribute. They are null if the finding has no place in it.";

/// The arguments of `plan`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = PLAN_HELP)]
pub struct PlanArgs {
    /// The object of the states, such as criteria, or 'GET /path/'
    #[arg(index = 1, value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub object: &'static Object,

    /// The file that holds the stored state, a GET response; - is standard input
    #[arg(long, value_name = "STORED")]
    pub from: PathBuf,

    /// The file that holds the wanted state, as a GET is to show it; - is standard input
    #[arg(long, value_name = "WANTED")]
    pub to: PathBuf,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ProjectFormat,
}

const PLAN_HELP: &str = "\
Examples:
  linecard plan criteria --from stored.json --to wanted.json > put.json
  curl -s https://api.example.org/api/v1/… | linecard plan criteria --from - --to wanted.json

The PUT holds only what changes, and what the method requires. An attribute that the wanted state does not have is cleared \
with null. A list is sent as a whole; of a list whose items are matched by name, only new, changed and removed items are. \
An item with another name is a new item. Attributes that no PUT can set may differ.

Exit codes:
  0  the PUT is printed; standard error says if it changes nothing
  1  no PUT reaches the wanted state; standard error lists why, and no PUT is printed
  2  a file cannot be read or is not valid JSON, or the object has no PUT

JSON:
  {body, changes, obstacles: [{pointer, reason, rule, message}]}
  body is null if there is an obstacle. changes is false if the PUT changes nothing. The reason is not-cleared, refused or \
not-set. rule is the rule that the PUT would break, if the reason is refused, or else null.";
