//! The bodies that are sent: those of the test kit that the stored state accepts, and from which a PUT leads back.

use linecard_contract::pointer::unescaped;
use linecard_contract::{Effect, Field, Kind, Method, Object, Presence, Severity, difference, update, validate_update};
use linecard_testkit::{Shape, samples, valid_shaped};
use serde_json::{Map, Value};

/// How many bodies the test kit makes for an operation.
const CANDIDATES: usize = 60;

/// Bodies without findings, passwords and nulls, and with short lists.
pub(crate) fn shape() -> Shape {
    Shape::default()
        .without_findings()
        .without_nulls()
        .without_secrets()
        .without_other_words()
        .without_huge_numbers()
        .with_max_items(2)
}

/// Returns valid bodies of the object.
pub(crate) fn candidates(object: &'static Object, method: Method, seed: u64) -> Vec<Value> {
    samples(valid_shaped(object, method, &shape()), seed)
        .filter(|body| body.as_object().is_some_and(|members| !has_secret(object, members)))
        .take(CANDIDATES)
        .map(|mut body| {
            make_distinct(&mut body);
            body
        })
        .collect()
}

/// Removes an item of a list that begins with the same value as an earlier one: a service may take both for one, such as two entries
/// for the same speed code.
fn make_distinct(value: &mut Value) {
    match value {
        Value::Array(items) => {
            let mut seen: Vec<Value> = Vec::new();
            items.retain(|item| {
                let first = item.as_object().and_then(|members| members.values().next()).unwrap_or(item);
                let is_new = !seen.contains(first);
                seen.push(first.clone());
                is_new
            });
            items.iter_mut().for_each(make_distinct);
        }
        Value::Object(members) => members.values_mut().for_each(make_distinct),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns whether an object has a password or a PIN, at any depth.
pub(crate) fn has_secret(object: &'static Object, members: &Map<String, Value>) -> bool {
    members.iter().any(|(name, value)| {
        let Some(field) = object.field(name) else { return false };
        field.secret || Method::ALL.iter().any(|method| value_has_secret(field.kind(*method), value))
    })
}

fn value_has_secret(kind: &Kind, value: &Value) -> bool {
    match value {
        Value::Object(members) => kind.nested().is_some_and(|inner| has_secret(inner, members)),
        Value::Array(items) => items.iter().any(|item| value_has_secret(kind, item)),
        _ => false,
    }
}

/// Returns whether the attribute is a list whose items an update matches by name.
pub(crate) fn is_matched(field: &Field) -> bool {
    field.created_items().is_some() || field.kind(Method::Put).as_list().is_some_and(|items| items.matched_by.is_some())
}

/// Returns the state without the lists whose items are matched by name: they have checks of their own.
pub(crate) fn plain(object: &'static Object, state: &Value) -> Value {
    let is_plain = |name: &str| object.field(name).is_none_or(|field| !is_matched(field));
    let members = state.as_object().into_iter().flatten().filter(|(name, _)| is_plain(name));
    Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Returns the part of a state that a PUT can set.
pub(crate) fn settable(object: &'static Object, state: &Value) -> Value {
    let is_set = |name: &str| object.field(name).is_some_and(|field| sets(field) && !is_matched(field));
    let members = state.as_object().into_iter().flatten().filter(|(name, _)| is_set(name));
    Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Returns whether a PUT sets the attribute.
pub(crate) fn sets(field: &Field) -> bool {
    field.may_stand(Method::Put)
        && !field.is_ignored(Method::Put)
        && matches!(field.effect, Effect::Sets | Effect::Merges)
        && !is_of_deployment(field)
}

/// Returns whether the attribute is a list of what the deployment has, such as its users: a GET always shows something of an item
/// that no PUT sets. The test kit cannot know what there is.
pub(crate) fn is_of_deployment(field: &Field) -> bool {
    let Some(items) = field.kind(Method::Put).as_list().filter(|items| items.matched_by.is_none()) else {
        return false;
    };
    let is_only_shown = |inner: &&Field| is_always_shown(inner) && !inner.may_stand(field.method_within(Method::Put));
    items.kind.as_object().is_some_and(|object| object.fields().iter().any(is_only_shown))
}

/// Returns whether a PUT requires the attribute.
pub(crate) fn is_required(object: &'static Object, name: &str) -> bool {
    object.field(name).is_some_and(|field| field.enforced[Method::Put as usize].is_required())
}

/// Returns whether the values of the kind are words, numbers and switches, which depend on no data of a deployment.
pub(crate) fn is_closed(kind: &Kind) -> bool {
    match kind {
        Kind::Boolean | Kind::Integer(..) | Kind::Integers(_) | Kind::Word(_) | Kind::AnyCaseWord(_) => true,
        Kind::Decimal(_)
        | Kind::String(_)
        | Kind::LikelyWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => false,
    }
}

/// A resource that is read and updated: a whole service, or an item of it.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    /// The object of the PUT.
    pub(crate) object: &'static Object,
    /// The attribute that names an item, and its name.
    pub(crate) key: Option<(&'static str, String)>,
    /// The state that is to be restored; none for an item of the run's own.
    pub(crate) original: Option<Value>,
}

impl Resource {
    /// Returns the PUT without what the stored state does not accept, what has no effect, and what no PUT could restore. None if
    /// nothing is left that changes the state.
    pub(crate) fn fitted(&self, now: &Value, put: &Value) -> Option<Value> {
        let object = self.object;
        let mut put = put.as_object()?.clone();
        put.retain(|name, _| object.field(name).is_some_and(|field| sets(field) && !is_matched(field)));
        if let Some((key, name)) = &self.key {
            put.insert((*key).to_owned(), Value::from(name.as_str()));
        }
        // Each round makes it smaller.
        loop {
            let body = Value::Object(put.clone());
            let report = validate_update(object, now, &body);
            let wrong = report
                .findings()
                .find(|finding| matches!(finding.severity(), Severity::Violation | Severity::NoEffect));
            let pointer = match wrong {
                Some(finding) => finding.pointer(),
                None => match self.obstacle(now, &body) {
                    Some(pointer) => pointer,
                    None => return changes(object, now, &body).then_some(body),
                },
            };
            let name = unescaped(pointer.split('/').nth(1)?).into_owned();
            if is_required(object, &name) || put.shift_remove(&name).is_none() {
                // What is missing is required by another attribute: the last optional one goes.
                let last = put.keys().rev().find(|name| !is_required(object, name))?.clone();
                put.shift_remove(&last);
            }
        }
    }

    /// Returns the location of what no PUT could restore.
    fn obstacle(&self, now: &Value, put: &Value) -> Option<String> {
        let original = self.original.as_ref()?;
        let after = update(self.object, now, put).ok()?;
        let error = difference(self.object, &plain(self.object, &after), &plain(self.object, original)).err()?;
        error.obstacles.first().map(|obstacle| obstacle.pointer.clone())
    }

    /// Returns the PUT with these attributes only, and those that are required.
    pub(crate) fn only(&self, put: &Value, names: &[&str]) -> Value {
        let is_kept = |name: &str| names.contains(&name) || is_required(self.object, name);
        let members = put.as_object().into_iter().flatten().filter(|(name, _)| is_kept(name));
        Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
    }
}

/// Returns whether a PUT changes a state.
fn changes(object: &'static Object, now: &Value, put: &Value) -> bool {
    update(object, now, put).is_ok_and(|after| settable(object, &after) != settable(object, now))
}

/// Returns whether a GET always shows the attribute.
pub(crate) fn is_always_shown(field: &Field) -> bool {
    field.enforced[Method::Get as usize] == Presence::Always
}

/// Returns whether a body has values of closed kinds only: nothing in it depends on the data of a deployment.
pub(crate) fn closed_only(resource: &Resource, put: &Value) -> Value {
    let names: Vec<&str> = put
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .filter(|name| resource.object.field(name).is_some_and(|field| is_closed(field.kind(Method::Put))))
        .collect();
    resource.only(put, &names)
}
