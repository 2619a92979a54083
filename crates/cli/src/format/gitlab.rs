//! A code quality report of GitLab.

use crate::format::fingerprint::Fingerprints;
use crate::format::item::{Format, Item};
use crate::format::wording::{cut_message, not_shown_message};
use crate::summary::Summary;
use linecard_console::Output;
use linecard_console::json::write;
use linecard_contract::Severity;
use serde_json::json;
use std::io::{self, Write};

/// Prints a JSON array with an object for each finding.
#[derive(Debug, Default)]
pub struct Gitlab {
    has_items: bool,
    fingerprints: Fingerprints,
    /// The first file with findings that are not shown: an issue needs a file.
    first_hidden: Option<String>,
}

impl Format for Gitlab {
    fn item(&mut self, out: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => {
                self.hidden(&checked.path, checked.hidden);
                let part = checked.part().unwrap_or_default();
                for found in &checked.findings {
                    let severity = match found.severity {
                        _ if found.is_failure => "major",
                        Severity::Violation => "major",
                        Severity::NoEffect => "minor",
                        Severity::Unchecked | Severity::Note => "info",
                    };
                    let description = match &checked.entry {
                        Some(entry) => format!("{entry}: {}", found.full_message()),
                        None => found.full_message(),
                    };
                    let key = [&*checked.path, &*part, &*found.pointer];
                    let lines = (found.start.line, found.end.line);
                    self.issue(out, severity, &found.rule, &description, &key, lines)?;
                }
                if !checked.is_cut {
                    return Ok(());
                }
                let (message, line) = (cut_message(), checked.start.line);
                self.issue(out, "info", "cut", &message, &[&checked.path, &part], (line, line))
            }
            Item::LinesEnd { path, outcome, .. } => {
                self.hidden(path, outcome.hidden);
                Ok(())
            }
            Item::PassedOver { path, reason } => self.issue(out, "info", "passed-over", reason, &[path], (1, 1)),
            Item::Failure { path, message } => self.issue(out, "major", "failure", message, &[path, message], (1, 1)),
            Item::Error { path, message } => self.issue(out, "blocker", "error", message, &[path, message], (1, 1)),
        }
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        if let (Some(path), true) = (self.first_hidden.take(), summary.not_shown > 0) {
            self.issue(out, "info", "not-shown", &not_shown_message(summary.not_shown), &[&path], (1, 1))?;
        }
        writeln!(out, "{}", if self.has_items { "\n]" } else { "[]" })
    }
}

impl Gitlab {
    fn hidden(&mut self, path: &str, hidden: usize) {
        if hidden > 0 {
            self.first_hidden.get_or_insert_with(|| path.to_owned());
        }
    }

    /// Prints an issue. The key has its path first. Issues with the same key are numbered, so that each has its own fingerprint,
    /// which stays the same if lines are added before it.
    fn issue(
        &mut self,
        out: &mut Output,
        severity: &str,
        check: &str,
        description: &str,
        key: &[&str],
        (begin, end): (usize, usize),
    ) -> io::Result<()> {
        let (path, rest) = key.split_first().unwrap_or((&"", &[]));
        let path = path.strip_prefix("./").unwrap_or(path);
        let fingerprint = self.fingerprints.of(&[&[check, path], rest].concat());
        write!(out, "{}", if self.has_items { ",\n  " } else { "[\n  " })?;
        self.has_items = true;
        let issue = json!({
            "description": description,
            "check_name": check,
            "fingerprint": fingerprint,
            "severity": severity,
            "location": {"path": path, "lines": {"begin": begin, "end": end}},
        });
        write(out, 2, &issue)
    }
}
