//! What depends on the release of the service.

use linecard_contract::{Method, Options, Release, Severity, validate_with};
use linecard_model::objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS;
use linecard_model::release::{BEFORE_REL21, REL21, REL22, REL22_AS_DATA_MODE};
use serde_json::json;

/// Returns the severities of the findings about `callToNumbers`, in a text and in a tree.
fn severities(release: Option<Release>) -> Vec<Severity> {
    let body = json!({
        "active": true, "name": "boss", "timeSchedule": "None", "holidaySchedule": "None",
        "callsFrom": "+3225550100", "doNotPerformAction": false,
        "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3225550100"]},
        "callToNumbers": [{"type": "Primary", "number": "+3225550101"}],
    });
    let options = release.map_or(Options::default(), |release| Options::default().with_release(release));
    let object = &CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS;
    let report = validate_with(&options, object, Method::Get, &body);
    assert_eq!(report, validate_with(&options, object, Method::Get, body.to_string()));
    for finding in report.findings() {
        assert_eq!(finding.rule(), "criteria-in-list-with-call-to-numbers.callToNumbers.get.prose");
        assert_eq!(finding.pointer(), "/callToNumbers");
    }
    report.findings().map(|finding| finding.severity()).collect()
}

#[test]
fn numbers_that_were_called_depend_on_the_release() {
    assert_eq!(severities(None), [Severity::Unchecked]);
    assert_eq!(severities(Some(REL21)), []);
    assert_eq!(severities(Some(REL22_AS_DATA_MODE)), []);
    assert_eq!(severities(Some(REL22)), [Severity::Violation]);
    assert_eq!(severities(Some(BEFORE_REL21)), [Severity::Violation]);
}
