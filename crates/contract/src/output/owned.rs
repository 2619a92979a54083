//! A report as plain data, which can be stored, sent and deserialized.

use crate::finding::report::{Finding, Report};
use crate::output::json::{serialize_finding, serialize_report};
use crate::output::text::write_finding;
use crate::table::method::Method;
use crate::table::severity::Severity;
use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};
use std::fmt;

/// A [`Report`] as plain data. It has the same JSON as the report, and can be deserialized.
///
/// ```
/// use linecard_contract::{Method, OwnedReport, Severity, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let report = validate(&CRITERIA, Method::Delete, "{}");
/// let json = serde_json::to_string(&report)?;
/// let owned: OwnedReport = serde_json::from_str(&json)?;
/// assert_eq!(owned, report.to_owned_report());
/// assert_eq!(owned.findings[0].severity, Severity::Violation);
/// assert_eq!(owned.findings[0].rule, "criteria.name.delete.required");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct OwnedReport {
    /// The name of the object that the body was validated as.
    pub object: String,
    /// The method that the body was validated for.
    pub method: Method,
    /// Whether there were more findings than the report has.
    pub is_cut: bool,
    /// The findings, in the order of the body.
    pub findings: Vec<OwnedFinding>,
}

/// A [`Finding`] as plain data.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct OwnedFinding {
    /// How serious it is.
    pub severity: Severity,
    /// The id of the rule. [`Api::rule`](crate::Api::rule) finds the rule.
    pub rule: String,
    /// The location in the body, as a JSON Pointer.
    pub pointer: String,
    /// What is wrong, and how to fix it.
    pub message: String,
    /// The offset in bytes. None if the body was a tree.
    pub offset: Option<usize>,
}

impl OwnedReport {
    /// Returns whether there is no violation.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        // A report that was cut still has at least one of its violations.
        self.findings.iter().all(|finding| finding.severity != Severity::Violation)
    }
}

impl Report {
    /// Copies the report into plain data, which can be deserialized.
    #[must_use]
    pub fn to_owned_report(&self) -> OwnedReport {
        OwnedReport {
            object: self.object().name.to_owned(),
            method: self.method(),
            is_cut: self.is_cut(),
            findings: self.findings().map(OwnedFinding::from).collect(),
        }
    }
}

impl From<Report> for OwnedReport {
    fn from(report: Report) -> OwnedReport {
        report.to_owned_report()
    }
}

impl From<Finding<'_>> for OwnedFinding {
    fn from(finding: Finding<'_>) -> OwnedFinding {
        OwnedFinding {
            severity: finding.severity(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
            offset: finding.offset(),
        }
    }
}

impl IntoIterator for OwnedReport {
    type Item = OwnedFinding;
    type IntoIter = std::vec::IntoIter<OwnedFinding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.into_iter()
    }
}

impl fmt::Display for OwnedFinding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_finding(out, self.severity, &self.pointer, &self.message, &self.rule)
    }
}

impl Serialize for OwnedReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_report(serializer, &self.object, self.method, self.is_cut, &self.findings)
    }
}

impl Serialize for OwnedFinding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let OwnedFinding { severity, rule, pointer, message, offset } = self;
        serialize_finding(serializer, *severity, rule, pointer, message, *offset)
    }
}

impl<'de> Deserialize<'de> for OwnedReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<OwnedReport, D::Error> {
        deserializer.deserialize_map(ReportVisitor)
    }
}

struct ReportVisitor;

impl<'de> Visitor<'de> for ReportVisitor {
    type Value = OwnedReport;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a report")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<OwnedReport, A::Error> {
        let (mut object, mut method, mut is_cut, mut findings) = (None, None, false, None);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "object" => object = Some(members.next_value()?),
                "method" => method = Some(members.next_value()?),
                "cut" => is_cut = members.next_value()?,
                "findings" => findings = Some(members.next_value()?),
                // A newer release may write more.
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(OwnedReport {
            object: object.ok_or_else(|| Error::missing_field("object"))?,
            method: method.ok_or_else(|| Error::missing_field("method"))?,
            is_cut,
            findings: findings.ok_or_else(|| Error::missing_field("findings"))?,
        })
    }
}

impl<'de> Deserialize<'de> for OwnedFinding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<OwnedFinding, D::Error> {
        deserializer.deserialize_map(FindingVisitor)
    }
}

struct FindingVisitor;

impl<'de> Visitor<'de> for FindingVisitor {
    type Value = OwnedFinding;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a finding")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<OwnedFinding, A::Error> {
        let (mut severity, mut rule, mut pointer, mut message, mut offset) = (None, None, None, None, None);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "severity" => severity = Some(members.next_value()?),
                "rule" => rule = Some(members.next_value()?),
                "pointer" => pointer = Some(members.next_value()?),
                "message" => message = Some(members.next_value()?),
                "offset" => offset = members.next_value()?,
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(OwnedFinding {
            severity: severity.ok_or_else(|| Error::missing_field("severity"))?,
            rule: rule.ok_or_else(|| Error::missing_field("rule"))?,
            pointer: pointer.ok_or_else(|| Error::missing_field("pointer"))?,
            message: message.ok_or_else(|| Error::missing_field("message"))?,
            offset,
        })
    }
}
