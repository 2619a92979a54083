//! A report as JSON, written without allocating.

use crate::finding::report::{Finding, Report};
use crate::json::block::string_marks;
use std::fmt::{self, Write};

impl Report {
    /// Writes the report as JSON: the text that `serde_json` gives of it, in less time and without an allocation.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let report = validate(&CRITERIA, Method::Delete, "{}");
    /// let mut json = String::new();
    /// report.write_json(&mut json)?;
    /// assert_eq!(json, serde_json::to_string(&report).unwrap());
    /// # Ok::<(), std::fmt::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Whatever `out` returns.
    pub fn write_json(&self, out: &mut impl Write) -> fmt::Result {
        out.write_str("{\"object\":\"")?;
        out.write_str(self.object().name)?;
        out.write_str("\",\"method\":\"")?;
        out.write_str(self.method().as_str())?;
        out.write_str(if self.is_cut() { "\",\"cut\":true" } else { "\",\"cut\":false" })?;
        out.write_str(",\"findings\":[")?;
        for (index, finding) in self.findings().enumerate() {
            if index > 0 {
                out.write_str(",")?;
            }
            finding.write_json(out)?;
        }
        out.write_str("]}")
    }
}

impl Finding<'_> {
    /// Writes the finding as JSON: the text that `serde_json` gives of it, in less time and without an allocation.
    ///
    /// # Errors
    ///
    /// Whatever `out` returns.
    pub fn write_json(&self, out: &mut impl Write) -> fmt::Result {
        out.write_str("{\"severity\":\"")?;
        out.write_str(self.severity().as_str())?;
        out.write_str("\",\"rule\":\"")?;
        // Documented names need no escape, and an id consists of them.
        self.rule().parts().iter().try_for_each(|part| out.write_str(part))?;
        out.write_str("\",\"pointer\":\"")?;
        self.write_pointer(&mut Escaped(out))?;
        out.write_str("\",\"message\":\"")?;
        self.write_message(&mut Escaped(out))?;
        out.write_str("\",\"offset\":")?;
        match self.offset() {
            Some(offset) => write!(out, "{offset}")?,
            None => out.write_str("null")?,
        }
        out.write_str("}")
    }
}

/// Writes the characters of a JSON string.
struct Escaped<'w, W>(&'w mut W);

impl<W: Write> Write for Escaped<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(mark) = first_mark(rest.as_bytes()) {
            let (plain, after) = rest.split_at(mark);
            self.0.write_str(plain)?;
            // A mark is a character of one byte.
            let (mark, after) = after.split_at(1);
            rest = after;
            match mark.as_bytes() {
                b"\"" => self.0.write_str("\\\"")?,
                b"\\" => self.0.write_str("\\\\")?,
                b"\x08" => self.0.write_str("\\b")?,
                b"\x0C" => self.0.write_str("\\f")?,
                b"\n" => self.0.write_str("\\n")?,
                b"\r" => self.0.write_str("\\r")?,
                b"\t" => self.0.write_str("\\t")?,
                control => control.iter().try_for_each(|byte| write!(self.0, "\\u{byte:04x}"))?,
            }
        }
        self.0.write_str(rest)
    }

    /// Sentences put words in quotes, which are written as single characters.
    fn write_char(&mut self, character: char) -> fmt::Result {
        match character {
            '"' => self.0.write_str("\\\""),
            ' ' | '!' | '#'..='[' | ']'..='~' => self.0.write_char(character),
            other => self.write_str(other.encode_utf8(&mut [0; 4])),
        }
    }
}

/// Returns the place of the first byte that JSON has to escape.
fn first_mark(text: &[u8]) -> Option<usize> {
    let is_mark = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\');
    let has_mark = if let Some(last) = text.last_chunk() {
        // The last block may have bytes of the one before.
        let blocks = text.chunks_exact(16).filter_map(|block| block.first_chunk());
        blocks.chain([last]).any(|block| string_marks(block) != 0)
    } else {
        // Of so few bytes, looking at all is faster than a branch on each.
        text.iter().fold(false, |has_mark, byte| has_mark | is_mark(*byte))
    };
    if has_mark { text.iter().position(|byte| is_mark(*byte)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::Escaped;
    use proptest::prelude::*;
    use std::fmt::Write;

    proptest! {
        #[test]
        fn texts_are_escaped_as_by_serde_json(text in "[\\x00-\\x7Fé😀]{0,60}") {
            let mut escaped = String::from('"');
            Escaped(&mut escaped).write_str(&text).unwrap();
            escaped.push('"');
            prop_assert_eq!(&escaped, &serde_json::to_string(&text).unwrap());
            let mut by_character = String::from('"');
            text.chars().for_each(|character| Escaped(&mut by_character).write_char(character).unwrap());
            by_character.push('"');
            prop_assert_eq!(escaped, by_character);
        }
    }
}
