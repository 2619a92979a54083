//! What of an answer can be sent back.

use crate::finding::report::{Detail, Finding, Report};
use crate::finding::rule_id::{Check, RuleId};
use crate::table::method::Method;
use crate::table::object::Object;
use crate::table::severity::Severity;
use crate::validate::body::validate;
use crate::validate::stored::validate_update;
use serde_json::Value;

/// What [`project`] makes of an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Projection {
    /// What can be sent.
    pub body: Value,
    /// What of the answer is not in it, and why; in the order in which it was found.
    pub dropped: Vec<Remark>,
    /// What the method asks for and the answer does not hold. If there is nothing here, the body has no violation, nor has it
    /// one against the answer as the stored state.
    pub lacking: Vec<Remark>,
}

/// A place in an answer or in what is made of it, and the rule that speaks of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Remark {
    /// The place, as a JSON Pointer.
    pub pointer: String,
    /// The rule that the body would break.
    pub rule: RuleId,
    /// That rule as a sentence.
    pub message: String,
}

impl Remark {
    fn new(pointer: &str, finding: &Finding<'_>) -> Remark {
        Remark { pointer: pointer.to_owned(), rule: finding.rule(), message: finding.message() }
    }
}

/// Makes of an answer to a GET what can be sent by another method: a PUT that changes nothing, a POST that makes another.
///
/// What the method forbids, does not know or ignores is dropped, and so is a value that it does not accept. What is left
/// out of a PUT keeps its value; for that reason a list is dropped as a whole where one of its items cannot be sent, and an
/// object where it would lack what the method asks for. A PUT is held against the answer too, as [`validate_update`] does.
///
/// ```
/// use linecard_contract::{Method, project};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let answer = json!({"name": "lunch", "active": true, "_internal_record_id": 7,
///     "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "phoneNumbers": [], "since": 2019}});
/// let projection = project(&CRITERIA, &answer, Method::Put);
/// assert_eq!(projection.body, json!({"name": "lunch", "active": true,
///     "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "phoneNumbers": []}}));
/// let dropped: Vec<&str> = projection.dropped.iter().map(|dropped| dropped.pointer.as_str()).collect();
/// assert_eq!(dropped, ["/_internal_record_id", "/fromDnCriteria/since"]);
/// ```
#[must_use]
pub fn project(object: &'static Object, answer: &Value, method: Method) -> Projection {
    let mut body = answer.clone();
    let mut dropped: Vec<Remark> = Vec::new();
    loop {
        let report = match method {
            Method::Put => validate_update(object, answer, &body),
            method => validate(object, method, &body),
        };
        let found = faults(&report, &body);
        let mut lacking = Vec::new();
        let mut is_smaller = false;
        for (finding, place) in found {
            match place {
                Some(place) if remove(&mut body, &place) => {
                    is_smaller = true;
                    dropped.retain(|inner| !inner.pointer.starts_with(&format!("{place}/")));
                    dropped.push(Remark::new(&place, &finding));
                }
                // It has gone with what is around it.
                Some(_) => {}
                None => lacking.push(Remark::new(&finding.pointer(), &finding)),
            }
        }
        // Each round takes something away, so that this ends.
        if !is_smaller {
            return Projection { body, dropped, lacking };
        }
    }
}

/// What has to go, each with the rule that says so; no place for what the body itself lacks.
fn faults<'r>(report: &'r Report, body: &Value) -> Vec<(Finding<'r>, Option<String>)> {
    let mut faults: Vec<(Finding<'r>, Option<String>)> = Vec::new();
    let mut groups: Vec<(RuleId, String)> = Vec::new();
    for (finding, raw) in report.findings().zip(report.raw()) {
        let check = finding.rule().check();
        if finding.severity() != Severity::Violation && check != Check::Ignored {
            continue;
        }
        let pointer = finding.pointer();
        let object = around(&pointer).to_owned();
        let places = match (check, raw.detail) {
            (Check::Exclusive, _) => {
                // Of those that exclude one another, the first stays.
                let group = (finding.rule(), object);
                if !groups.contains(&group) {
                    groups.push(group);
                    continue;
                }
                vec![pointer]
            }
            // A group is missing at the object itself: without it that cannot be sent.
            (Check::Required, _) if finding.rule().group().is_some() => vec![pointer],
            (Check::Required, Detail::Rule(rule)) => {
                // Nobody asks for it if what asks for it is not sent, where that may be left out.
                let tests = raw.object.rules[usize::from(rule)].when.iter();
                let tested = tests.filter_map(|test| raw.object.field(test.field()));
                let optional = tested.filter(|field| !field.enforced[raw.method as usize].is_required());
                let sent = optional.map(|field| format!("{object}/{}", field.name));
                let sent: Vec<String> = sent.filter(|place| body.pointer(place).is_some()).collect();
                if sent.is_empty() { vec![object] } else { sent }
            }
            (Check::Required, _) => vec![object],
            _ => vec![pointer],
        };
        for place in places {
            let place = whole_list(body, &place);
            faults.push((finding, if place.is_empty() { None } else { Some(place.to_owned()) }));
        }
    }
    faults
}

/// The pointer to the object or list around.
fn around(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(around, _)| around)
}

/// The pointer to the list, if this one leads to an item of it.
fn whole_list<'p>(body: &Value, pointer: &'p str) -> &'p str {
    let list = around(pointer);
    if !pointer.is_empty() && body.pointer(list).is_some_and(Value::is_array) {
        whole_list(body, list)
    } else {
        pointer
    }
}

/// Removes a member of an object; false if it is not there.
fn remove(body: &mut Value, pointer: &str) -> bool {
    let Some((around, token)) = pointer.rsplit_once('/') else { return false };
    let name = token.replace("~1", "/").replace("~0", "~");
    let members = body.pointer_mut(around).and_then(Value::as_object_mut);
    let Some(members) = members.filter(|members| members.contains_key(&name)) else { return false };
    // Unlike `remove`, this keeps the order of the others, whatever the map is.
    members.retain(|other, _| *other != name);
    true
}
