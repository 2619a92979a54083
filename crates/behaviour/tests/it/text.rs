//! Updates of texts do what updates of trees do.

use linecard_behaviour::{BEHAVIOUR, Behaviour, ValidatedBody};
use linecard_contract::Method;
use linecard_model::API;
use linecard_testkit::{samples, style, valid};
use serde_json::Value;
use std::collections::BTreeMap;

/// How many updates of each service are tried.
const TRIED: usize = 200;

/// Sends updates to the initial state of every service, and to the states after them. Returns how many of each service were
/// applied to the text.
fn applied() -> BTreeMap<&'static str, usize> {
    let mut applied = BTreeMap::new();
    for (service, operation) in API.operations().filter(|(_, operation)| operation.method == Method::Put) {
        let path = operation.path.to_string();
        let path: Vec<&str> = path.split('/').map(|part| if part.starts_with('{') { "u" } else { part }).collect();
        let path = path.join("/");
        let Ok(found) = API.find(Method::Put, &path) else { continue };
        let object = operation.request.unwrap().object;
        let mut state = BEHAVIOUR.initial_state(service);
        state["$version"] = 0.into();
        for (number, (body, style)) in (1..).zip(samples((valid(object, Method::Put), style()), 1).take(TRIED)) {
            // Most bodies name most attributes, some of which a text leaves to the tree.
            let mut body = body;
            if let (Some(members), false) = (body.as_object_mut(), number % 3 == 0) {
                let names: Vec<String> = members.keys().cloned().collect();
                for name in
                    names.iter().enumerate().filter(|(index, _)| (index + number) % 4 != 0).map(|(_, name)| name)
                {
                    members.remove(name);
                }
            }
            let text = if number % 2 == 0 { body.to_string() } else { style.write(&body) };
            let validated = ValidatedBody::of(object, Method::Put, &*text);
            let before = BEHAVIOUR.state_text(service, &state, "$version");
            let after = before.and_then(|before| {
                Behaviour::change_text(operation, &before, text.as_bytes(), &validated, &number.to_string())
            });
            let expected = BEHAVIOUR.change_validated(&found, state.clone(), None, &*text, validated);
            if let Some(after) = after {
                let mut expected =
                    expected.unwrap_or_else(|refused| panic!("{text} is applied to {state}: {refused:?}"));
                expected["$version"] = number.into();
                let after: Value = serde_json::from_slice(after.text()).unwrap();
                assert_eq!(after, expected, "{text} applied to {state}");
                *applied.entry(service.name).or_default() += 1;
                state = expected;
            } else if let Ok(expected) = expected {
                state = expected;
            }
        }
    }
    applied
}

#[test]
fn an_update_of_a_text_does_what_that_of_a_tree_does() {
    let applied = applied();
    assert!(applied.len() >= 20, "{applied:?}");
    assert!(applied["call-processing-policies"] > 20, "{applied:?}");
    assert!(applied.values().sum::<usize>() > 1000, "{applied:?}");
}

#[test]
fn a_text_leaves_what_it_cannot_do_to_the_tree() {
    let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let found = API.find(Method::Put, path).unwrap();
    let object = found.operation.request.unwrap().object;
    let mut state = BEHAVIOUR.initial_state(found.service);
    state["$version"] = 0.into();
    let text = BEHAVIOUR.state_text(found.service, &state, "$version").unwrap();
    let after = |body: &str| {
        let validated = ValidatedBody::of(object, Method::Put, body);
        Behaviour::change_text(found.operation, &text, body.as_bytes(), &validated, "1")
    };
    for (body, is_applied) in [
        (r#"{"maxSimultaneousCalls": 7}"#, true),
        ("{}", true),
        (r#"{"maxSimultaneousCalls": 7.0}"#, false),
        (r#"{"maxSimultaneousCalls": 0}"#, false),
        (r#"{"clidPolicy": "Use\u0020DN"}"#, false),
        (r#"{"maxSimultaneousCalls": 7, "maxSimultaneousCalls": 8}"#, false),
        (r#"{"unknown": 7}"#, false),
        ("{", false),
        ("", false),
        ("[]", false),
        ("\u{feff}{}", false),
    ] {
        assert_eq!(after(body).is_some(), is_applied, "{body}");
    }
    assert!(after("{}").unwrap().has_same_values(&text));
    assert!(!after(r#"{"maxSimultaneousCalls": 7}"#).unwrap().has_same_values(&text));
    // A state that lacks an initial value is not complete.
    let removed: Value =
        state.as_object().unwrap().iter().skip(1).map(|(name, value)| (name.clone(), value.clone())).collect();
    assert!(BEHAVIOUR.state_text(found.service, &removed, "$version").is_none());
}
