//! The arguments of `check`.

use crate::args::overlay::OverlayArgs;
use crate::args::traffic::Traffic;
use crate::args::unset::unset;
use crate::format::{CheckFormat, FileReport};
use crate::output::Color;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use linecard_config::{FileGlob, KEYS, Key, base_path};
use linecard_contract::{DEFAULT_MAX_BODY, Severity};
use std::fmt::Write;
use std::path::PathBuf;

/// The arguments of `check`.
#[derive(Debug, Default, clap::Args)]
#[command(after_long_help = check_help())]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct CheckArgs {
    /// Files and folders to validate; - is standard input
    ///
    /// Without a PATH, what the project file linecard.toml names is validated. Without a project file, or with --as,
    /// standard input is.
    ///
    /// The name of a file gives the object and method of its body: lunch.criteria.put.json and criteria.put.json hold
    /// a PUT body of the object criteria. lunch.cases.json is a case file. recorded.criteria.put.ndjson, or .jsonl, holds one body per
    /// line; blank lines are skipped.
    ///
    /// In a folder and its subfolders, all files with such names are validated; with --as, all *.json, *.ndjson and
    /// *.jsonl files are. Hidden files, and those that .gitignore or .ignore name, are left out. A file that is passed over
    /// because nothing says what it holds is counted, and listed with -v.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// The object and method of the bodies, such as criteria.put, or 'METHOD /path/'
    ///
    /// Overrides the names of the files, except those of case files. A GET body is a response; the body of any other
    /// method is a request. Upper and lower case, - and _ are the same in the name of an object.
    #[arg(long = "as", value_name = "OBJECT.METHOD")]
    pub validated_as: Option<String>,

    /// Validate a PUT against this stored state, the response to a GET
    #[arg(long, value_name = "FILE")]
    pub stored: Option<PathBuf>,

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

    /// Read standard input and the named files as recorded exchanges of this format, regardless of their names
    ///
    /// Without it, the names of files give the format: *.har, *.http and *.rest, *.curl and *.curl.log,
    /// `*.postman_collection.json`, *.bru, and *.exchanges.ndjson. The operation of an exchange is found by its method and
    /// path; its request, its response and its status are validated.
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with_all = ["ndjson", "validated_as"])]
    pub traffic: Option<Traffic>,

    /// The base path of paths, if it is not the one of the API, such as /api/v01/proxy/
    #[arg(long, value_name = "PATH", value_parser = base_path)]
    pub base_path: Option<String>,

    /// The output format of standard output; the default is that of the project file, or human
    #[arg(long, value_enum)]
    pub format: Option<CheckFormat>,

    /// Leave out the files and folders that this glob matches; can be given more than once
    ///
    /// It is relative to the current folder. A glob without a slash matches a name in any folder. A file that is named as a
    /// PATH is validated anyway.
    #[arg(long, value_name = "GLOB", value_parser = FileGlob::new)]
    pub exclude: Vec<FileGlob>,

    /// Also validate files that .gitignore or .ignore name
    #[arg(long)]
    pub no_ignore: bool,

    /// Report each file of a folder that is passed over as an error; the default if there is a project file
    #[arg(long)]
    pub strict_names: bool,

    /// Fail if there are fewer bodies than this in total, or if an NDJSON file has none
    #[arg(long, value_name = "NUMBER")]
    pub min_bodies: Option<usize>,

    /// Fail also if there is a finding of this severity: no-effect, unchecked or note; can be given more than once
    #[arg(long, value_name = "SEVERITY", value_parser = severity())]
    pub deny: Vec<Severity>,

    /// Print at most this many findings; all are counted
    ///
    /// With --output, a finding counts if any of the formats has it, also one that the text does not show. Of cases, all
    /// differences are printed.
    #[arg(long, value_name = "NUMBER")]
    pub max_findings: Option<usize>,

    /// Also print the number of findings of each rule, the most frequent first; for the formats human and json
    #[arg(long)]
    pub statistics: bool,

    /// Also write a report into a file; can be given more than once
    ///
    /// FORMAT=FILE, with a format of --format; or FILE alone, whose ending gives the format: .txt, .json, .ndjson, .sarif,
    /// .xml (JUnit), .md or .html. The file is written as a whole at the end, or not at all.
    #[arg(long, value_name = "FORMAT=FILE")]
    pub output: Vec<FileReport>,

    /// When to color the output
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,

    /// The number of threads that validate NDJSON; the default is one per core
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// The maximum size of a body; a longer one is a violation
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_MAX_BODY)]
    pub max_body: usize,

    /// Also show unchecked findings and notes
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,

    /// Print only the summary
    #[arg(short, long)]
    pub quiet: bool,

    /// Do not show a progress bar. By default, long NDJSON has one if standard error is a terminal
    #[arg(long)]
    pub no_progress: bool,
}

/// Returns the parser of a severity.
fn severity() -> impl TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(Severity::ALL.iter().skip(1).map(|severity| severity.as_str()))
        .try_map(|name| name.parse::<Severity>())
}

/// Returns the help of `check`, which ends with the keys of the project file.
fn check_help() -> String {
    let mut help = CHECK_HELP.to_owned();
    for Key { name, example, meaning } in KEYS {
        // Writing into a string does not fail.
        let _ = write!(help, "\n  {name} = {example}\n      {meaning}");
    }
    help
}

const CHECK_HELP: &str = "\
Examples:
  linecard check
  linecard check lunch.criteria.post.json
  linecard check --deny no-effect --min-bodies 100 recorded/
  linecard check --as criteria.put body.json
  linecard check --as criteria.put --stored state.json body.json
  linecard check --output sarif=report.sarif --output report.html recorded/
  linecard check recorded.har
  curl -v https://api.example.org/api/v1/… 2>&1 | linecard check --traffic curl
  zstdcat recorded.zst | linecard check --ndjson --as criteria.put --format json

Exit codes:
  0  no violation, and all cases pass
  1  a violation, a finding of a severity of --deny, a case that fails, or a failure: a valid body that should be \
invalid, an [[accept]] that accepts nothing, too few bodies
  2  something could not be validated, such as a missing file; everything else was validated

Formats:
  json, ndjson, sarif and html have all findings. The others have violations and findings without effect; with -v, \
they have all. -q is for human and concise.

JSON:
  {files: [{path, object, method, cut, findings}], failures: [{path, message}], passed_over: [{path, reason}], errors: \
[{path, message}], summary}
  With --statistics, there is also statistics: [{rule, severity, count}].
  A case file has these members in place of object, method, cut and findings:
    cases: [{name, as, passed, missing, unexpected, cut, findings}]
  An NDJSON file also has bodies, the number of its bodies. Its findings are those of all lines, printed as soon as \
they are found.
  A body of an exchange also has entry, such as \"exchange 3, response\". A finding about an exchange as a whole is in \
{path, entry, skipped, findings}; skipped is true if the exchange is not of the API. Its rule is exchange.NAME.
  A finding is {severity, rule, pointer, message, hint, line, column, suggestion}. The severity is violation, \
no-effect, unchecked or note. Lines and columns count from 1; those of a case are of the case file. hint says what the \
text looks like, or is null; the formats other than json and ndjson show it with the message. suggestion is {sentence, edits: [{from, \
to, replacement}]} in bytes of the body, or null: these edits remove the finding and add none. With --stored, there are none.
  missing and unexpected are lists of {severity, rule, pointer}.
  cut is true if a body has more findings than are listed.
  summary: {files, bodies, exchanges, skipped_exchanges, cases, violations, no_effect, unchecked, notes, failed_cases, errors, passed_over, accepted, \
expected_invalid, failures, not_shown}. bodies and the numbers of findings do not include cases. accepted is the number of \
findings that the project file accepts, expected_invalid that of bodies that have the expected violation; their findings \
are in no other number.

In the text, the findings of NDJSON with the same rule and pointer are printed once and counted. With --output of \
another format than human, each is printed.

Values of a body are never printed, except the words of documented lists. --color comes before FORCE_COLOR, and this \
before NO_COLOR and CLICOLOR_FORCE. COLUMNS is the width of excerpts if the output is not a terminal.

Keys of the project file linecard.toml, which `linecard init` writes:";
