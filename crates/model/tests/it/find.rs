//! From method and path to operation.

use linecard_model::services::{Content, LOGIN, NotFound, SEGMENTS, SERVICES, STATUSES_IN_USE, Status, find};
use linecard_model::{Method, validate};
use proptest::prelude::*;

const BASE: &str = "/api/v1/tenants/t/groups/g/users/u/services";

#[track_caller]
fn finds(method: Method, path: &str, title: &str, segments: &[(&str, &str)]) {
    let path = format!("{BASE}{path}");
    let found = find(method, &path).unwrap();
    assert_eq!(found.operation.title, title);
    let found: Vec<_> = found.segments.iter().map(|(name, value)| (*name, value.as_ref())).skip(3).collect();
    assert_eq!(found, segments);
}

#[track_caller]
fn fails(method: Method, path: &str, message: &str) {
    assert_eq!(find(method, path).unwrap_err().to_string(), message);
}

#[test]
fn every_operation_is_found() {
    let mut count = 0;
    for operation in SERVICES.iter().flat_map(|service| service.operations) {
        let path = operation.path.replace(['{', '}'], "");
        let found = find(operation.method, &path).unwrap();
        assert_eq!(found.operation.title, operation.title);
        assert_eq!(found.segments.len(), operation.segments().count());
        count += 1;
    }
    assert_eq!(count, 8);
}

#[test]
fn segments_are_decoded() {
    finds(
        Method::Get,
        "/selective_call_acceptance/criteria/caf%C3%A9%2Fbar+%25/",
        "Display user’s selective call acceptance criteria",
        &[("instance_name", "café/bar+%")],
    );
    finds(Method::Put, "/call_processing_policies/?page=1", "Update the call processing policies at User level", &[]);
    finds(
        Method::Delete,
        "/selective_call_acceptance/criteria/criteria/",
        "Delete a user’s selective call acceptance criteria",
        &[("instance_name", "criteria")],
    );
}

#[test]
fn failures_name_the_way_out() {
    let with = |tail: &str| format!("{BASE}{tail}");
    fails(
        Method::Get,
        &with("/call_processing_policies"),
        "every path ends in a slash; write /api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
    );
    fails(
        Method::Get,
        &with("/call_procesing_policies/"),
        "no documented path is /api/v1/tenants/t/groups/g/users/u/services/call_procesing_policies/; did you mean \
         /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/?",
    );
    fails(Method::Post, &with("/call_processing_policies/"), "this path has no POST; it has GET, PUT");
    fails(Method::Put, &with("/selective_call_acceptance/criteria/"), "this path has no PUT; it has POST");
    fails(
        Method::Get,
        "/api/v1/tenants/%zz/groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path has a % without two hexadecimal digits behind it; write % itself as %25",
    );
    fails(
        Method::Get,
        "/api/v1/tenants/%ff/groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path is no UTF-8 when it is percent-decoded",
    );
    fails(
        Method::Get,
        "/api/v1/tenants//groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path is empty; fill it in",
    );
    assert!(matches!(find(Method::Get, ""), Err(NotFound::NoPath { .. })));
    assert!(matches!(find(Method::Get, "/"), Err(NotFound::NoPath { .. })));
}

proptest! {
    #[test]
    fn any_path_gets_an_answer(path in "\\PC*", method in prop::sample::select(&Method::ALL[..])) {
        if let Err(error) = find(method, &path) {
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn any_segment_comes_back(name in "\\PC{1,12}") {
        let encoded: String = name.bytes().flat_map(|byte| format!("%{byte:02X}").into_bytes()).map(char::from).collect();
        let path = format!("{BASE}/selective_call_acceptance/criteria/{encoded}/");
        let found = find(Method::Get, &path).unwrap();
        prop_assert_eq!(found.segment("instance_name"), Some(name.as_str()));
    }
}

/// What is said of every operation is said of all that they have.
#[test]
fn statuses_and_segments_are_described() {
    for operation in SERVICES.iter().flat_map(|service| service.operations).chain([&LOGIN]) {
        for code in operation.statuses {
            assert!(Status::of(*code).is_some(), "{} {}: {code}", operation.method, operation.path);
        }
        let first = operation.statuses.first().and_then(|code| Status::of(*code));
        assert!(first.is_some_and(Status::is_success), "{} {}", operation.method, operation.path);
        for segment in operation.segments() {
            assert!(SEGMENTS.iter().any(|(name, _)| *name == segment), "{}: {segment}", operation.path);
        }
    }
    assert!(STATUSES_IN_USE.is_sorted_by_key(|status| status.code));
    assert!(matches!(find(Method::Post, LOGIN.path), Err(NotFound::NoPath { .. })), "a login is of no service");
}

#[test]
fn what_a_login_sends_and_answers() {
    let validated = |content: Option<Content>, body: &str| {
        let content = content.unwrap();
        validate(content.object, content.method, body).is_valid()
    };
    assert!(validated(LOGIN.request, r#"{"username": "john", "password": "secret"}"#));
    assert!(!validated(LOGIN.request, r#"{"username": "john"}"#));
    assert!(validated(LOGIN.response, r#"{"ids": {"tenant_id": "t"}, "profile": {"user_level": 12, "more": 1}}"#));
    assert!(!validated(LOGIN.response, r#"{"ids": {}, "profile": {}}"#));
}
