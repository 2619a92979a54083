//! Recordings: what they hold, that `check` reads them, and disks that fail.

use crate::raw::{ask, canned};
use crate::world::{POLICIES, World};
use linecard_contract::Options;
use linecard_model::API;
use linecard_proxy::Record;
use linecard_server::Double;
use linecard_traffic::{EXCHANGE_SCHEMA, Exchanges, TrafficFormat, read_all};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;
use std::time::Duration;

const CRITERIA: &str = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/";

/// Sends a few exchanges, and returns the recording.
fn recorded(file: &Path, change: impl FnOnce(&mut Record)) -> String {
    let double = Double::start().unwrap();
    let mut record = Record::to(file);
    change(&mut record);
    let world = World::with(double.address(), |settings| settings.record = Some(record));
    let body = r#"{"name": "lunchtime", "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
    let headers = [("authorization", "Basic hunter2"), ("x-own", "mine"), ("content-type", "application/json")];
    let created = ask(world.address, "POST", CRITERIA, &headers, body.as_bytes());
    assert_eq!(created.status, 200, "{}", created.text());
    assert_eq!(world.ask("GET", &format!("{CRITERIA}lunchtime/"), "").status, 200);
    assert_eq!(world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0}"#).status, 400);
    assert_eq!(world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": "#).status, 416);
    assert_eq!(world.ask("GET", "/version", "").status, 200);
    world.proxy.finish_recording(Duration::from_secs(10));
    fs::read_to_string(file).unwrap()
}

/// The rules that a reader of the recording finds.
fn rules(recording: &str) -> Vec<String> {
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let mut rules = Vec::new();
    for exchange in read_all(TrafficFormat::Ndjson, recording.as_bytes()).unwrap() {
        let validated = exchanges.validate(&exchange.unwrap());
        assert!(!validated.is_skipped);
        rules.extend(
            validated.bodies.iter().flat_map(|body| body.report.violations().map(|finding| finding.rule().to_string())),
        );
        rules.extend(validated.findings.iter().map(|finding| finding.rule.id().to_owned()));
    }
    rules
}

#[test]
fn a_recording_is_masked_and_validates_as_the_traffic_did() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.exchanges.ndjson");
    let recording = recorded(&file, |record| record.seed = Some("a test".to_owned()));
    for value in ["lunchtime", "hunter2", "mine", "/users/u/"] {
        assert!(!recording.contains(value), "{value} is in {recording}");
    }
    let without_times = recording.lines().map(|line| {
        let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
        line["time"] = "…".into();
        format!("{line}\n")
    });
    insta::assert_snapshot!("masked", without_times.collect::<String>());
    insta::assert_snapshot!("rules_of_masked", rules(&recording).join(" "));
    let schema: serde_json::Value = serde_json::from_str(EXCHANGE_SCHEMA).unwrap();
    assert!(schema["properties"]["findings"].is_object());
    // The same value has the same pseudonym.
    let name = |line: &str, pointer: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        line.pointer(pointer).unwrap().as_str().unwrap().to_owned()
    };
    let lines: Vec<&str> = recording.lines().collect();
    assert!(name(lines[1], "/path").ends_with(&format!("/{}/", name(lines[0], "/request/name"))));
}

#[test]
fn values_are_recorded_on_demand_without_credentials() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.exchanges.ndjson");
    fs::write(&file, "{\"cut").unwrap();
    let recording = recorded(&file, |record| record.values = true);
    assert!(
        recording.contains("lunchtime") && recording.contains("\"x-own\":\"mine\"") && !recording.contains("hunter2")
    );
    let (before, ours) = recording.split_once('\n').unwrap();
    assert_eq!((before, ours.lines().count()), ("{\"cut", 4));
    insta::assert_snapshot!("rules", rules(ours).join(" "));
    assert!(ours.contains(r#""findings":["call-processing-policies.maxSimultaneousCalls.put.range"]"#), "{ours}");
}

#[test]
#[cfg(unix)]
fn a_recording_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.exchanges.ndjson");
    recorded(&file, |_| {});
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_stops_neither_traffic_nor_validation() {
    let world =
        World::with(canned("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]"), |settings| {
            settings.record = Some(Record::to("/dev/full"));
        });
    for _ in 0..3 {
        let answer = world.ask("GET", POLICIES, "");
        assert_eq!((answer.text(), answer.header("linecard-findings").is_some()), ("[]", true));
    }
    world.wait_for(r#"not_recorded_total{reason="write-failed"}"#, 3);
    assert_eq!(world.metric("recorded_total"), 0);
}

#[test]
#[cfg(unix)]
fn a_folder_that_is_removed_stops_neither_traffic_nor_validation() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    let file = inner.join("traffic.exchanges.ndjson");
    let world =
        World::with(canned("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}"), |settings| {
            settings.record = Some(Record::to(&file));
        });
    assert_eq!(world.ask("GET", POLICIES, "").status, 200);
    world.wait_for("recorded_total", 1);
    fs::remove_dir_all(&inner).unwrap();
    assert_eq!(world.ask("GET", POLICIES, "").status, 200);
    world.wait_for(r#"not_recorded_total{reason="write-failed"}"#, 1);
    fs::create_dir(&inner).unwrap();
    assert_eq!(world.ask("GET", POLICIES, "").status, 200);
    world.wait_for("recorded_total", 2);
    assert_eq!(std::io::BufRead::lines(BufReader::new(File::open(&file).unwrap())).count(), 1);
}

#[test]
fn a_body_that_is_no_json_is_left_out_of_a_masked_recording() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.exchanges.ndjson");
    let world =
        World::with(canned("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 7\r\n\r\nhunter2"), |settings| {
            settings.record = Some(Record::to(&file));
        });
    assert_eq!(world.ask("GET", POLICIES, "").text(), "hunter2");
    world.wait_for("bodies_not_recorded_total", 1);
    world.wait_for("recorded_total", 1);
    let recording = fs::read_to_string(&file).unwrap();
    assert!(recording.contains("\"response_omitted\":true") && recording.contains("json.syntax"), "{recording}");
}
