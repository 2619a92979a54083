use super::validate::Contender;
use crate::workload::Workload;
use linecard_contract::{Lines, Method, Object, Options, Report, validate, validate_into};
use std::fmt::Write;
use std::hint::black_box;

/// Linecard with a reused report: reads the severity, the rule and the offset of every finding.
#[derive(Debug)]
pub struct Linecard {
    object: &'static Object,
    method: Method,
    options: Options,
    report: Report,
}

/// Asks only whether the body is valid, with a reused report.
#[derive(Debug)]
pub struct IsValid(pub(crate) Linecard);

/// Reads every finding of a new report.
#[derive(Debug)]
pub struct ByValue {
    object: &'static Object,
    method: Method,
}

/// Also computes the line and the column of every finding.
#[derive(Debug)]
pub struct LineColumns(pub(crate) Linecard);

/// Also writes the report as JSON into a reused buffer.
#[derive(Debug)]
pub struct Json {
    validator: Linecard,
    out: String,
}

/// Also writes the report as text into a reused buffer.
#[derive(Debug)]
pub struct Text {
    validator: Linecard,
    out: String,
}

impl Linecard {
    pub(crate) fn new(workload: Workload) -> Linecard {
        Linecard::of(workload.object(), workload.method())
    }

    pub(crate) fn of(object: &'static Object, method: Method) -> Linecard {
        Linecard { object, method, options: Options::default(), report: validate(object, method, "{}") }
    }

    pub(crate) fn report(&mut self, body: &[u8]) -> &Report {
        validate_into(&mut self.report, &self.options, self.object, self.method, body);
        &self.report
    }
}

impl ByValue {
    pub(crate) fn new(workload: Workload) -> ByValue {
        ByValue { object: workload.object(), method: workload.method() }
    }
}

impl Json {
    pub(crate) fn new(workload: Workload) -> Json {
        Json { validator: Linecard::new(workload), out: String::with_capacity(1 << 17) }
    }
}

impl Text {
    pub(crate) fn new(workload: Workload) -> Text {
        Text { validator: Linecard::new(workload), out: String::with_capacity(1 << 17) }
    }
}

/// Reads every finding, and returns whether the body is valid.
fn read(report: &Report) -> bool {
    for finding in report.findings() {
        black_box((finding.severity(), finding.rule(), finding.offset()));
    }
    report.is_valid()
}

impl Contender for Linecard {
    fn validate(&mut self, body: &[u8]) -> bool {
        read(self.report(body))
    }
}

impl Contender for IsValid {
    fn validate(&mut self, body: &[u8]) -> bool {
        self.0.report(body).is_valid()
    }
}

impl Contender for ByValue {
    fn validate(&mut self, body: &[u8]) -> bool {
        read(&validate(self.object, self.method, body))
    }
}

impl Contender for LineColumns {
    fn validate(&mut self, body: &[u8]) -> bool {
        let report = self.0.report(body);
        let mut lines = Lines::new(body);
        for finding in report.findings() {
            black_box((finding.severity(), finding.rule(), finding.offset().map(|offset| lines.at(offset))));
        }
        report.is_valid()
    }
}

impl Contender for Json {
    fn validate(&mut self, body: &[u8]) -> bool {
        self.out.clear();
        let report = self.validator.report(body);
        report.write_json(&mut self.out).expect("writing to a String never fails");
        black_box(&self.out);
        report.is_valid()
    }
}

impl Contender for Text {
    fn validate(&mut self, body: &[u8]) -> bool {
        self.out.clear();
        let report = self.validator.report(body);
        write!(self.out, "{report}").expect("writing to a String never fails");
        black_box(&self.out);
        report.is_valid()
    }
}
