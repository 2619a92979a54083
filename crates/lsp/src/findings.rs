//! The findings of a document as diagnostics, and their mends as quick fixes.

use crate::content::{Body, Content, bodies};
use crate::session::View;
use linecard_cases::ExpectedFinding;
use linecard_config::Expect;
use linecard_contract::{Finding, Mend, Mender, Report, Severity, Token, mend_body, offset_of};
use ls_types::{
    CodeAction, CodeActionKind, CodeDescription, Diagnostic, DiagnosticSeverity, NumberOrString, Position, Range,
    TextEdit, WorkspaceEdit,
};
use std::collections::HashMap;

/// The name that editors show beside a finding.
const SOURCE: &str = "linecard";

/// The most diagnostics of a document. A file of many lines has one report for each of them.
const MOST: usize = 1_000;

/// Returns everything that is wrong with a document.
pub(crate) fn diagnostics(view: &View<'_>) -> Vec<Diagnostic> {
    let (text, positions) = (&view.document.text, &view.document.positions);
    let start = Range::default();
    match &view.content {
        Content::Nothing => return Vec::new(),
        Content::Error(message) => return vec![fault(positions.line(text, 1), message.clone())],
        Content::Project(faults) => {
            let faults = faults.iter().take(MOST);
            return faults.map(|(line, message)| fault(positions.line(text, *line), message.clone())).collect();
        }
        Content::Body(..) | Content::Lines(..) | Content::Cases => {}
    }
    let (bodies, faults) = bodies(view.api, &view.content, text);
    let at = |offset: usize| view.token(offset, text.as_bytes(), 0);
    let mut found: Vec<Diagnostic> = faults.into_iter().map(|bad| fault(at(bad.offset), bad.message)).collect();
    for body in &bodies {
        if found.len() >= MOST {
            found.truncate(MOST);
            let message = format!("more than {MOST} findings are not listed; validate the file with linecard check");
            found.push(Diagnostic { severity: Some(DiagnosticSeverity::INFORMATION), ..fault(start, message) });
            break;
        }
        found.extend(Validated::new(view, body).diagnostics());
    }
    found
}

/// Returns the quick fixes of the findings in a range.
pub(crate) fn fixes(view: &View<'_>, range: Range) -> Vec<CodeAction> {
    let text = &view.document.text;
    let (from, to) =
        (view.document.positions.offset(text, range.start), view.document.positions.offset(text, range.end));
    let (bodies, _) = bodies(view.api, &view.content, text);
    let bodies = bodies.iter().filter(|body| body.is_verbatim && body.from <= to && from <= body.to);
    bodies.flat_map(|body| Validated::new(view, body).fixes(range)).collect()
}

/// The kind of the action that applies all certain mends of a document.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.linecard");

/// Returns the action that applies all certain mends of a document, as `linecard fix` does, if there is one.
///
/// The bodies of case files and those that are expected to be invalid are left as they are: what they break was written on
/// purpose.
pub(crate) fn fix_all(view: &View<'_>) -> Option<CodeAction> {
    let text = &view.document.text;
    if let Content::Cases = view.content {
        return None;
    }
    let (bodies, _) = bodies(view.api, &view.content, text);
    let mut edits = Vec::new();
    for body in bodies.iter().filter(|body| body.is_verbatim && body.expect == Expect::Valid) {
        let mended = mend_body(body.text(), &|text: &[u8]| {
            let mut report = body.validate(view.project.enforced, text);
            view.project.drop_accepted(&view.path, &mut report);
            report
        });
        // A mend puts names and documented words into a text that is UTF-8, so that the text stays UTF-8.
        let Ok(mended) = String::from_utf8(mended.body) else { continue };
        let old = text.get(body.from..body.to).unwrap_or_default();
        edits.extend(edit_between(old, &mended).map(|(from, to, new_text)| TextEdit {
            range: view.document.positions.range(text, body.from + from, body.from + to),
            new_text: new_text.to_owned(),
        }));
    }
    (!edits.is_empty()).then(|| CodeAction {
        title: "Apply all certain mends".to_owned(),
        kind: Some(FIX_ALL),
        edit: Some(WorkspaceEdit {
            changes: Some(HashMap::from([(view.uri.clone(), edits)])),
            ..WorkspaceEdit::default()
        }),
        ..CodeAction::default()
    })
}

/// Returns the part of a text that differs from another one, and what replaces it. An editor keeps its cursor in the rest.
fn edit_between<'n>(old: &str, new: &'n str) -> Option<(usize, usize, &'n str)> {
    if old == new {
        return None;
    }
    let same = |(one, other): &(char, char)| one == other;
    let start: usize = old.chars().zip(new.chars()).take_while(same).map(|(one, _)| one.len_utf8()).sum();
    let (old, new) = (old.get(start..)?, new.get(start..)?);
    let end: usize = old.chars().rev().zip(new.chars().rev()).take_while(same).map(|(one, _)| one.len_utf8()).sum();
    Some((start, start + old.len() - end, new.get(..new.len() - end)?))
}

/// A body and its report.
struct Validated<'v> {
    view: &'v View<'v>,
    body: &'v Body<'v>,
    report: Report,
    /// Whether each finding is expected: by the case, or because the body is meant to be invalid.
    is_expected: Vec<bool>,
    /// The findings that a case expects and that are not there.
    missing: Vec<ExpectedFinding>,
    /// What is wrong with the expectation.
    fault: Option<String>,
}

impl<'v> Validated<'v> {
    fn new(view: &'v View<'_>, body: &'v Body<'_>) -> Validated<'v> {
        let mut report = body.validate(view.project.enforced, body.text());
        let (mut missing, mut fault) = (Vec::new(), None);
        let is_expected = match body.case() {
            None => {
                view.project.drop_accepted(&view.path, &mut report);
                let is_meant = body.expect == Expect::Invalid;
                fault = (is_meant && report.is_valid()).then(|| VALID.to_owned());
                vec![is_meant; report.findings().len()]
            }
            Some(prepared) => match prepared.case.compare(view.api, &report) {
                Err(bad) => {
                    fault = Some(format!("the case \"{}\": {bad}", prepared.case.name));
                    vec![false; report.findings().len()]
                }
                Ok(difference) => {
                    missing = difference.missing;
                    let mut unexpected = difference.unexpected;
                    let is_counted =
                        |finding: &Finding<'_>| matches!(finding.severity(), Severity::Violation | Severity::NoEffect);
                    let is_expected = report.findings().map(|finding| {
                        let it = ExpectedFinding::from(finding);
                        let at = unexpected.iter().position(|unexpected| *unexpected == it);
                        at.map(|at| unexpected.swap_remove(at)).is_none() && is_counted(&finding)
                    });
                    is_expected.collect()
                }
            },
        };
        Validated { view, body, report, is_expected, missing, fault }
    }

    fn diagnostics(&self) -> Vec<Diagnostic> {
        let Validated { view, body, report, .. } = self;
        let start = view.token(body.from, view.document.text.as_bytes(), 0);
        let mut found: Vec<Diagnostic> = self.fault.iter().map(|message| fault(start, message.clone())).collect();
        found.extend(report.findings().zip(&self.is_expected).map(|(finding, is)| self.diagnostic(&finding, *is)));
        if report.is_cut() {
            let total: usize = Severity::ALL.iter().map(|severity| report.count(*severity)).sum();
            let message = format!("{} more findings are not listed", total - report.findings().len());
            found.push(Diagnostic { severity: Some(DiagnosticSeverity::INFORMATION), ..fault(start, message) });
        }
        let name = body.case().map_or("", |prepared| &prepared.case.name);
        for missing in &self.missing {
            let range = self.range(offset_of(body.text(), &missing.pointer).unwrap_or_default());
            let message =
                format!("the case \"{name}\" expects this {}, and the body does not have it", missing.severity);
            let link = view.api.rule(&missing.rule).and_then(|rule| view.api.link_of(&rule));
            found.push(with_rule(fault(range, message), missing.rule.clone(), link));
        }
        found
    }

    fn diagnostic(&self, finding: &Finding<'_>, is_expected: bool) -> Diagnostic {
        let severity = match finding.severity() {
            _ if is_expected => DiagnosticSeverity::HINT,
            Severity::Violation => DiagnosticSeverity::ERROR,
            Severity::NoEffect => DiagnosticSeverity::WARNING,
            Severity::Unchecked => DiagnosticSeverity::INFORMATION,
            Severity::Note => DiagnosticSeverity::HINT,
        };
        let mut message = finding.message();
        if let Some(hint) = finding.hint(self.body.text()) {
            message.push_str(if message.ends_with('?') { " " } else { "; " });
            message.push_str(&hint);
        }
        if let Some(prepared) = self.body.case() {
            let (name, severity) = (&prepared.case.name, finding.severity());
            message = match severity {
                _ if is_expected => format!("expected: {message}"),
                Severity::Violation | Severity::NoEffect => {
                    format!("the case \"{name}\" does not expect this {severity}: {message}")
                }
                Severity::Unchecked | Severity::Note => message,
            };
        }
        let range = self.range(finding.offset().unwrap_or_default());
        let rule = finding.rule();
        let diagnostic = Diagnostic { severity: Some(severity), ..fault(range, message) };
        with_rule(diagnostic, rule.to_string(), self.view.api.link_of(&rule))
    }

    /// Returns the range of the token at an offset of the body.
    fn range(&self, offset: usize) -> Range {
        let Validated { view, body, .. } = self;
        if body.is_verbatim {
            return view.token(offset, body.text(), body.from);
        }
        view.document.positions.range(&view.document.text, body.from, body.to)
    }

    fn fixes(&self, range: Range) -> Vec<CodeAction> {
        let Validated { view, body, report, .. } = self;
        let validate = |text: &[u8]| body.validate(view.project.enforced, text);
        let mut mender = Mender::new(body.text(), &validate);
        let mut fixes = Vec::new();
        for (finding, is_expected) in report.findings().zip(&self.is_expected) {
            if *is_expected || !overlap(self.range(finding.offset().unwrap_or_default()), range) {
                continue;
            }
            if let Some(mend) = mender.mend(&finding) {
                fixes.push(self.fix(&finding, &mend));
            }
        }
        fixes
    }

    fn fix(&self, finding: &Finding<'_>, mend: &Mend) -> CodeAction {
        let Validated { view, body, .. } = self;
        let edits = mend.edits.iter().map(|edit| TextEdit {
            range: view.document.positions.range(&view.document.text, body.from + edit.from, body.from + edit.to),
            new_text: edit.replacement.clone(),
        });
        let changes = HashMap::from([(view.uri.clone(), edits.collect())]);
        let sentence = mend.sentence().to_string();
        let mut letters = sentence.chars();
        let title = letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect();
        CodeAction {
            title,
            kind: Some(CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![self.diagnostic(finding, false)]),
            edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
            is_preferred: Some(true),
            ..CodeAction::default()
        }
    }
}

impl View<'_> {
    /// Returns the range of the token at an offset of a text that begins at another offset of the document. At the end of a
    /// line or of the text, it is empty.
    fn token(&self, offset: usize, text: &[u8], start: usize) -> Range {
        let token = Token::at(text, offset).filter(|_| !matches!(text.get(offset), Some(b'\n' | b'\r')));
        let to = token.map_or(offset, |token| token.to);
        self.document.positions.range(&self.document.text, start + offset, start + to)
    }
}

/// The message about a body that has no violation although one is expected.
const VALID: &str =
    "the project file expects a violation, and there is none; correct the body, or write expect = \"valid\"";

fn fault(range: Range, message: String) -> Diagnostic {
    Diagnostic {
        range,
        severity: Some(DiagnosticSeverity::ERROR),
        source: Some(SOURCE.to_owned()),
        message,
        ..Diagnostic::default()
    }
}

/// Adds the id of a rule, and the link to its page.
fn with_rule(diagnostic: Diagnostic, rule: String, link: Option<String>) -> Diagnostic {
    let href = link.and_then(|link| link.parse().ok());
    let code_description = href.map(|href| CodeDescription { href });
    Diagnostic { code: Some(NumberOrString::String(rule)), code_description, ..diagnostic }
}

/// Returns whether two ranges have a position in common. An empty range is a position.
fn overlap(one: Range, other: Range) -> bool {
    let key = |position: Position| (position.line, position.character);
    key(one.start) <= key(other.end) && key(other.start) <= key(one.end)
}
