//! What each mode does with requests and responses.

use crate::asked::{ACCEPTANCE, HANDLED, POLICIES, Shown, ask, behind, block_on, double, layered, request};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use http_body_util::{BodyExt, channel::Channel};
use linecard_model::API;
use linecard_refusal::Refusal;
use linecard_server::{ChangeFn, Config, MemoryStore, RecordKey, SelfCheck, Store, Write};
use linecard_tower::{ContractLayer, Mode};
use proptest::prelude::*;
use serde_json::json;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

fn layer() -> ContractLayer {
    ContractLayer::new(&API)
}

fn asked(mut service: Router, method: &str, path: &str, body: impl Into<Body>) -> Shown {
    block_on(ask(&mut service, request(method, path, body)))
}

#[test]
fn only_an_enforced_direction_refuses() {
    let (wrong, faulty) = (r#"{"maxSimultaneousCalls": 0}"#, r#"{"useGroupName": 1}"#);
    for (requests, responses, of_put, of_get) in [
        (Mode::Off, Mode::Off, 200, 200),
        (Mode::Observe, Mode::Observe, 200, 200),
        (Mode::Enforce, Mode::Observe, 400, 200),
        (Mode::Observe, Mode::Enforce, 200, 500),
        (Mode::Enforce, Mode::Enforce, 400, 500),
    ] {
        let service = || behind(layer().requests(requests).responses(responses), faulty);
        assert_eq!(asked(service(), "PUT", POLICIES, wrong).status, of_put, "{requests:?}");
        let got = asked(service(), "GET", POLICIES, "");
        assert_eq!(got.status, of_get, "{responses:?}");
        assert!(of_get != 200 || got.body == faulty);
    }
}

#[test]
fn another_spelling_of_a_path_passes_unless_requests_are_enforced() {
    for (from, to) in [
        ("/services/", "/services//"),
        ("/services/", "/./services/"),
        ("/services/", "/%73ervices/"),
        ("/services/", "%2Fservices%2F"),
        ("/services/", "/SERVICES/"),
        ("/services/", "/services;a=b/"),
        ("/services/", "/services/selective_call_acceptance/criteria/..%2F..%2F"),
    ] {
        let path = POLICIES.replace(from, to);
        let refused = asked(layered(), "PUT", &path, "{}");
        assert_eq!(refused.status, 400, "{path}");
        assert!(refused.text().contains("a server may read the path as /api/v1/tenants/{tenant_id}/"), "{path}");
        for mode in [Mode::Off, Mode::Observe] {
            assert_eq!(asked(behind(layer().requests(mode), HANDLED), "PUT", &path, "{}").status, 200, "{path}");
        }
    }
    for path in ["/", "//logo.png", "/a/../b;c", "/outer/API/v1/", &POLICIES.replace("/t/", "/a%2Fb;c/")] {
        assert_eq!(asked(layered(), "PUT", path, "{}").status, 200, "{path}");
    }
}

#[test]
fn a_refused_response_equals_that_of_a_strict_server() {
    let store = MemoryStore::default();
    let key = RecordKey::state("t", "g", "u", "selective-call-acceptance");
    let state = json!({"criteria": [{"name": "lunch", "active": "hunter2"}]});
    let change: ChangeFn = Box::new(move |_| vec![Write::Put(key.clone(), state.clone().into())]);
    block_on(store.change(Vec::new(), change)).unwrap();
    let store: Arc<dyn Store> = Arc::new(store);
    let mut config = Config::open();
    let lenient = linecard_server::router(&config, Arc::clone(&store));
    config.self_check = SelfCheck::Strict;
    let strict = asked(linecard_server::router(&config, store), "GET", ACCEPTANCE, "");
    let layered = asked(lenient.layer(layer().responses(Mode::Enforce)), "GET", ACCEPTANCE, "");
    assert_eq!((strict.status, &strict), (500, &layered));
    assert!(!layered.text().contains("hunter2"));
}

#[test]
fn the_server_behind_an_enforcing_layer_answers_as_without_it() {
    let criteria = format!("{ACCEPTANCE}criteria/");
    let callers = r#"{"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}"#;
    let post = format!(r#"{{"name": "lunch", "fromDnCriteria": {callers}}}"#);
    let mut bare = double();
    let mut layered = double().layer(layer().requests(Mode::Enforce).responses(Mode::Enforce));
    block_on(async {
        for (method, path, body) in [
            ("GET", ACCEPTANCE, ""),
            ("POST", &criteria, post.as_str()),
            ("GET", ACCEPTANCE, ""),
            ("HEAD", ACCEPTANCE, ""),
            ("PUT", POLICIES, r#"{"useGroupName": false}"#),
            ("GET", POLICIES, "{}"),
            ("GET", "/health/live", ""),
            ("GET", "/nothing", ""),
        ] {
            let with = ask(&mut layered, request(method, path, body.to_owned())).await;
            let without = ask(&mut bare, request(method, path, body.to_owned())).await;
            assert_eq!(with, without, "{method} {path}");
            assert!(with.status == 200 || path == "/nothing", "{method} {path}: {}", with.text());
        }
    });
}

#[test]
fn a_status_can_be_replaced() {
    let layer = layer().requests(Mode::Enforce).status(StatusCode::RANGE_NOT_SATISFIABLE, StatusCode::BAD_REQUEST);
    let own = asked(behind(layer, HANDLED), "PUT", POLICIES, "[]");
    let documented = asked(layered(), "PUT", POLICIES, "[]");
    assert_eq!((own.status, documented.status), (400, 416));
    assert_eq!(own.body, documented.body);
}

#[test]
fn a_body_beyond_the_limit_is_refused_only_if_its_direction_is_enforced() {
    let (long, limited) = (format!("{{{:100}}}", ""), layer().max_request(50).max_response(50));
    for (mode, of_put, of_get) in [(Mode::Observe, 200, 200), (Mode::Enforce, 413, 500)] {
        let service = || behind(limited.clone().requests(mode).responses(mode), long.clone());
        let put = asked(service(), "PUT", POLICIES, long.clone());
        assert_eq!(put.status, of_put, "{}", put.text());
        let get = asked(service(), "GET", POLICIES, "");
        assert_eq!((get.status, get.body == long), (of_get, of_get == 200));
    }
    let exact = format!("{{{:48}}}", "");
    let service = behind(limited.requests(Mode::Enforce).responses(Mode::Off), HANDLED);
    assert_eq!(asked(service, "PUT", POLICIES, exact).status, 200);
}

#[test]
fn an_encoded_body_is_refused_only_if_its_direction_is_enforced() {
    let encoded = [(header::CONTENT_ENCODING, "gzip")];
    for (mode, of_put, of_get) in [(Mode::Observe, 200, 200), (Mode::Enforce, 415, 500)] {
        let mut service = behind(layer().requests(mode).responses(mode), (encoded.clone(), "\u{1f}"));
        let mut put = request("PUT", POLICIES, "\u{1f}");
        put.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        block_on(async {
            assert_eq!(ask(&mut service, put).await.status, of_put);
            assert_eq!(ask(&mut service, request("GET", POLICIES, "")).await.status, of_get);
        });
    }
}

#[test]
fn a_base_path_replaces_that_of_the_api() {
    let layer = layer().requests(Mode::Enforce).base_path("/proxy/api/v1/");
    let put = |path: &str| asked(behind(layer.clone(), HANDLED), "PUT", path, "[]").status;
    assert_eq!((put(&format!("/proxy{POLICIES}")), put(POLICIES)), (416, 200));
}

#[test]
fn a_handler_can_refuse_with_the_error_body_of_the_api() {
    let refuse = async || Refusal::new(StatusCode::NOT_FOUND, "there is no such user").into_response();
    let service = Router::new().fallback(refuse).layer(layer().responses(Mode::Enforce));
    let refused = asked(service, "GET", POLICIES, "");
    assert_eq!((refused.status, refused.text().as_str()), (404, r#"{"details":"there is no such user"}"#));
}

/// A body of these frames, with a trailer.
fn body(frames: &[Vec<u8>]) -> Body {
    let (mut sender, body) = Channel::<Bytes>::new(frames.len() + 1);
    for frame in frames {
        sender.try_send(http_body::Frame::data(frame.clone().into())).unwrap();
    }
    let trailers = HeaderMap::from_iter([(header::ETAG, "\"a\"".parse().unwrap())]);
    sender.try_send(http_body::Frame::trailers(trailers)).unwrap();
    Body::new(body)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bodies_that_pass_have_the_same_bytes_and_trailers(
        frames in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..20), 0..8),
        max in 0_usize..100,
        path in prop_oneof![Just(POLICIES), Just("/elsewhere")],
    ) {
        let echo = async |request: axum::extract::Request| request.into_body();
        let layer = layer().max_request(max).max_response(max);
        let mut service = layer.layer(Router::new().fallback(echo));
        let (bytes, trailers) = block_on(async {
            let response = service.call(request("GET", path, body(&frames))).await.unwrap();
            let collected = response.into_body().collect().await.unwrap();
            (collected.trailers().cloned(), collected.to_bytes())
        });
        prop_assert_eq!(&trailers[..], frames.concat());
        prop_assert_eq!(&bytes.unwrap()[header::ETAG], "\"a\"");
    }
}

/// A body that fails after its first frame.
struct Failing(bool);

impl http_body::Body for Failing {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
        let is_first = !std::mem::replace(&mut self.0, true);
        let first = || Ok(http_body::Frame::data(Bytes::from_static(b"{")));
        Poll::Ready(Some(if is_first { first() } else { Err(std::io::Error::other("it is gone")) }))
    }
}

#[test]
fn a_body_that_ends_early_is_refused_only_if_its_direction_is_enforced() {
    let failing = || Body::new(Failing(false));
    let put = |mode| asked(behind(layer().requests(mode), HANDLED), "PUT", POLICIES, failing());
    assert_eq!(put(Mode::Observe).status, 200);
    let refused = put(Mode::Enforce);
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["details"], "the request body is incomplete; send it again");
    let get = |mode| {
        let handler = async move || failing();
        let mut service = layer().responses(mode).layer(Router::new().fallback(handler));
        block_on(async {
            let response = service.call(request("GET", POLICIES, "")).await.unwrap();
            (response.status().as_u16(), response.into_body().collect().await.is_ok())
        })
    };
    assert_eq!(get(Mode::Observe), (200, false));
    assert_eq!(get(Mode::Enforce), (502, true));
}
