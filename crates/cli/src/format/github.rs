//! Annotations of GitHub Actions, which Forgejo and Gitea understand too.

use crate::format::item::{Format, Item};
use crate::format::wording::{cut_message, not_shown_message};
use crate::summary::Summary;
use linecard_console::{Output, shortened};
use linecard_contract::Severity;
use std::io::{self, Write};

/// Prints a workflow command for each finding, error and file that is passed over.
pub struct Github;

impl Format for Github {
    fn item(&mut self, out: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => {
                let path = file(&checked.path);
                for found in &checked.findings {
                    let command = match found.severity {
                        _ if found.is_failure => "error",
                        Severity::Violation => "error",
                        Severity::NoEffect => "warning",
                        Severity::Unchecked | Severity::Note => "notice",
                    };
                    let (start, end) = (found.start, found.end);
                    write!(
                        out,
                        "::{command} file={path},line={},endLine={},col={}",
                        start.line, end.line, start.column
                    )?;
                    // A range of columns is allowed on one line only.
                    if start.line == end.line {
                        write!(out, ",endColumn={}", end.column)?;
                    }
                    let title = property(&format!("{} {}", found.rule, found.shown_pointer()));
                    let part = checked.entry.as_ref().map(|entry| format!("{entry}: ")).unwrap_or_default();
                    writeln!(out, ",title={title}::{}", data(&format!("{part}{}", found.full_message())))?;
                }
                if checked.is_cut {
                    let message = data(&cut_message());
                    writeln!(out, "::notice file={path},line={},title=more findings::{message}", checked.start.line)?;
                }
                Ok(())
            }
            Item::LinesEnd { .. } => Ok(()),
            Item::PassedOver { path, reason } => {
                writeln!(out, "::notice file={},title=passed over::{}", file(path), data(&format!("{path}: {reason}")))
            }
            Item::Failure { path, message } => {
                let message = data(&format!("{path}: {message}"));
                writeln!(out, "::error file={},title=not as expected::{message}", file(path))
            }
            Item::Error { path, message } => {
                let message = data(&format!("{path}: {message}"));
                writeln!(out, "::error file={},title=could not be validated::{message}", file(path))
            }
        }
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        match summary.not_shown {
            0 => Ok(()),
            hidden => writeln!(out, "::notice title=findings not shown::{}", data(&not_shown_message(hidden))),
        }
    }
}

/// Escapes the message of a command. Line breaks would end it.
fn data(text: &str) -> String {
    shortened(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command. A comma would end it, and a colon would end the properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Escapes a path. It is relative to the repository.
fn file(path: &str) -> String {
    property(path.strip_prefix("./").unwrap_or(path))
}
