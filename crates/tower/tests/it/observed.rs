//! What observers get.

use crate::asked::{HANDLED, POLICIES, ask, behind, block_on, request};
use axum::Router;
use linecard_model::API;
use linecard_tower::{ContractLayer, ContractMetrics, Event, Mode, Outcome, TracingObserver};
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

/// Sends requests of every sort to a service.
fn exercise(mut service: Router) {
    let long = format!("{{{:2000}}}", "");
    block_on(async {
        for (method, path, body) in [
            ("GET", POLICIES, ""),
            ("PUT", POLICIES, r#"{"useGroupName": true}"#),
            ("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "secret": "hunter2"}"#),
            ("PUT", POLICIES, r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#),
            ("PUT", POLICIES, &long),
            ("DELETE", POLICIES, ""),
            ("GET", "/elsewhere/hunter2", ""),
        ] {
            ask(&mut service, request(method, path, body.to_owned())).await;
        }
    });
}

/// Lines of text that many write to.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Lines {
    type Writer = Lines;

    fn make_writer(&'w self) -> Lines {
        self.clone()
    }
}

fn layer() -> ContractLayer {
    ContractLayer::new(&API).max_request(1000)
}

#[test]
fn a_closure_gets_every_event() {
    let events = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&events);
    let observer = move |event: &Event<'_>| {
        let result = match event.outcome {
            Outcome::Validated(report) => format!("{} findings", report.findings().len()),
            Outcome::Unvalidated(refusal) => refusal.details(),
        };
        let operation = event.operation.map_or("-", |operation| operation.id);
        let refused = if event.is_refused { ", refused" } else { "" };
        writeln!(kept.lock().unwrap(), "{} {operation}: {result}{refused}", event.direction).unwrap();
    };
    exercise(behind(layer().requests(Mode::Enforce).observer(observer), HANDLED));
    insta::assert_snapshot!(events.lock().unwrap());
}

#[test]
fn events_of_tracing_hold_no_value_and_no_path() {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .without_time()
        .with_writer(lines.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || exercise(behind(layer().observer(TracingObserver), HANDLED)));
    assert!(!lines.text().contains("hunter2"));
    insta::assert_snapshot!(lines.text());
}

#[test]
fn metrics_count_bodies_and_findings() {
    let (metrics, mut registry) = (ContractMetrics::default(), Registry::default());
    metrics.register(&mut registry);
    exercise(behind(layer().requests(Mode::Enforce).observer(metrics), HANDLED));
    let mut text = String::new();
    encode(&mut text, &registry).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    insta::assert_snapshot!(lines.join("\n"));
}
