//! JSON, printed so that a terminal obeys nothing in it.

use crate::output::Output;
use crate::visible::is_hidden;
use serde::Serialize;
use std::io::{self, Write};

/// Prints a document, indented, with a line break at its end.
///
/// What a terminal would obey is written as escapes, as JSON allows for every character.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(out: &mut Output, document: &impl Serialize) -> io::Result<()> {
    write(out, 0, document)?;
    writeln!(out)
}

/// Writes a part of a document, its lines behind the first one indented by this much.
///
/// # Errors
///
/// Whatever writing gives.
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
/// Whatever writing gives.
pub fn write_line(out: &mut Output, line: &str) -> io::Result<()> {
    write_visibly(out, line)?;
    writeln!(out)
}

/// Writes a part of JSON that has no line break, and each hidden character as an escape.
fn write_visibly(out: &mut dyn Write, line: &str) -> io::Result<()> {
    let mut rest = line;
    // Outside of strings a line of JSON has no hidden character, and in strings JSON has no line break.
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
