//! The arguments of `scrub`.

use crate::args::traffic::Traffic;
use linecard_config::base_path;
use linecard_contract::DEFAULT_MAX_BODY;
use std::path::PathBuf;

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
    #[arg(long = "as", value_name = "OBJECT.METHOD")]
    pub validated_as: Option<String>,

    /// Read the files as NDJSON, one body per line, regardless of their names
    #[arg(long, conflicts_with = "traffic")]
    pub ndjson: bool,

    /// Read the files as recorded exchanges of this format, regardless of their names
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "validated_as")]
    pub traffic: Option<Traffic>,

    /// The base path of paths, if it is not the one of the API, such as /api/v01/proxy/
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
