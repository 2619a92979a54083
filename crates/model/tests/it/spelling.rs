//! The result does not depend on how a text spells its characters: with escapes or without.

use crate::bodies::validated_body;
use linecard_contract::{Method, Object, Pattern, Report, Text, Words, table::*, validate};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::fmt::Write;

/// The findings without their positions, which differ.
fn findings(report: &Report) -> Vec<String> {
    report
        .findings()
        .map(|finding| format!("{} {} {}", finding.severity(), finding.rule(), finding.pointer()))
        .collect()
}

/// Writes a value as JSON. Each character of a name or text is an escape if the bits of `seed` say so.
fn spelled(value: &Value, seed: &mut u64) -> String {
    match value {
        Value::String(text) => escaped(text, seed),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| spelled(item, seed)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members) => {
            let members =
                members.iter().map(|(name, value)| format!("{}:{}", escaped(name, seed), spelled(value, seed)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

fn escaped(text: &str, seed: &mut u64) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        *seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        if *seed >> 60 == 0 || character < ' ' || "\"\\".contains(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}").unwrap();
            }
        } else {
            out.push(character);
        }
    }
    out + "\""
}

static LETTERS: Pattern = Pattern {
    name: "Letters",
    description: "letters",
    matches: |text| text.iter().all(|byte| matches!(byte, b'a'..=b'f' | b'1')),
    regex: "[a-f1]*",
    valid: &["", "af"],
    invalid: &["x"],
};
static LETTERS_TEXT: Text = matching(&LETTERS);
static SHORT: Text = Text { min_length: 2, max_length: Some(130), format: None };
static LONG_WORDS: Words = words(&["short", LONG_NAME]);
/// A name of more bytes than the buffer for decoded characters has.
const LONG_NAME: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    1111111111";

static EVERYTHING: Object = Table {
    namespace: "example",
    name: "everything",
    page: "",
    title: "",
    description: "",
    base: &[],
    rows: &table(
        [PUT],
        [
            field("number", PHONE_NUMBER, [O], ""),
            field("caller", CALLER_NUMBER, [O], ""),
            field("destination", DESTINATION, [O], ""),
            field("extension", EXTENSION, [O], ""),
            field("returned", RETURNED_NUMBER, [O], ""),
            field("date", DATE, [O], ""),
            field("dateTime", DATE_TIME, [O], ""),
            field("listTime", LIST_TIME, [O], ""),
            field("pattern", text(&LETTERS_TEXT), [O], ""),
            field("length", text(&SHORT), [O], ""),
            field("word", word(&LONG_WORDS), [O], ""),
            field("likely", likely_word(&LONG_WORDS), [O], ""),
            field("anyCase", any_case_word(&LONG_WORDS), [O], ""),
            field(LONG_NAME, STRING, [O], ""),
        ],
    ),
    rules: &[],
}
.checked();

/// Texts around the limits of all formats, and around the length of the buffer for decoded characters.
fn texts() -> impl Strategy<Value = String> {
    let forms = linecard_contract::NumberForm::ALL.iter().flat_map(|form| form.samples()).copied();
    let fixed = ["2025-09-09", "2016-12-31T23:59:60Z", "2010-10-01T09:30:00:000-0400", LONG_NAME, "SHORT", "short"];
    let samples: Vec<&str> = forms.chain(fixed).collect();
    prop_oneof![
        2 => select(samples).prop_map(str::to_owned),
        2 => (select(vec!["1", "a", "é", "😀", "?", " "]), select(vec![1, 2, 31, 32, 63, 64, 126, 127, 128, 129, 130, 131, 300]))
            .prop_map(|(unit, length)| unit.repeat(length)),
        1 => "\\PC{0,200}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn any_escaping_gives_the_same_findings((object, method, body) in validated_body(), seed: u64) {
        let text = spelled(&body, &mut { seed });
        prop_assert_eq!(findings(&validate(object, method, &text)), findings(&validate(object, method, &body)), "{}", text);
    }

    #[test]
    fn any_escaping_of_a_text_gives_the_same_findings(content in texts(), seed: u64) {
        for field in EVERYTHING.fields() {
            let body = serde_json::json!({field.name: content});
            let plain = validate(&EVERYTHING, Method::Put, body.to_string());
            let text = spelled(&body, &mut { seed });
            prop_assert_eq!(findings(&validate(&EVERYTHING, Method::Put, &text)), findings(&plain), "{}", text);
        }
    }
}

#[test]
fn a_long_number_with_an_escape_is_a_number() {
    for length in [127, 128, 129, 1_000] {
        let plain = format!(r#"{{"number": "{}1"}}"#, "1".repeat(length - 1));
        let escaped = format!(r#"{{"number": "{}\u0031"}}"#, "1".repeat(length - 1));
        for body in [plain, escaped] {
            assert_eq!(findings(&validate(&EVERYTHING, Method::Put, &body)), [""; 0], "{length}");
        }
    }
}

#[test]
fn a_long_name_with_an_escape_is_known() {
    let body = format!(r#"{{"{}\u0031": ""}}"#, &LONG_NAME[..LONG_NAME.len() - 1]);
    assert_eq!(findings(&validate(&EVERYTHING, Method::Put, &body)), [""; 0]);
}
