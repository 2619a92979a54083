//! The projection of a valid response is a valid request.

use crate::valid::{cases, everything};
use linecard_contract::{Method, Severity, project, validate, validate_update};
use linecard_testkit::{Shape, samples, valid, valid_shaped};

/// What a PUT requires and a valid response may not have: the phone number of a location may be absent or empty.
const MISSING_IN_A_PUT: [&str; 0] = [];

/// What a POST requires and a valid response may not have: whether anonymous callers
/// match, the maximum number of participants. If such an attribute is missing in an object that a POST
/// requires, the object is missing too.
const MISSING_IN_A_POST: [&str; 18] = [
    "criteria-call-forwarding-selective.fromDnCriteria.post.required",
    "criteria-custom-ring-back.fromDnCriteria.post.required",
    "criteria-executive.fromDnCriteria.post.required",
    "criteria-from-dn-priority-alerting.includeAnonymousCallers.post.required",
    "criteria-from-dn-priority-alerting.includeUnavailableCallers.post.required",
    "criteria-from-dn-selective-call-rejection.includeAnonymousCallers.post.required",
    "criteria-from-dn-selective-call-rejection.includeUnavailableCallers.post.required",
    "criteria-from-dn.includeAnonymousCallers.post.required",
    "criteria-from-dn.includeUnavailableCallers.post.required",
    "criteria-priority-alerting.fromDnCriteria.post.required",
    "criteria-selective-call-acceptance.fromDnCriteria.post.required",
    "criteria-selective-call-rejection.fromDnCriteria.post.required",
    "criteria.fromDnCriteria.post.required",
    "meet-me-conferencing-conference-instance.conferenceSchedule.post.required",
    "meet-me-conferencing-conference-instance.maxParticipants.post.required",
    "meet-me-conferencing-conference-instance.restrictParticipants.post.required",
    "meet-me-conferencing-conference-schedule-recurring.recurrence.post.required",
    "meet-me-conferencing-conference-schedule.kind.post.required",
];

#[test]
fn a_projected_response_has_no_violation() {
    let mut missing = Vec::new();
    for (object, method) in everything().filter(|(object, method)| *method != Method::Get && object.has(Method::Get)) {
        for response in samples(valid(object, Method::Get), 8).take(cases(4)) {
            let projection = project(object, &response, method);
            let report = validate(object, method, &projection.body);
            let context = || format!("{} {method}: {response:#} {projection:#?} {report:?}", object.name);
            assert_eq!(projection.lacking.len(), report.count(Severity::Violation), "{}", context());
            missing.extend(projection.lacking.iter().map(|remark| remark.rule.to_string()));
            for dropped in &projection.dropped {
                assert!(response.pointer(&dropped.pointer).is_some(), "{}", context());
                assert!(projection.body.pointer(&dropped.pointer).is_none(), "{}", context());
            }
            if method == Method::Put {
                let report = validate_update(object, &response, &projection.body);
                assert_eq!(projection.lacking.len(), report.count(Severity::Violation), "{}", context());
            }
        }
    }
    missing.sort();
    missing.dedup();
    let (put, post): (Vec<&str>, Vec<&str>) =
        missing.iter().map(String::as_str).partition(|rule| rule.ends_with(".put.required"));
    assert!(put.iter().all(|rule| MISSING_IN_A_PUT.contains(rule)), "{put:?}");
    assert!(post.iter().all(|rule| MISSING_IN_A_POST.contains(rule)), "{post:?}");
    // With fewer cases than usual, some may not occur.
    if cases(1) >= 256 {
        assert_eq!((put.len(), post.len()), (MISSING_IN_A_PUT.len(), MISSING_IN_A_POST.len()));
    }
}

#[test]
fn a_valid_request_is_its_own_projection() {
    for (object, method) in everything().filter(|(object, method)| *method != Method::Get && object.has(Method::Get)) {
        let shape = Shape::default().without_findings();
        for body in samples(valid_shaped(object, method, &shape), 9).take(cases(16)) {
            if method == Method::Put && !validate_update(object, &body, &body).is_valid() {
                continue;
            }
            let projection = project(object, &body, method);
            assert_eq!((projection.body, projection.dropped), (body, Vec::new()), "{} {method}", object.name);
        }
    }
}
