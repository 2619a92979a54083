//! Seeds: states from the GET responses that they are to have.

use crate::refusal::reasons::{bad_seed, seed_with_faults};
use crate::refusal::{ListedFinding, Refusal};
use crate::state::{Limits, state_key};
use crate::store::RecordKey;
use crate::version;
use linecard_behaviour::{Behaviour, Refused};
use linecard_contract::{Api, Found, Method, Remark, Report, project, validate};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many faults of a seed are reported.
const MOST_FAULTS: usize = 100;

/// The paths of a seed and their GET responses.
pub(super) type Entries = Vec<(String, Value)>;

/// What decides which seeds are valid.
#[derive(Clone, Copy)]
pub(super) struct Seeding {
    pub(super) api: &'static Api,
    pub(super) behaviour: &'static Behaviour,
    pub(super) limits: Limits,
}

impl Seeding {
    /// The versioned states of a seed: all of them, or none.
    pub(super) fn states(self, mut entries: Entries) -> Result<Vec<(RecordKey, Value)>, Refusal> {
        // The whole state of a service comes before the items in its lists.
        entries.sort_by_key(|(path, _)| path.matches('/').count());
        let mut seed = Seed::new(self.api, self.behaviour);
        for (path, body) in entries {
            seed.add(path, body);
        }
        seed.compare();
        if !seed.faults.is_empty() {
            seed.faults.truncate(MOST_FAULTS);
            return Err(seed_with_faults(seed.faults));
        }
        for state in seed.states.values().flatten() {
            self.limits.check(None, state)?;
        }
        let now = version::now();
        let versioned = |(key, state): (RecordKey, Option<Value>)| {
            let mut state = state?;
            version::advance(None, &mut state, now);
            Some((key, state))
        };
        Ok(seed.states.into_iter().filter_map(versioned).collect())
    }
}

/// Reads the text of a seed: one JSON object or several, with any white space between them.
pub(super) fn entries(text: &[u8]) -> Result<Entries, Refusal> {
    let mut entries = Vec::new();
    for (number, object) in serde_json::Deserializer::from_slice(text).into_iter::<Map<String, Value>>().enumerate() {
        entries.extend(object.map_err(|_| bad_seed(number + 1))?);
    }
    Ok(entries)
}

/// The states of a seed, before they are written.
struct Seed {
    api: &'static Api,
    behaviour: &'static Behaviour,
    states: BTreeMap<RecordKey, Option<Value>>,
    /// Path, GET response, and the attributes of it that cannot be written.
    entries: Vec<(String, Value, Vec<Remark>)>,
    /// The findings of the refusal. Their pointers lead into the seed.
    faults: Vec<ListedFinding>,
}

impl Seed {
    fn new(api: &'static Api, behaviour: &'static Behaviour) -> Seed {
        Seed { api, behaviour, states: BTreeMap::new(), entries: Vec::new(), faults: Vec::new() }
    }

    /// Merges a GET response into the state that its path belongs to.
    fn add(&mut self, path: String, body: Value) {
        let found = match self.api.find(Method::Get, &path) {
            Ok(found) => found,
            Err(not_found) => return self.fault(&path, "", "path", &not_found.to_string()),
        };
        let Some(shown) = found.operation.response else {
            return self.fault(&path, "", "path", "a GET of this path has no body; remove it from the seed");
        };
        let report = validate(shown.object, shown.method, &body);
        if !report.is_valid() {
            return self.faults_of(&path, &report);
        }
        let state = self.states.entry(state_key(&found)).or_default();
        match changed(self.api, self.behaviour, &found, &path, state.as_ref(), &body) {
            Ok((changed, dropped)) => {
                *state = Some(changed);
                self.entries.push((path, body, dropped));
            }
            Err(Refused::Invalid(report)) => self.faults_of(&path, &report),
            Err(Refused::Absent) => self.fault(
                &path,
                "",
                "path",
                "the response of this path cannot be written; seed the path of its service",
            ),
            Err(Refused::NoName { pointer }) => {
                self.fault(&path, &pointer, "name", "the item has no name; add it");
            }
            Err(Refused::UnknownParent { pointer }) => {
                self.fault(&path, &pointer, "parent", "no such parent exists; seed it too");
            }
            Err(Refused::NumberTooLarge | Refused::UnknownService { .. }) => {
                self.fault(&path, "", "number", "a number is too large to store; use a smaller one");
            }
        }
    }

    /// Compares the responses that the server would return with those in the seed. An attribute that cannot be written must
    /// have the value that the server derives. The responses are valid, so an attribute that one leaves out may be absent: the
    /// server may show its initial value.
    fn compare(&mut self) {
        for (path, body, dropped) in std::mem::take(&mut self.entries) {
            let Ok(found) = self.api.find(Method::Get, &path) else { continue };
            let state = self.states.get(&state_key(&found)).and_then(Option::as_ref);
            let shown = self.behaviour.response(&found, state).unwrap_or_default();
            let mut different = Vec::new();
            differences(&body, &shown, "", &mut different);
            for pointer in different.into_iter().filter(|pointer| body.pointer(pointer).is_some()) {
                // The reason why it cannot be written says more than the difference.
                match dropped.iter().find(|remark| remark.pointer == pointer) {
                    Some(remark) => self.fault(&path, &pointer, &remark.rule.to_string(), &remark.message),
                    None => self.fault(&path, &pointer, "shown", "the server would return another value here"),
                }
            }
        }
    }

    fn faults_of(&mut self, path: &str, report: &Report) {
        for finding in report.violations() {
            self.fault(path, finding.pointer(), &finding.rule().to_string(), &finding.message());
        }
    }

    fn fault(&mut self, path: &str, pointer: impl AsRef<str>, rule: &str, message: &str) {
        let pointer = format!("/{}{}", path.replace('~', "~0").replace('/', "~1"), pointer.as_ref());
        self.faults.push(ListedFinding { rule: rule.to_owned(), pointer, message: message.to_owned() });
    }
}

/// The state after a GET response is written: by a PUT if the item exists, otherwise by a POST. What no request can write is
/// taken from the response.
fn changed(
    api: &'static Api,
    behaviour: &Behaviour,
    found: &Found<'_>,
    path: &str,
    state: Option<&Value>,
    body: &Value,
) -> Result<(Value, Vec<Remark>), Refused> {
    let by = |method: Method, found: &Found<'_>| {
        let content = found.operation.request.ok_or(Refused::Absent)?;
        let projection = project(content.object, body, method);
        Ok((behaviour.change(found, state, &projection.body)?, projection.dropped))
    };
    let Ok(put) = api.find(Method::Put, path) else {
        return Ok((behaviour.recorded(found, state, body).ok_or(Refused::Absent)?, Vec::new()));
    };
    match by(Method::Put, &put) {
        Err(Refused::Absent) => {
            let collection = path.trim_end_matches('/').rsplit_once('/').map_or("", |(collection, _)| collection);
            let collection = format!("{collection}/");
            let post = api.find(Method::Post, &collection).map_err(|_| Refused::Absent)?;
            by(Method::Post, &post)
        }
        Ok((state, dropped)) => Ok((behaviour.recorded(found, Some(&state), body).unwrap_or(state), dropped)),
        refused @ Err(_) => refused,
    }
}

/// Adds a pointer for each difference between two values. The record id that an audited server adds is ignored.
fn differences(left: &Value, right: &Value, pointer: &str, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys().filter(|name| !left.contains_key(*name)));
            for name in names.filter(|name| *name != "_internal_record_id") {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                match (left.get(name), right.get(name)) {
                    (Some(left), Some(right)) => differences(left, right, &pointer, found),
                    _ => found.push(pointer),
                }
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(left, right, &format!("{pointer}/{index}"), found);
            }
        }
        _ if left == right => {}
        _ => found.push(pointer.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_difference_is_reported() {
        for (left, right, expected) in [
            (json!({"a": [1, {"b/c": 2}]}), json!({"a": [1, {"b/c": 2}], "_internal_record_id": 7}), &[][..]),
            (json!({"a": [1, {"b/c": 2}], "d": 1}), json!({"a": [1, {"b/c": 3}], "d": 2}), &["/a/1/b~1c", "/d"]),
            (json!({"a": 1}), json!({"b": 1}), &["/a", "/b"]),
            (json!([1]), json!([1, 2]), &[""]),
        ] {
            let mut found = Vec::new();
            differences(&left, &right, "", &mut found);
            assert_eq!(found, expected);
        }
    }
}
