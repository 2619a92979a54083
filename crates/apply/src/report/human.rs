//! Text for a terminal.

use crate::change::{Change, Sign};
use crate::outcome::{Outcome, Summary, Verdict};
use linecard_console::{Output, shortened, visible};
use std::io::{self, Write};

pub(super) fn outcome(out: &mut Output, outcome: &Outcome, is_verbose: bool) -> io::Result<()> {
    let Outcome { subject, service, verdict, changes, why } = outcome;
    if matches!(verdict, Verdict::Unchanged | Verdict::DoneBefore) && !is_verbose {
        return Ok(());
    }
    write!(out, "{}", verdict.as_str())?;
    if let Some(subject) = subject {
        write!(out, " {subject}")?;
    }
    writeln!(out, " {service}")?;
    if matches!(verdict, Verdict::Differs | Verdict::Done) {
        changes.iter().try_for_each(|change| print_change(out, change))?;
    }
    for line in why.iter().filter(|_| *verdict != Verdict::Done).flat_map(|why| why.lines()) {
        writeln!(out, "  {}", shortened(line))?;
    }
    Ok(())
}

fn print_change(out: &mut Output, change: &Change) -> io::Result<()> {
    let Change { sign, pointer, from, to } = change;
    let sign = match sign {
        Sign::Add => '+',
        Sign::Change => '~',
        Sign::Remove => '-',
    };
    write!(out, "  {sign} {}", visible(pointer))?;
    match (from, to) {
        (None, None) => writeln!(out),
        (None, Some(value)) | (Some(value), None) => writeln!(out, ": {value}"),
        (Some(from), Some(to)) if from == to => writeln!(out, ": another value ({to})"),
        (Some(from), Some(to)) => writeln!(out, ": {from} -> {to}"),
    }
}

pub(super) fn end(out: &mut Output, summary: &Summary, blank_rows: usize) -> io::Result<()> {
    let Summary { states, unchanged, differs, done, failed, unknown, not_tried, added, changed, removed } = *summary;
    let counts = [
        (differs, "differing"),
        (done, "done"),
        (unchanged, "unchanged"),
        (failed, "failed"),
        (unknown, "unknown"),
        (not_tried, "not tried"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
    let noun = if states == 1 { "state" } else { "states" };
    write!(out, "{states} {noun}: {}", counts.collect::<Vec<_>>().join(", "))?;
    if added + changed + removed > 0 {
        write!(out, "; {added} added, {changed} changed, {removed} removed")?;
    }
    writeln!(out)?;
    match blank_rows {
        0 => Ok(()),
        1 => writeln!(out, "1 row has no value"),
        rows => writeln!(out, "{rows} rows have no value"),
    }
}
