//! Finding an operation by method and path.

use linecard_contract::{BadPath, Content, Method, NotFound, Status, validate};
use linecard_model::API;
use linecard_model::services::LOGIN;
use proptest::prelude::*;
use std::collections::BTreeSet;

const BASE: &str = "/api/v1/tenants/t/groups/g/users/u/services";

#[track_caller]
fn finds(method: Method, path: &str, title: &str, segments: &[(&str, &str)]) {
    let path = format!("{BASE}{path}");
    let found = API.find(method, &path).unwrap();
    assert_eq!(found.operation.title, title);
    let found: Vec<_> = found.segments().skip(3).collect();
    let segments: Vec<_> = segments.iter().map(|(name, value)| (*name, (*value).into())).collect();
    assert_eq!(found, segments);
}

#[track_caller]
fn fails(method: Method, path: &str, message: &str) {
    assert_eq!(API.find(method, path).unwrap_err().to_string(), message);
}

#[test]
fn every_operation_is_found() {
    let mut count = 0;
    for operation in API.services.iter().flat_map(|service| service.operations) {
        let path = operation.path.to_string().replace(['{', '}'], "");
        let found = API.find(operation.method, &path).unwrap();
        assert_eq!(found.operation.title, operation.title);
        assert_eq!(found.segments().count(), operation.segments().count());
        count += 1;
    }
    assert_eq!(count, 120);
}

/// The operations are those of one list, in both directions. The list was written from the pages, not by the model.
#[test]
fn the_operations_are_those_of_the_list() {
    let list = include_str!("../../../../fixtures/documents/operations.txt");
    let listed: BTreeSet<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let operations = API.operations().map(|(_, operation)| format!("{} {}", operation.method, operation.path));
    let operations: Vec<String> = operations.collect();
    let known: BTreeSet<&str> = operations.iter().map(String::as_str).collect();
    assert_eq!(known.difference(&listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "in no line of the list");
    assert_eq!(listed.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "of no operation");
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
fn errors_say_how_to_fix_them() {
    let with = |tail: &str| format!("{BASE}{tail}");
    fails(
        Method::Get,
        &with("/call_processing_policies"),
        "every path ends in a slash; write /api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
    );
    fails(
        Method::Get,
        &with("/call_procesing_policies/"),
        "no operation has the path /api/v1/tenants/t/groups/g/users/u/services/call_procesing_policies/; did you mean \
         /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/?",
    );
    fails(Method::Post, &with("/call_processing_policies/"), "this path does not allow POST; it allows GET, PUT");
    fails(Method::Put, &with("/selective_call_acceptance/criteria/"), "this path does not allow PUT; it allows POST");
    fails(
        Method::Get,
        "/api/v1/tenants/%zz/groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path has a % without two hexadecimal digits after it; write % itself as %25",
    );
    fails(
        Method::Get,
        "/api/v1/tenants/%ff/groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path is not valid UTF-8 after percent-decoding; encode it as UTF-8",
    );
    fails(
        Method::Get,
        "/api/v1/tenants//groups/g/users/u/services/call_processing_policies/",
        "the segment tenant_id of the path is empty; fill it in",
    );
    // A long path is shortened in the message.
    for tail in ["/", ""] {
        let long = format!("/api/v1/{}{tail}", "é".repeat(5000));
        let said = API.find(Method::Get, &long).unwrap_err().to_string();
        assert!(said.contains("é…") && said.chars().count() < 400, "{said}");
    }
    assert!(matches!(API.find(Method::Get, ""), Err(NotFound::NoPath { .. })));
    assert!(matches!(API.find(Method::Get, "/"), Err(NotFound::NoPath { .. })));
}

proptest! {
    #[test]
    fn any_path_gets_a_result(path in "\\PC*", method in prop::sample::select(&Method::ALL[..])) {
        if let Err(error) = API.find(method, &path) {
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn any_segment_is_decoded(name in "\\PC{1,12}") {
        let encoded: String = name.bytes().flat_map(|byte| format!("%{byte:02X}").into_bytes()).map(char::from).collect();
        let path = format!("{BASE}/selective_call_acceptance/criteria/{encoded}/");
        let found = API.find(Method::Get, &path).unwrap();
        prop_assert_eq!(found.segment("instance_name").unwrap(), name);
    }

    /// A path is written and read by the same parts, so that each undoes the other, under any base.
    #[test]
    fn a_path_that_is_made_is_found(
        segments in prop::array::uniform4("\\PC{1,12}|[.]{1,3}|[%/?# ]{1,3}"),
        base in "/|/api/v1/|/api/v01/[a-z]{1,5}/",
    ) {
        for (service, operation) in API.operations() {
            let given: Vec<(&str, &str)> = operation.segments().zip(segments.iter().map(String::as_str)).collect();
            match API.path_under(&base, operation, &given) {
                Ok(path) => {
                    prop_assert!(path.starts_with(&base));
                    let found = API.find_under(&base, operation.method, &path).unwrap();
                    prop_assert_eq!((found.service.name, found.operation.id), (service.name, operation.id));
                    let found: Vec<_> = found.segments().collect();
                    let expected: Vec<_> = given.iter().map(|(name, segment)| (*name, (*segment).into())).collect();
                    prop_assert_eq!(found, expected);
                    let other = format!("/else{path}");
                    prop_assert!(API.find_under(&base, operation.method, &other).is_err());
                    let own = API.path(operation, &given).unwrap();
                    prop_assert_eq!(own.strip_prefix(API.base_path), path.strip_prefix(&*base));
                }
                Err(bad) => {
                    let is_step = |(_, segment): &(&str, &str)| matches!(*segment, "." | "..");
                    prop_assert!(matches!(bad, BadPath::BadSegment { .. }) && given.iter().any(is_step), "{}", bad);
                }
            }
        }
    }
}

#[test]
fn a_base_begins_and_ends_in_a_slash() {
    let operation = API.operation("getCallProcessingPolicies").unwrap();
    for base in ["", "api/", "/api"] {
        assert_eq!(API.path_under(base, operation, &[]), Err(BadPath::BadBase), "{base}");
    }
}

#[test]
fn operations_are_found_by_id() {
    for operation in API.operations().map(|(_, operation)| operation).chain([&LOGIN]) {
        assert_eq!(API.operation(operation.id).unwrap().path, operation.path);
    }
    assert!(API.operation("").is_none());
}

/// Every status and segment of an operation has a description.
#[test]
fn statuses_and_segments_are_described() {
    for operation in API.services.iter().flat_map(|service| service.operations).chain([&LOGIN]) {
        for code in operation.statuses {
            assert!(API.status(*code).is_some(), "{} {}: {code}", operation.method, operation.path);
        }
        let first = operation.statuses.first().and_then(|code| API.status(*code));
        assert!(first.is_some_and(Status::is_success), "{} {}", operation.method, operation.path);
        for segment in operation.segments() {
            assert!(API.segments.iter().any(|known| known.name == segment), "{}: {segment}", operation.path);
        }
    }
    assert!(API.statuses.is_sorted_by_key(|status| status.code));
    assert!(
        matches!(API.find(Method::Post, &LOGIN.path.to_string()), Err(NotFound::NoPath { .. })),
        "a login is of no service"
    );
}

#[test]
fn the_bodies_of_a_login() {
    let validated = |content: Option<Content>, body: &str| {
        let content = content.unwrap();
        validate(content.object, content.method, body).is_valid()
    };
    assert!(validated(LOGIN.request, r#"{"username": "john", "password": "secret"}"#));
    assert!(!validated(LOGIN.request, r#"{"username": "john"}"#));
    assert!(validated(LOGIN.response, r#"{"ids": {"tenant_id": "t"}, "profile": {"user_level": 12, "more": 1}}"#));
    assert!(!validated(LOGIN.response, r#"{"ids": {}, "profile": {}}"#));
}

#[test]
fn a_path_without_all_its_segments_is_refused() {
    let (_, operation) = API.operations().next().unwrap();
    let refused = |segments: &[(&str, &str)]| API.path(operation, segments).unwrap_err().to_string();
    assert_eq!(
        refused(&[("tenant_id", "t"), ("group_id", "g")]),
        format!("the segment user_id of {} is missing", operation.path)
    );
    assert_eq!(
        refused(&[("tenantid", "t")]),
        format!("{} has no segment \"tenantid\"; did you mean tenant_id?", operation.path)
    );
    assert_eq!(refused(&[("user_id", "a"), ("user_id", "b")]), "the segment user_id is passed twice; pass it once");
    assert_eq!(
        refused(&[("tenant_id", "t"), ("group_id", ""), ("user_id", "u")]),
        "the segment group_id of the path is empty; fill it in"
    );
}
