//! Prints the difference between a file and its mended text as a unified diff, with secrets masked.

use crate::mask::Secrets;
use linecard_console::visible;
use similar::{ChangeTag, TextDiff};
use std::io::{self, Write};

/// Prints the two lines in front of the differences of a file.
pub(crate) fn print_header(out: &mut dyn Write, path: &str) -> io::Result<()> {
    let path = visible(path.strip_prefix("./").unwrap_or(path));
    write!(out, "--- a/{path}\n+++ b/{path}\n")
}

/// Prints the differences of a body, with three lines around each.
pub(crate) fn print_body(out: &mut dyn Write, secrets: &Secrets, old: &str, new: &str) -> io::Result<()> {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) = (lines(old), lines(new));
    let diff = TextDiff::from_slices(&old_lines, &new_lines);
    let (old, new) = (secrets.masked(old), secrets.masked(new));
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) = (lines(&old), lines(&new));
    let line = |lines: &[&str], index: Option<usize>| {
        let line = index.and_then(|index| lines.get(index)).copied();
        line.unwrap_or_default().to_owned()
    };
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        writeln!(out, "{}", hunk.header())?;
        for change in hunk.iter_changes() {
            match change.tag() {
                ChangeTag::Equal => print_line(out, ' ', &line(&new_lines, change.new_index()))?,
                ChangeTag::Delete => print_line(out, '-', &line(&old_lines, change.old_index()))?,
                ChangeTag::Insert => print_line(out, '+', &line(&new_lines, change.new_index()))?,
            }
        }
    }
    Ok(())
}

/// Prints the difference of one line of NDJSON. Lines count from 1.
pub(crate) fn print_line_of_many(
    out: &mut dyn Write,
    secrets: &Secrets,
    number: usize,
    (old, new): (&str, &str),
) -> io::Result<()> {
    writeln!(out, "@@ -{number} +{number} @@")?;
    print_line(out, '-', &secrets.masked(old))?;
    print_line(out, '+', &secrets.masked(new))
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

fn print_line(out: &mut dyn Write, sign: char, line: &str) -> io::Result<()> {
    let (text, end) = match line.strip_suffix("\r\n") {
        Some(text) => (text, "\r\n"),
        None => match line.strip_suffix('\n') {
            Some(text) => (text, "\n"),
            None => (line, "\n\\ No newline at end of file\n"),
        },
    };
    write!(out, "{sign}")?;
    // Tabs indent; other characters that control a terminal become escapes.
    for (index, part) in text.split('\t').enumerate() {
        write!(out, "{}{}", if index == 0 { "" } else { "\t" }, visible(part))?;
    }
    write!(out, "{end}")
}
