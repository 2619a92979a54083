//! `valid_update` generates updates that are accepted, and what follows from an update.

use crate::valid::cases;
use linecard_contract::{
    AsBody, Check, Effect, Field, Items, Kind, Method, Object, Options, Presence, Report, check_update, least, project,
    update, validate, validate_before_update, validate_update,
};
use linecard_model::objects::OBJECTS;
use linecard_testkit::{Shape, ValidUpdate, samples, valid_shaped, valid_update};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Returns the objects that a PUT can change and a GET returns.
fn updated() -> impl Iterator<Item = &'static Object> {
    OBJECTS.iter().copied().filter(|object| object.has(Method::Get) && object.has(Method::Put))
}

/// Calls `check` with some updates of each object.
fn each(seed: u64, check: impl Fn(&'static Object, &ValidUpdate)) {
    for object in updated() {
        samples(valid_update(object), seed).take(cases(6)).for_each(|update| check(object, &update));
    }
}

/// Returns the number of values in a tree.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

#[test]
fn updates_are_accepted_and_varied() {
    let (mut all, mut changing) = (0, 0);
    for object in updated() {
        let updates: Vec<ValidUpdate> = samples(valid_update(object), 3).take(cases(6)).collect();
        for ValidUpdate { stored, put, .. } in &updates {
            assert!(validate(object, Method::Get, stored).is_valid(), "{}: {stored:#}", object.name);
            let report = validate_update(object, stored, put);
            assert!(report.is_valid(), "{}: {stored:#} {put:#} {report:?}", object.name);
            all += 1;
            changing += usize::from(update(object, stored, put).unwrap() != *stored);
        }
        let different = updates.iter().filter(|update| update.put != updates[0].put).count();
        assert!(different > 0 || cases(6) < 8, "{} has always the same PUT", object.name);
    }
    assert!(2 * changing > all, "only {changing} of {all} updates change something");
}

#[test]
fn a_check_refuses_what_a_validation_finds() {
    let (mut accepted, mut refused, options) = (0, 0, Options::default());
    let found = |report: &Report| -> Vec<_> {
        report.findings().map(|finding| (finding.rule().to_string(), finding.pointer(), finding.offset())).collect()
    };
    for object in updated() {
        let updates: Vec<ValidUpdate> = samples(valid_update(object), 11).take(cases(4)).collect();
        for (ValidUpdate { stored, .. }, ValidUpdate { put, .. }) in
            updates.iter().flat_map(|one| updates.iter().map(move |other| (one, other)))
        {
            let text = put.to_string();
            let before = validate_before_update(&options, object, Method::Put, &text);
            let parsed = text.as_body().parse(options.max_body);
            let expected = validate_update(object, stored, &text);
            match check_update(before, object, stored, text.as_body(), parsed.as_deref()) {
                Ok(()) => {
                    assert!(expected.is_valid(), "{}: {stored:#} {put:#} {expected:?}", object.name);
                    accepted += 1;
                }
                Err(report) => {
                    assert_eq!(found(&report), found(&expected), "{}: {stored:#} {put:#}", object.name);
                    refused += 1;
                }
            }
        }
    }
    assert!(accepted > 100 && refused > 20, "{accepted} and {refused}");
}

#[test]
fn items_of_a_list_are_created_changed_renamed_and_removed() {
    let object = OBJECTS.iter().find(|object| object.name == "selective-call-acceptance").unwrap();
    let (mut created, mut changed, mut renamed, mut removed) = (0, 0, 0, 0);
    for ValidUpdate { stored, put, .. } in samples(valid_update(object), 5).take(300) {
        let items = |body: &Value| body["criteria"].as_array().cloned().unwrap_or_default();
        let is_stored = |item: &Value| items(&stored).iter().any(|other| other["name"] == item["name"]);
        for item in items(&put) {
            match (is_stored(&item), item["delete"] == true, item.get("newName").is_some()) {
                (_, true, _) => removed += 1,
                (true, _, true) => renamed += 1,
                (true, _, false) => changed += 1,
                (false, ..) => created += 1,
            }
        }
    }
    let counts = [created, changed, renamed, removed];
    assert!(counts.iter().all(|count| *count > 5), "{counts:?}");
}

/// Adds what only the service writes: attributes that a response has and a request need not have. What was stored must not be
/// missing.
fn completed(
    object: &'static Object,
    ValidUpdate { stored, put, .. }: &ValidUpdate,
    mut body: Value,
) -> Result<Value, String> {
    for _ in 0..200 {
        let report = validate(object, Method::Get, &body);
        let Some(finding) = report.violations().next() else { return Ok(body) };
        let (rule, pointer) = (finding.rule(), finding.pointer());
        let fault = || format!("{rule} at {pointer}");
        let field = rule.field().filter(|_| rule.check() == Check::Required).ok_or_else(fault)?;
        let (parent, _) = pointer.rsplit_once('/').ok_or_else(fault)?;
        let tokens: Vec<&str> = parent.split('/').skip(1).collect();
        if kept(object, stored, put, &body, &tokens).is_some_and(|stored| stored.get(field.name).is_some()) {
            return Err(format!("{}, which was stored", fault()));
        }
        if field.enforced[Method::Put as usize].is_required() {
            return Err(fault());
        }
        // A response has it in some valid body of the object.
        let bodies = samples(valid_shaped(rule.object(), Method::Get, &Shape::default().without_unknown_members()), 7);
        let value = bodies.take(50).find_map(|body| body.get(field.name).cloned()).ok_or_else(fault)?;
        let members: &mut Map<String, Value> =
            body.pointer_mut(parent).and_then(Value::as_object_mut).ok_or_else(fault)?;
        members.insert(field.name.to_owned(), value);
    }
    Err("it has too many gaps".to_owned())
}

/// Returns the stored object whose attributes an object in the result keeps. None if the update creates or replaces it.
fn kept<'v>(
    object: &'static Object,
    stored: &'v Value,
    put: &Value,
    result: &Value,
    tokens: &[&str],
) -> Option<&'v Value> {
    if object.is_value() {
        return None;
    }
    let [name, rest @ ..] = tokens else { return Some(stored) };
    let field = object.field(name).filter(|field| field.is_merged())?;
    let (stored, result) = (stored.get(name)?, result.get(name)?);
    // What the PUT leaves out is kept.
    let put = put.get(name).unwrap_or(&Value::Null);
    let kind = field.kind(Method::Put).of_value(result);
    if let Some(inner) = kind.as_object() {
        return kept(inner, stored, put, result, rest);
    }
    let ((inner, key), [index, rest @ ..]) = (kind.as_list()?.matched()?, rest) else { return None };
    let item = result.get(index.parse::<usize>().ok()?)?;
    let is_same = |other: &&Value| other.get(key) == item.get(key);
    let mut changes = put.as_array().into_iter().flatten().filter(is_same);
    // An item that is renamed or removed leaves its name to one that is created.
    let gives_up = |change: &Value| {
        let mut fields = inner.fields().iter();
        fields.any(|field| {
            matches!(field.effect, Effect::Renames(_) | Effect::Removes) && change.get(field.name).is_some()
        })
    };
    if changes.clone().any(gives_up) {
        return None;
    }
    kept(inner, stored.as_array()?.iter().find(is_same)?, changes.next().unwrap_or(&Value::Null), item, rest)
}

/// Returns the part of a state that a PUT can set. `method` is the one as which the object is validated in the PUT.
fn settable(object: &'static Object, method: Method, state: &Value) -> Value {
    let fields = object.fields().iter().filter(|field| field.may_stand(method) && !field.is_ignored(method));
    let members = fields.filter_map(|field| {
        let value = state.get(field.name)?;
        Some((field.name.to_owned(), settable_value(field.kind(method), field.method_within(method), value)))
    });
    Value::Object(members.collect())
}

fn settable_value(kind: &'static Kind, method: Method, value: &Value) -> Value {
    let kind = kind.of_value(value);
    match (kind.as_object(), kind.as_list(), value) {
        (Some(inner), _, Value::Object(_)) => settable(inner, method, value),
        (_, Some(items), Value::Array(values)) => {
            values.iter().map(|value| settable_value(&items.kind, method, value)).collect()
        }
        _ => value.clone(),
    }
}

#[test]
fn after_an_update_the_response_is_valid() {
    each(11, |object, pair| {
        let result = update(object, &pair.stored, &pair.put).unwrap();
        let response = completed(object, pair, result.clone());
        assert!(response.is_ok(), "{}: {pair:#?} {result:#}: {response:?}", object.name);
    });
}

#[test]
fn the_least_update_has_the_same_result_and_is_no_larger() {
    each(12, |object, ValidUpdate { stored, put, .. }| {
        let least = least(object, stored, put).unwrap();
        let context = || format!("{}: {stored:#} {put:#} {least:#}", object.name);
        assert!(size(&least) <= size(put), "{}", context());
        let report = validate_update(object, stored, &least);
        assert!(report.is_valid(), "{} {report:?}", context());
        // What only the service writes may differ: a list that is sent has none of it.
        let [least, whole] =
            [&least, put].map(|put| settable(object, Method::Put, &update(object, stored, put).unwrap()));
        assert_eq!(least, whole, "{}", context());
    });
}

/// Adds the locations of what a PUT may leave out: optional attributes, also within merged objects and matched items.
fn optional(object: &'static Object, put: &Value, pointer: &str, found: &mut Vec<String>) {
    for (name, value) in put.as_object().into_iter().flatten() {
        let (field, pointer) = (object.field(name).unwrap(), format!("{pointer}/{name}"));
        if !field.enforced[Method::Put as usize].is_required() {
            found.push(pointer.clone());
        }
        let kind = field.kind(Method::Put).of_value(value);
        match (kind.as_object(), kind.as_list().and_then(Items::matched), value) {
            (Some(inner), ..) if field.is_merged() => optional(inner, value, &pointer, found),
            // Of items that share a name, each depends on those before it, so all are sent as they are.
            (_, Some((inner, key)), Value::Array(items)) if !share_a_name(inner, key, items) => {
                for (index, item) in items.iter().enumerate() {
                    optional(inner, item, &format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
    }
}

/// Returns whether two items have the same name, old or new.
fn share_a_name(object: &'static Object, key: &str, items: &[Value]) -> bool {
    let names = |item: &Value| -> HashSet<String> {
        let renaming = object.fields().iter().filter(|field| matches!(field.effect, Effect::Renames(_)));
        let attributes = renaming.map(|field| field.name).chain([key]);
        attributes.filter_map(|name| Some(item.get(name)?.as_str()?.to_owned())).collect()
    };
    let each: Vec<HashSet<String>> = items.iter().map(names).collect();
    let all: HashSet<&String> = each.iter().flatten().collect();
    all.len() < each.iter().map(HashSet::len).sum()
}

#[test]
fn the_least_update_can_leave_out_nothing() {
    each(14, |object, ValidUpdate { stored, put, .. }| {
        // A value is sent as a whole.
        if object.is_value() {
            return;
        }
        let least = least(object, stored, put).unwrap();
        let result = settable(object, Method::Put, &update(object, stored, &least).unwrap());
        let mut pointers = Vec::new();
        optional(object, &least, "", &mut pointers);
        for pointer in pointers {
            let (mut less, (parent, name)) = (least.clone(), pointer.rsplit_once('/').unwrap());
            // No response shows what a password does.
            let is_never_shown = |field: &Field| {
                field.enforced[Method::Get as usize] == Presence::Forbidden && field.effect == Effect::Sets
            };
            if parent.is_empty() && object.field(name).is_some_and(is_never_shown) {
                continue;
            }
            less.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
            let Ok(other) = update(object, stored, &less) else { continue };
            let other = settable(object, Method::Put, &other);
            assert_ne!(other, result, "{}: {pointer} of {stored:#} {put:#} {least:#}", object.name);
        }
    });
}

/// Leaves out each empty text that means none, as some responses do.
fn leave_out_none(object: &'static Object, state: &mut Value) {
    let Some(members) = state.as_object_mut() else { return };
    members.retain(|name, value| !object.field(name).unwrap().kind(Method::Put).has_none() || *value != "");
    for (name, value) in members {
        let Some(inner) = object.field(name).unwrap().kind(Method::Put).of_value(value).nested() else { continue };
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| leave_out_none(inner, item)),
            value => leave_out_none(inner, value),
        }
    }
}

#[test]
fn a_projected_response_changes_nothing() {
    for object in updated() {
        let shape = Shape::default().without_unknown_members();
        for response in samples(valid_shaped(object, Method::Get, &shape), 13).take(cases(6)) {
            let projection = project(object, &response, Method::Put);
            let context = || format!("{}: {response:#} {projection:#?}", object.name);
            let report = validate_update(object, &response, &projection.body);
            assert_eq!(report.is_valid(), projection.lacking.is_empty(), "{} {report:?}", context());
            let Ok(result) = update(object, &response, &projection.body) else { continue };
            let [before, after] = [&response, &result].map(|state| {
                let mut state = settable(object, Method::Put, state);
                leave_out_none(object, &mut state);
                state
            });
            assert_eq!(before, after, "{}", context());
        }
    }
}
