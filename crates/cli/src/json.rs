//! The output of `check` as JSON.

use crate::check::{BodySource, Event, Sink, ValidatedCase};
use crate::format::place::{Places, source_of};
use crate::format::record::Context;
use crate::format::suggestion::{Suggestion, Suggestions};
use crate::hint::hint;
use crate::ndjson::WriteFindings;
use crate::statistics::RuleCount;
use crate::summary::Summary;
use linecard_cases::{ExpectedFinding, PreparedCase};
use linecard_console::Output;
use linecard_console::json::write;
use linecard_contract::{Report, validate_with};
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
    failures: Vec<ErrorJson>,
    passed_over: Vec<PassedOverJson>,
    statistics: Option<Vec<RuleCount>>,
    context: Context,
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
struct PassedOverJson {
    path: String,
    reason: String,
}

#[derive(Serialize)]
struct FindingJson {
    severity: &'static str,
    rule: String,
    pointer: String,
    message: String,
    hint: Option<String>,
    line: usize,
    column: usize,
    suggestion: Option<Suggestion>,
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
    /// Returns a sink that prints to an output.
    pub fn new(out: &'o mut Output, context: Context) -> Json<'o> {
        Json {
            out,
            has_files: false,
            has_findings: false,
            errors: Vec::new(),
            failures: Vec::new(),
            passed_over: Vec::new(),
            statistics: None,
            context,
        }
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
struct LineWriter {
    context: Context,
}

impl WriteFindings for LineWriter {
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report) {
        let source = BodySource::line("", line);
        for finding in self.context.findings(source, body, report) {
            let _never_fails =
                write!(out, ",\n{:FINDING_INDENT$}", "").and_then(|()| write(out, FINDING_INDENT, &finding));
        }
    }
}

impl Sink for Json<'_> {
    fn handle(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Body { source, body, report, .. } => self.file(&FileJson::Body {
                path: source.path.to_owned(),
                entry: source.entry.map(str::to_owned),
                object: report.object().name,
                method: report.method().as_str(),
                cut: report.is_cut(),
                findings: self.context.findings(source, body, report),
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
                    hint: None,
                    line: finding.place.line,
                    column: finding.place.column,
                    suggestion: None,
                }],
            }),
            Event::Cases { path, cases } => {
                let cases = cases.iter().map(|case| CaseJson::new(path, case)).collect();
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
            Event::LinesEnd { bodies, is_cut, .. } => {
                let before = if self.has_findings { "\n      " } else { "" };
                write!(self.out, "{before}],\n      \"cut\": {is_cut},\n      \"bodies\": {bodies}\n    }}")
            }
            // Only a sink that is grouped gets this.
            Event::Repeated { .. } | Event::Hidden { .. } => Ok(()),
            Event::PassedOver { path, reason } => {
                self.passed_over.push(PassedOverJson { path: path.to_owned(), reason: reason.to_owned() });
                Ok(())
            }
            Event::Failure { path, message } => {
                self.failures.push(ErrorJson { path: path.to_owned(), message: message.to_owned() });
                Ok(())
            }
            Event::Statistics(rules) => {
                self.statistics = Some(rules.to_vec());
                Ok(())
            }
            Event::Error { path, message } => {
                self.errors.push(ErrorJson { path: path.to_owned(), message: message.to_owned() });
                Ok(())
            }
        }
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let before = if self.has_files { "\n  " } else { "{\n  \"files\": [" };
        write!(self.out, "{before}],\n  \"failures\": ")?;
        write(self.out, 2, &self.failures)?;
        write!(self.out, ",\n  \"passed_over\": ")?;
        write(self.out, 2, &self.passed_over)?;
        if let Some(statistics) = &self.statistics {
            write!(self.out, ",\n  \"statistics\": ")?;
            write(self.out, 2, statistics)?;
        }
        write!(self.out, ",\n  \"errors\": ")?;
        write(self.out, 2, &self.errors)?;
        write!(self.out, ",\n  \"summary\": ")?;
        write(self.out, 2, summary)?;
        writeln!(self.out, "\n}}")
    }

    fn writer<'p>(&self, _: &'p str) -> Box<dyn WriteFindings + 'p> {
        Box::new(LineWriter { context: self.context.clone() })
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }
}

impl Context {
    /// Converts the findings of a report on a body.
    fn findings(&self, source: BodySource<'_>, body: &[u8], report: &Report) -> Vec<FindingJson> {
        let validate = |body: &[u8]| validate_with(&self.options, report.object(), report.method(), body);
        findings(source, body, report, Suggestions::new(body, &validate, !self.has_stored))
    }
}

fn findings(
    source: BodySource<'_>,
    body: &[u8],
    report: &Report,
    mut suggestions: Suggestions<'_>,
) -> Vec<FindingJson> {
    let mut places = Places::new(source, body);
    let findings = report.findings().map(|finding| {
        let position = places.at(finding.offset().unwrap_or_default());
        FindingJson {
            severity: finding.severity().as_str(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
            hint: hint(&finding, body),
            line: position.line,
            column: position.column,
            suggestion: suggestions.of(&finding, &mut places).map(Suggestion::without_places),
        }
    });
    findings.collect()
}

impl CaseJson {
    fn new(path: &str, validated: &ValidatedCase) -> CaseJson {
        let ValidatedCase { prepared, report, difference } = validated;
        let validate =
            |body: &[u8]| PreparedCase { body: body.to_vec(), ..prepared.clone() }.validate_as(report.object());
        let source = source_of(path, prepared);
        CaseJson {
            name: prepared.case.name.clone(),
            validated_as: prepared.case.validated_as.clone(),
            passed: difference.is_none(),
            missing: difference.missing.iter().map(ExpectedFindingJson::from).collect(),
            unexpected: difference.unexpected.iter().map(ExpectedFindingJson::from).collect(),
            cut: report.is_cut(),
            findings: findings(source, &prepared.body, report, Suggestions::new(&prepared.body, &validate, true)),
        }
    }
}

impl From<&ExpectedFinding> for ExpectedFindingJson {
    fn from(finding: &ExpectedFinding) -> ExpectedFindingJson {
        let ExpectedFinding { severity, rule, pointer } = finding.clone();
        ExpectedFindingJson { severity, rule, pointer }
    }
}
