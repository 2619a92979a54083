//! The arguments of `explain`.

use crate::args::method::method;
use crate::args::overlay::OverlayArgs;
use crate::args::unset::unset;
use clap::ValueEnum;
use linecard_contract::Method;
use std::path::PathBuf;

/// The arguments of `explain`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXPLAIN_HELP)]
pub struct ExplainArgs {
    /// An object, an attribute, a rule id, or a line of a file
    ///
    /// OBJECT, such as criteria; OBJECT.ATTRIBUTE, also in nested objects, such as criteria.fromDnCriteria.phoneNumbers; the id
    /// of a rule, such as json.syntax; `FILE:LINE` or `FILE:LINE:COLUMN`, as `linecard check` prints it.
    #[arg(value_name = "WHAT")]
    pub what: String,

    /// Only this method; by default, all methods of the object
    #[arg(value_name = "METHOD", value_parser = method(), ignore_case = true)]
    pub method: Option<Method>,

    /// Also say which attributes this body must, may and must not contain now; - is standard input
    ///
    /// The name of the file gives the object and the method, if WHAT and METHOD do not.
    #[arg(long, value_name = "FILE")]
    pub body: Option<PathBuf>,

    /// The object and method of the file of `FILE:LINE`, such as criteria.put, or 'METHOD /path/'
    #[arg(long = "as", value_name = "OBJECT.METHOD")]
    pub validated_as: Option<String>,

    /// Explain the documentation literally instead of this entry of the ledger; can be given more than once
    ///
    /// `linecard ledger` lists the entries: what the documentation says, what is enforced, and why.
    #[arg(long, value_name = "ID", value_parser = unset::<String>)]
    pub literal: Vec<String>,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// How many levels of nested objects to unfold; the default is 1
    #[arg(long, value_name = "NUMBER")]
    pub depth: Option<u8>,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ExplainFormat,
}

const EXPLAIN_HELP: &str = "\
Examples:
  linecard explain criteria
  linecard explain criteria.fromDnCriteria.phoneNumbers PUT
  linecard explain criteria.newName.post.forbidden
  linecard explain lunch.criteria.post.json:3
  linecard explain lunch.cases.json:12:9
  linecard explain criteria.fromDnCriteria PUT --body body.json
  linecard explain criteria.name --literal criteria.name

The examples come from `linecard sample` with a fixed seed. The value of a password or a PIN is masked in them.

With --body, and always for FILE:LINE, each attribute has a status: required, allowed, forbidden, no-effect, or unchecked if \
the body alone does not show it. Below it are the changes of the body that give it another status. Each change was tried: \
the body was validated with it.

A line with several attributes explains the first one that has a finding, or else the first one; FILE:LINE:COLUMN chooses. \
The names of files say what they hold, as for `linecard check`.

Exit codes:
  0  it is explained
  2  there is no such object, attribute, rule, file or line, or the body is not a JSON object

JSON:
  {kind: \"object\" or \"attribute\", name, type, title, description, as: [{body, validated_as}], documented: [{object, page, heading}], \
statements: [{object, sentence}], attributes: [{name, type, presence: {METHOD: presence}}], rules, interpretations: [{id, \
documented, interpretation, reason, literal}], valid, refused, place, findings, now}
  {kind: \"rule\", rule, check, requirement, severities, statements, same_rule, bodies: [{body, attribute}], documented, \
interpretations, link, refused}
  An example, valid or refused, is {body: \"criteria.put\", text, findings}. place is {path, case, line, column, pointer, others: [{column, pointer}], cut}. \
now is {path, pointer, attributes: [{name, is_present, status, findings, reasons, changes: [{change, status}]}], note}. A finding is \
{severity, rule, pointer, message}. literal is true if --literal switches the interpretation off. What there is none of is null or an empty list.";

/// The output format of `explain`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ExplainFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
}
