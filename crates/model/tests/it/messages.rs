//! Messages name the location, the rule and the fix, and never a value.

use linecard_contract::{Method, Object, validate};
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA, SCHEDULE, SELECTIVE_CALL_ACCEPTANCE};

#[track_caller]
fn says(object: &'static Object, method: Method, body: &str, expected: &[&str]) {
    let found: Vec<String> = validate(object, method, body).findings().map(|finding| finding.message()).collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn presence() {
    says(
        &CRITERIA,
        Method::Delete,
        r#"{"newName": "b", "nmae": "a"}"#,
        &[
            "name is required in a DELETE; add it",
            "newName is forbidden in a DELETE; leave it out (it belongs to PUT)",
            "criteria knows no attribute \"nmae\" in a DELETE; did you mean name?",
        ],
    );
    says(
        &SCHEDULE,
        Method::Get,
        r#"{"level": "User", "since": 1}"#,
        &[
            "name is always returned in an answer to a GET, and missing here",
            "schedule has no attribute \"since\" in the documentation; the service may be newer",
        ],
    );
    says(
        &SCHEDULE,
        Method::Delete,
        "{}",
        &["schedule has no body in a DELETE; the documentation has one for GET, PUT, POST"],
    );
    says(&SCHEDULE, Method::Put, "", &["the body is empty; it has to be a JSON object, {} at the least"]);
}

#[test]
fn values() {
    says(
        &CRITERIA,
        Method::Post,
        r#"{"name": "", "timeSchedule": null, "active": "secret-4711", "fromDnCriteria": {"selection": "secret-4711",
            "includeAnonymousCallers": 1, "includeUnavailableCallers": null, "phoneNumbers": ["secret-4711", 4711]}}"#,
        &[
            "name must be a String of at least 1 character",
            "timeSchedule must be an Object as in Schedule attributes; this is null (null clears it in PUT only)",
            "active must be a Boolean, true or false; this is a string",
            "selection must be one of \"Any\", \"Specified Only\"",
            "includeAnonymousCallers must be a Boolean, true or false; this is a number",
            "includeAnonymousCallers has an effect only if selection is not \"Any\": unchecked, what is known does not tell",
            "includeUnavailableCallers must be a Boolean, true or false; this is null",
            "includeUnavailableCallers has an effect only if selection is not \"Any\": unchecked, what is known does not tell",
            "phoneNumbers has an effect only if selection is not \"Any\": unchecked, what is known does not tell",
            "an item of phoneNumbers must be a String, a telephone number: an optional +, then digits, with single - between them",
            "an item of phoneNumbers must be a String, a telephone number: an optional +, then digits, with single - between them; this is a number",
        ],
    );
    says(
        &CALL_PROCESSING_POLICIES,
        Method::Put,
        r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 1.5, "maxFindMeFollowMeDepth": 101}"#,
        &[
            "maxSimultaneousCalls must be an Integer from 1 to 999999; this is a number with a fraction",
            "maxSimultaneousCalls has no effect: it counts only if useUserCallLimitsSetting is true",
            "maxFindMeFollowMeDepth must be an Integer from 1 to 100",
            "maxFindMeFollowMeDepth has no effect: it counts only if useUserCallLimitsSetting is true",
        ],
    );
}

#[test]
fn json() {
    says(
        &SELECTIVE_CALL_ACCEPTANCE,
        Method::Put,
        r#"{"criteria": [], "criteria": []}"#,
        &["criteria stands twice in this object; keep one of them"],
    );
    says(&SCHEDULE, Method::Put, "[]", &["the body is a list; it has to be a JSON object"]);
    says(
        &SCHEDULE,
        Method::Put,
        r#"{"name": "a",}"#,
        &["this is no JSON: expected the next name, in double quotes (no comma may stand before a closing brace)"],
    );
    says(
        &SCHEDULE,
        Method::Put,
        r#"{"name": "a"#,
        &[
            "this is no JSON: expected the closing quote (a line break or control character in a string is written as an escape)",
        ],
    );
}
