//! A report as text, with one finding on each line.

use crate::finding::report::{Finding, Report};
use crate::table::severity::Severity;
use std::fmt;

/// Writes each finding on a line: severity, pointer, message and rule. A last line states how many findings were cut.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let report = validate(&CRITERIA, Method::Delete, r#"{"name": "lunch", "active": true}"#);
/// let text = report.to_string();
/// assert!(text.starts_with("violation /active: "));
/// assert!(text.ends_with(" (criteria.active.delete.forbidden)"));
/// ```
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut findings = self.findings();
        let Some(first) = findings.next() else { return out.write_str("no findings") };
        write!(out, "{first}")?;
        findings.try_for_each(|finding| write!(out, "\n{finding}"))?;
        if !self.is_cut() {
            return Ok(());
        }
        let total: usize = Severity::ALL.iter().map(|severity| self.count(*severity)).sum();
        write!(out, "\n{} more findings are not listed", total - self.findings().len())
    }
}

/// Writes severity, pointer, message and rule on one line.
impl fmt::Display for Finding<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = self.severity();
        out.write_str(severity.as_str())?;
        if !self.is_about_body() {
            out.write_str(" ")?;
            self.write_pointer(out)?;
        }
        out.write_str(": ")?;
        self.write_message(out)?;
        out.write_str(" (")?;
        fmt::Display::fmt(&self.rule(), out)?;
        out.write_str(")")
    }
}

/// Writes the parts of a finding on one line. The pointer to the body itself is empty, and is left out.
pub(crate) fn write_finding(
    out: &mut fmt::Formatter<'_>,
    severity: Severity,
    pointer: &str,
    message: &str,
    rule: &dyn fmt::Display,
) -> fmt::Result {
    let space = if pointer.is_empty() { "" } else { " " };
    write!(out, "{severity}{space}{pointer}: {message} ({rule})")
}
