//! Mends and hints of findings.

use linecard_contract::{Mender, Method, mend_body, validate};
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA, SELECTIVE_CALL_ACCEPTANCE};
use std::cell::Cell;

/// The sentences of all mends of a body, each with the mended body.
fn mends(method: Method, body: &str) -> Vec<(String, String)> {
    let again = |body: &[u8]| validate(&CRITERIA, method, body);
    let report = again(body.as_bytes());
    let mut mender = Mender::new(body.as_bytes(), &again);
    let mends = report.findings().filter_map(|finding| mender.mend(&finding));
    mends.map(|mend| (mend.sentence().to_string(), String::from_utf8(mend.apply(body.as_bytes())).unwrap())).collect()
}

#[track_caller]
fn check(body: &str, sentence: &str, mended: &str) {
    assert_eq!(mends(Method::Put, body), [(sentence.to_owned(), mended.to_owned())], "{body}");
}

#[test]
fn certain_mends() {
    check(r#"{"name": "a", "actve": true}"#, "rename `actve` to `active`", r#"{"name": "a", "active": true}"#);
    check(r#"{"n\u0430me": "a"}"#, "rename `n\u{430}me` to `name`", r#"{"name": "a"}"#);
    check(r#"{"colour": [1, {}], "name": "a"}"#, "remove `colour`", r#"{"name": "a"}"#);
    check(
        r#"{"name": "a", "active": "true"}"#,
        "remove the quotes around the value",
        r#"{"name": "a", "active": true}"#,
    );
    check(
        r#"{"name": "a", "fromDnCriteria": {"selection": "ANY"}}"#,
        "write \"Any\"",
        r#"{"name": "a", "fromDnCriteria": {"selection": "Any"}}"#,
    );
    check(r#"{"name": "a", "name": "a"}"#, "remove the second `name`, which has the same value", r#"{"name": "a"}"#);
    check("{\"name\": \"a\",\n}", "remove the comma before the bracket", "{\"name\": \"a\"\n}");
    check("\u{feff}{\"name\": \"a\"}", "remove the byte order mark", r#"{"name": "a"}"#);
}

#[test]
fn findings_without_a_certain_mend() {
    for body in [
        // The values differ.
        r#"{"name": "a", "name": "b"}"#,
        // The near name is taken, or does not accept the value.
        r#"{"name": "a", "active": true, "actve": false}"#,
        r#"{"name": "a", "actve": 1}"#,
        r#"{"active": true}"#,
        r#"{"name": "a", "active": "yes"}"#,
        r#"{"name": "a" "active": true}"#,
        "[]",
        "",
    ] {
        assert_eq!(mends(Method::Put, body), [], "{body}");
    }
}

#[test]
fn a_report_without_some_findings_has_the_same_mends() {
    let body = br#"{"name": "lunch", "actve": true, "newNmae": "b"}"#;
    let again = |body: &[u8]| validate(&CRITERIA, Method::Put, body);
    let mut report = again(body);
    report.retain(|finding| finding.pointer() == "/newNmae");
    let mend = Mender::new(body, &again).mend(&report.findings().next().unwrap()).unwrap();
    assert_eq!(mend.apply(body), br#"{"name": "lunch", "actve": true, "newName": "b"}"#);
}

#[test]
fn the_first_findings_of_a_body_are_tried() {
    let unknown: Vec<String> = (0..40).map(|index| format!("\"unknown{index}x\": {index}")).collect();
    let body = format!("{{\"name\": \"lunch\", {}, \"actve\": true}}", unknown.join(", "));
    let validations = Cell::new(0);
    let again = |body: &[u8]| {
        validations.set(validations.get() + 1);
        validate(&CRITERIA, Method::Put, body)
    };
    let report = again(body.as_bytes());
    let mut mender = Mender::new(body.as_bytes(), &again);
    let mends: Vec<_> = report.findings().map(|finding| mender.mend(&finding).is_some()).collect();
    assert_eq!((mends.len(), mends.iter().position(|is_mended| !is_mended)), (41, Some(16)));
    // The report, the report of the mender, and one for each mend.
    assert_eq!((mends.iter().filter(|is_mended| **is_mended).count(), validations.get()), (16, 18));
}

#[test]
fn a_mend_has_no_value_of_the_body() {
    let body = br#"{"name": "a", "active": "true", "secretPin": "4711"}"#;
    let again = |body: &[u8]| validate(&CRITERIA, Method::Put, body);
    let report = again(body);
    let mut mender = Mender::new(body, &again);
    let mends: Vec<_> = report.findings().filter_map(|finding| mender.mend(&finding)).collect();
    assert_eq!(mends.len(), 2);
    assert!(mends.iter().all(|mend| !format!("{mend:?}").contains("4711")), "{mends:?}");
}

#[test]
fn hints_say_what_a_text_looks_like() {
    let hint = |body: &str| {
        let report = validate(&CRITERIA, Method::Put, body);
        report.findings().find_map(|finding| finding.hint(body.as_bytes())).unwrap_or_default()
    };
    for (body, beginning) in [
        ("<html>", "the text looks like HTML or XML"),
        ("---\nname: a", "the text looks like YAML"),
        ("name: lunch\nactive: true\n", "the text looks like YAML"),
        ("- name: lunch\n", "the text looks like YAML"),
        ("eyJuYW1lIjoiYSJ9\n", "the text looks like JSON in base64"),
        ("HTTP/1.1 200 OK\r\n\r\n{}", "the text begins with the head of an HTTP response"),
        ("{ // a\n}", "this looks like a comment"),
        ("{\"name\": \"a\" /* b */}", "this looks like a comment"),
        ("{\"name\": \"a\" # b\n}", "this looks like a comment"),
        ("{'name': 1}", "JSON has double quotes only; replace the single quotes"),
        ("{name: 1}", "write the name in double quotes"),
        ("{\"name\": True}", "this looks like a word of Python"),
        ("{\"name\": None, \"a\": 1}", "this looks like a word of Python"),
        ("{\"name\": nil}", "JSON has the words true, false and null"),
        ("{\"name\": -Infinity}", "JSON has finite numbers only"),
        ("{\"name\": NaN}", "JSON has finite numbers only"),
        ("{\"name\": undefined}", "JSON has no undefined"),
        ("{\"name\" = 1}", "write a colon"),
        ("{\"name\": \"a\",, }", "there is a comma too many"),
        ("{\u{201c}name\u{201d}: 1}", "this is U+201C LEFT DOUBLE QUOTATION MARK; write a straight double quote"),
        ("{\u{a0}\"name\": 1}", "this is U+00A0 NO-BREAK SPACE"),
        ("{\"n\u{430}me\": 1}", "the name contains U+0430 CYRILLIC SMALL LETTER A, which looks like a"),
        ("{\"name\u{200b}\": 1}", "the name contains U+200B ZERO WIDTH SPACE, which is invisible"),
        (
            "{\"name\": \"a\", \"fromDnCriteria\": {\"selection\": \"\u{410}ny\"}}",
            "the word contains U+0410 CYRILLIC CAPITAL LETTER A, which looks like A",
        ),
    ] {
        assert!(hint(body).starts_with(beginning), "{body}: {}", hint(body));
    }
    for body in [
        "{",
        "{\"name\": \"a\"}",
        "{\"name\" 1}",
        "{\"n\u{e4}me\": 1}",
        "{\"name\": tru}",
        "{\"name\": \u{ff14}711}",
        "eyJh.eyJi.c2ln",
        "lunch",
        "Content-Type: text/plain",
        // A value that is no word of the list is not described.
        "{\"name\": \"a\", \"fromDnCriteria\": {\"selection\": \"\u{410}nn\u{430}\"}}",
    ] {
        assert_eq!(hint(body), "", "{body}");
    }
}

#[test]
fn a_name_with_look_alikes_is_suggested_without_them() {
    let body = "{\"n\u{430}me\": \"lunch\"}";
    let report = validate(&CRITERIA, Method::Put, body);
    let messages: Vec<String> = report.findings().map(|finding| finding.message()).collect();
    assert!(messages.iter().any(|message| message.ends_with("did you mean `name`?")), "{messages:?}");
}

#[test]
fn a_word_with_look_alikes_is_mended() {
    let again = |body: &[u8]| validate(&CALL_PROCESSING_POLICIES, Method::Put, body);
    for (found, word) in [
        ("Use Uncompressed C\u{43e}dec", "Use Uncompressed Codec"),
        ("use uncompressed c\u{43e}dec", "Use Uncompressed Codec"),
        ("No\u{a0}Restrictions", "No Restrictions"),
        ("no restrictions", "No Restrictions"),
    ] {
        let body = format!("{{\"useUserMediaSetting\": true, \"mediaPolicySelection\": \"{found}\"}}");
        let report = again(body.as_bytes());
        let finding = report.violations().next().unwrap();
        let mend = Mender::new(body.as_bytes(), &again).mend(&finding).unwrap();
        assert_eq!(mend.apply(body.as_bytes()), body.replace(found, word).as_bytes(), "{found}");
    }
}

#[test]
fn a_duplicate_is_at_its_second_name() {
    let body = r#"{"name": "a", "na\u006de" : "b"}"#;
    let report = validate(&CRITERIA, Method::Put, body);
    assert_eq!(report.findings().next().unwrap().offset(), body.find(r#""na\u"#));
}

/// Findings without a mend are not tried again after each mend.
#[test]
fn the_mends_of_a_body_take_few_validations() {
    let body = |items: [&str; 2]| format!(r#"{{"criteria": [{}]}}"#, vec![items.join(", "); 40].join(", "));
    let (without, with) = (r#"{"name": "a", "actve": 1}"#, r#"{"name": "a", "actve": true}"#);
    let count = Cell::new(0);
    let mended = mend_body(body([without, with]).as_bytes(), &|body| {
        count.set(count.get() + 1);
        validate(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, body)
    });
    assert_eq!(mended.sentences.len(), 40, "{:?}", mended.report);
    assert_eq!(String::from_utf8(mended.body).unwrap(), body([without, r#"{"name": "a", "active": true}"#]));
    assert!(count.get() < 400, "{}", count.get());
}

/// Findings that a syntax error hides are mended too.
#[test]
fn all_mends_of_a_body_are_applied() {
    let check = |body: &str, expected: &str| {
        let mended = mend_body(body.as_bytes(), &|body| validate(&CRITERIA, Method::Put, body));
        assert_eq!(String::from_utf8(mended.body).unwrap(), expected);
        assert!(mended.report.is_valid());
    };
    let valid = r#"{"name": "a", "active": true, "fromDnCriteria": {"selection": "Any"}}"#;
    check(valid, valid);
    check("{\"name\": \"a\", \"actve\": true, \"fromDnCriteria\": {\"selection\": \"any\",}}", valid);
}
