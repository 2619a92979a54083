//! The arguments of `fix`.

use crate::args::files::FileArgs;
use clap::Args;

/// The arguments of `fix`.
#[derive(Debug, Args)]
#[command(after_long_help = FIX_HELP)]
pub struct FixArgs {
    /// The files.
    #[command(flatten)]
    pub files: FileArgs,

    /// Write the mended files, instead of printing the differences
    ///
    /// A file is replaced as a whole or not at all, and only if it is still as it was read.
    #[arg(short, long)]
    pub write: bool,
}

const FIX_HELP: &str = "\
Examples:
  linecard fix fixtures/
  linecard fix --write lunch.criteria.post.json
  linecard fix --as criteria.put - < body.json
  linecard fix recorded/ | git apply

A mend is certain: the mended body is validated again, has one finding less, and no new one. These are the mends that \
`linecard check` suggests: a misspelt attribute or word is corrected, an attribute that is not allowed or has no effect is \
removed, and so are the quotes of a number, a comma too many and a byte order mark. Mends are applied until there is none left.

Standard output has the differences as a unified diff. A diff shows lines of a body, and so values. Passwords, PINs and the \
values of unknown attributes are masked with •; a diff with a masked line cannot be applied, but --write can. With --write, \
standard output has what was done. A summary follows on standard error.

Case files and recordings are passed over: what they hold was written or recorded on purpose. So are bodies of which the \
project file expects a violation. Findings that it accepts are not mended.

Exit codes:
  0  there is nothing to mend, or all mends are written, and nothing else lets `linecard check` fail
  1  there are mends, without --write; or a finding without a mend is left
  2  a file could not be read or written; all other files were mended";
