//! A page that is not ours, with the kinds that ours have not: integers in several ranges, decimals, patterns of its own.
//! It is one of the contracts that all tests of bodies go over.

use linecard_model::table::*;
use linecard_model::{Decimal, Format, Items, Kind, Object, Pattern, Text, Words};
use linecard_schema::{Profile, full_body, least_body, schema};
use serde_json::{Value, json};

static SHARE: Decimal = decimals("0.5", "99.9");
static DEPTH: Decimal = decimals_to("-0.001");
static HEIGHT: Decimal = decimals_from("1500");
static WORDS: Words = words(&["auto"]);
static SHARES: Items = items(decimal(&SHARE));
static SHARE_OR_WORD: [Kind; 2] = [decimal(&SHARE), word(&WORDS)];
static RINGS: Items = items(integers(&[(0, 0), (2, 20)]));

pub(crate) static CODE: Pattern = Pattern {
    name: "Code",
    description: "a code: two capitals, é among them, then a dot and digits, or nothing",
    matches: |text| {
        let Ok(text) = str::from_utf8(text) else { return false };
        let (letters, digits) = text.split_once('.').unwrap_or((text, "0"));
        letters.chars().count() == 2
            && letters.chars().all(|letter| letter.is_ascii_uppercase() || letter == 'é')
            && !digits.is_empty()
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    },
    regex: r"[A-Zé]{2}(?:\.[0-9]+)?",
    valid: &["AB", "éé", "AB.12", "Zé.0"],
    invalid: &["", "A", "ab", "AB.", "AB.x", "AB1", "ABC", "AB.1.2", "😀B"],
};
static CODE_TEXT: Text = matching(&CODE);
static SHORT_CODE: Text = Text { min_length: 3, max_length: Some(5), ..matching(&CODE) };
static CODES: Items = items(text(&CODE_TEXT));

#[rustfmt::skip]
pub(crate) static DESK: Object = Table {
    name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table(                                                             [GET, PUT, POST], [
        field("rings",   integers(&[(0, 0), (2, 20)]),                        [A, O, R], "Rings."),
        field("offsets", integers(&[(i64::MIN, -5), (-1, 1), (7, i64::MAX)]), [O, O, O], "Offsets.").null_in(PUT),
        field("number",  DECIMAL,                                             [O, O, O], "Any number."),
        field("share",   decimal(&SHARE),                                     [A, R, R], "A share."),
        field("depth",   decimal(&DEPTH),                                     [O, O, O], "Below the ground.").null_in(PUT),
        field("height",  decimal(&HEIGHT),                                    [O, O, O], "Above the ground."),
        field("shares",  list(&SHARES),                                       [O, O, O], "Shares."),
        field("allRings", list(&RINGS),                                       [O, O, O], "Rings of each."),
        field("either",  either(&SHARE_OR_WORD),                              [O, O, O], "A share or a word."),
        field("code",    text(&CODE_TEXT),                                    [A, R, R], "A code."),
        field("short",   text(&SHORT_CODE),                                   [O, O, O], "A short code.").null_in(PUT),
        field("codes",   list(&CODES),                                        [O, O, O], "Codes."),
    ]),
    rules: &[],
}.checked();

/// What a schema says of an attribute, but for its description.
fn said(profile: Profile, name: &str) -> Value {
    let schema = Value::from(schema(&DESK, PUT, profile).unwrap());
    let mut said = schema["properties"][name].clone();
    for word in ["description", "$comment", "x-linecard-rules"] {
        said.as_object_mut().unwrap().remove(word);
    }
    said
}

#[test]
fn each_kind_in_each_profile() {
    let rings = json!({"type": "integer", "anyOf": [{"minimum": 0, "maximum": 0}, {"minimum": 2, "maximum": 20}]});
    assert_eq!(said(Profile::Strict, "rings"), rings);
    let whole = json!({"type": "integer", "minimum": 0, "maximum": 20});
    assert_eq!(said(Profile::Codegen, "rings"), whole);
    assert_eq!(said(Profile::OpenApi30, "rings"), whole);
    assert_eq!(said(Profile::OpenApi30, "offsets"), json!({"type": "integer", "nullable": true}));
    for profile in Profile::ALL {
        assert_eq!(said(profile, "number"), json!({"type": "number"}));
        assert_eq!(said(profile, "share"), json!({"type": "number", "minimum": 0.5, "maximum": 99.9}));
        assert_eq!(said(profile, "height"), json!({"type": "number", "minimum": 1500}));
    }
    let pattern = r"^(?:[A-Zé]{2}(?:\.[0-9]+)?)$";
    assert_eq!(said(Profile::Strict, "code"), json!({"$ref": "#/$defs/Code"}));
    assert_eq!(said(Profile::Codegen, "code"), json!({"type": "string", "pattern": pattern}));
    let strict = Value::from(schema(&DESK, PUT, Profile::Strict).unwrap());
    assert_eq!(
        strict["$defs"]["Code"],
        json!({
            "description": "A code: two capitals, é among them, then a dot and digits, or nothing.",
            "type": "string",
            "pattern": pattern,
            "not": {"pattern": "[^ -~\u{a0}-\u{2027}\u{202a}-\u{ffff}]"},
        })
    );
}

/// What a page of one's own does in a test: the function, the samples and the expression of the exports agree.
#[test]
fn the_function_and_the_expression_agree() {
    CODE.check().unwrap();
    let strict = Value::from(schema(&DESK, PUT, Profile::Strict).unwrap());
    let validator = jsonschema::validator_for(&strict["$defs"]["Code"]).unwrap();
    let ends = ["", "\n", "\r\n", "\0", " ", ".", ".1", "\u{85}", "\u{2028}", "\u{a0}", "\u{ffff}", "\u{10000}"];
    for sample in CODE.valid.iter().chain(CODE.invalid) {
        for text in ends.iter().flat_map(|end| [format!("{sample}{end}"), format!("{end}{sample}")]) {
            let is_of_it = Format::Pattern(&CODE).admits(text.as_bytes());
            assert_eq!(validator.is_valid(&json!(text)), is_of_it, "{text:?}");
        }
    }
}

#[test]
fn examples_are_made_of_them() {
    let full = full_body(&DESK, POST).unwrap();
    assert_eq!(full["rings"], 0);
    assert_eq!(full["offsets"], -5);
    assert_eq!(full["share"], 0.5);
    assert_eq!(full["depth"], -0.001);
    assert_eq!(full["short"], "AB.12");
    assert_eq!(least_body(&DESK, PUT).unwrap(), json!({"share": 0.5, "code": "AB"}));
}
