//! Released rule ids never change: removing one here would break lists of exceptions of users.

use linecard_contract::{Check, JsonRule, Method, Object, RuleId, validate};
use linecard_model::API;
use linecard_model::objects::{CRITERIA, OBJECTS};
use std::collections::{BTreeSet, HashSet};

#[test]
fn rule_ids_stay() {
    let mut ids: Vec<String> = JsonRule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    for object in OBJECTS {
        ids.extend(object.all_rule_ids().iter().map(ToString::to_string));
    }
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "two rules have one id");
    insta::assert_snapshot!(ids.join("\n"));
}

fn all() -> Vec<RuleId> {
    let objects = || API.objects.iter().copied().chain(API.objects_of_conventions());
    objects().flat_map(Object::all_rule_ids).collect()
}

#[test]
fn every_rule_is_found_by_its_id() {
    for rule in all() {
        let id = rule.to_string();
        assert_eq!(API.rule(&id), Some(rule));
        assert!(rule == id && rule == *id && id.as_str() == rule && rule != "criteria");
        assert_eq!(format!("{rule:?}"), id);
        assert_eq!(serde_json::to_string(&rule).unwrap(), format!("\"{id}\""));
    }
}

#[test]
fn nothing_else_is_found() {
    let rules: HashSet<RuleId> = all().into_iter().collect();
    let ids: HashSet<String> = rules.iter().map(ToString::to_string).collect();
    assert_eq!(rules.len(), ids.len());
    let checks: BTreeSet<&str> =
        rules.iter().map(|rule| rule.check().as_str()).chain(["method", "json.syntax", ""]).collect();
    // Every attribute with every check in every method, and some texts that are no ids.
    for object in API.objects {
        for name in object.fields().iter().map(|field| field.name) {
            for method in Method::ALL {
                for check in &checks {
                    let id = format!("{}.{name}.{}.{check}", object.name, method.as_id());
                    assert_eq!(API.rule(&id).is_some(), ids.contains(&id), "{id}");
                }
            }
        }
    }
    for id in [
        "",
        ".",
        "...",
        "criteria",
        "criteria.name",
        "criteria.post.required",
        "criteria.name.POST.required",
        "json.syntax",
    ] {
        assert_eq!(API.rule(id), None, "{id}");
    }
}

#[test]
fn ids_are_in_the_order_of_their_texts() {
    let sorted: BTreeSet<RuleId> = all().into_iter().collect();
    let texts: Vec<String> = sorted.iter().map(ToString::to_string).collect();
    assert!(texts.is_sorted());
    assert_eq!(texts.len(), all().len());
}

/// The text of a rule of JSON says neither the object nor what was expected.
#[test]
fn ids_with_one_text_are_equal() {
    let rule_of = |body| validate(&CRITERIA, Method::Put, body).findings().next_back().unwrap().rule();
    let (value, colon) = (rule_of("["), rule_of(r#"{"name""#));
    assert_eq!(value, "json.syntax");
    assert_eq!(value, colon);
    assert_ne!(value.check(), colon.check());
    assert!(matches!(value.check(), Check::Json(JsonRule::Syntax(_))));
}
