//! Hostile bodies take time proportional to their size, and produce a bounded report.

use linecard_contract::{MAX_FINDINGS, Method, Object, update, validate, validate_update};
use linecard_model::objects::{CRITERIA, SELECTIVE_CALL_ACCEPTANCE};
use std::time::{Duration, Instant};

/// Validates a body of this size and one of a quarter of it. Quadratic time would be sixteen times as long; caches and load
/// on the machine explain less than that.
#[track_caller]
fn is_linear(object: &'static Object, method: Method, body: impl Fn(usize) -> String, size: usize) {
    let measure = |size| {
        let body = body(size);
        let mut fastest = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            let report = validate(object, method, &body);
            fastest = fastest.min(start.elapsed());
            assert!(report.findings().len() <= MAX_FINDINGS);
            let prose: usize = report.findings().map(|finding| finding.message().len()).sum();
            assert!(prose < 100 * body.len() + 100_000);
        }
        fastest
    };
    let times = || (measure(size / 4), measure(size));
    let is_ok = |(small, large): &(Duration, Duration)| *large < *small * 16 + Duration::from_millis(50);
    // Other work on the machine may slow one of them down, but not each time.
    let mut tried = Vec::new();
    while !tried.last().is_some_and(is_ok) {
        assert!(tried.len() < 3, "for a quarter, and for the whole: {tried:?}");
        tried.push(times());
    }
}

#[test]
fn a_million_unknown_names() {
    let body = |count| {
        let members: Vec<String> = (0..count).map(|index| format!("\"{index}\":0")).collect();
        format!("{{{},\"name\":\"a\"}}", members.join(","))
    };
    is_linear(&CRITERIA, Method::Put, body, 1_000_000);
    is_linear(&CRITERIA, Method::Get, body, 1_000_000);
}

#[test]
fn a_million_duplicate_keys() {
    is_linear(
        &CRITERIA,
        Method::Put,
        |count| format!("{{{}\"name\":\"a\"}}", "\"name\":\"a\",".repeat(count)),
        1_000_000,
    );
    is_linear(
        &CRITERIA,
        Method::Get,
        |count| format!("{{{}\"name\":\"a\"}}", "\"x\":{\"y\":1,\"y\":2},".repeat(count)),
        300_000,
    );
}

#[test]
fn a_million_violations() {
    let body = |count| format!("{{\"criteria\":[{}{{}}]}}", "{\"active\":1},".repeat(count));
    is_linear(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, body, 500_000);
    let numbers =
        |count| format!("{{\"name\":\"a\",\"fromDnCriteria\":{{\"phoneNumbers\":[{}\"\"]}}}}", "0,".repeat(count));
    is_linear(&CRITERIA, Method::Put, numbers, 1_000_000);
}

#[test]
fn a_hundred_thousand_items_of_an_update() {
    let items = |count: usize| -> String {
        let items: Vec<String> = (0..count).map(|index| format!("{{\"name\":\"{index}\"}}")).collect();
        format!("{{\"criteria\":[{}]}}", items.join(","))
    };
    let measure = |size: usize| {
        let text = items(size);
        let tree: serde_json::Value = serde_json::from_str(&text).unwrap();
        let start = Instant::now();
        // Against an empty state, each item is created and lacks an attribute; against itself, each is matched.
        assert!(!validate_update(&SELECTIVE_CALL_ACCEPTANCE, &serde_json::json!({}), &text).is_valid());
        assert_eq!(update(&SELECTIVE_CALL_ACCEPTANCE, &tree, &tree).unwrap(), tree);
        start.elapsed()
    };
    let (small, large) = (measure(25_000), measure(100_000));
    assert!(large < small * 16 + Duration::from_millis(50), "{small:?} for a quarter, {large:?} for the whole");
}

#[test]
fn long_strings() {
    for character in ["a", "é", "\\u0061", "\\\\"] {
        let count = 10_000_000 / character.len();
        is_linear(&CRITERIA, Method::Delete, |count| format!("{{\"name\":\"{}\"}}", character.repeat(count)), count);
        is_linear(&CRITERIA, Method::Delete, |count| format!("{{\"{}\":\"a\"}}", character.repeat(count)), count);
    }
}

#[test]
fn deep_nesting() {
    is_linear(&CRITERIA, Method::Put, |depth| format!("{{\"x\":{}", "[".repeat(depth)), 4_000_000);
    is_linear(&CRITERIA, Method::Put, |depth| "[".repeat(depth), 4_000_000);
    is_linear(&CRITERIA, Method::Put, |depth| "{\"name\":".repeat(depth), 1_000_000);
    is_linear(&CRITERIA, Method::Put, |depth| "{\"fromDnCriteria\":".repeat(depth), 1_000_000);
}

#[test]
fn white_space_and_digits() {
    is_linear(&CRITERIA, Method::Delete, |count| format!("{{\"name\":{}\"a\"}}", " \n\t\r".repeat(count)), 2_000_000);
    is_linear(&CRITERIA, Method::Delete, |count| format!("{{\"x\":{}}}", "1".repeat(count)), 8_000_000);
}
