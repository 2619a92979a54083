//! A report as JSON.

use crate::finding::report::{Finding, Report};
use crate::table::method::Method;
use crate::table::severity::Severity;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::cell::RefCell;
use std::fmt::Write;

/// Serializes an object of `object`, `method`, `cut` and `findings`. [`OwnedReport`](crate::OwnedReport) deserializes it.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let report = validate(&CRITERIA, Method::Delete, r#"{"name": "lunch"}"#);
/// assert_eq!(serde_json::to_value(&report)?, json!({
///     "object": "criteria", "method": "DELETE", "cut": false, "findings": [],
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (object, method) = (self.object().name, self.method());
        serialize_report(serializer, object, method, self.is_cut(), &Findings(self))
    }
}

/// Serializes an object of `severity`, `rule`, `pointer`, `message` and `offset`.
impl Serialize for Finding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_with(*self, &mut String::with_capacity(256), serializer)
    }
}

struct Findings<'r>(&'r Report);

/// All findings are written through one buffer.
impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let findings = self.0.findings();
        let buffer = RefCell::new(if findings.len() == 0 { String::new() } else { String::with_capacity(256) });
        serializer.collect_seq(findings.map(|finding| Buffered { finding, buffer: &buffer }))
    }
}

struct Buffered<'r, 's> {
    finding: Finding<'r>,
    buffer: &'s RefCell<String>,
}

impl Serialize for Buffered<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_with(self.finding, &mut self.buffer.borrow_mut(), serializer)
    }
}

/// Serializes a finding; its texts are written into the buffer first.
fn serialize_with<S: Serializer>(finding: Finding<'_>, buffer: &mut String, serializer: S) -> Result<S::Ok, S::Error> {
    buffer.clear();
    finding.append_pointer(buffer);
    let pointer_end = buffer.len();
    let _never_fails = finding.write_message(buffer);
    let message_end = buffer.len();
    let _never_fails = write!(buffer, "{}", finding.rule());
    let (texts, rule) = buffer.split_at(message_end);
    let (pointer, message) = texts.split_at(pointer_end);
    serialize_finding(serializer, finding.severity(), &rule, pointer, message, finding.offset())
}

/// Serializes a report, borrowed or owned.
pub(crate) fn serialize_report<S: Serializer>(
    serializer: S,
    object: &str,
    method: Method,
    is_cut: bool,
    findings: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut fields = serializer.serialize_struct("Report", 4)?;
    fields.serialize_field("object", object)?;
    fields.serialize_field("method", &method)?;
    fields.serialize_field("cut", &is_cut)?;
    fields.serialize_field("findings", findings)?;
    fields.end()
}

/// Serializes a finding, borrowed or owned.
pub(crate) fn serialize_finding<S: Serializer>(
    serializer: S,
    severity: Severity,
    rule: &impl Serialize,
    pointer: &str,
    message: &str,
    offset: Option<usize>,
) -> Result<S::Ok, S::Error> {
    let mut fields = serializer.serialize_struct("Finding", 5)?;
    fields.serialize_field("severity", &severity)?;
    fields.serialize_field("rule", rule)?;
    fields.serialize_field("pointer", pointer)?;
    fields.serialize_field("message", message)?;
    fields.serialize_field("offset", &offset)?;
    fields.end()
}
