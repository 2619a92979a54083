//! The API below another path than its own, behind another proxy.

use crate::raw::canned;
use crate::world::{POLICIES, World};
use linecard_contract::Options;
use linecard_model::API;
use linecard_proxy::Record;
use linecard_traffic::{Exchanges, TrafficFormat, read_all};
use std::time::Duration;

const BASE: &str = "/api/v01/gateway/";

fn upstream() -> std::net::SocketAddr {
    canned("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
}

/// The path of an operation of the API, below the other base path.
fn policies() -> String {
    POLICIES.replace(API.base_path, BASE)
}

#[test]
fn only_paths_below_it_are_of_the_api() {
    let world = World::with(upstream(), |settings| {
        settings.base_path = Some(BASE.to_owned());
        settings.enforce_requests = true;
    });
    // The base path may be behind a prefix, as for `linecard check`.
    for path in [policies(), format!("/outer{}?a=b", policies())] {
        let refused = world.ask("PUT", &path, r#"{"maxSimultaneousCalls": 0}"#);
        assert_eq!(refused.status, 400, "{path}");
        let rule = "call-processing-policies.maxSimultaneousCalls.put.range";
        assert!(refused.header("linecard-findings").unwrap().starts_with(rule), "{path}");
        assert_eq!(world.ask("PUT", &path, r#"{"maxSimultaneousCalls": 1}"#).status, 200, "{path}");
    }
    for (method, path, status) in [
        ("DELETE", policies(), 405),
        ("GET", policies().trim_end_matches('/').to_owned(), 404),
        // The path that the API has by itself is another one here.
        ("PUT", POLICIES.to_owned(), 200),
    ] {
        assert_eq!(world.ask(method, &path, r#"{"maxSimultaneousCalls": 0}"#).status, status, "{method} {path}");
    }
    assert_eq!(world.metric(r#"exchanges_total{operation="updateCallProcessingPolicies""#), 4);
    assert_eq!(world.metric("passed_total"), 1);
}

#[test]
fn a_recording_has_it_and_is_read_with_it() {
    let folder = tempfile::tempdir().unwrap();
    for values in [false, true] {
        let file = folder.path().join(format!("{values}.exchanges.ndjson"));
        let mut record = Record::to(&file);
        record.values = values;
        let world = World::with(upstream(), |settings| {
            settings.base_path = Some(BASE.to_owned());
            settings.record = Some(record);
        });
        world.ask("PUT", &policies(), r#"{"maxSimultaneousCalls": 0}"#);
        world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0}"#);
        world.proxy.finish_recording(Duration::from_secs(10));
        let recording = std::fs::read_to_string(&file).unwrap();
        let exchanges: Vec<_> = read_all(TrafficFormat::Ndjson, recording.as_bytes()).unwrap();
        let [exchange] = &exchanges[..] else { panic!("{recording}") };
        let exchange = exchange.as_ref().unwrap();
        assert!(exchange.url.starts_with(BASE), "{recording}");
        for (base_path, is_known) in [(Some(BASE), true), (None, false)] {
            let validated = Exchanges { api: &API, options: Options::default(), base_path }.validate(exchange);
            let operation = is_known.then_some("updateCallProcessingPolicies");
            assert_eq!((validated.operation, validated.is_skipped), (operation, !is_known));
        }
    }
}
