//! The bodies vary in everything that can vary.

use crate::valid::everything;
use linecard_contract::{Kind, Method, Object, Presence};
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA, RECUR_MONTHLY_BY_DAY, RECUR_YEARLY_BY_DAY};
use linecard_testkit::{Shape, one_fault_of, samples, valid, valid_shaped};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::mem::discriminant;

#[test]
fn optional_attributes_are_present_or_absent() {
    for (object, method) in everything() {
        let bodies: Vec<Value> = samples(valid(object, method), 20).take(96).collect();
        for field in object.fields() {
            let presence = field.enforced[method as usize];
            if matches!(presence, Presence::Forbidden | Presence::Undefined) {
                continue;
            }
            let values: Vec<&Value> = bodies.iter().filter_map(|body| body.get(field.name)).collect();
            assert!(!values.is_empty(), "{} {method}: {} is never present", object.name, field.name);
            let is_left_out = values.len() < bodies.len();
            assert_eq!(is_left_out, !presence.is_required(), "{} {method}: {}", object.name, field.name);
            let types: HashSet<_> = values.iter().map(|value| discriminant(*value)).collect();
            let nulls = usize::from(field.accepts_null(method));
            let kinds = if matches!(field.kind(method), Kind::Either(_)) { 2 } else { 1 };
            assert_eq!(types.len(), kinds + nulls, "{} {method}: {}", object.name, field.name);
            if let Kind::Array(_) = field.kind(method) {
                let is_empty = |value: &&Value| value.as_array().is_some_and(Vec::is_empty);
                assert!(values.iter().any(is_empty), "{} {method}: {}", object.name, field.name);
                assert!(!values.iter().all(is_empty), "{} {method}: {}", object.name, field.name);
            }
        }
    }
}

/// Returns the values of the attribute in many bodies.
fn valid_values(object: &'static Object, method: Method, name: &str) -> HashSet<String> {
    let bodies = samples(valid(object, method), 21).take(600);
    bodies.filter_map(|body| body.get(name).map(ToString::to_string)).collect()
}

#[test]
fn values_include_the_edges_of_ranges_and_all_words() {
    let days = valid_values(&RECUR_MONTHLY_BY_DAY, Method::Post, "dayOfMonth");
    assert!(["1", "2", "30", "31"].iter().all(|day| days.contains(*day)), "{days:?}");
    assert_eq!(valid_values(&RECUR_YEARLY_BY_DAY, Method::Get, "month").len(), 12);
    let minutes = valid_values(&CALL_PROCESSING_POLICIES, Method::Put, "maxCallTimeForAnsweredCallsMinutes");
    assert!(["3", "4", "2879", "2880"].iter().all(|edge| minutes.contains(*edge)), "{minutes:?}");
    assert!(minutes.len() > 20);
}

/// Returns the values of the attribute in many bodies that break the rule.
fn faulty_values(object: &'static Object, rule: &str, pointer: &str) -> HashSet<Value> {
    let strategy = one_fault_of(object, Method::Put, rule).unwrap();
    samples(strategy, 22).take(600).filter_map(|faulty| faulty.body.pointer(pointer).cloned()).collect()
}

#[test]
fn faults_are_just_beyond_the_edges() {
    let days = faulty_values(&RECUR_MONTHLY_BY_DAY, "recur-monthly-by-day.dayOfMonth.put.range", "/dayOfMonth");
    assert!([json!(0), json!(32), json!(-1e30), json!(u64::MAX)].iter().all(|day| days.contains(day)), "{days:?}");
    let months = faulty_values(&RECUR_YEARLY_BY_DAY, "recur-yearly-by-day.month.put.value", "/month");
    let near = months.iter().filter_map(Value::as_str).any(|month| month.eq_ignore_ascii_case("march"));
    assert!(near && months.contains(&json!("")), "{months:?}");
    assert_eq!(faulty_values(&CRITERIA, "criteria.name.put.length", "/name"), HashSet::from([json!("")]));
    let types = faulty_values(&CRITERIA, "criteria.active.put.type", "/active");
    let sorts: HashSet<_> = types.iter().map(discriminant).collect();
    assert_eq!(sorts.len(), 5, "null and all types except Boolean");
}

#[test]
fn a_shape_restricts_the_bodies() {
    for (object, method) in everything() {
        let shape = Shape::default().without_secrets().without_unknown_members().with_max_items(1);
        for body in samples(valid_shaped(object, method, &shape), 23).take(24) {
            for (name, value) in body.as_object().unwrap() {
                let field = object.field(name).unwrap();
                let is_required = field.enforced[method as usize].is_required();
                assert!(!field.secret || is_required, "{} {method}: {name}", object.name);
                assert!(value.as_array().is_none_or(|items| items.len() <= 1), "{} {method}: {name}", object.name);
            }
        }
        let shape = Shape::default().without_nulls().without_huge_numbers().without_other_words();
        for body in samples(valid_shaped(object, method, &shape), 24).take(24) {
            for field in object.fields() {
                let Some(value) = body.get(field.name).filter(|_| field.enforced[method as usize].is_known()) else {
                    continue;
                };
                assert!(!value.is_null(), "{} {method}: {}", object.name, field.name);
                assert!(!value.is_number() || value.is_i64(), "{} {method}: {}", object.name, field.name);
                if let Kind::LikelyWord(list) = field.kind(method) {
                    assert!(list.words.contains(&value.as_str().unwrap()), "{} {method}: {}", object.name, field.name);
                }
            }
        }
    }
}
