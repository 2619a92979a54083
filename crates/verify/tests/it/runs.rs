//! Runs that are stopped, that find what another left behind, that only read, and that have an account.

use crate::behaviours::states;
use crate::double::SEGMENTS;
use crate::wrong::{World, Wrong};
use axum::http::Method;
use linecard_client::{Client, Retries};
use linecard_model::API;
use linecard_server::{Config, Double, PasswordCost, RequestFilter};
use linecard_verify::{CHECKS, Outcome, PREFIX, Settings, Stop, verify};
use serde_json::json;
use std::time::Duration;

const CRITERIA: &str = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/";

fn settings(service: &str) -> Settings {
    let mut settings = Settings::new(SEGMENTS);
    settings.services = vec![service.to_owned()];
    settings
}

#[tokio::test]
async fn a_run_that_is_stopped_at_any_request_restores_everything() {
    let mut stopped = 0;
    for service in ["selective-call-acceptance", "simultaneous-ring-personal"] {
        for after in (1..120).step_by(13) {
            let (world, url) = World::serve(Wrong::Nothing).await;
            let before = states(&world).await;
            let (stop, settings) = (Stop::default(), settings(service));
            let client = Client::new(&url).unwrap();
            let counted = async {
                while *world.requests.lock().unwrap() < after {
                    tokio::task::yield_now().await;
                }
                stop.stop();
                std::future::pending::<()>().await;
            };
            let found = tokio::select! {
                found = verify(&API, client, &settings, &stop) => found,
                () = counted => unreachable!(),
            };
            assert_eq!(states(&world).await, before, "{service} after {after}");
            assert_eq!(found.problems, [""; 0]);
            assert_eq!(found.faults().count(), 0);
            stopped += u32::from(found.is_stopped);
        }
    }
    assert!(stopped > 10, "{stopped}");
}

#[tokio::test]
async fn what_an_earlier_run_left_behind_is_removed() {
    let (world, url) = World::serve(Wrong::Nothing).await;
    let before = states(&world).await;
    let callers = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
    for name in ["old-1", "old-2"] {
        let body = json!({"name": format!("{PREFIX}{name}"), "fromDnCriteria": callers});
        assert!(world.send(&Method::POST, CRITERIA, Some(&body)).await.0.is_success());
    }
    let client = Client::new(&url).unwrap();
    let found = verify(&API, client, &settings("selective-call-acceptance"), &Stop::default()).await;
    assert_eq!(found.notes, ["selective-call-acceptance: 2 items were removed that an earlier run had left behind"]);
    assert_eq!(found.faults().count(), 0);
    assert_eq!(states(&world).await, before);
}

#[tokio::test]
async fn what_others_have_stays() {
    let cases: [(Wrong, &[&str]); 2] = [
        (Wrong::AcceptsAnything, &["verify.missing.item", "verify.refused", "verify.refused.form"]),
        (
            Wrong::IgnoresPuts,
            &[
                "verify.missing.item",
                "verify.put.sets",
                "verify.list.replaced",
                "verify.put.clears",
                "verify.refused",
                "verify.refused.form",
                "verify.rename",
                "verify.list.matched",
            ],
        ),
    ];
    for (wrong, expected) in cases {
        let (world, url) = World::serve(wrong).await;
        let callers = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
        let body = json!({"name": "lunch", "fromDnCriteria": callers});
        assert!(world.send(&Method::POST, CRITERIA, Some(&body)).await.0.is_success());
        let before = states(&world).await;
        let client = Client::new(&url).unwrap();
        let found = verify(&API, client, &settings("selective-call-acceptance"), &Stop::default()).await;
        assert_eq!(states(&world).await, before, "{wrong:?}");
        let failed = found.checks().filter(|(_, result)| result.outcome() == Outcome::Failed);
        let failed: Vec<&str> = failed.map(|(_, result)| result.check.id).collect();
        assert_eq!(failed, expected, "{wrong:?}");
    }
}

#[tokio::test]
async fn a_run_that_only_reads_sends_nothing_else() {
    let double = Double::start().unwrap();
    let mut settings = Settings::new(SEGMENTS);
    settings.read_only = true;
    let found = verify(&API, Client::new(&double.base_url()).unwrap(), &settings, &Stop::default()).await;
    assert_eq!(found.faults().count(), 0);
    assert!(found.count(Outcome::Passed) > 100);
    for method in [linecard_contract::Method::Put, linecard_contract::Method::Post, linecard_contract::Method::Delete] {
        double.journal().never(&RequestFilter::new().method(method)).unwrap();
    }
}

#[tokio::test]
async fn the_rate_is_kept() {
    let double = Double::start().unwrap();
    let mut settings = settings("speed-dial-8");
    settings.invalid_bodies = 0;
    let client = || Client::new(&double.base_url()).unwrap();
    let requests = verify(&API, client(), &settings, &Stop::default()).await.requests;
    settings.requests_per_second = Some(50.0);
    let began = tokio::time::Instant::now();
    assert_eq!(verify(&API, client(), &settings, &Stop::default()).await.requests, requests);
    assert!(began.elapsed() >= Duration::from_millis(20) * u32::try_from(requests - 1).unwrap());
}

#[tokio::test]
async fn an_account_sees_what_is_missing() {
    let mut config = Config::default();
    config.password_cost = PasswordCost::new(8, 1).unwrap();
    let double = Double::start_with(&config).unwrap();
    let lines = r#"
{"type": "tenant", "tenantId": "t"}
{"type": "group", "tenantId": "t", "groupId": "g"}
{"type": "user", "tenantId": "t", "groupId": "g", "userId": "u", "services": ["speed-dial-8", "selective-call-acceptance"]}
{"type": "administrator", "username": "root", "password": "a password", "level": 16}
"#;
    double.import_directory(lines.trim_start()).unwrap();
    let client = Client::builder(&double.base_url()).credentials("root", "a password").build().unwrap();
    let mut settings = Settings::new(SEGMENTS);
    settings.has_session = true;
    let found = verify(&API, client, &settings, &Stop::default()).await;
    let faults: Vec<String> =
        found.faults().map(|(service, check, fault)| format!("{service} {check} {fault:?}")).collect();
    assert_eq!(faults, [""; 0]);
    assert_eq!(found.problems, [""; 0]);
    let outcome = |service: &str, check: &str| {
        let mut checks = found.checks();
        checks.find(|(of, result)| *of == service && result.check.id == check).map(|(_, result)| result.outcome())
    };
    assert_eq!(outcome("speed-dial-8", "verify.missing.user"), Some(Outcome::Passed));
    assert_eq!(outcome("anywhere", "verify.missing.service"), Some(Outcome::Passed));
    assert_eq!(outcome("anywhere", "verify.response"), Some(Outcome::NotTried));
    assert_eq!(outcome("selective-call-acceptance", "verify.delete"), Some(Outcome::Passed));
}

#[tokio::test]
async fn without_an_account_the_run_says_what_is_missing() {
    let double = Double::start_with(&Config::default()).unwrap();
    let client = Client::new(&double.base_url()).unwrap();
    let found = verify(&API, client, &Settings::new(SEGMENTS), &Stop::default()).await;
    assert_eq!(
        found.problems,
        ["call-processing-policies: the deployment answers 401: give an account with --account"]
    );
}

/// A session that ends, a limit of the rate, a redirect and a gateway without a server are no faults of the contract.
#[tokio::test]
async fn a_deployment_that_stops_answering_has_no_faults() {
    let mut shown = std::collections::BTreeSet::new();
    for status in [302, 401, 429, 503] {
        for after in (0..60).step_by(if status == 401 { 2 } else { 19 }) {
            let (_, url) = World::serve(Wrong::EndsAfter(after, status)).await;
            let client = Client::builder(&url).retries(Retries::none()).build().unwrap();
            let found = verify(&API, client, &settings("selective-call-acceptance"), &Stop::default()).await;
            let faults: Vec<String> =
                found.faults().map(|(_, check, fault)| format!("{check} {:?}", fault.observed)).collect();
            assert_eq!(faults, [""; 0], "{status} after {after}");
            assert!(!found.problems.is_empty(), "{status} after {after}");
            // The first one says why the run ended, or that it could not restore something.
            shown.extend(found.problems.last().cloned());
        }
    }
    for why in ["the session has ended", "it limits the rate", "it redirects", "it is not available"] {
        assert!(shown.iter().any(|shown| shown.contains(why)), "{why}: {shown:?}");
    }
}

/// A server that takes requests and never answers, and one that answers with pages.
#[tokio::test]
async fn a_deployment_that_hangs_or_serves_pages_ends_the_run() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::builder(&format!("http://{}", listener.local_addr().unwrap()));
    let client =
        client.timeout(Duration::from_millis(200)).retries(Retries::default().max_attempts(2)).build().unwrap();
    let began = tokio::time::Instant::now();
    let found = verify(&API, client, &settings("selective-call-acceptance"), &Stop::default()).await;
    assert!(began.elapsed() < Duration::from_secs(20));
    assert_eq!((found.faults().count(), found.problems.len()), (0, 1), "{:?}", found.problems);
    let page = axum::Router::new().fallback(|| async { axum::response::Html("<p>hunter2: log in</p>") });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(linecard_server::serve(listener, page, std::future::pending()));
    let found =
        verify(&API, Client::new(&url).unwrap(), &settings("selective-call-acceptance"), &Stop::default()).await;
    let faults: Vec<String> = found.faults().map(|(_, check, fault)| format!("{check} {fault:?}")).collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("the response is JSON") && !faults[0].contains("hunter2"), "{faults:?}");
}

#[tokio::test]
async fn a_run_that_tries_nothing_says_so() {
    let (_, url) = World::serve(Wrong::MissingService(404)).await;
    let client = Client::new(&url).unwrap();
    let found = verify(&API, client, &settings("anywhere"), &Stop::default()).await;
    let why = "no service shows a state, so nothing was tried; check the URL, the tenant, the group and the user";
    assert_eq!(found.problems, [why]);
}

#[test]
fn the_guide_lists_every_check() {
    let guide = include_str!("../../../../book/src/guide/verify.md");
    for check in CHECKS {
        assert!(guide.contains(&format!("`{}`", check.id)), "{check}");
    }
}
