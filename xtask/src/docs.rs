//! The sources of the reference pages.

use crate::bench::run;
use crate::cargo;

/// Writes the generated sources in `book/src`; with `check` it says instead which of them are stale, and fails.
pub(crate) fn docs(check: bool) -> Result<(), String> {
    let mut docs = cargo();
    docs.args(["run", "--quiet", "--package", "linecard-docs", "--"]).args(check.then_some("--check"));
    run(&mut docs)
}
