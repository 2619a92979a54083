//! Finds out by a GET whether a request was performed whose response was lost.

use crate::plan::Plan;
use crate::retries::Attempts;
use crate::shared::Shared;
use crate::wire::{Raw, Request};
use linecard_contract::{Effect, Method, Object, Operation, PathPart, SegmentOf, update};
use serde_json::{Map, Value};
use std::time::Duration;

/// What a GET shows about a request.
pub(crate) enum State {
    /// The state is the one that the request asks for.
    Wanted(Raw),
    /// The state is another one.
    Other,
    /// No GET shows whether it is.
    Hidden,
}

/// Reads the state that a request changes, and compares it with what the request asks for. Waits before, if the server asked for it.
pub(crate) async fn find_out(
    shared: &Shared,
    plan: &Plan,
    mut attempts: Attempts,
    retry_after: Option<Duration>,
) -> State {
    let Some(check) = Check::of(shared, plan) else { return State::Hidden };
    if retry_after.is_some() && !attempts.wait(retry_after).await {
        return State::Hidden;
    }
    loop {
        attempts.count += 1;
        let (status, retry_after) = match shared.attempt(&check.get).await {
            Ok(raw) if raw.is_success() => {
                let now = serde_json::from_slice(&raw.body).unwrap_or_default();
                return if check.wanted.is(&now) { State::Wanted(raw) } else { State::Other };
            }
            Ok(raw) if raw.status == 404 => {
                // The body of the 404 is an error, and not a state.
                let gone = Raw { status: 404, ..Raw::default() };
                return if matches!(check.wanted, Wanted::Gone) { State::Wanted(gone) } else { State::Other };
            }
            Ok(raw) => (raw.status, raw.retry_after),
            Err(_) => (0, None),
        };
        let may_retry = matches!(status, 0 | 429 | 500..);
        if !may_retry || !attempts.wait(retry_after).await {
            return State::Hidden;
        }
    }
}

/// A GET, and what it should show.
struct Check {
    get: Request,
    wanted: Wanted,
}

enum Wanted {
    /// A state that this PUT does not change.
    After { object: &'static Object, put: Value },
    /// An item with these attributes.
    Item(Map<String, Value>),
    /// Nothing.
    Gone,
}

impl Wanted {
    fn is(&self, now: &Value) -> bool {
        match self {
            Wanted::After { object, put } => {
                update(object, now, put).is_ok_and(|after| after == *now) || holds(now, put)
            }
            Wanted::Item(sent) => sent.iter().all(|(name, sent)| now.get(name).is_some_and(|now| holds(now, sent))),
            Wanted::Gone => false,
        }
    }
}

/// Returns whether a value holds everything that another one holds.
fn holds(value: &Value, sent: &Value) -> bool {
    match (value, sent) {
        (Value::Object(value), Value::Object(sent)) => {
            sent.iter().all(|(name, sent)| value.get(name).is_some_and(|value| holds(value, sent)))
        }
        (Value::Array(value), Value::Array(sent)) => {
            value.len() == sent.len() && value.iter().zip(sent).all(|(value, sent)| holds(value, sent))
        }
        _ => value == sent,
    }
}

impl Check {
    fn of(shared: &Shared, plan: &Plan) -> Option<Check> {
        let operation = plan.operation;
        let mut segments = plan.segments.clone();
        let (get, wanted) = match operation.method {
            Method::Get => return None,
            Method::Delete => (get_of(shared, |get| get.path.is_alike(&operation.path))?, Wanted::Gone),
            Method::Put => {
                let get = get_of(shared, |get| get.path.is_alike(&operation.path))?;
                let object = shared.api.resolve(operation.request?.object);
                let mut put = plan.body.clone()?;
                if shared.api.resolve(get.response?.object) != object || !is_shown(object, &put) {
                    return None;
                }
                if let Some(name) = rename(object, &mut put) {
                    let last = get.path.segments().last()?;
                    let of = shared.api.segments.iter().find(|segment| segment.name == last)?.of;
                    let segment = segments.last_mut().filter(|_| of == SegmentOf::Item)?;
                    segment.1 = name;
                }
                (get, Wanted::After { object, put })
            }
            Method::Post => {
                let object = operation.request?.object;
                let sent = plan.body.as_ref()?.as_object()?.clone();
                let get = get_of(shared, |get| {
                    let mut tail = get.path.after(&operation.path).into_iter().flatten();
                    matches!((tail.next(), tail.next()), (Some(PathPart::Segment(_)), None))
                        && get.response.is_some_and(|content| content.object == object)
                })?;
                let name = sent.get(key_of(shared, object)?)?.as_str()?.to_owned();
                segments.push((get.path.segments().last()?.into(), name));
                (get, Wanted::Item(sent))
            }
        };
        let pairs: Vec<(&str, &str)> = segments.iter().map(|(name, value)| (&**name, &**value)).collect();
        let path = shared.api.path_under(&shared.base_path, get, &pairs).ok()?;
        Some(Check { get: Request { timeout: plan.request.timeout, ..Request::new(get, path) }, wanted })
    }
}

fn get_of(shared: &Shared, is_it: impl Fn(&Operation) -> bool) -> Option<&'static Operation> {
    let mut operations = shared.api.operations().map(|(_, operation)| operation);
    operations.find(|operation| operation.method == Method::Get && is_it(operation))
}

/// Returns whether a GET shows every attribute of a PUT. A password is set without a trace.
fn is_shown(object: &Object, put: &Value) -> bool {
    put.as_object().is_some_and(|put| {
        put.iter().all(|(name, value)| {
            let Some(field) = object.field(name) else { return true };
            let kind = field.kind(Method::Put);
            match field.effect {
                Effect::Renames(_) | Effect::Removes => true,
                Effect::Sets | Effect::Merges if !field.may_stand(Method::Get) || field.secret => false,
                Effect::Sets | Effect::Merges => match (value, kind.as_object(), kind.as_list()) {
                    (Value::Object(_), Some(inner), _) => is_shown(inner, value),
                    (Value::Array(values), _, Some(items)) => {
                        let inner = items.kind.as_object();
                        values.iter().all(|value| inner.is_none_or(|inner| is_shown(inner, value)))
                    }
                    _ => true,
                },
            }
        })
    })
}

/// Applies the new name of a PUT that renames its object. Returns the new name.
fn rename(object: &Object, put: &mut Value) -> Option<String> {
    let put = put.as_object_mut()?;
    object.fields().iter().find_map(|field| {
        let Effect::Renames(name) = field.effect else { return None };
        let new_name = put.remove(field.name)?;
        let text = new_name.as_str()?.to_owned();
        put.insert(name.to_owned(), new_name);
        Some(text)
    })
}

/// Returns the attribute that names an item: that by which a list of such items finds them.
fn key_of(shared: &Shared, object: &Object) -> Option<&'static str> {
    let objects = shared.api.objects.iter();
    let mut fields = objects.flat_map(|holder| holder.fields());
    fields.find_map(|field| {
        [Method::Put, Method::Post].into_iter().find_map(|method| {
            let items = field.kind(method).as_list()?;
            let is_it = items.created_as == Some(object) || items.kind.as_object() == Some(object);
            items.matched_by.filter(|_| is_it)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_model::objects::{CRITERIA, USER};
    use serde_json::json;

    #[test]
    fn a_state_holds_what_was_sent() {
        for (state, sent, expected) in [
            (json!({"a": 1, "b": {"c": [1, 2]}, "d": 3}), json!({"a": 1, "b": {"c": [1, 2]}}), true),
            (json!({"a": 1}), json!({"a": 2}), false),
            (json!({"a": 1}), json!({"b": 1}), false),
            (json!({"a": [1, 2]}), json!({"a": [1]}), false),
            (json!({"a": [{"b": 1, "c": 2}]}), json!({"a": [{"b": 1}]}), true),
        ] {
            assert_eq!(holds(&state, &sent), expected, "{state} {sent}");
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        assert!(is_shown(&USER, &json!({"lastName": "Doe"})));
        assert!(!is_shown(&USER, &json!({"lastName": "Doe", "newPassword": "hunter2"})));
    }

    #[test]
    fn a_new_name_replaces_the_name() {
        let mut put = json!({"name": "lunch", "newName": "dinner", "active": true});
        assert_eq!(rename(&CRITERIA, &mut put).as_deref(), Some("dinner"));
        assert_eq!(put, json!({"name": "dinner", "active": true}));
        assert_eq!(rename(&CRITERIA, &mut put), None);
    }
}
