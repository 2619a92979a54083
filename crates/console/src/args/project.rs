//! The arguments of `project`.

use crate::args::unset::unset;
use clap::ValueEnum;
use linecard_cases::request_method;
use linecard_contract::{Method, Object};
use std::path::PathBuf;

/// The arguments of `project`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = PROJECT_HELP)]
pub struct ProjectArgs {
    /// The object of the response, such as criteria, or 'GET /path/'
    #[arg(index = 1, value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub object: &'static Object,

    /// The file that holds the response; - is standard input
    #[arg(index = 2, value_name = "FILE")]
    pub file: PathBuf,

    /// The method of the request: PUT, POST or DELETE
    #[arg(long, value_name = "METHOD", default_value = "PUT", value_parser = request_method)]
    pub to: Method,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ProjectFormat,
}

const PROJECT_HELP: &str = "\
Examples:
  linecard project criteria response.json > request.json
  linecard project criteria response.json --to POST

Attributes that are unknown, forbidden, ignored or invalid in the method are dropped. A list with an item that cannot be \
sent is dropped as a whole, and so is an object without an attribute that the method requires: in a PUT, what is left \
out keeps its stored value. The body is printed on standard output. What was dropped, and why, is printed on standard \
error.

Exit codes:
  0  the body has no violation
  1  the response does not have an attribute that the method requires; standard error names it
  2  the response cannot be read, or the object has no body in the method

JSON:
  {body, dropped: [{pointer, rule, message}], missing: [{pointer, rule, message}]}";

/// The output format of `project`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ProjectFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
}
