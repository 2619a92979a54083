//! The arguments of `diff`.

use clap::ValueEnum;
use std::path::PathBuf;

/// The arguments of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = DIFF_HELP)]
pub struct DiffArgs {
    /// The export of the old release: a folder with a subfolder strict, or that subfolder
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// The export of the new release
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// Exit with 0 if something is undecided and nothing is breaking
    #[arg(long)]
    pub allow_undecided: bool,

    /// Accept the breaking changes that this TOML file lists, each with a reason and a last day
    #[arg(long, value_name = "FILE")]
    pub accept: Option<PathBuf>,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
}

const DIFF_HELP: &str = "\
Examples:
  linecard diff old/schemas new/schemas
  linecard diff --accept linecard.toml --format markdown old/schemas new/schemas

The strict schemas of both exports are compared, for each object and method. The result is one of:
  compatible  proved: all accepted requests stay accepted, and no new response is possible
  breaking    a body proves the opposite, or the object or the method was removed
  undecided   neither of the two is proved
Requests are the bodies of PUT, POST and DELETE; responses are the bodies of GET.

For each rule that breaks, a witness is printed: a body that one release accepts and the other rejects. The rule id is \
that of the schema that rejects it.

An accepted change is a table of the file of --accept, such as linecard.toml:
  [[diff.accept]]
  body = \"criteria.post\"
  rule = \"criteria.name.post.length\"
  reason = \"All clients send short names.\"
  until = 2027-01-31
Without a rule, all changes of the body are accepted, and its removal. After the last day, the change is breaking again.

A response may have unlisted attributes, with any value. Therefore, a GET that no longer lists an attribute is breaking.

Exit codes:
  0  everything is compatible
  1  something is breaking
  2  something could not be compared, or is undecided and --allow-undecided is not given; the rest was compared
If several apply: 2 for a body that could not be compared, else 1 for a breaking one, else 2 for an undecided one.

JSON:
  {bodies: [{object, method, change, result, reason, breaks: [{rule, pointer, witness, accepted}]}], errors: [{path, message}], \
summary}
  change is same, changed, removed or new. result is compatible, breaking, accepted or undecided.
  reason says why a result is undecided; otherwise it is null. rule is null if the schema states none.
  accepted is the reason why a break is accepted, or null.
  summary: {bodies, same, compatible, breaking, accepted, undecided, errors}. compatible does not include same.";

/// The output format of `diff`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum DiffFormat {
    /// Text for a terminal
    #[default]
    Human,
    /// JSON for programs
    Json,
    /// A Markdown table, such as for a merge request
    Markdown,
}
