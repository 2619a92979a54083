//! The arguments of the command line. clap generates the help texts from their comments.

use crate::format::{CheckFormat, FileReport};
use crate::output::Color;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use linecard_cases::{Target, object_named, object_of_response, request_method};
use linecard_config::{FileGlob, KEYS, Key};
use linecard_contract::{Api, DEFAULT_MAX_BODY, Method, Object, Severity};
use std::ffi::OsString;
use std::fmt::Write;
use std::path::PathBuf;

/// Validate request and response bodies of a telephony provisioning API, and print its contract
#[derive(Debug, Parser)]
#[command(name = "linecard", version, max_term_width = 100)]
pub struct Args {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
}

/// A placeholder: [`Args::command_for`] replaces it with a parser that knows the API.
fn unset<T>(_: &str) -> Result<T, &'static str> {
    Err("the arguments were built without an API")
}

impl Args {
    /// Returns the command line for an API: it accepts the objects, paths and interpretations of that API.
    #[must_use]
    pub fn command_for(api: &'static Api) -> clap::Command {
        let target = move |arg: Arg| arg.value_parser(move |text: &str| Target::parse(api, text));
        let interpretation = move |id: &str| api.interpretation(id).map(|_| id.to_owned());
        // `mut_arg` moves an argument to the end. Positional arguments that it changes therefore state their index.
        Args::command()
            .mut_subcommand("check", |check| check.mut_arg("literal", |arg| arg.value_parser(interpretation)))
            .mut_subcommand("matrix", |matrix| {
                matrix.mut_arg("objects", |arg| arg.value_parser(move |name: &str| object_named(api, name)))
            })
            .mut_subcommand("schema", |schema| schema.mut_arg("target", target))
            .mut_subcommand("scrub", |scrub| scrub.mut_arg("validated_as", target))
            .mut_subcommand("sample", |sample| sample.mut_arg("target", target))
            .mut_subcommand("project", |project| {
                project.mut_arg("object", |arg| arg.value_parser(move |text: &str| object_of_response(api, text)))
            })
    }

    /// Parses the arguments of a command line.
    ///
    /// # Errors
    ///
    /// The error of clap. Requests for help or the version are such errors too.
    pub fn parse_for(api: &'static Api, arguments: &[OsString]) -> Result<Args, clap::Error> {
        let mut command = Args::command_for(api);
        let mut matches = command.try_get_matches_from_mut(arguments)?;
        Args::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
    }
}

/// The commands, in the order of the help.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Validate bodies in files, folders or standard input
    Check(CheckArgs),
    /// Write a project file, linecard.toml, from the files of a folder
    Init(InitArgs),
    /// Replace personal data in recordings and bodies by pseudonyms, and keep the findings
    Scrub(ScrubArgs),
    /// Print sample bodies: valid ones, or ones that break a given rule
    Sample(SampleArgs),
    /// Convert a GET response into a valid PUT body
    Project(ProjectArgs),
    /// Print the JSON Schema of a body
    Schema(SchemaArgs),
    /// Print the complete contract as one JSON document, for engines in other languages
    Contract(ContractArgs),
    /// Compare two exports of schemas and report breaking changes
    Diff(DiffArgs),
    /// List the objects and the methods in which each has a body
    Objects(ObjectsArgs),
    /// List the services, their operations and their bodies
    Services(ServicesArgs),
    /// Print the presence matrix: which attribute is required, optional or forbidden in which method
    Matrix(MatrixArgs),
    /// Print the interpretations: what is enforced where the documentation contradicts itself or is silent
    Ledger(LedgerArgs),
    /// Run a server of the API that keeps its own state
    #[command(disable_help_flag = true)]
    Serve(ForwardedArgs),
    /// Print the audit trail of a server: who changed what, and when
    #[command(disable_help_flag = true)]
    Audit(ForwardedArgs),
    /// Export or import the directory of a server: tenants, groups, users, services, administrators
    #[command(disable_help_flag = true)]
    Directory(ForwardedArgs),
    /// Write the complete state of a running server to a file
    #[command(disable_help_flag = true)]
    Backup(ForwardedArgs),
    /// Replace the complete state of a running server with a backup
    #[command(disable_help_flag = true)]
    Restore(ForwardedArgs),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// The arguments of a command that another program runs.
#[derive(Debug, clap::Args)]
pub struct ForwardedArgs {
    /// Arguments of that program; its --help lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    pub arguments: Vec<OsString>,
}

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

    /// Read this project file instead of the nearest linecard.toml above the current folder
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Read no project file
    #[arg(long, conflicts_with = "config")]
    pub no_config: bool,

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
  human      an excerpt with a caret for each finding, as wide as the terminal
  concise    path:line:column: severity rule pointer message
  json       one document, see below
  ndjson     one JSON object on each line, as soon as it is known: {kind: \"finding\", path, line, column, ...}; other kinds are case, cut, lines, passed-over, failure, error and summary
  sarif      SARIF 2.1.0; at most 25,000 results
  junit      JUnit XML: a suite for each file, a test for each body or case; at most 25,000 failures
  github     annotations of GitHub Actions
  gitlab     a code quality report; the fingerprint of a finding does not depend on its line
  markdown   a table by rule, and the first 100 findings
  html       a report in one file, with excerpts of the first 2,000 findings
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
text looks like, or is null. suggestion is {sentence, edits: [{from, to, replacement}]} in bytes of the body, or null: \
these edits remove the finding and add none. With --stored, there are none.
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

/// The arguments of `objects`.
#[derive(Debug, clap::Args)]
pub struct ObjectsArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ObjectsFormat,
}

/// The arguments of `services`.
#[derive(Debug, clap::Args)]
pub struct ServicesArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ServicesFormat,
}

/// The arguments of `ledger`.
#[derive(Debug, clap::Args)]
pub struct LedgerArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: LedgerFormat,
}

/// The arguments of `contract`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = CONTRACT_HELP)]
pub struct ContractArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ContractFormat,

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

/// The arguments of `scrub`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = SCRUB_HELP)]
pub struct ScrubArgs {
    /// The files; - is standard input
    ///
    /// The names of files give their formats, as for `linecard check`: recordings, bodies, and NDJSON of bodies.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,

    /// Write to this file; the default is standard output
    #[arg(short, long, value_name = "FILE", conflicts_with = "in_place")]
    pub output: Option<PathBuf>,

    /// Replace the files themselves
    #[arg(short, long)]
    pub in_place: bool,

    /// The object and method of the bodies, such as criteria.put, or 'METHOD /path/'
    #[arg(long = "as", value_name = "OBJECT.METHOD", value_parser = unset::<Target>)]
    pub validated_as: Option<Target>,

    /// Read the files as NDJSON, one body per line, regardless of their names
    #[arg(long, conflicts_with = "traffic")]
    pub ndjson: bool,

    /// Read the files as recorded exchanges of this format, regardless of their names
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "validated_as")]
    pub traffic: Option<Traffic>,

    /// The base path in recorded exchanges, if it is not the one of the API, such as /api/v01/proxy/
    ///
    /// The default is base-path of linecard.toml, if the project has one.
    #[arg(long, value_name = "PATH", value_parser = base_path)]
    pub base_path: Option<String>,

    /// Derive the pseudonyms from this text, so that the same files give the same output; by default, they are random
    ///
    /// Who knows the seed can test guesses of a value. Keep it as secret as the recordings.
    #[arg(long, value_name = "SEED")]
    pub seed: Option<String>,

    /// The maximum size of a body in a recording; a file with a longer one is not written
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_MAX_BODY)]
    pub max_body: usize,
}

const SCRUB_HELP: &str = "\
Examples:
  linecard scrub recorded.har --output fixtures/recorded.har
  linecard scrub --in-place recorded/*.exchanges.ndjson
  linecard scrub --as criteria.put - < body.json

Texts get a pseudonym: a digit for each digit, a letter for each letter. A value has the same pseudonym in all files of \
a run, in paths and in queries, unless an attribute does not allow it: then it has another one there. With --seed, the same \
files in the same order give the same pseudonyms. The findings of `linecard check` keep their rules, severities and pointers.

Stays: words of documented lists, dates and times, numbers that the table expects, true, false and null, names of \
attributes and of query parameters. Goes: hosts, all headers except Accept and Content-Type, comments, exchanges of other \
APIs, and everything else that the format may hold beside exchanges.

Exit codes:
  0  all files were written
  2  a file could not be read completely, or has no exchange of the API, and was not written; a body that is not valid \
JSON is such a case";

/// The output format of `contract`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ContractFormat {
    /// How much there is of what
    #[default]
    Text,
    /// The complete contract, for programs
    Json,
}

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

/// The arguments of `sample`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = SAMPLE_HELP)]
pub struct SampleArgs {
    /// The object and method of the bodies, such as criteria.put, or 'METHOD /path/'
    #[arg(value_name = "OBJECT.METHOD", value_parser = unset::<Target>)]
    pub target: Target,

    /// The number of bodies
    #[arg(short = 'n', long, value_name = "NUMBER", default_value_t = 1)]
    pub count: usize,

    /// The seed of the generator: the same seed gives the same bodies; by default a random one, printed on standard
    /// error
    #[arg(long, value_name = "SEED")]
    pub seed: Option<u64>,

    /// Print bodies that break this rule and no other; `--break list` lists the rules
    #[arg(long = "break", value_name = "RULE")]
    pub broken: Option<String>,

    /// Avoid findings that are not violations, where the table allows it
    #[arg(long)]
    pub no_findings: bool,

    /// Print one body per line, even if there is only one
    #[arg(long)]
    pub ndjson: bool,
}

const SAMPLE_HELP: &str = "\
Examples:
  linecard sample criteria.post
  linecard sample criteria.put -n 100 --seed 7
  linecard sample criteria.put --break criteria-from-dn.phoneNumbers.put.format

A single body is indented; several bodies are printed one per line. The attributes are in the order of the table. The \
first bodies of a seed are the same for any --count.

--break takes a rule of the object, of an object within it, or of JSON itself, such as json.syntax. A text that breaks \
a rule of JSON is printed as it is: it may be empty, or not valid UTF-8. Some rules never give a violation, such as \
criteria.post.prose: then the body is valid and has the finding.

Exit codes:
  0  the bodies are printed
  2  the object, method or rule does not exist";

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

/// The format of recorded exchanges.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Traffic {
    /// HAR of a browser or a proxy
    Har,
    /// .http or .rest files of editors
    Http,
    /// The log of curl -v
    Curl,
    /// A Postman collection, version 2.1
    Postman,
    /// A request of a Bruno collection
    Bruno,
    /// NDJSON of exchanges; `linecard schema --exchange` prints its schema
    Ndjson,
}

/// Parses a base path.
fn base_path(text: &str) -> Result<String, &'static str> {
    if text.starts_with('/') && text.ends_with('/') {
        Ok(text.to_owned())
    } else {
        Err("a base path begins and ends with a slash, such as /api/v1/")
    }
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

/// The output format of `objects`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ObjectsFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
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

/// The output format of `project`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ProjectFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
}
