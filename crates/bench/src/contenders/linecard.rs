use super::Contender;
use crate::workload::Workload;
use linecard_contract::{Lines, Method, Object, Report, validate};
use std::hint::black_box;

/// `linecard_contract::validate`, which writes pointers only on demand.
#[derive(Debug)]
pub struct Linecard {
    object: &'static Object,
    method: Method,
}

/// The same, and writes the pointer of each finding.
#[derive(Debug)]
pub struct LinecardWithPointers(Linecard);

/// The same, and computes the line and the column of each finding too.
#[derive(Debug)]
pub struct LinecardWithLines(Linecard);

impl Contender for Linecard {
    const NAME: &'static str = "linecard";
    type Report = Report;

    fn new(workload: Workload) -> Linecard {
        Linecard { object: workload.object(), method: workload.method() }
    }

    fn validate(&self, body: &[u8]) -> Report {
        validate(self.object, self.method, body)
    }

    fn is_accepted(report: &Report) -> bool {
        report.is_valid()
    }
}

impl Contender for LinecardWithPointers {
    const NAME: &'static str = "linecard+pointers";
    type Report = Report;

    fn new(workload: Workload) -> LinecardWithPointers {
        LinecardWithPointers(Linecard::new(workload))
    }

    fn validate(&self, body: &[u8]) -> Report {
        let report = self.0.validate(body);
        // One buffer holds all pointers, as an efficient caller would do it.
        let mut pointer = String::with_capacity(64);
        for finding in report.findings() {
            pointer.clear();
            finding.append_pointer(&mut pointer);
            black_box(&pointer);
        }
        report
    }

    fn is_accepted(report: &Report) -> bool {
        report.is_valid()
    }
}

impl Contender for LinecardWithLines {
    const NAME: &'static str = "linecard+lines";
    type Report = Report;

    fn new(workload: Workload) -> LinecardWithLines {
        LinecardWithLines(Linecard::new(workload))
    }

    fn validate(&self, body: &[u8]) -> Report {
        let report = self.0.validate(body);
        let mut lines = Lines::new(body);
        let mut pointer = String::with_capacity(64);
        for finding in report.findings() {
            pointer.clear();
            finding.append_pointer(&mut pointer);
            black_box(&pointer);
            black_box(finding.offset().map(|offset| lines.at(offset)));
        }
        report
    }

    fn is_accepted(report: &Report) -> bool {
        report.is_valid()
    }
}
