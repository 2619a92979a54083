//! The output of `check` as JSON.

use crate::check::{BodySource, Event, Sink, ValidatedCase};
use crate::excerpt::without_mark;
use crate::ndjson::WriteFindings;
use crate::summary::Summary;
use linecard_cases::{ExpectedFinding, PreparedCase};
use linecard_console::Output;
use linecard_console::json::write;
use linecard_contract::{Lines, Report};
use linecard_traffic::ExchangeRule;
use serde::Serialize;
use std::io::{self, Write};

/// Prints one document. Each file is printed as soon as it is validated.
pub struct Json<'o> {
    out: &'o mut Output,
    has_files: bool,
    /// Whether the current NDJSON file has findings.
    has_findings: bool,
    errors: Vec<ErrorJson>,
}

/// The indentation of a file in the document.
const FILE_INDENT: usize = 4;
/// The indentation of a finding in a file.
const FINDING_INDENT: usize = 8;

#[derive(Serialize)]
#[serde(untagged)]
enum FileJson {
    Body {
        path: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        entry: Option<String>,
        object: &'static str,
        method: &'static str,
        cut: bool,
        findings: Vec<FindingJson>,
    },
    Exchange {
        path: String,
        entry: Option<String>,
        skipped: bool,
        findings: Vec<FindingJson>,
    },
    Cases {
        path: String,
        cases: Vec<CaseJson>,
    },
}

#[derive(Serialize)]
struct ErrorJson {
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
struct CaseJson {
    name: String,
    #[serde(rename = "as")]
    validated_as: String,
    passed: bool,
    missing: Vec<ExpectedFindingJson>,
    unexpected: Vec<ExpectedFindingJson>,
    cut: bool,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct ExpectedFindingJson {
    severity: String,
    rule: String,
    pointer: String,
}

impl<'o> Json<'o> {
    /// Returns a sink that prints to standard output.
    pub fn new(out: &'o mut Output) -> Json<'o> {
        Json { out, has_files: false, has_findings: false, errors: Vec::new() }
    }

    /// Writes the separator before a file.
    fn begin_file(&mut self) -> io::Result<()> {
        let before = if self.has_files { "," } else { "{\n  \"files\": [" };
        self.has_files = true;
        write!(self.out, "{before}\n{:FILE_INDENT$}", "")
    }

    fn file(&mut self, file: &FileJson) -> io::Result<()> {
        self.begin_file()?;
        write(self.out, FILE_INDENT, file)
    }
}

/// Writes the findings of an NDJSON file, each with a comma before it.
struct LineWriter;

impl WriteFindings for LineWriter {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        for finding in findings(report, Some((body, BodySource::file("")))) {
            let finding = FindingJson { line: Some(line), ..finding };
            let _never_fails =
                write!(out, ",\n{:FINDING_INDENT$}", "").and_then(|()| write(out, FINDING_INDENT, &finding));
        }
    }
}

impl Sink for Json<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Body { source, body, report } => self.file(&FileJson::Body {
                path: source.path.to_owned(),
                entry: source.entry.map(str::to_owned),
                object: report.object().name,
                method: report.method().as_str(),
                cut: report.is_cut(),
                findings: findings(report, Some((body, source))),
            }),
            Event::Exchange { source, finding } => self.file(&FileJson::Exchange {
                path: source.path.to_owned(),
                entry: source.entry.map(str::to_owned),
                skipped: finding.rule == ExchangeRule::OtherApi,
                findings: vec![FindingJson {
                    severity: finding.severity.as_str(),
                    rule: finding.rule.id().to_owned(),
                    pointer: String::new(),
                    message: finding.message.clone(),
                    line: Some(finding.place.line),
                    column: Some(finding.place.column),
                }],
            }),
            Event::Cases { path, cases } => {
                let cases = cases.iter().map(CaseJson::from).collect();
                self.file(&FileJson::Cases { path: path.to_owned(), cases })
            }
            Event::LinesBegin { path, target } => {
                self.begin_file()?;
                self.has_findings = false;
                write!(self.out, "{{\n      \"path\": ")?;
                write(self.out, FILE_INDENT, &path)?;
                let (object, method) = (target.object.name, target.method);
                write!(self.out, ",\n      \"object\": \"{object}\",\n      \"method\": \"{method}\"")?;
                write!(self.out, ",\n      \"findings\": [")
            }
            Event::LineFindings { written } => {
                let written = if self.has_findings { written } else { written.strip_prefix(b",").unwrap_or(written) };
                self.has_findings = true;
                self.out.write_all(written)?;
                // The input may be slow, so print findings immediately.
                self.out.flush()
            }
            Event::LinesEnd { bodies, is_cut } => {
                let before = if self.has_findings { "\n      " } else { "" };
                write!(self.out, "{before}],\n      \"cut\": {is_cut},\n      \"bodies\": {bodies}\n    }}")
            }
            Event::PassedOver { .. } => Ok(()),
            Event::Error { path, message } => {
                self.errors.push(ErrorJson { path: path.to_owned(), message: message.to_owned() });
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
        Box::new(LineWriter)
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }
}

/// Converts the findings of a report. They have lines and columns if there is a text.
fn findings(report: &Report, text: Option<(&[u8], BodySource<'_>)>) -> Vec<FindingJson> {
    let (mut lines, mark) = match text.map(|(text, _)| without_mark(text)) {
        Some((text, mark)) => (Some(Lines::new(text)), mark),
        None => (None, 0),
    };
    let findings = report.findings().map(|finding| {
        let position =
            lines.as_mut().zip(finding.offset()).map(|(lines, offset)| lines.at(offset.saturating_sub(mark)));
        let position = position.zip(text).map(|(position, (_, source))| source.in_file(position));
        FindingJson {
            severity: finding.severity().as_str(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
        }
    });
    findings.collect()
}

impl From<&ValidatedCase> for CaseJson {
    fn from(validated: &ValidatedCase) -> CaseJson {
        let PreparedCase { case, body, .. } = &validated.prepared;
        let text = Some((body.as_slice(), validated.source("")));
        CaseJson {
            name: case.name.clone(),
            validated_as: case.validated_as.clone(),
            passed: validated.difference.is_none(),
            missing: validated.difference.missing.iter().map(ExpectedFindingJson::from).collect(),
            unexpected: validated.difference.unexpected.iter().map(ExpectedFindingJson::from).collect(),
            cut: validated.report.is_cut(),
            findings: findings(&validated.report, text),
        }
    }
}

impl From<&ExpectedFinding> for ExpectedFindingJson {
    fn from(finding: &ExpectedFinding) -> ExpectedFindingJson {
        let ExpectedFinding { severity, rule, pointer } = finding.clone();
        ExpectedFindingJson { severity, rule, pointer }
    }
}
