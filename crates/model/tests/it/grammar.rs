//! The reader accepts the same JSON as `serde_json`, for valid, damaged and random texts.

use crate::bodies::{junk, validated_body, written};
use linecard_contract::{AsBody, Check, JsonRule, MAX_NESTING, Method, Report, validate};
use linecard_model::objects::CRITERIA;
use proptest::prelude::*;
use serde_json::Value;
use std::borrow::Cow;

/// Whether the report says that the text is not valid JSON.
fn is_refused(report: &Report) -> bool {
    report.findings().any(|finding| {
        matches!(
            finding.rule().check(),
            Check::Json(rule) if !matches!(rule, JsonRule::NotAnObject | JsonRule::DuplicateKey)
        )
    })
}

/// Numbers beyond the range of `f64` are valid JSON, but `serde_json` refuses them.
fn is_beyond_f64(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("number out of range")
}

fn check(text: &[u8]) -> Result<(), TestCaseError> {
    let report = validate(&CRITERIA, Method::Put, text);
    match serde_json::from_slice::<Value>(text) {
        Ok(_) => prop_assert!(!is_refused(&report), "refused: {:?} {report:?}", String::from_utf8_lossy(text)),
        Err(error) if is_beyond_f64(&error) => {}
        Err(error) => prop_assert!(is_refused(&report), "{error}: {:?}", String::from_utf8_lossy(text)),
    }
    is_parsed_alike(text)
}

/// The tree of a text is the tree of `serde_json`, which is exact in this build. A byte order mark is passed over.
fn is_parsed_alike(text: &[u8]) -> Result<(), TestCaseError> {
    let tree = text.as_body().parse(text.len()).map(Cow::into_owned);
    let expected: Option<Value> = serde_json::from_slice(text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)).ok();
    prop_assert_eq!(&tree, &expected, "{:?}", String::from_utf8_lossy(text));
    // Trees that are equal may be written differently: `-0.0` and `0.0`, the order of members.
    prop_assert_eq!(tree.map(|tree| tree.to_string()), expected.map(|expected| expected.to_string()));
    Ok(())
}

#[test]
fn a_tree_is_as_deep_as_a_body_may_be() {
    for depth in [MAX_NESTING, MAX_NESTING + 1] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(text.as_body().parse(text.len()).is_some(), depth == MAX_NESTING);
            is_parsed_alike(text.as_bytes()).unwrap();
        }
    }
}

#[test]
fn a_text_that_is_too_long_is_not_parsed() {
    assert!("[1]".as_body().parse(3).is_some());
    assert!("[1]".as_body().parse(2).is_none());
}

/// One change of a text: bytes removed, duplicated, inserted or inverted.
#[derive(Clone, Debug)]
enum Damage {
    Cut(prop::sample::Index),
    Drop(prop::sample::Index),
    Put(prop::sample::Index, Vec<u8>),
    Set(prop::sample::Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let token = prop::sample::select(vec![
        &b"{"[..],
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\"",
        b"\\",
        b"\\u12",
        b"\\ud800",
        b"\\udc00",
        b"-",
        b"0",
        b"1e",
        b".5",
        b"1e999",
        b"true",
        b"nul",
        b"\x00",
        b"\x1f",
        b"\xff",
        b"\xc3",
        b"\xe2\x82",
        b"\xef\xbb\xbf",
        b" ",
        b"\n",
        b"\x0c",
    ]);
    prop_oneof![
        any::<prop::sample::Index>().prop_map(Damage::Cut),
        any::<prop::sample::Index>().prop_map(Damage::Drop),
        (any::<prop::sample::Index>(), token.prop_map(<[u8]>::to_vec)).prop_map(|(at, token)| Damage::Put(at, token)),
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
    ]
}

fn apply(damage: &Damage, text: &mut Vec<u8>) {
    if text.is_empty() {
        return;
    }
    match damage {
        Damage::Cut(at) => text.truncate(at.index(text.len())),
        Damage::Drop(at) => drop(text.remove(at.index(text.len()))),
        Damage::Put(at, token) => {
            let at = at.index(text.len());
            text.splice(at..at, token.iter().copied());
        }
        Damage::Set(at, byte) => {
            let at = at.index(text.len());
            text[at] = *byte;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn valid_texts_are_accepted((_, _, body) in validated_body(), style: u64) {
        check(&written(&body, style))?;
    }

    #[test]
    fn damaged_texts_are_validated_alike((_, _, body) in validated_body(), style: u64, damages in prop::collection::vec(damage(), 1..4)) {
        let mut text = written(&body, style);
        for damage in &damages {
            apply(damage, &mut text);
        }
        check(&text)?;
    }

    #[test]
    fn any_json_is_accepted(value in junk(), style: u64) {
        check(&written(&value, style))?;
    }

    #[test]
    fn any_bytes_are_validated_alike(text in prop::collection::vec(any::<u8>(), 0..64)) {
        check(&text)?;
    }

    #[test]
    fn texts_of_tokens_are_validated_alike(text in "([{}\\[\\],:\" 01.eE+\\-]|\"name\"|true|false|null|\\\\u0061|\\\\ud83d\\\\ude00){0,14}") {
        check(text.as_bytes())?;
    }

    #[test]
    fn numbers_are_validated_alike(number in "-?[0-9]{0,22}(\\.[0-9]{0,5})?([eE][+-]?[0-9]{0,3})?") {
        check(format!("{{\"name\": {number}}}").as_bytes())?;
    }
}
