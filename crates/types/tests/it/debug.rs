//! `Debug` output.

use crate::listing::BODIES;
use linecard_contract::{Kind, Object};
use linecard_testkit::{samples, valid};
use linecard_types::{Body, OpenObject, meet_me_conferencing_conference_instance, user_voice_messaging_advanced};
use serde_json::{Value, json};

/// Replaces every secret with a marker, and returns the number of secrets.
fn mark_secrets(object: &Object, entry_method: linecard_types::Method, body: &mut Value) -> usize {
    let Value::Object(attributes) = body else { return 0 };
    let mut marked = 0;
    for (name, value) in attributes {
        let Some(field) = object.field(name) else { continue };
        match (field.kind(entry_method), value) {
            (_, value) if field.secret => {
                *value = Value::from("open-sesame");
                marked += 1;
            }
            (Kind::Object(inner), value) => marked += mark_secrets(inner, entry_method, value),
            (Kind::Array(items), Value::Array(values)) => {
                if let Kind::Object(inner) = items.kind {
                    marked += values.iter_mut().map(|value| mark_secrets(inner, entry_method, value)).sum::<usize>();
                }
            }
            _ => {}
        }
    }
    marked
}

#[test]
fn no_secret_is_printed() {
    let mut marked = 0;
    for entry in BODIES {
        for mut body in samples(valid(entry.object, entry.method), 3).take(20) {
            let secrets = mark_secrets(entry.object, entry.method, &mut body);
            let printed = (entry.debug)(&body).unwrap();
            assert!(!printed.contains("open-sesame"), "{} {}", entry.object.name, entry.method);
            assert!(printed.matches("••••").count() >= secrets, "{} {}", entry.object.name, entry.method);
            marked += secrets;
        }
    }
    assert!(marked > 30, "only {marked} secrets were seen");
}

#[test]
fn debug_prints_everything_else() {
    let put = user_voice_messaging_advanced::Put::default()
        .group_mail_server_user_id("mailbox")
        .group_mail_server_password("open-sesame");
    let printed = format!("{put:?}");
    assert!(printed.contains(r#"group_mail_server_user_id: Some("mailbox")"#), "{printed}");
    assert!(printed.contains("group_mail_server_password: Some(••••)"), "{printed}");
    assert_eq!(put.to_value()["groupMailServerPassword"], "open-sesame");
}

#[test]
fn debug_prints_only_names_of_unknown_attributes() {
    let answer = json!({"conferenceSchedule": {"scheduleReservationless": {"startTime": "2024-08-01T11:00:00Z"}},
        "title": "stand-up", "muteAllAttendeesOnEntry": false, "endConferenceOnModeratorExit": true,
        "moderatorRequired": false, "requireSecurityPin": false, "allowUniqueIdentifier": false,
        "attendeeNotification": "Play Tone", "moderatorPin": "4711", "hostTimeZone": "UTC", "sipPassword": "open-sesame"});
    let printed = format!("{:?}", meet_me_conferencing_conference_instance::Get::read(&answer).unwrap());
    assert!(printed.contains(r#"extra: {"sipPassword": ••••}"#), "{printed}");
    assert!(!printed.contains("4711") && !printed.contains("sesame"), "{printed}");
    let open = OpenObject::from(json!({"pin": "4711"}).as_object().unwrap().clone());
    assert_eq!(format!("{open:?}"), r#"{"pin": ••••}"#);
}

#[test]
fn a_refusal_prints_no_value() {
    let body = json!({"name": "open-sesame", "fromDnCriteria": {"selection": "open-sesame"}, "sesame": "open-sesame"});
    let error = linecard_types::criteria::Put::read(&body).unwrap_err();
    assert!(!error.to_string().contains("open-sesame"), "{error}");
    assert_eq!(
        error.to_string(),
        "not a valid criteria for PUT:\n\
         /fromDnCriteria/selection: `selection` must be one of \"Any\", \"Specified Only\" (criteria-from-dn.selection.put.value)\n\
         /sesame: `sesame` is not an attribute of `criteria` in a PUT; remove it (criteria.put.unknown)"
    );
}
