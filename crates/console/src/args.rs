//! The arguments, as clap reads them. Their comments are the help texts.

use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use linecard_cases::{Target, answered, object_named, sent};
use linecard_contract::{Api, DEFAULT_MAX_BODY, Method, Object};
use std::ffi::OsString;
use std::path::PathBuf;

/// Validates bodies of a telephony provisioning API by its documentation, and prints the contract
#[derive(Debug, Parser)]
#[command(name = "linecard", version, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Stands in the place of a parser until [`Args::command_for`] puts in the one of an API.
fn unset<T>(_: &str) -> Result<T, &'static str> {
    Err("the arguments were built without an API")
}

impl Args {
    /// The command line, whose objects, paths and interpretations are those of an API.
    #[must_use]
    pub fn command_for(api: &'static Api) -> clap::Command {
        let target = move |arg: Arg| arg.value_parser(move |text: &str| Target::parse(api, text));
        let interpretation = move |id: &str| api.interpretation(id).map(|_| id.to_owned());
        // An argument that is changed becomes the last one, so that those with positions have theirs written down.
        Args::command()
            .mut_subcommand("check", |check| check.mut_arg("literal", |arg| arg.value_parser(interpretation)))
            .mut_subcommand("matrix", |matrix| {
                matrix.mut_arg("objects", |arg| arg.value_parser(move |name: &str| object_named(api, name)))
            })
            .mut_subcommand("schema", |schema| schema.mut_arg("target", target))
            .mut_subcommand("sample", |sample| sample.mut_arg("target", target))
            .mut_subcommand("project", |project| {
                project.mut_arg("object", |arg| arg.value_parser(move |text: &str| answered(api, text)))
            })
    }

    /// Parses the arguments of a command line.
    ///
    /// # Errors
    ///
    /// What clap has to say of them, help and version included.
    pub fn parse_for(api: &'static Api, arguments: &[OsString]) -> Result<Args, clap::Error> {
        let mut command = Args::command_for(api);
        let mut matches = command.try_get_matches_from_mut(arguments)?;
        Args::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Validate bodies: plain ones, and those of case files
    Check(CheckArgs),
    /// Print which attribute stands in which body: the presence matrix, as documented
    Matrix(MatrixArgs),
    /// List the objects, by the names that --as takes
    Objects(ObjectsArgs),
    /// List the services: their operations, and the bodies of each
    Services(ServicesArgs),
    /// Print how the documentation is read where it contradicts itself or is silent
    Ledger(LedgerArgs),
    /// Print what a body may be as JSON Schema, for programs in any language
    Schema(SchemaArgs),
    /// Print bodies made from the tables: valid ones, or ones that break a rule
    Sample(SampleArgs),
    /// Make of an answer to a GET what can be sent by a PUT
    Project(ProjectArgs),
    /// Compare two exports of schemas: what of the old one the new one breaks
    Diff(DiffArgs),
    /// Serve the API, with state of its own
    #[command(disable_help_flag = true)]
    Serve(HandedOver),
    /// Print who changed what in a server, and when
    #[command(disable_help_flag = true)]
    Audit(HandedOver),
    /// Say who there is on a server: tenants, groups, users and their services, administrators
    #[command(disable_help_flag = true)]
    Directory(HandedOver),
    /// Write all that a server keeps to a file, while it runs
    #[command(disable_help_flag = true)]
    Backup(HandedOver),
    /// Make what a backup holds all that a server keeps, while it runs
    #[command(disable_help_flag = true)]
    Restore(HandedOver),
    /// Print a script that completes the command line in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// What is handed over to another program.
#[derive(Debug, clap::Args)]
pub struct HandedOver {
    /// What that program is told; --help lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    pub arguments: Vec<OsString>,
}

/// What `check` takes.
#[derive(Debug, Default, clap::Args)]
#[command(after_long_help = CHECK_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct CheckArgs {
    /// Files and folders; - is standard input, and so is no PATH at all
    ///
    /// The name of a file says what it is: lunch.criteria.put.json or criteria.put.json holds a body of that object
    /// for that method, lunch.cases.json cases. In a folder the files with such names are validated, in the folders below
    /// it too; with --as every *.json is. Hidden files are passed over. A file whose name ends in .ndjson or .jsonl
    /// holds a body on each line, as in recorded.criteria.put.ndjson; blank lines are passed over.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// What the bodies are: OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'
    ///
    /// Takes the place of what the names of the files say, but for case files. For a GET the body is the answer, for
    /// the other methods what is sent. Objects are written in any letter case, with - or _.
    #[arg(long = "as", value_name = "WHAT")]
    pub validated_as: Option<String>,

    /// The answer of the GET before it, for one PUT: then what hangs on the stored state is validated too
    #[arg(long, value_name = "FILE")]
    pub stored: Option<PathBuf>,

    /// Take the documentation at its word where this entry of the ledger reads it otherwise; may be given repeatedly
    ///
    /// `linecard ledger` lists the entries: what the documentation says, how it is read, and why.
    #[arg(long, value_name = "ID", value_parser = unset::<String>)]
    pub literal: Vec<String>,
    /// Take standard input and every file for NDJSON, a body on each line, whatever the name ends in
    #[arg(long)]
    pub ndjson: bool,

    /// How to print what was found
    #[arg(long, value_enum, default_value_t)]
    pub format: CheckFormat,

    /// How many threads validate the lines of NDJSON; one for each core, if it is not said
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// The longest body that is read
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_MAX_BODY)]
    pub max_body: usize,

    /// Show what was not validated too, and the notes
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,

    /// Print the summary only
    #[arg(short, long)]
    pub quiet: bool,

    /// Draw no progress bar; one is drawn for long NDJSON where standard error is a terminal
    #[arg(long)]
    pub no_progress: bool,
}

const CHECK_HELP: &str = "\
Exit codes:
  0  no violation; the cases are as they expect
  1  a violation, or a case that is not as it expects
  2  something could not be validated: no such file, an unknown object, no case file; the rest was validated

JSON:
  {files: [{path, object, method, cut, findings}], errors: [{path, message}], summary}
  A case file has, in place of object, method, cut and findings,
    cases: [{name, as, as_expected, missing, surplus, cut, findings}].
  One of NDJSON has bodies, their number, too; its findings are those of all its lines, and written as they are found.
  A finding is {severity, rule, pointer, message, line, column}; the severity is violation, no-effect, unchecked or \
note. Lines and columns count from 1; in the `body` of a case they are null. missing and surplus hold \
{severity, rule, pointer}. cut says that there are more findings than are listed.
  summary: {files, bodies, cases, violations, no_effect, unchecked, notes, unexpected, errors}; bodies and findings \
are those of plain bodies and NDJSON, unexpected counts cases.

No value of a body is shown, but for the words of documented lists. NO_COLOR turns colours off.";

/// What `matrix` takes.
#[derive(Debug, clap::Args)]
pub struct MatrixArgs {
    /// The objects, by the names that `linecard objects` lists; every one if none is named
    #[arg(value_name = "OBJECT", value_parser = unset::<&'static Object>)]
    pub objects: Vec<&'static Object>,

    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: MatrixFormat,
}

/// What `objects` takes.
#[derive(Debug, clap::Args)]
pub struct ObjectsArgs {
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub format: ObjectsFormat,
}

/// What `services` takes.
#[derive(Debug, clap::Args)]
pub struct ServicesArgs {
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub format: ServicesFormat,
}

/// What `ledger` takes.
#[derive(Debug, clap::Args)]
pub struct LedgerArgs {
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: LedgerFormat,
}

/// What `schema` takes.
#[derive(Debug, clap::Args)]
#[command(after_long_help = SCHEMA_HELP)]
#[command(override_usage = "linecard schema [--profile <PROFILE>] <WHAT>\n       linecard schema --list")]
pub struct SchemaArgs {
    /// The body: OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'
    ///
    /// Objects are written in any letter case, with - or _.
    #[arg(value_name = "WHAT", value_parser = unset::<Target>, required_unless_present = "list")]
    pub target: Option<Target>,

    /// How much the schema says, and in which words
    #[arg(long, value_enum, default_value_t)]
    pub profile: Profile,

    /// List the bodies that have a schema, and the operations that send or answer them
    #[arg(long, conflicts_with_all = ["target", "profile"])]
    pub list: bool,
}

const SCHEMA_HELP: &str = "\
A strict schema accepts a body if, and only if, `linecard check` finds no violation in it; what has no effect, is not \
validated or only noted is accepted. The index of the export names the few differences that no schema can express.

A schema refers to nothing outside of itself. The ids of the rules that it states stand in $comment, in x-linecard-rules \
for OpenAPI 3.0.";

/// How much a schema says, and in which words.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Profile {
    /// JSON Schema 2020-12, with everything it can say
    #[default]
    Strict,
    /// JSON Schema 2020-12 for generators of code: without conditions, wider than strict
    Codegen,
    /// What codegen says, as a schema object of OpenAPI 3.0
    #[value(name = "openapi-3.0")]
    OpenApi30,
}

/// What `sample` takes.
#[derive(Debug, clap::Args)]
#[command(after_long_help = SAMPLE_HELP)]
pub struct SampleArgs {
    /// What the bodies are: OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'
    #[arg(value_name = "WHAT", value_parser = unset::<Target>)]
    pub target: Target,

    /// How many bodies
    #[arg(short = 'n', long, value_name = "N", default_value_t = 1)]
    pub count: usize,

    /// Where to begin: the same seed gives the same bodies. Without it one is chosen, and told on standard error
    #[arg(long, value_name = "SEED")]
    pub seed: Option<u64>,

    /// The rule that each body breaks, and the only one; `list` prints those that can be broken
    #[arg(long = "break", value_name = "RULE")]
    pub broken: Option<String>,

    /// Leave out what is accepted and reported all the same, as far as the table allows
    #[arg(long)]
    pub unremarkable: bool,

    /// One body a line, even if it is only one
    #[arg(long)]
    pub ndjson: bool,
}

const SAMPLE_HELP: &str = "\
One body is printed over several lines, more are printed one a line. Attributes stand in the order of their table. The \
first bodies of a seed are the same, however many are asked for.

--break takes any rule of the object or of an object in it, such as criteria-from-dn.phoneNumbers.put.format, and the \
rules of JSON itself, such as json.syntax. What breaks a rule of JSON is printed as it is: it may be no UTF-8, and \
nothing at all. A rule that is no violation in any body, such as criteria.post.prose, is met and not broken: the finding \
is there, and the body is valid.

Exit codes:
  0  the bodies are printed
  2  there is no such object, method or rule";

/// What `project` takes.
#[derive(Debug, clap::Args)]
#[command(after_long_help = PROJECT_HELP)]
pub struct ProjectArgs {
    /// What the answer is: an object, such as criteria, or 'GET /path/'
    #[arg(index = 1, value_name = "OBJECT[.GET]", value_parser = unset::<&'static Object>)]
    pub object: &'static Object,

    /// The file with the answer; - is standard input
    #[arg(index = 2, value_name = "FILE")]
    pub file: PathBuf,

    /// What is to be sent: PUT, POST or DELETE
    #[arg(long, value_name = "METHOD", default_value = "PUT", value_parser = sent)]
    pub to: Method,

    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: ProjectFormat,
}

const PROJECT_HELP: &str = "\
What the method forbids, does not know, ignores or does not accept is dropped. What is left out of a PUT keeps its \
value; for that reason a list is dropped as a whole where one of its items cannot be sent, and an object where it would \
lack what the method asks for. The body goes to standard output; what was dropped, and why, to standard error.

Exit codes:
  0  the body has no violation
  1  the answer lacks what the method asks for; standard error says what
  2  the answer cannot be read, or the object has no such body

JSON:
  {body, dropped: [{pointer, rule, message}], lacking: [{pointer, rule, message}]}";

/// What `diff` takes.
#[derive(Debug, clap::Args)]
#[command(after_long_help = DIFF_HELP)]
pub struct DiffArgs {
    /// The export of the old release: the folder that has the folder strict in it, or that folder itself
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// The export of the new release
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// Let what is undecided pass: it no longer counts for the exit code
    #[arg(long)]
    pub allow_undecided: bool,

    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
}

const DIFF_HELP: &str = "\
The strict schemas of each object and method are compared. What is sent in a PUT, POST or DELETE has to be accepted \
still; what is answered to a GET has to have been possible before. An object or a method that is gone is breaking, a new \
one compatible.

Breaking comes with a witness for each rule that is newly broken: a body, made from the schemas, that one release accepts \
and the other refuses. The rule is named by its id in the schema that refuses. Compatible is proved. What can neither be \
proved nor shown is undecided.

Answers are open: of an attribute that an answer no longer lists it is no longer said what it holds. That is breaking.

Exit codes:
  0  compatible
  1  breaking
  2  something could not be compared, or is undecided and --allow-undecided is not given; the rest was compared
An error counts for more than what breaks, and what breaks for more than what is undecided.

JSON:
  {bodies: [{object, method, change, result, reason, breaks: [{rule, pointer, witness}]}], errors: [{path, message}], \
summary}
  change is same, changed, gone or new; result is compatible, breaking or undecided. reason is null unless the result is \
undecided; rule is null where the schema names none.
  summary: {bodies, same, compatible, breaking, undecided, errors}; same are not counted among the compatible.";

/// How `diff` prints what has changed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum DiffFormat {
    /// For people, on a terminal
    #[default]
    Human,
    /// For programs
    Json,
    /// For pages, such as the text of a merge request
    Markdown,
}

/// How `check` prints what was found.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum CheckFormat {
    /// For people: an excerpt with a caret for each finding, and a summary
    #[default]
    Human,
    /// For programs
    Json,
}

/// How `matrix` prints the presences.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum MatrixFormat {
    /// For people, on a terminal
    #[default]
    Text,
    /// For pages
    Markdown,
    /// For programs
    Json,
}

/// How `ledger` prints the entries.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LedgerFormat {
    /// For people, on a terminal
    #[default]
    Text,
    /// For pages
    Markdown,
    /// For programs
    Json,
}

/// How `objects` prints the list.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ObjectsFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// How `services` prints the list.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ServicesFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// How `project` prints the body.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ProjectFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}
