//! Markdown, for the summary of a CI job.

use crate::print::texts::{counts, place, times};
use crate::report::{Outcome, Verification};
use std::io::{self, Write};

/// How many faults the table has.
const MOST_FAULTS: usize = 200;

pub(super) fn print(out: &mut impl Write, report: &Verification) -> io::Result<()> {
    let failed = report.count(Outcome::Failed);
    let requests = if report.requests == 1 { "request" } else { "requests" };
    writeln!(out, "**{}** ({} {requests})", counts(report), report.requests)?;
    if failed > 0 {
        writeln!(out, "\n| Service | Check | Where | Documented | Observed |\n| --- | --- | --- | --- | --- |")?;
        for (service, check, fault) in report.faults().take(MOST_FAULTS) {
            let (place, times) = (cell(&place(fault)), times(fault.count));
            let (documented, observed) = (cell(&fault.documented), cell(&fault.observed));
            writeln!(out, "| {service} | `{check}` | {place}{times} | {documented} | {observed} |")?;
        }
        let more = report.faults().count().saturating_sub(MOST_FAULTS);
        if more > 0 {
            writeln!(out, "\n{more} more faults are not listed.")?;
        }
    }
    for problem in &report.problems {
        writeln!(out, "\nProblem: {}", cell(problem))?;
    }
    if report.is_stopped {
        writeln!(out, "\nProblem: the run was stopped.")?;
    }
    Ok(())
}

/// Returns the text without what has a meaning in a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
