//! Each interpretation switched off, with a body for which the documentation gives another result.

use linecard_contract::{Api, Interpretation, Method, Object, Severity, validate, validate_update};
use linecard_model::objects::{OBJECTS, SELECTIVE_CALL_ACCEPTANCE};
use linecard_model::{API, LEDGER};
use serde_json::json;
use std::fmt::Write;

/// An entry, the object and method, and a body for which interpretation and documentation give different results.
const BODIES: &[(&str, &str, &str)] = &[
    ("call-processing-policies.presences", "call-processing-policies.get", "{}"),
    ("call-processing-policies.ranges", "call-processing-policies.get", r#"{"maxCallTimeForAnsweredCallsMinutes": 2}"#),
    (
        "call-processing-policies.maxSimultaneousVideoCalls",
        "call-processing-policies.get",
        r#"{"maxSimultaneousVideoCalls": false}"#,
    ),
    (
        "call-processing-policies.enablePhoneListLookup",
        "call-processing-policies.put",
        r#"{"useUserDCLIDSetting": false, "useUserPhoneListLookupSetting": true, "enablePhoneListLookup": true}"#,
    ),
    (
        "call-processing-policies.numbers",
        "call-processing-policies.put",
        r#"{"useUserCallLimitsSetting": true, "useMaxFindMeFollowMeDepth": false, "maxFindMeFollowMeDepth": 3}"#,
    ),
    ("address-information.optional", "address-information.get", r#"{"addressLine1": "1 Main Street"}"#),
    ("call-center-instance.presences", "call-center-instance.get", r#"{"serviceUserId": "sales"}"#),
    ("call-center-instance.put", "call-center-instance.put", r#"{"serviceUserId": "sales", "priority": "1"}"#),
    ("call-center-instance.type", "call-center-instance.get", r#"{"type": "Deluxe"}"#),
    (
        "user-voice-messaging-basic.carbonCopy",
        "user-voice-messaging-basic.put",
        r#"{"sendCarbonCopyVoiceMessage": false, "voiceMessageCarbonCopyEmailAddress": "jane@example.org"}"#,
    ),
    (
        "user-voice-messaging-advanced.mailServerSelection",
        "user-voice-messaging-advanced.put",
        r#"{"mailServerSelection": "Personal", "groupMailServerUserId": "jane"}"#,
    ),
    (
        "user-voice-messaging-advanced.mailboxLimit",
        "user-voice-messaging-advanced.put",
        r#"{"mailServerSelection": "Group", "mailboxLimit": "much"}"#,
    ),
    (
        "user-voice-messaging-announcements.files",
        "user-voice-messaging-announcements.put",
        r#"{"busyPersonalAudioFile": "hello"}"#,
    ),
    (
        "user-voice-messaging-announcements.busyAnnouncementSelection",
        "user-voice-messaging-announcements.put",
        r#"{"busyAnnouncementSelection": "Default"}"#,
    ),
    ("call-forwarding.kinds", "call-forwarding.get", r#"{"active": true, "forwardToPhoneNumber": "5550100"}"#),
    ("services-summary.lists", "services-summary.get", "{}"),
    ("services-assignment-status.services", "services-assignment-status.get", r#"{"servicePacks": "Basic"}"#),
    (
        "criteria-in-list.schedules",
        "criteria-in-list.get",
        r#"{"holidayScheduleObj": {"name": "closed", "level": "Group"}}"#,
    ),
    (
        "criteria-in-list.schedules",
        "criteria-call-forwarding-selective-in-list.get",
        r#"{"holidaySchedule": "closed (Group)"}"#,
    ),
    ("criteria.name", "criteria.delete", r#"{"name": ""}"#),
    ("criteria.name", "criteria-executive.delete", r#"{"name": ""}"#),
    ("criteria.name", "criteria-list-item.put", r#"{"name": ""}"#),
    ("criteria.delete", "criteria.delete", ""),
    ("criteria.callsFrom", "criteria.put", r#"{"name": "lunch", "private": 1}"#),
    ("criteria-anywhere.active", "criteria-anywhere.get", r#"{"name": "lunch"}"#),
    (
        "criteria-call-forwarding-selective.forwardToPhoneNumber",
        "criteria-call-forwarding-selective.put",
        r#"{"name": "lunch", "forwardToNumberSelection": "Do not forward", "forwardToPhoneNumber": "5550100"}"#,
    ),
    (
        "criteria-call-forwarding-selective.specified",
        "criteria-call-forwarding-selective.put",
        r#"{"name": "lunch", "forwardToNumberSelection": "Forward To Specified Number", "forwardToPhoneNumber": ""}"#,
    ),
    ("criteria-call-forwarding-selective.in-list", "criteria-call-forwarding-selective-in-list.get", "{}"),
    (
        "criteria-call-forwarding-selective.forwardTo",
        "criteria-call-forwarding-selective-in-list.get",
        r#"{"forwardTo": 5550100}"#,
    ),
    ("criteria-custom-ring-back.in-list", "criteria-custom-ring-back-in-list.get", "{}"),
    (
        "criteria-custom-ring-back.sources",
        "criteria-custom-ring-back.put",
        r#"{"name": "lunch", "audioSelection": "Song"}"#,
    ),
    ("schedule.type", "schedule.put", r#"{"name": "closed", "level": "Group", "type": "Holiday"}"#),
    ("schedule.level", "schedule-nested.post", r#"{"name": "closed"}"#),
    ("criteria-from-dn.callers", "criteria-from-dn.get", r#"{"selection": "Any", "phoneNumbers": []}"#),
    (
        "criteria-from-dn-anywhere.callers",
        "criteria-from-dn-anywhere.post",
        r#"{"selection": "Specified Only", "phoneNumbers": ["+3225550100"]}"#,
    ),
    (
        "criteria-from-dn.forwarded",
        "criteria-from-dn-selective-call-rejection.put",
        r#"{"selection": "Forwarded", "includeAnonymousCallers": true}"#,
    ),
    (
        "criteria-from-dn.numbers",
        "criteria-from-dn.put",
        r#"{"selection": "Specified Only", "phoneNumbers": ["Jane"]}"#,
    ),
    ("location.phoneNumber", "location.get", "{}"),
    (
        "criteria-in-list-with-call-to-numbers.service",
        "criteria-in-list-with-call-to-numbers.get",
        r#"{"fromDnCriteria": {"selection": "Any External"}}"#,
    ),
    (
        "criteria-in-list-with-call-to-numbers.schedules",
        "criteria-in-list-with-call-to-numbers.get",
        r#"{"timeScheduleObj": "Every day"}"#,
    ),
    ("department.none", "conference-delegate-item.get", r#"{"department": ""}"#),
    ("user-device-extra-endpoint._description", "user-device-extra-endpoint.get", "{}"),
    ("announcement-file-name.mediaType", "announcement-file-name.get", r#"{"name": "hello"}"#),
    ("announcement-file-name.level", "announcement-file-name.put", r#"{"name": "hello", "level": "User"}"#),
    (
        "announcement-file-name.post",
        "criteria-custom-ring-back.post",
        r#"{"name": "lunch", "audioFile": {"name": "hello"}}"#,
    ),
    (
        "supervised-agent.department",
        "supervised-agent.get",
        r#"{"department": {"serviceProviderId": "acme", "groupId": "sales", "name": "south"}}"#,
    ),
    (
        "meet-me-conferencing-bridge-instance-in-list.active",
        "meet-me-conferencing-bridge-instance-in-list.get",
        r#"{"active": true}"#,
    ),
    ("flag-or-text", "user-identity-mobile-number.get", r#"{"primary": true}"#),
    ("recur-yearly-by-week.words", "recur-yearly-by-week.put", r#"{"month": "March"}"#),
    (
        "schedule-recurrence.kind",
        "schedule-recurrence.post",
        r#"{"recurWeekly": {"recurInterval": 1, "recurSunday": true, "recurMonday": false, "recurTuesday": false,
            "recurWednesday": false, "recurThursday": false, "recurFriday": false, "recurSaturday": false}}"#,
    ),
    ("schedule-recurrence.end", "schedule-recurrence.put", r#"{"recurForEver": false, "recurEndDate": "2025-09-09"}"#),
    ("meet-me-conferencing-conference-schedule.kind", "meet-me-conferencing-conference-schedule.post", "{}"),
    (
        "meet-me-conferencing-conference-schedule-one-time.startTime",
        "meet-me-conferencing-conference-schedule-one-time.put",
        r#"{"startTime": "noon"}"#,
    ),
    (
        "meet-me-conferencing-conference-instance-in-list.status",
        "meet-me-conferencing-conference-instance-in-list.get",
        r#"{"status": "Active"}"#,
    ),
    (
        "meet-me-conferencing-conference-instance-in-list.startTime",
        "meet-me-conferencing-conference-instance-in-list.get",
        r#"{"startTime": "2030-10-01T09:30:00:000-0400"}"#,
    ),
    (
        "meet-me-conferencing-conference-instance.maxParticipants",
        "meet-me-conferencing-conference-instance.post",
        r#"{"restrictParticipants": false}"#,
    ),
    ("user-common-object.emailAddress", "user-common-object.get", "{}"),
    ("user-common-object.emailAddress", "conference-delegate-item.get", "{}"),
    ("user-common-object.emailAddress", "flexible-seating-available-host.get", "{}"),
    (
        "schedule-recurrence-weekly.days",
        "schedule-recurrence-weekly.put",
        r#"{"Sunday": false, "Monday": false, "Tuesday": false, "Wednesday": false, "Thursday": false, "Friday": false, "Saturday": false}"#,
    ),
    ("call-center-instance.skillLevel", "call-center-instance.put", r#"{"serviceUserId": "a", "skillLevel": "0"}"#),
    (
        "user-voice-messaging-basic.transferPhoneNumber",
        "user-voice-messaging-basic.put",
        r#"{"transferOnZeroToPhoneNumber": true, "transferPhoneNumber": ""}"#,
    ),
    ("call-forwarding.destination", "call-forwarding.put", r#"{"active": true, "destination": ""}"#),
    ("devices-to-ring.mobilesNumbers", "devices-to-ring.put", r#"{"mode": "Mobile", "mobilesNumbers": []}"#),
    (
        "advanced-flexible-seating-available-host.guestInfo",
        "advanced-flexible-seating-available-host.get",
        r#"{"guestInfo": {}}"#,
    ),
    ("phone-numbers.none", "location.get", r#"{"phoneNumber": "Jane"}"#),
    ("selective-call-acceptance.presences", "selective-call-acceptance.get", "{}"),
    ("criteria-list-item.delete", "criteria-list-item.put", r#"{"name": "lunch", "delete": true}"#),
    ("criteria-list-item.callsFrom", "criteria-list-item.put", r#"{"name": "lunch", "callsFrom": "All calls"}"#),
    ("conventions.presences", "group-department-key.get", r#"{"name": "south"}"#),
];

/// The entries without a literal form that do not say what is documented: the documentation says nothing that could be enforced
/// in their place.
const WITHOUT_LITERAL_FORM: &[&str] = &[
    "call-processing-policies.initial",
    "criteria-in-list.shown",
    "criteria.initial",
    "criteria-executive.in-list",
    "criteria-in-list-with-call-to-numbers.name",
    "user-device-add-extra-line-result.presences",
    "schedule-recurrence.names",
    "updates.kept",
    "updates.nested",
    "criteria-list.creation",
    "criteria-list.kept",
    "criteria-list.names",
    "criteria-list.absent",
];

#[test]
fn an_entry_without_a_literal_form_is_as_documented_or_has_nothing_in_its_place() {
    let is_without = |entry: &&Interpretation| entry.literal.is_empty();
    let is_as_documented = |entry: &&Interpretation| entry.interpretation.starts_with("As documented");
    // The entry of a service that is not documented whole says what was seen and what is inferred.
    let is_of_service = |entry: &&Interpretation| API.services.iter().any(|service| service.entry == Some(entry.id));
    let others = LEDGER.iter().filter(is_without).filter(|entry| !is_as_documented(entry) && !is_of_service(entry));
    let others: Vec<&str> = others.map(|entry| entry.id).collect();
    assert_eq!(others, WITHOUT_LITERAL_FORM);
    for entry in LEDGER.iter().filter(is_as_documented) {
        assert!(is_without(&entry), "{} says what is documented, so nothing can be switched off", entry.id);
    }
}

#[test]
fn every_entry_has_a_body_with_another_result_as_documented() {
    let mut shown = String::new();
    for interpretation in LEDGER {
        let cases: Vec<_> = BODIES.iter().filter(|(id, ..)| *id == interpretation.id).collect();
        assert_eq!(cases.is_empty(), interpretation.literal.is_empty(), "{} needs a body", interpretation.id);
        for (id, validated_as, body) in cases {
            let (object, method) = target(validated_as);
            let as_read = found(&API, object, method, body);
            let literal = found(API.literal([*id]).unwrap(), object, method, body);
            assert_ne!(as_read, literal, "{id}: nothing differs on {validated_as} {body}");
            writeln!(shown, "{id}\n  {validated_as} {body}").unwrap();
            for (title, there, elsewhere) in [("as read", &as_read, &literal), ("as documented", &literal, &as_read)] {
                writeln!(shown, "  only {title}:").unwrap();
                for line in there.iter().filter(|line| !elsewhere.contains(line)) {
                    writeln!(shown, "    {line}").unwrap();
                }
            }
        }
    }
    let unknown: Vec<_> =
        BODIES.iter().filter(|(id, ..)| LEDGER.iter().all(|interpretation| interpretation.id != *id)).collect();
    assert!(unknown.is_empty(), "no entry has these ids: {unknown:?}");
    insta::assert_snapshot!(shown);
}

fn target(validated_as: &str) -> (&'static Object, Method) {
    let (object, method) = validated_as.split_once('.').unwrap();
    (OBJECTS.iter().find(|known| known.name == object).unwrap(), method.parse().unwrap())
}

fn found(api: &Api, object: &'static Object, method: Method, body: &str) -> Vec<String> {
    let report = validate(api.resolve(object), method, body);
    let findings = report.findings();
    findings.map(|finding| format!("{:?} {} {}", finding.severity(), finding.pointer(), finding.message())).collect()
}

#[test]
fn interpretations_can_be_switched_off_in_any_combination() {
    let ids: Vec<&str> = LEDGER
        .iter()
        .filter(|interpretation| !interpretation.literal.is_empty())
        .map(|interpretation| interpretation.id)
        .collect();
    for (place, first) in ids.iter().enumerate() {
        for second in &ids[place..] {
            API.literal([*first, *second]).unwrap();
        }
    }
    API.literal(ids.iter().copied()).unwrap();
}

#[test]
fn an_update_is_validated_with_the_active_interpretations() {
    let stored = json!({"criteria": [{"name": "lunch"}]});
    let put = json!({"criteria": [{"name": "lunch", "delete": true}]});
    let violations = |api: &Api| {
        let object = api.resolve(&SELECTIVE_CALL_ACCEPTANCE);
        validate_update(object, &stored, &put).count(Severity::Violation)
    };
    assert_eq!(violations(&API), 0);
    assert_eq!(violations(API.literal(["criteria-list-item.delete"]).unwrap()), 1);
}

#[test]
fn an_unknown_entry_is_refused() {
    let refused = |id: &str| API.literal([id]).unwrap_err().to_string();
    insta::assert_snapshot!(refused("criteria.nam"), @r#"the ledger has no entry "criteria.nam"; did you mean criteria.name?"#);
    insta::assert_snapshot!(refused("schedule-recurrence.names"), @"the entry schedule-recurrence.names cannot be switched off: the documentation says nothing else that could be enforced");
}

/// What docs of structs show of an entry: where the tables differ from those in which it is switched off.
#[test]
fn an_entry_is_about_the_methods_in_which_something_differs() {
    let mut shown = String::new();
    for entry in LEDGER {
        let literal = if entry.literal.is_empty() { &API } else { API.literal([entry.id]).unwrap() };
        writeln!(shown, "{}", entry.id).unwrap();
        for object in OBJECTS {
            for field in object.fields() {
                let mut methods = Vec::new();
                for method in Method::ALL {
                    let is_about = entry.is_about(object, field, method);
                    if !entry.literal.is_empty() {
                        let differs =
                            stated(object, field.name, method) != stated(literal.resolve(object), field.name, method);
                        assert_eq!(is_about, differs, "{} on {}.{} in {method}", entry.id, object.name, field.name);
                    }
                    if is_about {
                        methods.push(method.as_str());
                    }
                }
                if !methods.is_empty() {
                    writeln!(shown, "  {}.{}: {}", object.name, field.name, methods.join(" ")).unwrap();
                }
            }
        }
    }
    insta::assert_snapshot!(shown);
}

/// All that the tables state about an attribute in a method.
fn stated(object: &'static Object, name: &str, method: Method) -> Vec<String> {
    let Some(field) = object.field(name) else { return vec!["Undefined".to_owned()] };
    let mut stated = vec![format!("{:?}", field.enforced[method as usize])];
    if !field.may_stand(method) {
        return stated;
    }
    stated.push(field.kind(method).describe().to_string());
    stated.push(field.is_ignored(method).to_string());
    let rules = object.rules.iter().filter(|rule| rule.is_about(field, method) && rule.fields.contains(&name));
    stated.extend(rules.map(|rule| rule.sentence_in(object, &[method]).to_string()));
    stated
}
