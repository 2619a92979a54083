//! What `check` found, for programs.

use crate::cases::ExpectedFinding;
use crate::check::{JudgedCase, Outcome, Sink, Summary};
use crate::excerpt::behind_mark;
use crate::output::Output;
use crate::visible::is_hidden;
use linecard_model::{Lines, Report};
use serde::Serialize;
use std::io::{self, Write};

/// Gathers everything, and prints one document at the end.
pub struct Json<'o> {
    out: &'o mut Output,
    files: Vec<JudgedFile>,
    errors: Vec<NotJudged>,
}

#[derive(Serialize)]
struct Document<'a> {
    files: &'a [JudgedFile],
    errors: &'a [NotJudged],
    summary: &'a Summary,
}

#[derive(Serialize)]
#[serde(untagged)]
enum JudgedFile {
    Body { path: String, object: &'static str, method: &'static str, cut: bool, findings: Vec<Found> },
    Cases { path: String, cases: Vec<FoundInCase> },
}

#[derive(Serialize)]
struct NotJudged {
    path: String,
    message: String,
}

#[derive(Serialize)]
struct Found {
    severity: &'static str,
    rule: String,
    pointer: String,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct FoundInCase {
    name: String,
    #[serde(rename = "as")]
    judged_as: String,
    as_expected: bool,
    missing: Vec<Expected>,
    surplus: Vec<Expected>,
    cut: bool,
    findings: Vec<Found>,
}

#[derive(Serialize)]
struct Expected {
    severity: String,
    rule: String,
    pointer: String,
}

impl<'o> Json<'o> {
    /// Prints to standard output.
    pub fn new(out: &'o mut Output) -> Json<'o> {
        Json { out, files: Vec::new(), errors: Vec::new() }
    }
}

impl Sink for Json<'_> {
    fn take(&mut self, outcome: Outcome<'_>) -> io::Result<()> {
        match outcome {
            Outcome::Body { path, body, report } => self.files.push(JudgedFile::Body {
                path: path.to_owned(),
                object: report.object().name,
                method: report.method().as_str(),
                cut: report.is_cut(),
                findings: found(report, Some(body)),
            }),
            Outcome::Cases { path, cases } => self.files.push(JudgedFile::Cases {
                path: path.to_owned(),
                cases: cases.iter().map(FoundInCase::from).collect(),
            }),
            Outcome::Error { path, message } => {
                self.errors.push(NotJudged { path: path.to_owned(), message: message.to_owned() });
            }
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        print(self.out, &Document { files: &self.files, errors: &self.errors, summary })
    }
}

/// Prints a document, indented, with a line break at its end.
///
/// What a terminal would obey is written as escapes, as JSON allows for every character.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(out: &mut Output, document: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string_pretty(document)?;
    for line in text.lines() {
        write_line(out, line)?;
    }
    Ok(())
}

/// Prints a line of JSON.
///
/// # Errors
///
/// Whatever writing gives.
pub(crate) fn write_line(out: &mut Output, line: &str) -> io::Result<()> {
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
    writeln!(out, "{rest}")
}

/// The findings, with their places if there is a text that somebody could look at.
fn found(report: &Report, text: Option<&[u8]>) -> Vec<Found> {
    let (mut lines, mark) = match text.map(behind_mark) {
        Some((text, mark)) => (Some(Lines::new(text)), mark),
        None => (None, 0),
    };
    let findings = report.findings().map(|finding| {
        let place = lines.as_mut().zip(finding.offset()).map(|(lines, offset)| lines.at(offset.saturating_sub(mark)));
        Found {
            severity: finding.severity().as_str(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
        }
    });
    findings.collect()
}

impl From<&JudgedCase> for FoundInCase {
    fn from(judged: &JudgedCase) -> FoundInCase {
        // A `body` is a part of the case file: a line counted from where it begins is none that somebody could look up.
        let text = judged.case.body.is_none().then_some(judged.body.as_slice());
        FoundInCase {
            name: judged.case.name.clone(),
            judged_as: judged.case.judged_as.clone(),
            as_expected: judged.difference.is_none(),
            missing: judged.difference.missing.iter().map(Expected::from).collect(),
            surplus: judged.difference.surplus.iter().map(Expected::from).collect(),
            cut: judged.report.is_cut(),
            findings: found(&judged.report, text),
        }
    }
}

impl From<&ExpectedFinding> for Expected {
    fn from(finding: &ExpectedFinding) -> Expected {
        let ExpectedFinding { severity, rule, pointer } = finding.clone();
        Expected { severity, rule, pointer }
    }
}
