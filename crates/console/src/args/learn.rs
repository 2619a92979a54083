//! The arguments of `learn`.

use crate::args::overlay::OverlayArgs;
use crate::args::traffic::Traffic;
use linecard_config::base_path;
use linecard_contract::DEFAULT_MAX_BODY;
use std::path::PathBuf;

/// The arguments of `learn`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = LEARN_HELP)]
pub struct LearnArgs {
    /// The recordings; - is standard input
    ///
    /// The names of files give their formats, as for `linecard check`.
    #[arg(value_name = "RECORDING", required = true)]
    pub files: Vec<PathBuf>,

    /// Write the overlay to this file; the default is standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Leave out what was seen less often
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub min_count: u64,

    /// Learn no words: the recordings are scrubbed, as those of `linecard proxy` are, so that their words are pseudonyms
    #[arg(long)]
    pub scrubbed: bool,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Read the files as recorded exchanges of this format, regardless of their names
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub traffic: Option<Traffic>,

    /// The base path of paths, if it is not the one of the API, such as /api/v01/proxy/
    ///
    /// The default is base-path of linecard.toml, if the project has one.
    #[arg(long, value_name = "PATH", value_parser = base_path)]
    pub base_path: Option<String>,

    /// The maximum size of a body; a longer one is not read
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_MAX_BODY)]
    pub max_body: usize,
}

const LEARN_HELP: &str = "\
Examples:
  linecard learn recorded.har --output overlay.toml
  linecard learn --min-count 5 --scrubbed recorded/*.exchanges.ndjson
  linecard check --overlay overlay.toml recorded.har

The overlay is a TOML file with an entry for each thing that the responses show and the documentation does not say, each with its count \
and its first place: an attribute that is documented as always returned and is not there, or that may not be shown and is; a word \
that is in no list; another type; an attribute that no page has. Read it, and delete what you do not accept. `linecard check`, `fix`, \
`coverage`, `watch`, `explain`, `schema`, `contract`, `serve`, `proxy`, `verify` and `apply` load it with --overlay, or with overlay = [\"FILE\"] \
in linecard.toml; the language server with the latter.

What the overlays of linecard.toml and of --overlay say is not learned again.

What an overlay cannot say is in comments at its end: other rules, and statuses that are not documented. Requests are passed over: a \
caller wrote them.

The words in an overlay were values in responses. Only short texts of letters are taken for words; check that none is a value of a user. \
`linecard scrub` and `linecard proxy --record` replace words that are in no list by pseudonyms: add --scrubbed for their recordings.

Exit codes:
  0  the overlay is written
  2  a recording could not be read completely, or has no exchange of the API, and nothing was written";
