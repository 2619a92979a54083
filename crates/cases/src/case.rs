//! A case: a body and its expected findings.

use crate::target::{BadTarget, Target};
use linecard_contract::{
    Api, Finding, JsonRule, LineColumn, Method, Object, Report, Severity, nearest, validate, validate_update,
};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// A body and its expected findings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows.
    pub name: String,
    /// The target: an object and method, or a method and path, as `--as` accepts them.
    #[serde(rename = "as")]
    pub validated_as: String,
    /// The body as JSON. This is its text, because a tree loses duplicate keys and cannot hold some numbers.
    #[serde(default, deserialize_with = "present")]
    pub body: Option<Box<RawValue>>,
    /// The body as text that may be invalid JSON.
    pub raw: Option<String>,
    /// The body as bytes in hexadecimal digits.
    pub hex: Option<String>,
    /// The stored state that a PUT changes.
    #[serde(default, deserialize_with = "present")]
    pub stored: Option<Value>,
    /// The expected findings.
    #[serde(default)]
    pub findings: Vec<ExpectedFinding>,
    /// The place of the body in the case file. [`CaseFile::parse`](crate::CaseFile::parse) sets it.
    #[serde(skip)]
    pub place: CasePlace,
}

/// The place of the body of a case in the case file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct CasePlace {
    /// The line and column of the first byte of the body: of the value of `body`, `raw` or `hex`.
    pub start: LineColumn,
    /// The offset in bytes of that byte.
    pub offset: usize,
    /// Whether the file has the text of the body as it is. It has not if the body is in a string, as that of `raw` and
    /// `hex` is.
    pub is_verbatim: bool,
}

impl Default for CasePlace {
    /// The beginning of the file.
    fn default() -> CasePlace {
        CasePlace { start: LineColumn { line: 1, column: 1 }, offset: 0, is_verbatim: false }
    }
}

/// Reads a member, so that `null` is a value and only an absent member is `None`.
fn present<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A finding that a case expects.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ExpectedFinding {
    /// `violation`, `no-effect`, `unchecked` or `note`.
    pub severity: String,
    /// The rule id.
    pub rule: String,
    /// The JSON Pointer.
    pub pointer: String,
}

/// The difference between a report and the expected findings of a case.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Difference {
    /// The findings that are expected and not in the report.
    pub missing: Vec<ExpectedFinding>,
    /// The findings that are in the report and not expected.
    pub unexpected: Vec<ExpectedFinding>,
}

impl Difference {
    /// Returns whether there is no difference, so that the case passes.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.missing.is_empty() && self.unexpected.is_empty()
    }
}

/// Why a case cannot be validated.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadCase {
    /// `as` is not a target.
    #[error(transparent)]
    Target(#[from] BadTarget),
    /// Another case of the file has the same name and `as`.
    #[error("an earlier case has the same name and the same as; rename one of them")]
    SameName,
    /// There is a stored state, but the body is not a PUT.
    #[error("stored is allowed for a PUT only, and this is a {method}; remove stored")]
    StoredWithoutPut {
        /// The method of the body.
        method: Method,
    },
    /// The stored state is not a JSON object.
    #[error("the stored state is not a JSON object; use the response to a GET")]
    StoredIsNotAnObject,
    /// The case does not have exactly one of `body`, `raw` and `hex`.
    #[error("a case needs exactly one of body, raw and hex")]
    NotOneBody,
    /// `hex` is not made of pairs of hexadecimal digits.
    #[error("hex must consist of pairs of hexadecimal digits")]
    BadHex,
    /// The severity does not exist.
    #[error("there is no severity {0:?}; use violation, no-effect, unchecked or note")]
    BadSeverity(String),
    /// The rule of an expected finding does not exist.
    #[error("there is no rule {rule:?}{}", did_you_mean(near))]
    UnknownRule {
        /// The id of the case.
        rule: String,
        /// The most similar ids.
        near: Vec<String>,
    },
}

/// Returns whether a rule has this id.
fn is_rule(api: &Api, id: &str) -> bool {
    JsonRule::of_id(id).is_some() || api.rule(id).is_some()
}

/// Returns the most similar rule ids.
fn near_rules(api: &Api, id: &str) -> Vec<String> {
    let of_objects = api.objects.iter().flat_map(|object| Method::ALL.map(|method| object.rule_ids(method)));
    let of_json = JsonRule::ALL.map(|rule| rule.id().to_owned());
    let ids: BTreeSet<String> = of_objects.flatten().map(|id| id.to_string()).chain(of_json).collect();
    nearest(id, ids.iter().map(String::as_str)).into_iter().map(str::to_owned).collect()
}

fn did_you_mean(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) }
}

/// A case that is ready to be validated.
#[derive(Clone, Debug)]
pub struct PreparedCase {
    /// The case.
    pub case: Case,
    /// The object and method of the body.
    pub target: Target,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

impl PreparedCase {
    /// Resolves the target of a case, and reads its body.
    ///
    /// # Errors
    ///
    /// [`BadCase`] if the target does not exist, the body is missing, or the stored state is not allowed.
    pub fn new(api: &'static Api, case: Case) -> Result<PreparedCase, BadCase> {
        let target = Target::parse(api, &case.validated_as)?;
        let body = case.bytes()?;
        match &case.stored {
            Some(_) if target.method != Method::Put => Err(BadCase::StoredWithoutPut { method: target.method }),
            Some(stored) if !stored.is_object() => Err(BadCase::StoredIsNotAnObject),
            _ => Ok(PreparedCase { case, target, body }),
        }
    }

    /// Validates the body, against the stored state if the case has one.
    #[must_use]
    pub fn validate(&self) -> Report {
        self.validate_as(self.target.object)
    }

    /// Validates the body as another object, such as a changed version of the object of the target.
    #[must_use]
    pub fn validate_as(&self, object: &'static Object) -> Report {
        match &self.case.stored {
            Some(stored) => validate_update(object, stored, &self.body),
            None => validate(object, self.target.method, &self.body),
        }
    }
}

impl Case {
    /// Returns the bytes of the body.
    ///
    /// # Errors
    ///
    /// [`BadCase`] if the case does not have exactly one body, or if `hex` is malformed.
    pub fn bytes(&self) -> Result<Vec<u8>, BadCase> {
        match (&self.body, &self.raw, &self.hex) {
            (Some(body), None, None) => Ok(body.get().as_bytes().to_vec()),
            (None, Some(raw), None) => Ok(raw.clone().into_bytes()),
            (None, None, Some(hex)) => from_hex(hex).ok_or(BadCase::BadHex),
            _ => Err(BadCase::NotOneBody),
        }
    }

    /// Compares a report with the expected findings.
    ///
    /// # Errors
    ///
    /// [`BadCase::BadSeverity`] or [`BadCase::UnknownRule`] if the severity or the rule of an expected finding does not
    /// exist in the API.
    pub fn compare(&self, api: &Api, report: &Report) -> Result<Difference, BadCase> {
        let mut missing = Vec::new();
        let mut unexpected: Vec<ExpectedFinding> = report.findings().map(ExpectedFinding::from).collect();
        for expected in &self.findings {
            if expected.severity.parse::<Severity>().is_err() {
                return Err(BadCase::BadSeverity(expected.severity.clone()));
            }
            match unexpected.iter().position(|found| found == expected) {
                Some(index) => drop(unexpected.remove(index)),
                None if !is_rule(api, &expected.rule) => {
                    let rule = expected.rule.clone();
                    return Err(BadCase::UnknownRule { near: near_rules(api, &rule), rule });
                }
                None => missing.push(expected.clone()),
            }
        }
        unexpected.retain(|found| matches!(found.severity.as_str(), "violation" | "no-effect"));
        Ok(Difference { missing, unexpected })
    }
}

impl From<Finding<'_>> for ExpectedFinding {
    fn from(finding: Finding<'_>) -> ExpectedFinding {
        ExpectedFinding {
            severity: finding.severity().to_string(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
        }
    }
}

fn from_hex(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = hex
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
