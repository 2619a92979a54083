//! The extractor and the response of axum.

use crate::asked::{ACCEPTANCE, POLICIES, Shown, ask, block_on, double, request};
use axum::extract::DefaultBodyLimit;
use axum::http::{StatusCode, header};
use axum::routing::{any, get, post};
use axum::{Extension, Router};
use linecard_tower::{MaxBody, Rejection, Respond, Valid};
use linecard_types::{Body, Open, call_processing_policies, criteria_selective_call_acceptance, schedule};

/// A server with handlers for two operations of the API, without the layer.
fn handlers() -> Router {
    type Post = criteria_selective_call_acceptance::Post;
    Router::new()
        .route(POLICIES, any(async |Valid(put): Valid<call_processing_policies::Put>| put.to_value().to_string()))
        .route(&format!("{ACCEPTANCE}criteria/"), post(async |Valid(post): Valid<Post>| post.name.to_string()))
}

/// An empty object with so many spaces.
fn spaces(count: usize) -> String {
    format!("{{{}}}", " ".repeat(count))
}

fn asked(mut router: Router, method: &str, path: &str, body: &str) -> Shown {
    block_on(ask(&mut router, request(method, path, body.to_owned())))
}

#[test]
fn a_rejection_equals_the_refusal_of_the_server() {
    let criteria = format!("{ACCEPTANCE}criteria/");
    let long = spaces(1 << 20);
    for (method, path, body, status) in [
        ("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "secret": 1}"#, 400),
        ("PUT", POLICIES, r#"{"useGroupName": true, "useGroupName": false}"#, 400),
        ("PUT", POLICIES, "[]", 416),
        ("PUT", POLICIES, "{", 416),
        ("PUT", POLICIES, &long, 413),
        ("POST", &criteria, "{}", 400),
        ("POST", &criteria, "", 400),
        ("POST", &criteria, r#"{"name": "lunch", "newName": "dinner"}"#, 400),
    ] {
        let rejected = asked(handlers(), method, path, body);
        assert_eq!(rejected.status, status, "{method} {path}: {}", rejected.text());
        assert_eq!(rejected, asked(double(), method, path, body), "{method} {path}");
    }
    let accepted = asked(handlers(), "PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#);
    assert_eq!((accepted.status, accepted.text().as_str()), (200, r#"{"maxSimultaneousCalls":3}"#));
}

#[test]
fn the_limit_of_axum_is_told_apart_from_ours() {
    let body = spaces(3000);
    let ours = asked(handlers().layer(Extension(MaxBody(1000))), "PUT", POLICIES, &body);
    let of_axum = asked(handlers().layer(DefaultBodyLimit::max(1000)), "PUT", POLICIES, &body);
    assert_eq!((ours.status, of_axum.status), (413, 413));
    assert_eq!(ours.json()["details"], "the request body is longer than 1000 bytes; send a shorter one");
    insta::assert_snapshot!(of_axum.text());
    // 2 MB by default, however long a body may be for us.
    let body = spaces(3 << 20);
    let by_default = asked(handlers().layer(Extension(MaxBody(usize::MAX))), "PUT", POLICIES, &body);
    assert_eq!(by_default, of_axum);
    let without = handlers().layer(DefaultBodyLimit::disable()).layer(Extension(MaxBody(usize::MAX)));
    assert_eq!(asked(without, "PUT", POLICIES, &body).status, 200);
}

#[test]
fn a_body_may_be_optional() {
    type Put = Option<Valid<call_processing_policies::Put>>;
    let router = || Router::new().route("/", any(async |put: Put| if put.is_some() { "a body" } else { "none" }));
    for (body, status, text) in
        [("", 200, Some("none")), (" ", 200, Some("none")), ("{}", 200, Some("a body")), ("[]", 416, None)]
    {
        let response = asked(router(), "PUT", "/", body);
        assert_eq!(response.status, status, "{body:?}");
        assert!(text.is_none_or(|text| response.text() == text));
    }
}

#[test]
fn an_encoded_body_is_rejected() {
    let mut put = request("PUT", POLICIES, "x");
    put.headers_mut().insert(header::CONTENT_ENCODING, "br".parse().unwrap());
    assert_eq!(block_on(ask(&mut handlers(), put)).status, 415);
}

#[test]
fn a_response_is_validated_before_it_is_sent() {
    let stored = schedule::Get::new(schedule::Level::Group, "work");
    let mut invalid = stored.clone();
    invalid.level = Open::Other("hunter2".to_owned());
    let (copy, wrong, created) = (stored.clone(), invalid.clone(), invalid);
    let router = || {
        let (copy, wrong, created) = (copy.clone(), wrong.clone(), created.clone());
        let with_status = async move || -> Result<_, Rejection> { Respond(created).with_status(StatusCode::CREATED) };
        Router::new()
            .route("/valid", get(async move || Respond(copy)))
            .route("/invalid", get(async move || Respond(wrong)))
            .route("/created", get(with_status))
    };
    let valid = asked(router(), "GET", "/valid", "");
    assert_eq!((valid.status, valid.content_type.as_str()), (200, "application/json"));
    assert_eq!(schedule::Get::read(&valid.body[..]).unwrap(), stored);
    for path in ["/invalid", "/created"] {
        let refused = asked(router(), "GET", path, "");
        assert_eq!(refused.status, 500, "{path}");
        assert!(!refused.text().contains("hunter2"));
    }
}
