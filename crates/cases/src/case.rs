//! A case: a body, and the findings that are expected of it.

use crate::target::{BadTarget, Target};
use linecard_contract::{Api, Finding, JsonRule, Method, Object, Report, Severity, nearest, validate, validate_update};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// A body, and what is expected of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows.
    pub name: String,
    /// The object and method, or the method and path, as `--as` takes them.
    #[serde(rename = "as")]
    pub validated_as: String,
    /// The body, as JSON: its very text, since a tree loses names that stand twice and has no room for some numbers.
    #[serde(default, deserialize_with = "present")]
    pub body: Option<Box<RawValue>>,
    /// The body, as text that may be no JSON.
    pub raw: Option<String>,
    /// The body, as bytes in hexadecimal digits.
    pub hex: Option<String>,
    /// The stored state that a PUT changes.
    #[serde(default, deserialize_with = "present")]
    pub stored: Option<Value>,
    /// What is to be found.
    #[serde(default)]
    pub findings: Vec<ExpectedFinding>,
}

/// A `null` that is there is a value, and not the same as none.
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

/// How a report differs from what a case expects.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Difference {
    /// Expected, and not found.
    pub missing: Vec<ExpectedFinding>,
    /// Found, and not expected.
    pub surplus: Vec<ExpectedFinding>,
}

impl Difference {
    /// Whether everything is as expected.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.missing.is_empty() && self.surplus.is_empty()
    }
}

/// Why a case cannot be validated.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadCase {
    /// It is not clear what the body is validated as.
    #[error(transparent)]
    Target(#[from] BadTarget),
    /// Another case of the file has the same name and `as`.
    #[error("a case of this name and as stands before; rename one")]
    SameName,
    /// There is a stored state, and the body is not that of a PUT.
    #[error("stored goes with a PUT; this is a {method}")]
    StoredWithoutPut {
        /// The method of the body.
        method: Method,
    },
    /// The stored state is not a JSON object.
    #[error("the stored state is the object that a GET answers; this is no JSON object")]
    StoredIsNoObject,
    /// None, or more than one, of `body`, `raw` and `hex`.
    #[error("a case has exactly one of body, raw and hex")]
    NoBody,
    /// `hex` is not made of pairs of hexadecimal digits.
    #[error("hex is made of pairs of hexadecimal digits")]
    BadHex,
    /// A severity that is none.
    #[error("the severity {0:?} is none of violation, no-effect, unchecked, note")]
    BadSeverity(String),
    /// An expected finding of a rule that does not exist.
    #[error("there is no rule {rule:?}{}", did_you_mean(near))]
    UnknownRule {
        /// The id that was given.
        rule: String,
        /// The ids that are most like it.
        near: Vec<String>,
    },
}

/// Whether a body can break a rule of this id.
fn is_rule(api: &Api, id: &str) -> bool {
    JsonRule::ALL.into_iter().any(|rule| rule.id() == id) || api.rule(id).is_some()
}

/// The ids of rules that are most like this one.
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
    /// What the body is validated as.
    pub target: Target,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

impl PreparedCase {
    /// Resolves what the body of a case is validated as, and reads the body.
    ///
    /// # Errors
    ///
    /// [`BadCase`] if that is not clear, if there is no body, or if a stored state does not belong there.
    pub fn new(api: &'static Api, case: Case) -> Result<PreparedCase, BadCase> {
        let target = Target::parse(api, &case.validated_as)?;
        let body = case.bytes()?;
        match &case.stored {
            Some(_) if target.method != Method::Put => Err(BadCase::StoredWithoutPut { method: target.method }),
            Some(stored) if !stored.is_object() => Err(BadCase::StoredIsNoObject),
            _ => Ok(PreparedCase { case, target, body }),
        }
    }

    /// Validates the body, against the stored state if the case has one.
    #[must_use]
    pub fn validate(&self) -> Report {
        self.validate_as(self.target.object)
    }

    /// Validates the body as that of another object, such as a changed version of its own.
    #[must_use]
    pub fn validate_as(&self, object: &'static Object) -> Report {
        match &self.case.stored {
            Some(stored) => validate_update(object, stored, &self.body),
            None => validate(object, self.target.method, &self.body),
        }
    }
}

impl Case {
    /// The bytes of the body.
    ///
    /// # Errors
    ///
    /// [`BadCase`] if the case has no body or several, or one that is badly written.
    pub fn bytes(&self) -> Result<Vec<u8>, BadCase> {
        match (&self.body, &self.raw, &self.hex) {
            (Some(body), None, None) => Ok(body.get().as_bytes().to_vec()),
            (None, Some(raw), None) => Ok(raw.clone().into_bytes()),
            (None, None, Some(hex)) => from_hex(hex).ok_or(BadCase::BadHex),
            _ => Err(BadCase::NoBody),
        }
    }

    /// Holds a report against the findings that are expected. Their rules are those of this API.
    ///
    /// # Errors
    ///
    /// [`BadCase::BadSeverity`] or [`BadCase::UnknownRule`] if an expected finding has a severity or a rule that does
    /// not exist.
    pub fn compare(&self, api: &Api, report: &Report) -> Result<Difference, BadCase> {
        let mut missing = Vec::new();
        let mut surplus: Vec<ExpectedFinding> = report.findings().map(ExpectedFinding::from).collect();
        for expected in &self.findings {
            if expected.severity.parse::<Severity>().is_err() {
                return Err(BadCase::BadSeverity(expected.severity.clone()));
            }
            match surplus.iter().position(|found| found == expected) {
                Some(index) => drop(surplus.remove(index)),
                None if !is_rule(api, &expected.rule) => {
                    let rule = expected.rule.clone();
                    return Err(BadCase::UnknownRule { near: near_rules(api, &rule), rule });
                }
                None => missing.push(expected.clone()),
            }
        }
        surplus.retain(|found| matches!(found.severity.as_str(), "violation" | "no-effect"));
        Ok(Difference { missing, surplus })
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
