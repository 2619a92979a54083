//! A PUT against the stored state.

use crate::bodies::body;
use linecard_contract::{Method, Object, Severity, difference, least, update, validate, validate_update};
use linecard_fixtures::{unchanged, updates};
use linecard_model::API;
use linecard_model::objects::{
    ANNOUNCEMENT_FILE_NAME, CALL_PROCESSING_POLICIES, CRITERIA, DEVICES_TO_RING,
    MEET_ME_CONFERENCING_CONFERENCE_INSTANCE, OBJECTS, SCHEDULE_RECURRENCE, SELECTIVE_CALL_ACCEPTANCE,
    USER_VOICE_MESSAGING_ANNOUNCEMENTS,
};
use proptest::prelude::*;
use serde_json::{Value, json};

#[track_caller]
fn becomes(object: &'static Object, stored: &Value, put: &Value, expected: &Value) {
    match update(object, stored, put) {
        Ok(result) => assert_eq!(result, *expected),
        Err(report) => panic!("{report:?}"),
    }
}

#[track_caller]
fn finds(object: &'static Object, stored: &Value, put: &Value, expected: &[&str]) {
    let found: Vec<String> =
        validate_update(object, stored, put).findings().map(|finding| format!("{finding:?}")).collect();
    assert_eq!(found, expected);
    let text = put.to_string();
    assert_eq!(validate_update(object, stored, &text), validate_update(object, stored, put));
}

#[test]
fn every_update_has_its_expected_result() {
    let updates = updates::read_all().unwrap();
    let differences: Vec<String> = updates.iter().filter_map(|update| update.difference(&unchanged)).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// A list shows a schedule under another name, beside a text.
#[test]
fn a_schedule_is_updated_where_a_list_shows_it() {
    let state = |schedules: Value| {
        let mut item = json!({"name": "lunch", "active": true});
        item.as_object_mut().unwrap().extend(schedules.as_object().unwrap().clone());
        json!({"criteria": [item]})
    };
    let (noon, night) = (json!({"name": "noon", "level": "Group"}), json!({"name": "night", "level": "User"}));
    let stored = state(json!({"timeSchedule": "noon(Group)", "timeScheduleObj": noon}));
    let put = |schedule: &Value| json!({"criteria": [{"name": "lunch", "timeSchedule": schedule}]});
    becomes(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put(&noon), &stored);
    let changed = state(json!({"timeSchedule": night, "timeScheduleObj": night}));
    becomes(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put(&night), &changed);
    becomes(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put(&Value::Null), &state(json!({})));
}

#[test]
fn omitted_attributes_are_kept() {
    let stored = json!({"name": "lunch", "active": true, "timeSchedule": {"level": "Group", "name": "noon", "type": "Time"},
        "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3222345678"]}});
    becomes(&CRITERIA, &stored, &json!({"name": "lunch"}), &stored);
    becomes(
        &CRITERIA,
        &stored,
        &json!({"name": "lunch", "newName": "dinner", "active": false, "timeSchedule": {"name": "night"},
            "fromDnCriteria": {"includeAnonymousCallers": true}}),
        &json!({"name": "dinner", "active": false, "timeSchedule": {"name": "night"},
            "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3222345678"], "includeAnonymousCallers": true}}),
    );
    becomes(
        &CRITERIA,
        &stored,
        &json!({"name": "lunch", "timeSchedule": null, "fromDnCriteria": {"phoneNumbers": ["+3222345679"]}}),
        &json!({"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3222345679"]}}),
    );
}

#[test]
fn a_list_is_matched_by_name() {
    let any = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
    let stored = json!({"criteria": [{"name": "a", "active": true}, {"name": "b", "active": true}, {"name": "c", "active": true}]});
    becomes(
        &SELECTIVE_CALL_ACCEPTANCE,
        &stored,
        &json!({"criteria": [{"name": "b", "delete": true}, {"name": "a", "newName": "b"},
            {"name": "d", "callsFrom": "All calls", "fromDnCriteria": any}]}),
        &json!({"criteria": [{"name": "b", "active": true}, {"name": "c", "active": true}, {"name": "d", "fromDnCriteria": any}]}),
    );
    becomes(&SELECTIVE_CALL_ACCEPTANCE, &stored, &json!({}), &stored);
    becomes(&SELECTIVE_CALL_ACCEPTANCE, &stored, &json!({"criteria": [{"name": "z", "delete": true}]}), &stored);
}

#[test]
fn names_must_be_free() {
    let stored = json!({"criteria": [{"name": "a"}, {"name": "b"}]});
    let taken = "violation selective-call-acceptance.criteria.put.unique";
    let put = json!({"criteria": [{"name": "a", "newName": "b"}]});
    finds(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put, &[&format!("{taken} \"/criteria/0/newName\"")]);
    assert_eq!(update(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put).unwrap_err().violations().count(), 1);
    finds(&SELECTIVE_CALL_ACCEPTANCE, &stored, &json!({"criteria": [{"name": "a", "newName": "a"}]}), &[]);
    finds(
        &SELECTIVE_CALL_ACCEPTANCE,
        &stored,
        &json!({"criteria": [{"name": "a", "newName": "c"}, {"name": "b", "newName": "a"}]}),
        &[],
    );
    finds(
        &SELECTIVE_CALL_ACCEPTANCE,
        &stored,
        &json!({"criteria": [{"name": "a", "newName": "c"}, {"name": "b", "newName": "c"}]}),
        &[&format!("{taken} \"/criteria/1/newName\"")],
    );
}

#[test]
fn an_item_is_applied_to_the_result_of_earlier_items() {
    let numbers = json!({"selection": "Specified Only", "includeAnonymousCallers": true, "includeUnavailableCallers": true,
        "phoneNumbers": ["+3222345678"]});
    let created = json!({"name": "a", "fromDnCriteria": numbers});
    let id = "criteria-from-dn.phoneNumbers.put";
    let none = json!({"criteria": []});
    let put = json!({"criteria": [created, {"name": "a", "fromDnCriteria": {"phoneNumbers": []}}]});
    let expected = format!("violation {id}.not-empty \"/criteria/1/fromDnCriteria/phoneNumbers\"");
    finds(&SELECTIVE_CALL_ACCEPTANCE, &none, &put, &[&expected]);
    // The second item sees the changes of the first one, under the new name too.
    let stored = json!({"criteria": [{"name": "a", "fromDnCriteria": {"selection": "Any", "phoneNumbers": []}}]});
    let put = json!({"criteria": [
        {"name": "a", "newName": "b", "fromDnCriteria": {"phoneNumbers": ["+3222345678"]}},
        {"name": "b", "fromDnCriteria": {"selection": "Specified Only"}}]});
    let expected = format!("no-effect {id}.relevant \"/criteria/0/fromDnCriteria/phoneNumbers\"");
    finds(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put, &[&expected]);
}

#[test]
fn a_created_item_needs_what_a_post_needs() {
    finds(
        &SELECTIVE_CALL_ACCEPTANCE,
        &json!({"criteria": [{"name": "a"}]}),
        &json!({"criteria": [{"name": "a", "active": false}, {"name": "b", "active": false}, {"name": "c", "delete": true}]}),
        &["violation criteria-selective-call-acceptance.fromDnCriteria.post.required \"/criteria/1/fromDnCriteria\""],
    );
}

#[test]
fn a_quantity_of_ports_alone_sets_a_limit() {
    let ports = API.object("group-meet-me-conferencing-ports").unwrap();
    assert_eq!(validate(ports, Method::Put, r#"{"quantity": 3}"#).findings().count(), 0);
    assert_eq!(validate(ports, Method::Get, r#"{"quantity": 3}"#).findings().count(), 0);
    let report = validate(ports, Method::Put, r#"{"unlimited": true, "quantity": 3}"#);
    assert_eq!(report.count(Severity::Violation), 1);
    let unlimited = json!({"unlimited": true});
    let three = json!({"quantity": 3});
    assert_eq!(update(ports, &unlimited, &three).unwrap(), three);
    assert_eq!(update(ports, &three, &unlimited).unwrap(), unlimited);
}

#[test]
fn the_stored_state_decides() {
    let numbers = json!({"name": "a", "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+3222345678"]}});
    let none = json!({"name": "a", "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": []}});
    let specified = json!({"name": "a", "fromDnCriteria": {"selection": "Specified Only"}});
    finds(&CRITERIA, &numbers, &specified, &[]);
    finds(
        &CRITERIA,
        &none,
        &specified,
        &["violation criteria-from-dn.phoneNumbers.put.required \"/fromDnCriteria/phoneNumbers\""],
    );
    finds(
        &CRITERIA,
        &none,
        &json!({"name": "a", "fromDnCriteria": {"phoneNumbers": []}}),
        &["violation criteria-from-dn.phoneNumbers.put.not-empty \"/fromDnCriteria/phoneNumbers\""],
    );
    finds(&CRITERIA, &numbers, &json!({"name": "a", "fromDnCriteria": {"phoneNumbers": []}}), &[]);
    finds(
        &CRITERIA,
        &numbers,
        &json!({"name": "a", "fromDnCriteria": {"phoneNumbers": ["+3222345679"]}}),
        &["no-effect criteria-from-dn.phoneNumbers.put.relevant \"/fromDnCriteria/phoneNumbers\""],
    );
    let put = json!({"maxSimultaneousCalls": 3});
    let id = "call-processing-policies.maxSimultaneousCalls.put.relevant \"/maxSimultaneousCalls\"";
    let enabled = json!({"useUserCallLimitsSetting": true, "useMaxSimultaneousCalls": true});
    finds(&CALL_PROCESSING_POLICIES, &enabled, &put, &[]);
    let disabled = json!({"useUserCallLimitsSetting": true, "useMaxSimultaneousCalls": false});
    finds(&CALL_PROCESSING_POLICIES, &disabled, &put, &[&format!("no-effect {id}")]);
    finds(&CALL_PROCESSING_POLICIES, &json!({"useUserCallLimitsSetting": true}), &put, &[&format!("unchecked {id}")]);
    finds(&CALL_PROCESSING_POLICIES, &json!({"useUserCallLimitsSetting": false}), &put, &[&format!("no-effect {id}")]);
    finds(&CALL_PROCESSING_POLICIES, &json!({}), &put, &[&format!("unchecked {id}")]);
}

#[test]
fn invalid_json_changes_nothing() {
    let report = validate_update(&CRITERIA, &json!({"name": "a"}), r#"{"name": "a", "#);
    assert_eq!(report.violations().next().unwrap().rule().to_string(), "json.syntax");
}

/// Objects with a GET and a PUT of the same state.
fn updated() -> impl Strategy<Value = (&'static Object, Value, Value)> {
    let objects = [&CRITERIA, &CALL_PROCESSING_POLICIES, &SELECTIVE_CALL_ACCEPTANCE];
    prop::sample::select(objects.to_vec())
        .prop_flat_map(|object| (Just(object), body(object, Method::Get), body(object, Method::Put)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_update_is_idempotent((object, stored, put) in updated()) {
        let Ok(once) = update(object, &stored, &put) else { return Ok(()) };
        let renames = put.to_string().contains("newName") || put.to_string().contains("delete");
        if !renames {
            prop_assert_eq!(&update(object, &once, &put).unwrap(), &once);
        }
    }

    #[test]
    fn a_violation_of_a_put_alone_is_one_against_any_state((object, stored, put) in updated()) {
        let alone = validate(object, Method::Put, &put);
        let against = validate_update(object, &stored, &put);
        let conditional = [".relevant", ".not-empty", "phoneNumbers.put.required"];
        for finding in alone.violations() {
            let id = finding.rule().to_string();
            if conditional.iter().any(|end| id.ends_with(end)) {
                continue;
            }
            prop_assert!(against.violations().any(|other| other.rule() == finding.rule() && other.pointer() == finding.pointer()), "{finding:?}");
        }
        prop_assert_eq!(update(object, &stored, &put).is_ok(), against.is_valid());
    }

    #[test]
    fn an_empty_update_changes_nothing((object, stored, _) in updated()) {
        if object == &CRITERIA {
            // Its update must contain the name.
            return Ok(());
        }
        prop_assert_eq!(update(object, &stored, &json!({})).unwrap(), stored);
    }
}

#[test]
fn a_duplicate_key_has_a_location() {
    let put = r#"{"name":"a","fromDnCriteria": 1, "fromDnCriteria": {"selection":"Specified Only"}}"#;
    let report = validate_update(&CRITERIA, &json!({"name": "a"}), put);
    let offsets: Vec<_> = report.findings().map(|finding| finding.offset().unwrap()).collect();
    assert!(offsets.is_sorted() && offsets.iter().all(|offset| *offset < put.len()), "{offsets:?}");
}

#[test]
fn one_attribute_of_a_group_replaces_another() {
    let daily = json!({"startTime": "2024-08-01T11:00:00Z", "recurrence": {"recurDaily": {"recurInterval": 2}, "recurForEver": true}});
    let once = json!({"startTime": "2024-08-02T11:00:00Z"});
    let stored = json!({"conferenceSchedule": {"scheduleRecurring": daily}});
    becomes(
        &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE,
        &stored,
        &json!({"conferenceSchedule": {"scheduleRecurring": {"startTime": "2024-08-01T11:00:00Z", "recurrence": {
            "recurMonthlyByDay": {"dayOfMonth": 31}, "recurEndDate": "2025-09-09"
        }}}}),
        &json!({"conferenceSchedule": {"scheduleRecurring": {"startTime": "2024-08-01T11:00:00Z", "recurrence": {
            "recurMonthlyByDay": {"dayOfMonth": 31}, "recurEndDate": "2025-09-09"
        }}}}),
    );
    becomes(
        &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE,
        &stored,
        &json!({"conferenceSchedule": {"scheduleOneTime": once}}),
        &json!({"conferenceSchedule": {"scheduleOneTime": once}}),
    );
}

#[test]
fn a_nested_object_replaces_the_stored_one() {
    let schedule = |end: Option<&str>| {
        let mut schedule = json!({"startTime": "2024-08-01T11:00:00Z"});
        if let Some(end) = end {
            schedule["endTime"] = end.into();
        }
        json!({"conferenceSchedule": {"scheduleReservationless": schedule}})
    };
    let endless = schedule(None);
    becomes(&MEET_ME_CONFERENCING_CONFERENCE_INSTANCE, &schedule(Some("2025-08-01T11:00:00Z")), &endless, &endless);
    let file = json!({"name": "tune", "mediaType": "WAV", "level": "Group"});
    becomes(&ANNOUNCEMENT_FILE_NAME, &file, &json!({"name": "song"}), &json!({"name": "song"}));
    let put = difference(&ANNOUNCEMENT_FILE_NAME, &file, &json!({"name": "tune"})).unwrap();
    assert_eq!(put, json!({"name": "tune"}));
    assert_eq!(least(&ANNOUNCEMENT_FILE_NAME, &file, &put).unwrap(), put);
}

#[test]
fn a_recurrence_has_one_end_at_most() {
    let daily = json!({"recurInterval": 1});
    let with = |name: &str, value: Value| {
        let mut recurrence = json!({"recurDaily": daily});
        recurrence[name] = value;
        recurrence
    };
    let (for_ever, date) = (with("recurForEver", json!(true)), with("recurEndDate", json!("2025-09-09")));
    let object = &SCHEDULE_RECURRENCE;
    becomes(object, &for_ever, &json!({"recurEndDate": "2025-09-09"}), &date);
    becomes(object, &date, &json!({"recurForEver": true}), &for_ever);
    becomes(object, &date, &json!({"recurEndOccurrence": 3}), &with("recurEndOccurrence", json!(3)));
    let mut both = date.clone();
    both["recurForEver"] = json!(false);
    becomes(object, &date, &json!({"recurForEver": false}), &both);
    becomes(object, &both, &json!({"recurEndDate": "2025-09-09"}), &both);
    assert_eq!(difference(object, &for_ever, &date).unwrap(), json!({"recurEndDate": "2025-09-09"}));
    let secured = json!({"requireSecurityPin": true, "securityPin": "0000"});
    let put = json!({"requireSecurityPin": false});
    becomes(&MEET_ME_CONFERENCING_CONFERENCE_INSTANCE, &secured, &put, &put);
}

#[test]
fn a_limit_that_is_switched_on_needs_a_number() {
    let object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    let put = json!({"restrictParticipants": true});
    let id = "meet-me-conferencing-conference-instance.maxParticipants.put.required \"/maxParticipants\"";
    finds(object, &json!({"restrictParticipants": false}), &put, &[&format!("violation {id}")]);
    finds(object, &json!({"restrictParticipants": false, "maxParticipants": 3}), &put, &[]);
}

#[test]
fn callers_are_merged_in_every_criteria() {
    for object in OBJECTS.iter().filter(|object| object.has(Method::Put)) {
        for field in object.fields().iter().filter(|field| field.name == "fromDnCriteria") {
            assert!(field.is_merged(), "{}", object.name);
        }
    }
}

#[test]
fn what_is_created_has_the_presences_of_a_post() {
    let put = json!({"criteria": [{"name": "a", "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true,
        "includeUnavailableCallers": true}}]});
    finds(&SELECTIVE_CALL_ACCEPTANCE, &json!({"criteria": []}), &put, &[]);
    let callers = |place: &str| {
        format!(
            "no-effect criteria-from-dn.include{place}Callers.put.relevant \"/criteria/0/fromDnCriteria/include{place}Callers\""
        )
    };
    let stored = json!({"criteria": [{"name": "a", "fromDnCriteria": {"selection": "Any"}}]});
    finds(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put, &[&callers("Anonymous"), &callers("Unavailable")]);
}

#[test]
fn a_value_of_either_kind_replaces_the_other() {
    let file = json!({"name": "away", "mediaType": "WMA"});
    for (stored, put) in [(json!(""), &file), (json!({"name": "lunch", "mediaType": "WAV"}), &json!({"name": "away"}))]
    {
        becomes(
            &USER_VOICE_MESSAGING_ANNOUNCEMENTS,
            &json!({"extendedAwayAudioFile": stored}),
            &json!({"extendedAwayAudioFile": put}),
            &json!({"extendedAwayAudioFile": put}),
        );
    }
    becomes(
        &USER_VOICE_MESSAGING_ANNOUNCEMENTS,
        &json!({"extendedAwayAudioFile": file}),
        &json!({"extendedAwayAudioFile": ""}),
        &json!({"extendedAwayAudioFile": ""}),
    );
}

#[test]
fn the_stored_state_decides_what_has_an_effect_in_a_conference() {
    let put = json!({"maxParticipants": 12});
    let prose = "unchecked meet-me-conferencing-conference-instance.maxParticipants.put.prose \"/maxParticipants\"";
    let useless =
        "no-effect meet-me-conferencing-conference-instance.maxParticipants.put.relevant \"/maxParticipants\"";
    let conference = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    finds(conference, &json!({"restrictParticipants": true}), &put, &[prose]);
    finds(conference, &json!({"restrictParticipants": false}), &put, &[prose, useless]);
    let put = json!({"mobilesNumbers": []});
    let empty = "violation devices-to-ring.mobilesNumbers.put.not-empty \"/mobilesNumbers\"";
    finds(&DEVICES_TO_RING, &json!({"mode": "Mobile"}), &put, &[empty]);
    finds(&DEVICES_TO_RING, &json!({"mode": "Fixed"}), &put, &[]);
}

#[test]
fn only_a_new_name_renames() {
    let stored = json!({"name": "a", "active": true});
    becomes(&CRITERIA, &stored, &json!({"name": "other", "active": false}), &json!({"name": "a", "active": false}));
    becomes(&CRITERIA, &stored, &json!({"name": "other", "newName": "b"}), &json!({"name": "b", "active": true}));
}

#[test]
fn a_byte_order_mark_hides_nothing() {
    let put = "\u{feff}{\"maxSimultaneousCalls\": 5}";
    let report = validate_update(&CALL_PROCESSING_POLICIES, &json!({"useUserCallLimitsSetting": false}), put);
    let found: Vec<String> = report.findings().map(|finding| finding.rule().to_string()).collect();
    assert_eq!(found, ["json.byte-order-mark", "call-processing-policies.maxSimultaneousCalls.put.relevant"]);
}

#[test]
fn the_least_update_sends_no_more_of_an_item_than_it_needs() {
    let any = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
    let stored = json!({"criteria": [{"name": "a", "active": true}, {"name": "b", "active": true}]});
    let leaves = |stored: &Value, items: Value, expected: Value| {
        let put = json!({"criteria": items});
        assert_eq!(least(&SELECTIVE_CALL_ACCEPTANCE, stored, &put).unwrap(), json!({"criteria": expected}));
    };
    // A new name that no other item has, and a removal.
    leaves(
        &stored,
        json!([{"name": "a", "newName": "c", "active": true}, {"name": "b", "active": false, "delete": true}]),
        json!([{"name": "a", "newName": "c"}, {"name": "b", "delete": true}]),
    );
    // The second item gets the name of the first one, so both stay as they are.
    let dependent =
        json!([{"name": "a", "newName": "c", "active": true}, {"name": "b", "newName": "a", "active": true}]);
    leaves(&stored, dependent.clone(), dependent);
    // Nothing is stored.
    leaves(
        &json!({}),
        json!([{"name": "a", "delete": true}, {"name": "b", "timeSchedule": null, "fromDnCriteria": any}]),
        json!([{"name": "b", "fromDnCriteria": any}]),
    );
}
