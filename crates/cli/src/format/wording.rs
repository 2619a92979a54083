//! The sentences that several formats share, and which findings they show.

use crate::summary::Summary;
use linecard_console::args::CheckArgs;
use linecard_contract::{MAX_FINDINGS, Severity};

/// The counts of a summary as a line. The number of bodies is left out if it is that of the files.
pub(crate) fn summary_line(summary: &Summary, has_lines: bool) -> String {
    let mut parts = vec![counted(summary.files, "file", "files")];
    if summary.exchanges > 0 {
        parts.push(counted(summary.exchanges, "exchange", "exchanges"));
        parts.push(format!("{} of another API skipped", summary.skipped_exchanges));
    }
    if has_lines || summary.exchanges > 0 {
        parts.push(counted(summary.bodies, "body", "bodies"));
    }
    if summary.cases > 0 {
        parts.push(counted(summary.cases, "case", "cases"));
        parts.push(format!("{} failed", summary.failed_cases));
    }
    parts.push(counted(summary.violations, "violation", "violations"));
    parts.push(format!("{} without effect", summary.no_effect));
    parts.push(format!("{} unchecked", summary.unchecked));
    parts.push(counted(summary.notes, "note", "notes"));
    if summary.errors > 0 {
        parts.push(counted(summary.errors, "error", "errors"));
    }
    for (count, one, more) in [
        (summary.accepted, "finding accepted", "findings accepted"),
        (summary.expected_invalid, "body invalid as expected", "bodies invalid as expected"),
        (summary.failures, "failure", "failures"),
        (summary.passed_over, "file passed over", "files passed over"),
        (summary.not_shown, "finding not shown", "findings not shown"),
    ] {
        if count > 0 {
            parts.push(counted(count, one, more));
        }
    }
    parts.join(", ")
}

/// Joins words by commas, and the last one by "and".
pub(crate) fn listed(words: &[&str]) -> String {
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}

/// Says how many findings are beyond `--max-findings`.
pub(crate) fn not_shown_message(hidden: usize) -> String {
    format!("{} because of --max-findings", counted(hidden, "finding is not shown", "findings are not shown"))
}

/// Says that a body has more findings than are listed.
pub(crate) fn cut_message() -> String {
    format!("this body has more findings; only {MAX_FINDINGS} are listed")
}

/// Returns the number with the word for one or for more.
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// Returns the severity down to which findings are printed: what lets the check fail is always shown.
pub(crate) fn least_severe(args: &CheckArgs) -> Severity {
    let shown = args.deny.iter().copied().max().unwrap_or(Severity::NoEffect).max(Severity::NoEffect);
    if args.verbose { Severity::Note } else { shown }
}
