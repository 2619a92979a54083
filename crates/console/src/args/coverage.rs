//! The arguments of `coverage`.

use crate::args::files::FileArgs;
use crate::format::{FileReport, ReportFormat};
use clap::{Args, ValueEnum};

/// The arguments of `coverage`.
#[derive(Debug, Args)]
#[command(after_long_help = COVERAGE_HELP)]
pub struct CoverageArgs {
    /// The files.
    #[command(flatten)]
    pub files: FileArgs,

    /// Fail if less than this percentage is covered
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub threshold: Option<u8>,

    /// Count the rules of all objects and methods, and those of JSON itself
    ///
    /// By default, the rules of the objects and methods of which there is a body are counted, and of the objects within them.
    #[arg(long)]
    pub all: bool,

    /// The output format of standard output
    #[arg(long, value_enum, default_value_t)]
    pub format: CoverageFormat,

    /// Also write the coverage into a file; can be given more than once
    ///
    /// FORMAT=FILE, with a format of --format; or FILE alone, whose ending gives the format: .txt, .json or .html. The file is
    /// written as a whole at the end, or not at all.
    #[arg(long, value_name = "FORMAT=FILE")]
    pub output: Vec<FileReport<CoverageFormat>>,

    /// Also list the rules that are not covered, and the redundant bodies
    #[arg(short, long)]
    pub verbose: bool,
}

/// The output format of `coverage`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum CoverageFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// JSON for programs
    Json,
    /// A map in one HTML file, for a browser: a cell for each rule
    Html,
}

impl ReportFormat for CoverageFormat {
    const EXAMPLE: &'static str = "html=coverage.html";

    fn of_ending(ending: &str) -> Option<CoverageFormat> {
        Some(match ending {
            "txt" => CoverageFormat::Text,
            "json" => CoverageFormat::Json,
            "html" | "htm" => CoverageFormat::Html,
            _ => return None,
        })
    }
}

const COVERAGE_HELP: &str = "\
Examples:
  linecard coverage fixtures/
  linecard coverage --verbose --threshold 80 fixtures/
  linecard coverage --format json lunch.cases.json
  linecard coverage --all --output coverage.html fixtures/

A rule is broken if a body has a finding of it, of any severity. It is kept if it applies to a body that has none: a length \
is kept by a text that is not too long, not by its absence. A rule is covered if it is broken and kept; the percentage is \
that of both. Bodies are those of case files, of files that are named as bodies, and of NDJSON files. Whether a case passes \
is for `linecard check`.

A body is redundant if each rule that it breaks is broken by another one, and each that it keeps is kept by another one. All \
redundant bodies together can be removed, and the coverage stays. Look at each before: it may hold a boundary of a rule, \
which the coverage does not show.

Exit codes:
  0  the coverage is printed, and reaches the threshold
  1  the coverage is below the threshold
  2  a file could not be read, or there is no body

JSON:
  {bodies, objects: [{object, rules, broken, kept, percent}], total: {rules, broken, kept, percent}, gaps: [{rule, missing}], \
redundant: [{path, line, case}], passed_over: [{reason, files}]}
  missing is broken or kept: what no body does. line is that of an NDJSON file, case the name of a case, or null. The object \
of the rules of JSON is json.";
