//! A message says what is wrong and how to fix it, and never shows a value.

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
            "`name` is required in a DELETE; add it",
            "`newName` is not allowed in a DELETE; remove it (PUT accepts it)",
            "`nmae` is not an attribute of `criteria` in a DELETE; did you mean `name`?",
        ],
    );
    says(
        &SCHEDULE,
        Method::Get,
        r#"{"level": "User", "since": 1}"#,
        &[
            "`name` is missing; a GET response always contains it",
            "`since` is not a documented attribute of `schedule`; the service may be newer than the documentation",
        ],
    );
    says(
        &SCHEDULE,
        Method::Delete,
        "{}",
        &["`schedule` has no DELETE body; the documented bodies are for GET, PUT and POST"],
    );
    says(&SCHEDULE, Method::Put, "", &["the body is empty; send a JSON object, at least `{}`"]);
}

#[test]
fn values() {
    says(
        &CRITERIA,
        Method::Post,
        r#"{"name": "", "timeSchedule": null, "active": "secret-4711", "fromDnCriteria": {"selection": "secret-4711",
            "includeAnonymousCallers": 1, "includeUnavailableCallers": null, "phoneNumbers": ["secret-4711", 4711]}}"#,
        &[
            "`name` must be a String of at least 1 character",
            "`timeSchedule` must be an Object (see `schedule-nested`); the value is null (only PUT accepts null, which clears it)",
            "`active` must be a Boolean (true or false); the value is a string",
            "`selection` must be one of \"Any\", \"Specified Only\"",
            "`includeAnonymousCallers` must be a Boolean (true or false); the value is a number",
            "`includeUnavailableCallers` must be a Boolean (true or false); the value is null",
            "`phoneNumbers` is used only if `selection` is not \"Any\"; unchecked, because it depends on state that the body does not show",
            "each item of `phoneNumbers` should be a String, a telephone number, a SIP address without sip:, or a pattern with ? for a digit and a final * for any digits; unchecked, because the documentation of phone numbers is not public",
            "each item of `phoneNumbers` must be a String, a telephone number, a SIP address without sip:, or a pattern with ? for a digit and a final * for any digits; this item is a number",
        ],
    );
    says(
        &CALL_PROCESSING_POLICIES,
        Method::Put,
        r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 1.5, "maxFindMeFollowMeDepth": 101}"#,
        &[
            "`maxSimultaneousCalls` must be an Integer from 1 to 999999; the value is a number with a fraction",
            "`maxSimultaneousCalls` has no effect, because it is used only if `useMaxSimultaneousCalls` is true and `useUserCallLimitsSetting` is true; remove it",
            "`maxFindMeFollowMeDepth` must be an Integer from 1 to 100",
            "`maxFindMeFollowMeDepth` has no effect, because it is used only if `useMaxFindMeFollowMeDepth` is true and `useUserCallLimitsSetting` is true; remove it",
        ],
    );
}

#[test]
fn json() {
    says(
        &SELECTIVE_CALL_ACCEPTANCE,
        Method::Put,
        r#"{"criteria": [], "criteria": []}"#,
        &["`criteria` appears twice in this object; remove one of the two"],
    );
    says(&SCHEDULE, Method::Put, "[]", &["the body is an array; send a JSON object"]);
    says(
        &SCHEDULE,
        Method::Put,
        r#"{"name": "a",}"#,
        &["not valid JSON: expected a name in double quotes (a trailing comma is not allowed)"],
    );
    says(
        &SCHEDULE,
        Method::Put,
        r#"{"name": "a"#,
        &[
            "not valid JSON: expected the closing quote (write a line break or control character in a string as an escape)",
        ],
    );
}
