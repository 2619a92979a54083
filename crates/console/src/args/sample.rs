//! The arguments of `sample`.

use crate::args::unset::unset;
use linecard_cases::Target;

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
