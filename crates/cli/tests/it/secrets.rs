//! No value of a body is ever printed.

use crate::run::Folder;
use linecard_cli::excerpt::{PublicTexts, excerpts};
use linecard_contract::{Method, validate};
use linecard_model::API;
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA, SELECTIVE_CALL_ACCEPTANCE};

/// Its letters are in no message, no attribute and no word of a list.
const SECRET: &str = "ZQXKW";

/// Bodies that hold the secret, written as `@`.
const BODIES: [&str; 14] = [
    r#"{"name": "@", "newName": "@", "active": "@", "phoneNumber": "@"}"#,
    r#"{"password": "@", "unknown": {"pin": "@", "list": ["@", {"deep": "@"}]}}"#,
    r#"{"name": "Any", "holidaySchedule": "@", "timeSchedule": {"level": "@", "name": "@", "type": "@"}}"#,
    r#"{"fromDnCriteria": {"selection": "@", "phoneNumbers": ["@", "@"]}, "name": 1}"#,
    r#"{"name": "\u0041@\"@", "newName": "\"@", "active": "@\\"}"#,
    r#"{"name": "@, "newName": "@"}"#,
    r#"{"name: "@", "newName": "@"}"#,
    r#"{"name": '@', "newName": "@"}"#,
    r#"{name: @, "newName": "@": "@"}"#,
    r#"{"name": "@" "@": 1}"#,
    r#"{"name": "a", "password": @}"#,
    "{\"name\": \"@\n@\", \"newName\": \"@\"}",
    "{\"name\": \"@\",\r\n  // @\r\n  \"newName\": \"@\\q@\"}",
    r#""@""#,
];

#[test]
fn the_command_prints_no_value() {
    let folder = Folder::new();
    for body in BODIES {
        let body = body.replace('@', "hunter2-secret");
        for target in ["criteria.put", "criteria.post", "criteria.get", "selective-call-acceptance.put", "schedule.put"]
        {
            for args in [&["check", "-v", "--as", target][..], &["check", "--format", "json", "--as", target]] {
                let ran = folder.pipe(args, &body);
                assert!(!ran.out.contains("hunter2") && !ran.err.contains("hunter2"), "{body}\n{ran}");
                assert!(ran.exit < 2, "{body}\n{ran}");
            }
        }
    }
}

/// If any single byte is removed, added or replaced, the secret stays masked.
#[test]
fn a_typing_error_never_reveals_a_value() {
    let mut excerpts_seen = 0;
    for body in &BODIES[..5] {
        let body = body.replace('@', SECRET).into_bytes();
        for at in 0..body.len() {
            let (before, after) = body.split_at(at);
            check(&[before, &after[1..]].concat(), &mut excerpts_seen);
            for byte in b"\"{}[]:,\\ \n'0\xff" {
                check(&[before, &[*byte], after].concat(), &mut excerpts_seen);
                check(&[before, &[*byte], &after[1..]].concat(), &mut excerpts_seen);
            }
        }
    }
    assert!(excerpts_seen > 20_000);
}

fn check(body: &[u8], seen: &mut usize) {
    let reveals = |text: &str| text.contains(|character| SECRET.contains(character));
    let public = PublicTexts::of(&API);
    for (object, method) in
        [(&CRITERIA, Method::Put), (&CALL_PROCESSING_POLICIES, Method::Get), (&SELECTIVE_CALL_ACCEPTANCE, Method::Put)]
    {
        let report = validate(object, method, body);
        for finding in report.findings() {
            let text = finding.message() + &finding.pointer();
            assert!(!reveals(&text), "{text}\n{}", String::from_utf8_lossy(body));
        }
        let offsets: Vec<usize> = (0..=body.len()).step_by(37).collect();
        for excerpt in excerpts(&public, body, &offsets, report.is_json(), 120) {
            assert!(!reveals(&excerpt.text), "{}\n{}", excerpt.text, String::from_utf8_lossy(body));
            assert!(excerpt.text.get(excerpt.marked).is_some());
            *seen += 1;
        }
    }
}
