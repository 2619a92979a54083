//! `valid_update` generates updates that are accepted, and what follows from an update.

use crate::valid::cases;
use linecard_contract::{Check, Method, Object, least, project, update, validate, validate_update};
use linecard_model::objects::OBJECTS;
use linecard_testkit::{Shape, ValidUpdate, samples, valid_shaped, valid_update};
use serde_json::{Map, Value};

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

/// Adds what only the service writes: attributes that a response always has and a request need not have.
fn completed(object: &'static Object, mut body: Value) -> Result<Value, String> {
    for _ in 0..200 {
        let report = validate(object, Method::Get, &body);
        let Some(finding) = report.violations().next() else { return Ok(body) };
        let (rule, pointer) = (finding.rule(), finding.pointer());
        let fault = || format!("{rule} at {pointer}");
        let field = rule.field().filter(|_| rule.check() == Check::Required).ok_or_else(fault)?;
        if field.enforced[Method::Put as usize].is_required() {
            return Err(fault());
        }
        let (parent, _) = pointer.rsplit_once('/').ok_or_else(fault)?;
        // A response has it in some valid body of the object.
        let bodies = samples(valid_shaped(rule.object(), Method::Get, &Shape::default().without_unknown_members()), 7);
        let value = bodies.take(50).find_map(|body| body.get(field.name).cloned()).ok_or_else(fault)?;
        let members: &mut Map<String, Value> =
            body.pointer_mut(parent).and_then(Value::as_object_mut).ok_or_else(fault)?;
        members.insert(field.name.to_owned(), value);
    }
    Err("it has too many gaps".to_owned())
}

#[test]
fn after_an_update_the_response_is_valid() {
    each(11, |object, ValidUpdate { stored, put, .. }| {
        let result = update(object, stored, put).unwrap();
        let response = completed(object, result.clone());
        assert!(response.is_ok(), "{}: {stored:#} {put:#} {result:#}: {response:?}", object.name);
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
        assert_eq!(update(object, stored, &least).unwrap(), update(object, stored, put).unwrap(), "{}", context());
    });
}

#[test]
fn a_projected_response_changes_nothing() {
    for object in updated() {
        let shape = Shape::default().without_unknown_members();
        for response in samples(valid_shaped(object, Method::Get, &shape), 13).take(cases(6)) {
            let projection = project(object, &response, Method::Put);
            if !projection.lacking.is_empty() {
                continue;
            }
            let least = least(object, &response, &projection.body).unwrap();
            for (name, value) in least.as_object().into_iter().flatten() {
                let is_required = object.field(name).unwrap().enforced[Method::Put as usize].is_required();
                assert!(is_required || object.is_value(), "{}: {name} is {value:#} in {response:#}", object.name);
            }
        }
    }
}
