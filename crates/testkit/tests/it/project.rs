//! Of a valid answer, what can be sent is valid.

use crate::valid::{cases, everything};
use linecard_contract::{Method, Severity, project, validate, validate_update};
use linecard_testkit::{Shape, samples, valid, valid_shaped};

/// What a PUT asks for and a valid answer may lack: a place without a number is answered with none, or an empty one.
const A_PUT_MAY_LACK: [&str; 1] = ["location.phoneNumber.put.required"];

/// What a POST asks for and a valid answer may lack: it may hold a list of callers without any, leave out whether callers
/// who withhold their number match, limit those who take part without saying to how many. Where an object that a POST asks
/// for holds such a thing, it lacks that object.
const A_POST_MAY_LACK: [&str; 19] = [
    "criteria-call-forwarding-selective.fromDnCriteria.post.required",
    "criteria-custom-ring-back.fromDnCriteria.post.required",
    "criteria-executive.fromDnCriteria.post.required",
    "criteria-from-dn-priority-alerting.includeAnonymousCallers.post.required",
    "criteria-from-dn-priority-alerting.includeUnavailableCallers.post.required",
    "criteria-from-dn-priority-alerting.phoneNumbers.post.required",
    "criteria-from-dn-selective-call-rejection.includeAnonymousCallers.post.required",
    "criteria-from-dn-selective-call-rejection.includeUnavailableCallers.post.required",
    "criteria-from-dn-selective-call-rejection.phoneNumbers.post.required",
    "criteria-from-dn.includeAnonymousCallers.post.required",
    "criteria-from-dn.includeUnavailableCallers.post.required",
    "criteria-from-dn.phoneNumbers.post.required",
    "criteria.fromDnCriteria.post.required",
    "location.phoneNumber.post.required",
    "meet-me-conferencing-conference-instance.conferenceSchedule.post.required",
    "meet-me-conferencing-conference-instance.maxParticipants.post.required",
    "meet-me-conferencing-conference-instance.restrictParticipants.post.required",
    "meet-me-conferencing-conference-schedule-recurring.recurrence.post.required",
    "meet-me-conferencing-conference-schedule.kind.post.required",
];

#[test]
fn a_projected_answer_has_no_violation() {
    let mut lacked = Vec::new();
    for (object, method) in everything().filter(|(object, method)| *method != Method::Get && object.has(Method::Get)) {
        for answer in samples(valid(object, Method::Get), 8).take(cases(4)) {
            let projection = project(object, &answer, method);
            let report = validate(object, method, &projection.body);
            let context = || format!("{} {method}: {answer:#} {projection:#?} {report:?}", object.name);
            assert_eq!(projection.lacking.len(), report.count(Severity::Violation), "{}", context());
            lacked.extend(projection.lacking.iter().map(|lacking| lacking.rule.to_string()));
            for dropped in &projection.dropped {
                assert!(answer.pointer(&dropped.pointer).is_some(), "{}", context());
                assert!(projection.body.pointer(&dropped.pointer).is_none(), "{}", context());
            }
            if method == Method::Put {
                let report = validate_update(object, &answer, &projection.body);
                assert_eq!(projection.lacking.len(), report.count(Severity::Violation), "{}", context());
            }
        }
    }
    lacked.sort();
    lacked.dedup();
    let (put, post): (Vec<&str>, Vec<&str>) =
        lacked.iter().map(String::as_str).partition(|rule| rule.ends_with(".put.required"));
    assert!(put.iter().all(|rule| A_PUT_MAY_LACK.contains(rule)), "{put:?}");
    assert!(post.iter().all(|rule| A_POST_MAY_LACK.contains(rule)), "{post:?}");
    // With fewer cases than usual, chance may pass over some.
    if cases(1) >= 256 {
        assert_eq!((put.len(), post.len()), (A_PUT_MAY_LACK.len(), A_POST_MAY_LACK.len()));
    }
}

#[test]
fn what_can_be_sent_as_it_is_stays() {
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
