//! A report as JSON.

use crate::finding::report::{Finding, Report};
use crate::table::method::Method;
use crate::table::severity::Severity;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

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
        let (pointer, message) = (self.pointer(), self.message());
        serialize_finding(serializer, self.severity(), &self.rule(), &pointer, &message, self.offset())
    }
}

struct Findings<'r>(&'r Report);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0)
    }
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
