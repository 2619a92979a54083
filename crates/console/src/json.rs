//! JSON output without characters that control a terminal.

use crate::output::Output;
use crate::visible::is_hidden;
use serde::Serialize;
use std::io::{self, Write};

/// Prints an indented document, with a line break at its end.
///
/// Characters that control a terminal are written as escapes, which JSON allows for every character.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, document: &impl Serialize) -> io::Result<()> {
    write(out, 0, document)?;
    writeln!(out)
}

/// Writes a part of a document. `indent` applies to all lines but the first.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn write(out: &mut dyn Write, indent: usize, part: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string_pretty(part)?;
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            write!(out, "\n{:indent$}", "")?;
        }
        write_visibly(out, line)?;
    }
    Ok(())
}

/// Prints a line of JSON.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn write_line(out: &mut Output, line: &str) -> io::Result<()> {
    write_visibly(out, line)?;
    writeln!(out)
}

/// Writes JSON without a line break. Hidden characters become escapes.
fn write_visibly(out: &mut dyn Write, line: &str) -> io::Result<()> {
    let mut rest = line;
    // JSON has hidden characters only in strings, where an escape is allowed.
    while let Some((at, hidden)) = rest.char_indices().find(|(_, character)| is_hidden(*character)) {
        let (before, behind) = rest.split_at(at);
        write!(out, "{before}")?;
        for unit in hidden.encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}")?;
        }
        rest = behind.strip_prefix(hidden).unwrap_or_default();
    }
    write!(out, "{rest}")
}
