//! A change of a part of a long list does what a change of the whole list does.

use linecard_behaviour::{BEHAVIOUR, ListText, Refused, ValidatedBody, json_size};
use linecard_contract::{Effect, Found, Method, Object, Operation, Service};
use linecard_model::API;
use linecard_testkit::{samples, style, valid};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many requests of each operation are tried.
const TRIED: usize = 60;

/// The names of items: few, so that many of them are taken.
const NAMES: [&str; 7] = ["a", "b", "c d", "ä\"\\", "e", "f", "g"];

/// Numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn name(&mut self) -> &'static str {
        NAMES[self.below(NAMES.len())]
    }
}

/// Gives an item one of the names, and mostly a new name only if it is one of them too.
fn name_item(object: &Object, key: &str, item: &mut Value, random: &mut Random) {
    let Some(item) = item.as_object_mut() else { return };
    item.insert(key.to_owned(), random.name().into());
    for field in object.fields() {
        if matches!(field.effect, Effect::Renames(_)) {
            item.remove(field.name);
            if random.below(4) == 0 {
                item.insert(field.name.to_owned(), random.name().into());
            }
        }
    }
}

/// Gives the items of a body some of the names.
fn with_names(list: &str, operation: &Operation, body: &mut Value, random: &mut Random) {
    let object = operation.request.unwrap().object;
    let items = object.field(list).and_then(|field| field.kind(operation.method).as_list());
    let Some(items) = items else { return name_item(object, "name", body, random) };
    let object = items.kind.as_object().unwrap();
    if let Some(sent) = body.get_mut(list).and_then(Value::as_array_mut) {
        // A list as long as the stored one is another case than a short one.
        let most = [0, 1, 1, 2, 3, 9][random.below(6)];
        sent.truncate(most);
        for item in sent {
            name_item(object, items.matched_by.unwrap(), item, random);
        }
    }
}

fn path_of(operation: &Operation, name: &str) -> String {
    let path = operation.path.to_string();
    let encoded = name.bytes().fold(String::new(), |encoded, byte| encoded + &format!("%{byte:02X}"));
    let parts: Vec<&str> = path.split('/').collect();
    let last = parts.iter().rposition(|part| part.starts_with('{')).unwrap();
    let part = |(index, part): (usize, &&str)| {
        if !part.starts_with('{') {
            (*part).to_owned()
        } else if index == last && path.contains("/criteria/") {
            encoded.clone()
        } else {
            "u".to_owned()
        }
    };
    parts.iter().enumerate().map(part).collect::<Vec<_>>().join("/")
}

fn changed(found: &Found<'_>, state: Value, body: &str) -> Result<Value, String> {
    let object: &'static Object = found.operation.request.unwrap().object;
    let validated = ValidatedBody::of(object, found.operation.method, body);
    BEHAVIOUR.change_validated(found, state, None, body, validated).map_err(|refused| match refused {
        Refused::Invalid(report) => report.to_string(),
        other => format!("{other:?}"),
    })
}

/// Compares the text with the state that it is of.
fn assert_same(list: &ListText, state: &Value, what: &str) {
    assert_eq!(&serde_json::from_str::<Value>(list.text()).unwrap(), state, "{what}");
    assert_eq!(list.count(), state[list.name()].as_array().unwrap().len(), "{what}");
    assert_eq!(list.size(), json_size(state), "{what}");
}

/// Replaces what differs in the text before.
fn assert_differences(before: &ListText, after: &ListText, what: &str) {
    let mut text = before.text().to_owned();
    let all: Vec<_> = after.differences().collect();
    for (range, new) in all.into_iter().rev() {
        text.replace_range(range, new);
    }
    assert_eq!(text, after.text(), "{what}");
}

/// Sends changes to a service, and returns how many were applied to a part of its state, by their operations.
fn applied(service: &'static Service) -> BTreeMap<(Method, String), usize> {
    let mut applied = BTreeMap::new();
    let mut random = Random(1);
    let mut state = BEHAVIOUR.initial_state(service);
    state["$version"] = 1.into();
    let Some(mut list) = BEHAVIOUR.list_text(service, &state) else { return applied };
    let name = list.name();
    assert_eq!(list.text(), state.to_string());
    let changes: Vec<&Operation> =
        service.operations.iter().filter(|operation| operation.method != Method::Get).collect();
    let mut bodies: Vec<_> = changes
        .iter()
        .zip(1..)
        .map(|(operation, seed)| {
            let object = operation.request.unwrap().object;
            samples((valid(object, operation.method), style()), seed).take(TRIED).collect::<Vec<_>>().into_iter()
        })
        .collect();
    for number in 0..TRIED * changes.len() {
        let at = random.below(changes.len());
        let (operation, Some((mut body, style))) = (changes[at], bodies[at].next()) else { continue };
        with_names(name, operation, &mut body, &mut random);
        let path = path_of(operation, random.name());
        let found = API.find(operation.method, &path).unwrap();
        let body = if number % 2 == 0 { body.to_string() } else { style.write(&body) };
        let what = format!("{} {path} {body}", operation.method);
        let expected = changed(&found, state.clone(), &body);
        let before = list.part(&found, &*body).unwrap_or_else(|| panic!("{what} is of the whole list"));
        let after = changed(&found, before.clone(), &body);
        assert_eq!(after.as_ref().err(), expected.as_ref().err(), "{what}");
        let (Ok(after), Ok(expected)) = (after, expected) else { continue };
        assert_eq!(before == after, state == expected, "{what}");
        let changes = BEHAVIOUR.changes(service, Some(&before), &after);
        assert_eq!(changes, BEHAVIOUR.changes(service, Some(&state), &expected), "{what}");
        let next = list.with(&before, &after).unwrap();
        assert_differences(&list, &next, &what);
        list = next;
        assert_eq!(BEHAVIOUR.list_text(service, &expected).unwrap().text(), expected.to_string(), "{what}");
        state = expected;
        assert_same(&list, &state, &what);
        *applied.entry((operation.method, operation.path.to_string())).or_default() += 1;
        assert_items_are_shown(service, &list, &state);
    }
    applied
}

/// Compares the responses that show one item.
fn assert_items_are_shown(service: &Service, list: &ListText, state: &Value) {
    let mut gets = service.operations.iter().filter(|operation| operation.method == Method::Get);
    let Some(get) = gets.find(|get| get.path.to_string().contains("/criteria/")) else { return };
    for name in NAMES {
        let path = path_of(get, name);
        let found = API.find(Method::Get, &path).unwrap();
        let part = list.part(&found, "").unwrap();
        assert_eq!(BEHAVIOUR.response(&found, Some(&part)), BEHAVIOUR.response(&found, Some(state)), "{path}");
    }
}

#[test]
fn a_change_of_a_part_does_what_a_change_of_the_whole_does() {
    let all: BTreeMap<&str, BTreeMap<(Method, String), usize>> = API
        .services
        .iter()
        .map(|service| (service.name, applied(service)))
        .filter(|(_, applied)| !applied.is_empty())
        .collect();
    assert!(all.len() >= 5, "{all:?}");
    for (service, applied) in &all {
        assert!(applied.values().all(|count| *count >= 5), "{service}: {applied:?}");
    }
    for service in ["selective-call-acceptance", "call-forwarding-selective"] {
        assert_eq!(all[service].len(), 4, "{service}: {:?}", all[service]);
    }
}

#[test]
fn a_state_that_is_not_plain_is_no_such_text() {
    let service = API.services.iter().find(|service| service.name == "selective-call-acceptance").unwrap();
    let item = |name: Value| json!({"name": name, "active": true, "doNotPerformAction": false});
    let is_text = |state: Value| BEHAVIOUR.list_text(service, &state).is_some();
    assert!(is_text(json!({"criteria": []})));
    assert!(is_text(json!({"criteria": [item(json!("a")), item(json!("b"))]})));
    assert!(!is_text(json!({"criteria": [item(json!("a")), item(json!("a"))]})), "a name twice");
    assert!(!is_text(json!({"criteria": [item(json!(1))]})), "no name");
    assert!(!is_text(json!({"criteria": [{"name": "a"}]})), "it lacks initial values");
    assert!(!is_text(json!({"criteria": {}})) && !is_text(json!({})) && !is_text(json!([])));
}

#[test]
fn a_part_has_the_items_of_a_body_with_a_byte_order_mark() {
    let service = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    let found = API.find(Method::Put, service).unwrap();
    let state = json!({"criteria": [{"name": "a", "active": true, "doNotPerformAction": false}]});
    let list = BEHAVIOUR.list_text(found.service, &state).unwrap();
    let part = list.part(&found, "\u{feff}{\"criteria\": [{\"name\": \"a\"}]}").unwrap();
    assert_eq!(part["criteria"][0]["name"], "a");
}

#[test]
fn what_is_about_the_whole_list_has_no_part() {
    let service = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    let found = |method| API.find(method, service).unwrap();
    let list = BEHAVIOUR.list_text(found(Method::Get).service, &json!({"criteria": []})).unwrap();
    assert!(list.part(&found(Method::Get), "").is_none());
    assert!(list.part(&found(Method::Put), r#"{"criteria": null}"#).is_none());
    assert!(list.part(&found(Method::Put), "{}").is_some());
}
