//! JUnit XML, which CI servers show as test reports.

use crate::format::item::{Format, Item};
use crate::format::record::CheckedBody;
use crate::format::wording::{cut_message, not_shown_message};
use crate::summary::Summary;
use linecard_console::{Output, visible};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

/// The most findings of a report.
const MOST_FINDINGS: usize = 25_000;

/// Collects a report: a suite for each file, a test for each body or case. It is printed at the end.
#[derive(Default)]
pub struct Junit {
    suites: Vec<TestSuite>,
    indexes: HashMap<String, usize>,
    findings: usize,
    left_out: usize,
    /// The number of lines with findings of the current NDJSON file.
    lines: usize,
}

impl Junit {
    fn add(&mut self, path: &str, test: TestCase) {
        let next = self.suites.len();
        let index = *self.indexes.entry(path.to_owned()).or_insert(next);
        if index == next {
            self.suites.push(TestSuite::new(xml(path)));
        }
        if let Some(suite) = self.suites.get_mut(index) {
            suite.add_test_case(test);
        }
    }

    fn body(&mut self, checked: &CheckedBody) {
        let target = format!("{}.{}", checked.object, checked.method.to_ascii_lowercase());
        self.lines += usize::from(checked.is_line);
        let name = match checked.part() {
            // What is about an exchange as a whole has no object.
            Some(part) if checked.object.is_empty() => part,
            Some(part) => format!("{part} ({target})"),
            None if checked.is_line => format!("line {} ({target})", checked.start.line),
            None => target.clone(),
        };
        // Lines without room for a finding are only counted.
        if self.findings >= MOST_FINDINGS && checked.is_line {
            self.left_out += checked.findings.len();
            return;
        }
        let is_failure = checked.is_failed;
        let mut status =
            if is_failure { TestCaseStatus::non_success(NonSuccessKind::Failure) } else { TestCaseStatus::success() };
        let mut text = String::new();
        for found in &checked.findings {
            if self.findings == MOST_FINDINGS {
                self.left_out += 1;
                continue;
            }
            self.findings += 1;
            let place = format!("{}:{}:{}", checked.path, found.start.line, found.start.column);
            let (severity, rule, pointer) = (found.severity, &found.rule, found.shown_pointer());
            let _never_fails = writeln!(text, "{place}: {severity} {rule} {pointer} {}", found.full_message());
        }
        if checked.is_cut {
            text.push_str(&cut_message());
            text.push('\n');
        }
        if checked.hidden > 0 {
            text.push_str(&not_shown_message(checked.hidden));
            text.push('\n');
        }
        let text = text.lines().map(xml).collect::<Vec<_>>().join("\n");
        let mut case = if is_failure {
            let failures = || checked.findings.iter().filter(|found| found.is_failure);
            match failures().next() {
                Some(found) => {
                    let (first, more) = (xml(&found.full_message()), failures().count() - 1);
                    status.set_message(if more == 0 { first } else { format!("{first} (and {more} more)") });
                    status.set_type(xml(&found.rule));
                }
                None => drop(status.set_message(not_shown_message(checked.hidden))),
            }
            status.set_description(text);
            TestCase::new(xml(&name), status)
        } else {
            let mut case = TestCase::new(xml(&name), status);
            if !text.is_empty() {
                case.set_system_out(text);
            }
            case
        };
        case.set_classname(xml(&checked.path));
        self.add(&checked.path, case);
    }
}

impl Format for Junit {
    fn item(&mut self, _: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => self.body(checked),
            Item::LinesEnd { path, bodies, outcome } => {
                let rest = bodies.saturating_sub(std::mem::take(&mut self.lines));
                if outcome.hidden > 0 {
                    // Which lines these are is not known.
                    let mut status = if outcome.is_failed {
                        TestCaseStatus::non_success(NonSuccessKind::Failure)
                    } else {
                        TestCaseStatus::success()
                    };
                    if outcome.is_failed {
                        status.set_message(not_shown_message(outcome.hidden));
                    }
                    let mut test = TestCase::new("lines with findings that are not shown", status);
                    test.set_system_out(not_shown_message(outcome.hidden));
                    test.set_classname(xml(path));
                    self.add(path, test);
                    return Ok(());
                }
                if rest > 0 {
                    let name = if rest == 1 {
                        "one line without findings".to_owned()
                    } else {
                        format!("{rest} lines without findings")
                    };
                    let mut test = TestCase::new(name, TestCaseStatus::success());
                    test.set_classname(xml(path));
                    self.add(path, test);
                }
            }
            Item::PassedOver { path, reason } => {
                let mut status = TestCaseStatus::skipped();
                status.set_message(xml(reason));
                self.add(path, TestCase::new("passed over", status));
            }
            Item::Failure { path, message } => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message(xml(message));
                self.add(path, TestCase::new("not as expected", status));
            }
            Item::Error { path, message } => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
                status.set_message(xml(message));
                self.add(path, TestCase::new("could not be validated", status));
            }
        }
        Ok(())
    }

    fn finish(&mut self, out: &mut Output, _: &Summary) -> io::Result<()> {
        let mut report = Report::new("linecard check");
        report.add_test_suites(std::mem::take(&mut self.suites));
        if self.left_out > 0 {
            let mut suite = TestSuite::new("findings that are not listed");
            let mut test = TestCase::new("limit of the report", TestCaseStatus::success());
            test.set_system_out(format!(
                "{} more findings are not listed: a report has at most {MOST_FINDINGS}",
                self.left_out
            ));
            suite.add_test_case(test);
            report.add_test_suite(suite);
        }
        let text = report.to_string().map_err(io::Error::other)?;
        writeln!(out, "{}", text.trim_end())
    }
}

/// Returns the text with escapes for hidden characters, and for the others that XML does not allow.
fn xml(text: &str) -> String {
    let text = visible(text);
    let is_forbidden = |character: char| matches!(character, '\u{fffe}' | '\u{ffff}');
    if !text.contains(is_forbidden) {
        return text.into_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_forbidden(character) {
            escaped.extend(character.escape_unicode());
        } else {
            escaped.push(character);
        }
    }
    escaped
}
