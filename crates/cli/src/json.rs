//! What `check` found, for programs.

use crate::check::{Outcome, Sink, ValidatedCase};
use crate::excerpt::behind_mark;
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use linecard_cases::{ExpectedFinding, PreparedCase};
use linecard_console::Output;
use linecard_console::json::write;
use linecard_contract::{Lines, Report};
use serde::Serialize;
use std::io::{self, Write};

/// Prints one document, each file of it when it has been validated.
pub struct Json<'o> {
    out: &'o mut Output,
    has_files: bool,
    /// Whether the lines of this file had findings.
    has_findings: bool,
    errors: Vec<NotValidated>,
}

/// How far the files of the document are indented, and the findings of one.
const FILE: usize = 4;
const FINDING: usize = 8;

#[derive(Serialize)]
#[serde(untagged)]
enum ValidatedFile {
    Body { path: String, object: &'static str, method: &'static str, cut: bool, findings: Vec<FindingJson> },
    Cases { path: String, cases: Vec<CaseFindingJson> },
}

#[derive(Serialize)]
struct NotValidated {
    path: String,
    message: String,
}

#[derive(Serialize)]
struct FindingJson {
    severity: &'static str,
    rule: String,
    pointer: String,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct CaseFindingJson {
    name: String,
    #[serde(rename = "as")]
    validated_as: String,
    as_expected: bool,
    missing: Vec<Expected>,
    surplus: Vec<Expected>,
    cut: bool,
    findings: Vec<FindingJson>,
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
        Json { out, has_files: false, has_findings: false, errors: Vec::new() }
    }

    /// Writes what stands before a file.
    fn next_file(&mut self) -> io::Result<()> {
        let before = if self.has_files { "," } else { "{\n  \"files\": [" };
        self.has_files = true;
        write!(self.out, "{before}\n{:FILE$}", "")
    }

    fn file(&mut self, file: &ValidatedFile) -> io::Result<()> {
        self.next_file()?;
        write(self.out, FILE, file)
    }
}

/// Writes the findings in lines, each with a comma before it.
struct Lined;

impl WriteFindings for Lined {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        for finding in found(report, Some(body)) {
            let finding = FindingJson { line: Some(line), ..finding };
            let _never_fails = write!(out, ",\n{:FINDING$}", "").and_then(|()| write(out, FINDING, &finding));
        }
    }
}

impl Sink for Json<'_> {
    fn take(&mut self, outcome: Outcome<'_>) -> io::Result<()> {
        match outcome {
            Outcome::Body { path, body, report } => self.file(&ValidatedFile::Body {
                path: path.to_owned(),
                object: report.object().name,
                method: report.method().as_str(),
                cut: report.is_cut(),
                findings: found(report, Some(body)),
            }),
            Outcome::Cases { path, cases } => {
                let cases = cases.iter().map(CaseFindingJson::from).collect();
                self.file(&ValidatedFile::Cases { path: path.to_owned(), cases })
            }
            Outcome::LinesBegin { path, target } => {
                self.next_file()?;
                self.has_findings = false;
                write!(self.out, "{{\n      \"path\": ")?;
                write(self.out, FILE, &path)?;
                let (object, method) = (target.object.name, target.method);
                write!(self.out, ",\n      \"object\": \"{object}\",\n      \"method\": \"{method}\"")?;
                write!(self.out, ",\n      \"findings\": [")
            }
            Outcome::LinesFound { found } => {
                let found = if self.has_findings { found } else { found.strip_prefix(b",").unwrap_or(found) };
                self.has_findings = true;
                self.out.write_all(found)?;
                // Lines may come slowly: what is found is printed when it is.
                self.out.flush()
            }
            Outcome::LinesEnd { bodies, is_cut } => {
                let before = if self.has_findings { "\n      " } else { "" };
                write!(self.out, "{before}],\n      \"cut\": {is_cut},\n      \"bodies\": {bodies}\n    }}")
            }
            Outcome::Error { path, message } => {
                self.errors.push(NotValidated { path: path.to_owned(), message: message.to_owned() });
                Ok(())
            }
        }
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let before = if self.has_files { "\n  " } else { "{\n  \"files\": [" };
        write!(self.out, "{before}],\n  \"errors\": ")?;
        write(self.out, 2, &self.errors)?;
        write!(self.out, ",\n  \"summary\": ")?;
        write(self.out, 2, summary)?;
        writeln!(self.out, "\n}}")
    }

    fn writer<'p>(&self, _: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(Lined)
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }
}

/// The findings, with their places if there is a text that somebody could look at.
fn found(report: &Report, text: Option<&[u8]>) -> Vec<FindingJson> {
    let (mut lines, mark) = match text.map(behind_mark) {
        Some((text, mark)) => (Some(Lines::new(text)), mark),
        None => (None, 0),
    };
    let findings = report.findings().map(|finding| {
        let place = lines.as_mut().zip(finding.offset()).map(|(lines, offset)| lines.at(offset.saturating_sub(mark)));
        FindingJson {
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

impl From<&ValidatedCase> for CaseFindingJson {
    fn from(validated: &ValidatedCase) -> CaseFindingJson {
        // A `body` is a part of the case file: a line counted from where it begins is none that somebody could look up.
        let PreparedCase { case, body, .. } = &validated.prepared;
        let text = case.body.is_none().then_some(body.as_slice());
        CaseFindingJson {
            name: case.name.clone(),
            validated_as: case.validated_as.clone(),
            as_expected: validated.difference.is_none(),
            missing: validated.difference.missing.iter().map(Expected::from).collect(),
            surplus: validated.difference.surplus.iter().map(Expected::from).collect(),
            cut: validated.report.is_cut(),
            findings: found(&validated.report, text),
        }
    }
}

impl From<&ExpectedFinding> for Expected {
    fn from(finding: &ExpectedFinding) -> Expected {
        let ExpectedFinding { severity, rule, pointer } = finding.clone();
        Expected { severity, rule, pointer }
    }
}
