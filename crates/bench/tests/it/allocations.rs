//! The validation of a valid body allocates nothing.
//!
//! The allocator counts allocations per thread, so that other tests do not interfere.

use allocation_counter::measure;
use linecard_bench::{Crowd, Shape, Workload};
use linecard_contract::{Method, Options, validate, validate_into};
use linecard_model::{API, objects};
use std::fmt::Write;

/// The number of findings that a new report holds without an allocation.
const FINDINGS_HELD: usize = 16;

fn bodies(workload: Workload) -> Vec<Vec<u8>> {
    let mut bodies = Shape::ALL.into_iter().flat_map(|shape| workload.valid(shape)).collect::<Vec<_>>();
    bodies.extend(workload.escaped());
    bodies
}

#[test]
fn nothing_is_allocated_with_a_warm_report() {
    for workload in Workload::ALL {
        let (object, method, options) = (workload.object(), workload.method(), Options::default());
        let bodies = bodies(workload);
        let mut report = validate(object, method, "{}");
        for body in &bodies {
            validate_into(&mut report, &options, object, method, body);
        }
        for body in &bodies {
            let info = measure(|| validate_into(&mut report, &options, object, method, body));
            assert!(report.is_valid());
            assert_eq!(info.count_total, 0, "{}", String::from_utf8_lossy(body));
        }
    }
}

#[test]
fn nothing_is_allocated_for_few_findings() {
    for workload in Workload::ALL {
        let mut validated = 0;
        for body in bodies(workload) {
            let mut findings = 0;
            let info = measure(|| {
                findings = validate(workload.object(), workload.method(), &body).findings().len();
            });
            if findings <= FINDINGS_HELD {
                assert_eq!(info.count_total, 0, "{}", String::from_utf8_lossy(&body));
                validated += 1;
            }
        }
        println!("{}: {validated} bodies with at most {FINDINGS_HELD} findings", workload.letter());
    }
}

#[test]
fn nothing_is_allocated_for_the_rarer_kinds() {
    let conference = r#"{"bridgeId": "b", "conferenceId": "c", "title": "t", "bridgeName": "n", "status": "Act\u0069ve",
        "type": "One Time", "startTime": "2010-10-01T09\u003a30:00:000-0400", "lastName": "l", "firstName": "f", "hostId": "h"}"#;
    let once = r#"{"startTime": "2024-08-01T11:00:00\u002e000+02:00", "duration": {"hours": 1, "minutes": 30}}"#;
    let host = r#"{"serviceUserId": "s", "name": "n", "phoneNumber": "", "extension": "2", "active": true,
        "department": "", "aliases": ["a"], "guestInfo": {"userId": "g"}, "endpoint": {"contacts": ["c", {"c": 1}]}}"#;
    let ends = r#"{"recurDaily": {"recurInterval": 1}, "recurEndDate": "2025-09-09"}"#;
    for (object, method, body) in [
        (&objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST, Method::Get, conference),
        (&objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME, Method::Post, once),
        (&objects::ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST, Method::Get, host),
        (&objects::SCHEDULE_RECURRENCE, Method::Post, ends),
    ] {
        let mut is_valid = false;
        let info = measure(|| is_valid = validate(object, method, body).is_valid());
        assert!(is_valid, "{:?}", validate(object, method, body));
        assert_eq!(info.count_total, 0, "{body}");
    }
}

#[test]
fn nothing_is_allocated_to_find_a_rule() {
    let mut ids = 0;
    for object in objects::OBJECTS {
        for rule in Method::ALL.into_iter().flat_map(|method| object.rule_ids(method)) {
            let id = rule.to_string();
            let info = measure(|| assert!(API.rule(&id) == Some(rule) && rule == *id));
            assert_eq!(info.count_total, 0, "{id}");
            ids += 1;
        }
    }
    assert!(ids > 1000);
}

/// Findings are written into the buffer of the caller.
#[test]
fn nothing_is_allocated_to_write_a_finding() {
    for crowd in Crowd::ALL {
        let (workload, body) = (crowd.workload(), crowd.body());
        let report = validate(workload.object(), workload.method(), &body);
        let mut out = String::with_capacity(1 << 20);
        let info = measure(|| {
            for finding in &report {
                finding.write_pointer(&mut out).unwrap();
                finding.write_message(&mut out).unwrap();
                write!(out, "{} {finding}", finding.rule()).unwrap();
            }
            write!(out, "{report}").unwrap();
        });
        assert_eq!(info.count_total, 0, "{}", crowd.as_str());
    }
}

/// A report is serialized through one buffer of its own, however many findings there are.
#[test]
fn one_buffer_is_allocated_to_serialize_a_report() {
    for crowd in Crowd::ALL {
        let (workload, body) = (crowd.workload(), crowd.body());
        let report = validate(workload.object(), workload.method(), &body);
        let mut out = Vec::with_capacity(1 << 20);
        let info = measure(|| serde_json::to_writer(&mut out, &report).unwrap());
        assert!(info.count_total <= 2, "{}: {}", crowd.as_str(), info.count_total);
    }
}

/// A counter that counts nothing would let everything pass.
#[test]
fn allocations_are_counted() {
    let info = measure(|| drop(std::hint::black_box(Box::new(1_u8))));
    assert_eq!(info.count_total, 1);
}
