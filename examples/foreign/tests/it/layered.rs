//! The API in a server of another making: behind the layer, and with typed bodies.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::routing::any;
use foreign::bodies::stop;
use foreign::{API, BEHAVIOUR};
use linecard_server::{Config, MemoryStore, router};
use linecard_tower::{ContractLayer, Mode, Valid};
use std::sync::Arc;
use tokio::runtime::Runtime;
use tower_service::Service;

const STOPS: &str = "/rounds/v2/operators/o/districts/d/couriers/ann/round/stops/";

/// The status and the body of a response.
fn asked(mut service: Router, method: &str, path: &str, body: &str) -> (u16, String) {
    let request = Request::builder().method(method).uri(path).header("host", "localhost");
    Runtime::new().unwrap().block_on(async {
        let response = service.call(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    })
}

#[test]
fn the_layer_and_the_extractor_refuse_as_the_server_does() {
    let mut config = Config::of(&API, &BEHAVIOUR);
    config.open = true;
    let double = || router(&config, Arc::new(MemoryStore::default()));
    let layered = || Router::new().fallback(async || "{}").layer(ContractLayer::new(&API).requests(Mode::Enforce));
    let extracted = || Router::new().route(STOPS, any(async |_: Valid<stop::Post>| "{}"));
    for (method, body, status) in [
        ("POST", r#"{"code": "7a", "kind": "Collection"}"#, 400),
        ("POST", r#"{"code": "7a", "kind": "Nothing", "secret": "hunter2"}"#, 400),
        ("POST", "[]", 416),
        ("PATCH", "{}", 405),
    ] {
        let expected = asked(double(), method, STOPS, body);
        assert_eq!(expected.0, status, "{}", expected.1);
        assert!(expected.1.contains("\"reason\""));
        assert_eq!(asked(layered(), method, STOPS, body), expected, "{method} {body}");
        assert!(method == "PATCH" || asked(extracted(), method, STOPS, body) == expected);
    }
    assert_eq!(asked(layered(), "GET", "/elsewhere/", "").0, 200);
}
