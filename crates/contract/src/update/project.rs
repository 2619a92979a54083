//! Converts a GET response into a request body.

use crate::finding::report::{Detail, Finding, Report};
use crate::finding::rule_id::{Check, RuleId};
use crate::pointer::joined;
use crate::table::method::Method;
use crate::table::object::{Kind, Object};
use crate::table::severity::Severity;
use crate::validate::body::validate;
use crate::validate::stored::validate_update;
use serde_json::Value;

/// The result of [`project`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Projection {
    /// The request body.
    pub body: Value,
    /// The values of the response that the body leaves out, and the reasons, in the order in which they were found.
    pub dropped: Vec<Remark>,
    /// The values that the method requires and the response does not have. If this is empty, the body has no violation: for
    /// a PUT, also none against the response as the stored state.
    pub lacking: Vec<Remark>,
}

/// A location in a response or in the request body, and the rule that is the reason.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Remark {
    /// The location, as a JSON Pointer.
    pub pointer: String,
    /// The rule that the body would break.
    pub rule: RuleId,
    /// The message of the finding.
    pub message: String,
}

impl Remark {
    fn new(pointer: &str, finding: &Finding<'_>) -> Remark {
        Remark { pointer: pointer.to_owned(), rule: finding.rule(), message: finding.message() }
    }
}

/// Converts a GET response into a request body of another method: a PUT that changes nothing, or a POST that creates a
/// copy.
///
/// The body leaves out attributes that the method forbids, ignores or does not have, and values that it does not accept. It has an
/// empty string where the method requires a number and the response leaves it out because there is none. A list may show an object
/// under another name, beside a text with the name of the object: the body has the object ([`Field::listed_as`](crate::Field::listed_as)). It leaves out a whole list if one of its items is not valid, and a whole object if a required attribute is missing, because
/// a PUT keeps the values that it leaves out. A PUT is also validated against the response as the stored state, as in
/// [`validate_update`].
///
/// ```
/// use linecard_contract::{Method, project};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let response = json!({"name": "lunch", "active": true, "_internal_record_id": 7,
///     "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "phoneNumbers": [], "since": 2019}});
/// let projection = project(&CRITERIA, &response, Method::Put);
/// assert_eq!(projection.body, json!({"name": "lunch", "active": true,
///     "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "phoneNumbers": []}}));
/// let dropped: Vec<&str> = projection.dropped.iter().map(|dropped| dropped.pointer.as_str()).collect();
/// assert_eq!(dropped, ["/_internal_record_id", "/fromDnCriteria/since"]);
/// ```
#[must_use]
pub fn project(object: &'static Object, response: &Value, method: Method) -> Projection {
    let mut body = response.clone();
    let mut moved = Vec::new();
    prepare(object, &mut body, method, "", &mut moved);
    let mut dropped: Vec<Remark> = Vec::new();
    loop {
        let report = match method {
            Method::Put => validate_update(object, response, &body),
            method => validate(object, method, &body),
        };
        let mut lacking = Vec::new();
        let mut is_smaller = false;
        for (finding, pointer) in faults(&report, &body) {
            match pointer {
                Some(pointer) if remove(&mut body, &pointer) => {
                    is_smaller = true;
                    dropped.retain(|inner| !inner.pointer.starts_with(&format!("{pointer}/")));
                    dropped.push(Remark::new(&pointer, &finding));
                }
                // An outer value was removed before.
                Some(_) => {}
                None => lacking.push(Remark::new(&finding.pointer(), &finding)),
            }
        }
        // Each further pass removes something, so the loop ends.
        if !is_smaller {
            for remark in &mut dropped {
                remark.pointer = in_response(&remark.pointer, &moved);
            }
            return Projection { body, dropped, lacking };
        }
    }
}

/// Gives objects that a list shows under another name the name that the method has for them, and adds the empty string that
/// means none, where the method requires it and the response leaves it out. Adds the new and the old pointer of each moved
/// object to `moved`.
fn prepare(object: &'static Object, body: &mut Value, method: Method, pointer: &str, moved: &mut Vec<[String; 2]>) {
    let Some(members) = body.as_object_mut() else { return };
    for field in object.fields() {
        let kind = field.kind(method);
        let here = joined(pointer, field.name);
        let shown = field.listed_as.and_then(|name| Some((name, members.get(name)?)));
        if let Some((listed_as, value)) = shown.filter(|(_, value)| value.is_object()) {
            let value = value.clone();
            // `Map::remove` would change the order of the other members if `serde_json` preserves it.
            members.retain(|name, _| name != listed_as);
            members.insert(field.name.to_owned(), value);
            moved.push([here.clone(), joined(pointer, listed_as)]);
        }
        match members.get_mut(field.name) {
            None if field.enforced[method as usize].is_required() && kind.has_none() => {
                members.insert(field.name.to_owned(), Value::from(""));
            }
            None => {}
            Some(value) => match (kind.of_value(value), value) {
                (Kind::Array(items), Value::Array(values)) => {
                    if let Some(inner) = items.kind.as_object() {
                        for (index, value) in values.iter_mut().enumerate() {
                            prepare(inner, value, method, &joined(&here, &index.to_string()), moved);
                        }
                    }
                }
                (kind, value) => {
                    if let Some(inner) = kind.as_object() {
                        prepare(inner, value, method, &here, moved);
                    }
                }
            },
        }
    }
}

/// Returns the pointer into the response of a value in the body.
fn in_response(pointer: &str, moved: &[[String; 2]]) -> String {
    let inside = |new: &str| pointer.strip_prefix(new).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let found = moved.iter().find_map(|[new, old]| Some(format!("{old}{}", inside(new)?)));
    found.unwrap_or_else(|| pointer.to_owned())
}

/// Returns the values to remove, each with the finding that is the reason. No pointer if the body itself lacks a value.
fn faults<'r>(report: &'r Report, body: &Value) -> Vec<(Finding<'r>, Option<String>)> {
    let mut faults: Vec<(Finding<'r>, Option<String>)> = Vec::new();
    let mut groups: Vec<(RuleId, String)> = Vec::new();
    for (finding, raw) in report.findings().zip(report.raw()) {
        let check = finding.rule().check();
        if finding.severity() != Severity::Violation && check != Check::Ignored {
            continue;
        }
        let pointer = finding.pointer();
        let object = parent(&pointer).to_owned();
        let pointers = match (check, raw.detail) {
            (Check::Exclusive, _) => {
                // The first attribute of an exclusive group stays.
                let group = (finding.rule(), object);
                if !groups.contains(&group) {
                    groups.push(group);
                    continue;
                }
                vec![pointer]
            }
            // The finding of a missing group points to the object, which cannot be sent without the group.
            (Check::Required, _) if finding.rule().group().is_some() => vec![pointer],
            (Check::Required, Detail::Rule(rule)) => {
                // Without the attributes of its condition, the rule requires nothing. So the optional ones are removed.
                let tests = raw.object.rules[usize::from(rule)].when.iter();
                let tested = tests.filter_map(|test| raw.object.field(test.field()));
                let optional = tested.filter(|field| !field.enforced[raw.method as usize].is_required());
                let sent = optional.map(|field| format!("{object}/{}", field.name));
                let sent: Vec<String> = sent.filter(|pointer| body.pointer(pointer).is_some()).collect();
                if sent.is_empty() { vec![object] } else { sent }
            }
            (Check::Required, _) => vec![object],
            _ => vec![pointer],
        };
        for pointer in pointers {
            let pointer = whole_list(body, &pointer);
            faults.push((finding, if pointer.is_empty() { None } else { Some(pointer.to_owned()) }));
        }
    }
    faults
}

/// Returns the pointer to the object or list that contains a value.
fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Returns the pointer to the list for a pointer to an item, or else the pointer itself.
fn whole_list<'p>(body: &Value, pointer: &'p str) -> &'p str {
    let list = parent(pointer);
    if !pointer.is_empty() && body.pointer(list).is_some_and(Value::is_array) {
        whole_list(body, list)
    } else {
        pointer
    }
}

/// Removes a member of an object. Returns false if it does not exist.
fn remove(body: &mut Value, pointer: &str) -> bool {
    let Some((parent, token)) = pointer.rsplit_once('/') else { return false };
    let name = token.replace("~1", "/").replace("~0", "~");
    let members = body.pointer_mut(parent).and_then(Value::as_object_mut);
    let Some(members) = members.filter(|members| members.contains_key(&name)) else { return false };
    // `Map::remove` would change the order of the other members if `serde_json` preserves it.
    members.retain(|other, _| *other != name);
    true
}
