//! Every refusal of the layer equals that of the server, byte for byte.

use crate::asked::{ACCEPTANCE, HANDLED, POLICIES, Shown, ask, block_on, double, layered, request};
use axum::Router;
use linecard_contract::{Content, Operation, PathPart};
use linecard_model::API;
use linecard_server::{Config, MemoryStore};
use linecard_testkit::{broken_text, one_fault, valid};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use std::sync::{Arc, LazyLock};

/// The operations with a request body.
static OPERATIONS: LazyLock<Vec<(&'static Operation, Content)>> = LazyLock::new(|| {
    let operations = API.operations().map(|(_, operation)| operation);
    operations.filter_map(|operation| Some((operation, operation.request?))).collect()
});

/// The path of an operation. All names are the same, so that services without items have a state.
fn path(operation: &Operation) -> String {
    let parts = operation.parts().map(|part| match part {
        PathPart::Text(text) => text,
        PathPart::Segment(_) => "t",
    });
    format!("/{}/", parts.collect::<Vec<_>>().join("/"))
}

/// Sends the same request to the server and to a handler behind the layer.
fn both(method: &str, path: &str, headers: &[(&'static str, &'static str)], body: &[u8]) -> (Shown, Shown) {
    let asked = |mut service: Router| {
        let mut request = request(method, path, body.to_vec());
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        block_on(ask(&mut service, request))
    };
    (asked(double()), asked(layered()))
}

/// Checks that the layer refuses as the server does, unless the server refuses because of its state: nothing has the name.
fn check(method: &str, path: &str, body: &[u8]) -> Result<bool, TestCaseError> {
    let (double, layered) = both(method, path, &[], body);
    if layered.body == HANDLED {
        let is_of_request_alone = matches!(double.status, 405 | 413 | 415 | 416);
        prop_assert!(!is_of_request_alone, "{method} {path} passes: {double:?}");
        return Ok(false);
    }
    // The paths are those of operations, so that bodies are compared.
    prop_assert_ne!(layered.status, 404, "{} {}", method, path);
    let is_of_state = double.status == 404;
    // The server holds an update against the stored state. It may find more, and does not hold what the update removes against
    // the rules. It holds what a creation adds to a list against the list, and may find more.
    let is_decided_by_state = layered.status == 400
        && match method {
            "PUT" => matches!(double.status, 200 | 400),
            "POST" => double.status == 400,
            _ => false,
        };
    let differs = is_decided_by_state && double.body != layered.body;
    if differs {
        let all = if double.status == 400 { findings(&double) } else { Vec::new() };
        let sent = serde_json::from_slice(body).unwrap();
        for finding in findings(&layered) {
            let is_expected = all.contains(&finding) || (method == "PUT" && is_in_removed(&sent, &finding));
            prop_assert!(is_expected, "{method} {path}: {finding} {double:?}");
        }
    } else if !is_of_state {
        prop_assert_eq!(double, layered, "{} {}", method, path);
    }
    Ok(!is_of_state && !differs)
}

/// Whether a finding is about an item that the update removes.
fn is_in_removed(sent: &Value, finding: &Value) -> bool {
    let pointer = finding["pointer"].as_str().unwrap();
    let ends = pointer.match_indices('/').map(|(end, _)| &pointer[..end]);
    ends.filter_map(|above| sent.pointer(above)).any(|above| above["delete"] == true)
}

/// The findings in the body of a refusal.
fn findings(refusal: &Shown) -> Vec<Value> {
    let body: Value = serde_json::from_slice(&refusal.body).unwrap();
    body["findings"].as_array().unwrap().clone()
}

fn bodies() -> impl Strategy<Value = (&'static Operation, Vec<u8>)> {
    any::<Index>().prop_flat_map(|index| {
        let (operation, Content { object, method, .. }) = *index.get(&OPERATIONS);
        let text = |body: Value| body.to_string().into_bytes();
        let body = prop_oneof![
            4 => one_fault(object, method).prop_map(move |faulty| text(faulty.body)),
            2 => broken_text(object, method).prop_map(|broken| broken.text),
            1 => valid(object, method).prop_map(text),
            1 => proptest::collection::vec(any::<u8>(), 0..20),
            1 => select(vec!["", " ", "{}", "[]", "{", "null", "\u{feff}{}", "{}x"]).prop_map(Into::into),
        ];
        (Just(operation), body)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_body_is_refused_as_the_server_refuses_it((operation, body) in bodies()) {
        check(operation.method.as_str(), &path(operation), &body)?;
    }

    #[test]
    fn a_path_and_a_method_are_refused_as_the_server_refuses_them(
        index in any::<Index>(),
        method in select(vec!["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "X"]),
        (from, to) in select(vec![
            ("", ""), ("/t/", "/%FF/"), ("/t/", "/%2/"), ("/t/", "//"), ("/t/", "/caf%C3%A9/"), ("services", "service"), ("v1", "v2"),
        ]),
        end in select(vec!["/", "", "//", "/?a=b", "/#a"]),
    ) {
        let path = path(index.get(&OPERATIONS).0).replace(from, to);
        let path = format!("{}{end}", path.trim_end_matches('/'));
        let (double, layered) = both(method, &path, &[], b"");
        if layered.body == HANDLED || layered.status == 200 {
            // What the API does not have passes untouched.
            prop_assert!(double.status != 405, "{method} {path} passes: {double:?}");
        } else if double.status != 404 || layered.status == 404 {
            prop_assert_eq!(double, layered, "{} {}", method, path);
        }
    }
}

#[test]
fn bodies_of_every_sort_are_compared() {
    let long = format!("{{\"useGroupName\": {}true}}", " ".repeat(1 << 20));
    let criteria = format!("{ACCEPTANCE}criteria/");
    for (method, path, body, status) in [
        ("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "secret": "hunter2"}"#, 400),
        ("PUT", POLICIES, "[]", 416),
        ("POST", &criteria, "", 400),
        ("PUT", POLICIES, r#"{"useGroupName": true, "useGroupName": false}"#, 400),
        ("PUT", POLICIES, &long, 413),
        ("GET", POLICIES, "[]", 416),
        ("POST", &criteria, r#"{"name": "lunch"}"#, 400),
        ("POST", &criteria, r#"{"name": "lunch", "fromDnCriteria": {"selection": "Any"}, "newName": 1}"#, 400),
        ("PATCH", &criteria, "{}", 405),
        ("DELETE", POLICIES, "", 405),
        ("GET", POLICIES.trim_end_matches('/'), "", 404),
        ("GET", "/api/v1/tenants/t/groups/g/users/%FF/services/call_processing_policies/", "", 400),
    ] {
        let (double, layered) = both(method, path, &[], body.as_bytes());
        assert_eq!(layered.status, status, "{method} {path}: {}", layered.text());
        assert_eq!(double, layered, "{method} {path}");
        assert!(!layered.text().contains("hunter2"));
    }
}

#[test]
fn the_rules_on_an_item_that_is_removed_are_for_the_layer_alone() {
    let path = ACCEPTANCE.replace("selective_call_acceptance", "priority_alert");
    let without_numbers = r#"{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": []}}"#;
    let removed = without_numbers.replacen('{', r#"{"delete": true, "#, 1);
    for (items, refused) in [
        (without_numbers.to_owned(), [400, 400]),
        (removed.clone(), [200, 400]),
        (format!("{removed}, {without_numbers}"), [400, 400]),
        // Only the rules between attributes are the server's to leave out.
        (removed.replace("[]", "7"), [400, 400]),
    ] {
        let body = format!(r#"{{"criteria": [{items}]}}"#);
        let (double, layered) = both("PUT", &path, &[], body.as_bytes());
        assert_eq!([double.status, layered.status], refused, "{body}");
        check("PUT", &path, body.as_bytes()).unwrap();
    }
}

#[test]
fn a_form_of_a_page_is_refused_as_the_server_refuses_it() {
    let (origin, length) = (("origin", "http://localhost"), ("content-length", "2"));
    for (media_type, is_refused) in [("text/plain", true), ("application/json; charset=utf-8", false)] {
        let (double, layered) = both("PUT", POLICIES, &[origin, length, ("content-type", media_type)], b"{}");
        assert_eq!(layered.status == 415, is_refused, "{media_type}");
        assert!(!is_refused || double == layered, "{double:?} {layered:?}");
    }
}

#[test]
fn an_encoded_body_is_refused_as_the_server_refuses_it() {
    // An open server decodes gzip, so this is one with logins. It refuses the body before it asks for one.
    let with_logins = linecard_server::router(&Config::default(), Arc::new(MemoryStore::default()));
    let refused = [with_logins, layered()].map(|mut service| {
        let mut request = request("PUT", POLICIES, b"{}".to_vec());
        request.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
        block_on(ask(&mut service, request))
    });
    assert_eq!(refused[0].status, 415);
    assert_eq!(refused[0].body, refused[1].body);
}
