//! The layer beside the layers of others: limits, timeouts, compression and concurrency, inside of it and outside.

use crate::asked::{HANDLED, POLICIES, Shown, ask, block_on, request};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::DefaultBodyLimit;
use axum::http::{Request, StatusCode, header};
use axum::routing::{any, put};
use flate2::{Compression, write::GzEncoder};
use http_body_util::channel::{Channel, Sender};
use linecard_model::API;
use linecard_tower::{ContractLayer, Mode, Valid};
use linecard_types::call_processing_policies::Put;
use std::convert::Infallible;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::{LocalSet, spawn_local};
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

const VALID: &str = r#"{"maxSimultaneousCalls": 3}"#;
const INVALID: &str = r#"{"maxSimultaneousCalls": 0}"#;

fn enforcing() -> ContractLayer {
    ContractLayer::new(&API).requests(Mode::Enforce).responses(Mode::Enforce)
}

/// A handler that returns the request body.
fn echo() -> Router {
    Router::new().route(POLICIES, any(async |body: Bytes| body))
}

/// A handler that reads the request body, and returns another one.
fn handled() -> Router {
    Router::new().route(POLICIES, put(async |_: Bytes| HANDLED))
}

fn asked(mut router: Router, request: Request<Body>) -> Shown {
    block_on(ask(&mut router, request))
}

/// A body in chunks, which nothing announces.
fn chunked(parts: &'static [&'static str]) -> Body {
    let (mut sender, body) = Channel::<Bytes, Infallible>::new(parts.len());
    for part in parts {
        sender.try_send(http_body::Frame::data(Bytes::from_static(part.as_bytes()))).unwrap();
    }
    drop(sender);
    Body::new(body)
}

#[test]
fn a_limit_outside_of_the_layer_is_told_apart() {
    let layered = || handled().layer(enforcing()).layer(RequestBodyLimitLayer::new(20));
    // The length is announced, so that the other layer refuses the request by itself.
    let mut announced = request("PUT", POLICIES, VALID);
    announced.headers_mut().insert(header::CONTENT_LENGTH, VALID.len().into());
    assert_eq!(asked(layered(), announced).status, 413);
    let refused = asked(layered(), request("PUT", POLICIES, chunked(&[r#"{"useGroupName"#, r#"": true}"#])));
    assert_eq!(refused.status, 413);
    assert!(refused.text().contains("the limit of the framework of this server"), "{}", refused.text());
    assert_eq!(asked(layered(), request("PUT", POLICIES, chunked(&["{", "}"]))).text(), HANDLED);
}

#[test]
fn a_limit_within_the_layer_holds() {
    let layered = || handled().layer(RequestBodyLimitLayer::new(20)).layer(enforcing());
    assert_eq!(asked(layered(), request("PUT", POLICIES, "{}")).text(), HANDLED);
    // What the layer validates first is refused by it.
    assert_eq!(asked(layered(), request("PUT", POLICIES, INVALID)).status, 400);
    assert_eq!(asked(layered(), request("PUT", POLICIES, VALID)).status, 413);
    // That of axum is one of its extractors: it holds for the handler, and not for the layer.
    let layered = || {
        let router = Router::new().route(POLICIES, put(async |Valid(_): Valid<Put>| HANDLED));
        router.layer(DefaultBodyLimit::max(20)).layer(enforcing())
    };
    assert_eq!(asked(layered(), request("PUT", POLICIES, "{}")).text(), HANDLED);
    let refused = asked(layered(), request("PUT", POLICIES, VALID));
    assert_eq!(refused.status, 413);
    assert!(refused.text().contains("DefaultBodyLimit"), "{}", refused.text());
}

#[test]
fn a_timeout_ends_a_request_wherever_it_is() {
    let short = Duration::from_millis(50);
    let timeout = || TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, short);
    let slow = || Router::new().route(POLICIES, put(async || tokio::time::sleep(Duration::from_secs(60)).await));
    for layered in [slow().layer(timeout()).layer(enforcing()), slow().layer(enforcing()).layer(timeout())] {
        assert_eq!(asked(layered, request("PUT", POLICIES, VALID)).status, 504);
    }
    // A body that does not arrive: the sender is kept until the end.
    let stalled = || {
        let (mut sender, body) = Channel::<Bytes, Infallible>::new(1);
        sender.try_send(http_body::Frame::data(Bytes::from_static(b"{"))).unwrap();
        (sender, Body::new(body))
    };
    let (_sender, body) = stalled();
    assert_eq!(asked(handled().layer(enforcing()).layer(timeout()), request("PUT", POLICIES, body)).status, 504);
    let (_sender, body) = stalled();
    let layered = handled().layer(enforcing()).layer(RequestBodyTimeoutLayer::new(short));
    let refused = asked(layered, request("PUT", POLICIES, body));
    assert_eq!((refused.status, refused.text().contains("incomplete")), (400, true), "{}", refused.text());
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn responses_are_validated_before_they_are_compressed() {
    // Layers compress longer bodies only.
    let body = |value: &str| format!("{{{}\"useGroupName\": {value}}}", " ".repeat(100));
    let get = || {
        let mut request = request("GET", POLICIES, "");
        request.headers_mut().insert(header::ACCEPT_ENCODING, "gzip".parse().unwrap());
        request
    };
    let responding = |value: &str| {
        let body = body(value);
        Router::new().route(POLICIES, any(async move || ([(header::CONTENT_TYPE, "application/json")], body)))
    };
    let outside = |value: &str| asked(responding(value).layer(enforcing()).layer(CompressionLayer::new()), get());
    assert_eq!((outside("1").status, outside("true").status), (500, 200));
    assert_eq!(outside("true").body[..2], [0x1f, 0x8b]);
    let inside = |layer: ContractLayer| asked(responding("true").layer(CompressionLayer::new()).layer(layer), get());
    let refused = inside(enforcing());
    assert_eq!((refused.status, refused.text().contains("is encoded before")), (500, true), "{}", refused.text());
    assert_eq!(inside(enforcing().responses(Mode::Observe)).status, 200);
}

#[test]
fn requests_are_validated_after_they_are_decompressed() {
    let put = |body: &[u8]| {
        let mut request = request("PUT", POLICIES, body.to_vec());
        request.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        request
    };
    let outside = |body: &[u8]| {
        let layer = enforcing().max_request(1000);
        asked(handled().layer(layer).layer(RequestDecompressionLayer::new()), put(body))
    };
    assert_eq!(outside(&gzip(VALID)).text(), HANDLED);
    assert_eq!(outside(&gzip(INVALID)).status, 400);
    // The limit is that of the decompressed body, and what is beyond is never kept.
    assert_eq!(outside(&gzip(&format!("{{{}}}", " ".repeat(8 << 20)))).status, 413);
    assert_eq!(outside(&gzip(VALID)[..20]).status, 400);
    assert_eq!(outside(b"no gzip").status, 400);
    let inside = |layer: ContractLayer| {
        asked(handled().layer(RequestDecompressionLayer::new()).layer(layer), put(&gzip(INVALID)))
    };
    assert_eq!(inside(enforcing()).status, 415);
    assert_eq!(inside(enforcing().requests(Mode::Observe)).text(), HANDLED);
}

/// Sends ten requests at once whose bodies arrive later, and returns the greatest number of calls of the handler at a time.
fn most_at_once(layered: impl Fn(Router) -> Router, refused: usize) -> usize {
    let (now, most) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (of_handler, most_of_handler) = (Arc::clone(&now), Arc::clone(&most));
    let router = layered(Router::new().route(
        POLICIES,
        put(async move |_: Bytes| {
            most_of_handler.fetch_max(of_handler.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(5)).await;
            of_handler.fetch_sub(1, Ordering::SeqCst);
            HANDLED
        }),
    ));
    block_on(LocalSet::new().run_until(async {
        let all = (0..10).map(|number| {
            let mut router = router.clone();
            spawn_local(async move {
                let (mut sender, body): (Sender<Bytes>, _) = Channel::new(1);
                let sending = tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    let body = if number < refused { INVALID } else { VALID };
                    sender.send_data(Bytes::from_static(body.as_bytes())).await
                });
                let shown = ask(&mut router, request("PUT", POLICIES, Body::new(body))).await;
                sending.await.unwrap().unwrap();
                assert_eq!(shown.status, if number < refused { 400 } else { 200 }, "{number}");
            })
        });
        for one in all.collect::<Vec<_>>() {
            tokio::time::timeout(Duration::from_secs(20), one).await.expect("a request waits for ever").unwrap();
        }
    }));
    assert_eq!(now.load(Ordering::SeqCst), 0);
    most.load(Ordering::SeqCst)
}

#[test]
fn a_limit_of_concurrency_holds_and_refusals_free_their_place() {
    // Axum makes the service of a layer for each request of a handler, so that the limit must be shared.
    let limit = || GlobalConcurrencyLimitLayer::new(2);
    for refused in [0, 5] {
        assert_eq!(most_at_once(|router| router.layer(limit()).layer(enforcing()), refused), 2);
        assert_eq!(most_at_once(|router| router.layer(enforcing()).layer(limit()), refused), 2);
    }
    assert_eq!(most_at_once(|router| router.layer(limit()).layer(enforcing()), 10), 0);
}

#[test]
fn an_empty_stack_of_layers_changes_nothing() {
    let echoed = asked(echo().layer(enforcing()).layer(enforcing()), request("PUT", POLICIES, VALID));
    assert_eq!((echoed.status, echoed.text().as_str()), (200, VALID));
}
