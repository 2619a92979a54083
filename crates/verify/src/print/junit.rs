//! JUnit XML: a suite for each service, a test for each check.

use crate::print::texts::{place, times};
use crate::report::{CheckResult, Outcome, Verification};
use linecard_console::visible;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::io::{self, Write};

pub(super) fn print(out: &mut impl Write, report: &Verification) -> io::Result<()> {
    let mut document = Report::new("linecard verify");
    for of in &report.services {
        let mut suite = TestSuite::new(of.service);
        for result in &of.checks {
            let mut case = TestCase::new(result.check.id, status(result));
            case.set_classname(of.service);
            suite.add_test_case(case);
        }
        document.add_test_suite(suite);
    }
    if !report.problems.is_empty() || report.is_stopped {
        let mut suite = TestSuite::new("the run");
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        let message = if report.is_stopped { "the run was stopped" } else { "the run had problems" };
        status.set_message(message).set_description(visible(&report.problems.join("\n")).into_owned());
        suite.add_test_case(TestCase::new("the run ends, and restores everything", status));
        document.add_test_suite(suite);
    }
    let text = document.to_string().map_err(io::Error::other)?;
    writeln!(out, "{}", text.trim_end())
}

fn status(result: &CheckResult) -> TestCaseStatus {
    match result.outcome() {
        Outcome::Passed => TestCaseStatus::success(),
        Outcome::NotTried => {
            let mut status = TestCaseStatus::skipped();
            status.set_message(visible(&result.not_tried.join("; ")).into_owned());
            status
        }
        Outcome::Failed => {
            let lines = result.faults.iter().map(|fault| {
                let (place, times) = (place(fault), times(fault.count));
                format!("{place}{times}: documented: {}; observed: {}", fault.documented, fault.observed)
            });
            let lines: Vec<String> = lines.collect();
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(result.check.documented).set_type(result.check.id);
            status.set_description(lines.iter().map(|line| visible(line)).collect::<Vec<_>>().join("\n"));
            status
        }
    }
}
