//! JUnit XML: a test for each state.

use crate::outcome::{Outcome, Verdict};
use linecard_console::Output;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::io::{self, Write};

/// A report that is printed at the end.
pub(crate) struct Junit(TestSuite);

impl Junit {
    pub(super) fn new() -> Junit {
        Junit(TestSuite::new("linecard apply"))
    }

    pub(super) fn outcome(&mut self, outcome: &Outcome) {
        let why = outcome.why.as_deref().unwrap_or(outcome.verdict.as_str());
        let failed = |kind| {
            let mut status = TestCaseStatus::non_success(kind);
            status.set_message(xml(why.lines().next().unwrap_or_default())).set_description(xml(why));
            status
        };
        let status = match outcome.verdict {
            Verdict::Unchanged | Verdict::Done | Verdict::DoneBefore => TestCaseStatus::success(),
            Verdict::Differs | Verdict::Failed => failed(NonSuccessKind::Failure),
            Verdict::Unknown => failed(NonSuccessKind::Error),
            Verdict::NotTried => TestCaseStatus::skipped(),
        };
        let name = outcome.subject.as_ref().map(ToString::to_string).unwrap_or_default();
        let mut case = TestCase::new(xml(&name), status);
        case.set_classname(outcome.service);
        self.0.add_test_case(case);
    }

    pub(super) fn end(self, out: &mut Output) -> io::Result<()> {
        let mut report = Report::new("linecard apply");
        report.add_test_suite(self.0);
        let text = report.to_string().map_err(io::Error::other)?;
        out.write_all(text.as_bytes())
    }
}

/// Removes what XML cannot hold.
fn xml(text: &str) -> String {
    text.chars().filter(|character| !character.is_control() || matches!(character, '\n' | '\t')).collect()
}
