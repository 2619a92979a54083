//! The kinds that this API does not use: integers in several ranges, decimals, patterns.

use linecard_contract::table::*;
use linecard_contract::{Decimal, Items, Kind, Method, Object, Pattern, Text, Words, difference, least, validate};
use proptest::prelude::*;
use serde_json::{Value, json};

static SHARE: Decimal = decimals("0.5", "99.9");
static DEPTH: Decimal = decimals_to("-0.001");
static HEIGHT: Decimal = decimals_from("1.5");
static WORDS: Words = words(&["auto"]);
static SHARES: Items = items(decimal(&SHARE));
static SHARE_OR_WORD: [Kind; 2] = [decimal(&SHARE), word(&WORDS)];

static CODE: Pattern = Pattern {
    name: "Code",
    description: "a code: two capitals, é among them, then digits",
    matches: |text| {
        let Ok(text) = str::from_utf8(text) else { return false };
        let mut letters = text.chars();
        let capitals = letters.by_ref().take(2).filter(|letter| letter.is_ascii_uppercase() || *letter == 'é').count();
        capitals == 2 && letters.all(|digit| digit.is_ascii_digit())
    },
    regex: "(?:[A-Z]|\u{e9}){2}[0-9]*",
    valid: &["AB", "éé", "AB12", "Zé0"],
    invalid: &["", "A", "ab1", "AB1x", "1AB"],
};

static CODE_TEXT: Text = matching(&CODE);
static SHORT_CODE: Text = Text { max_length: Some(3), ..matching(&CODE) };
static CODES: Items = items(text(&CODE_TEXT));

#[rustfmt::skip]
static DESK: Object = Table {
    namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table(                                                           [GET, PUT], [
        field("rings",   integers(&[(0, 0), (2, 20)]),                      [O, O], "Rings."),
        field("offsets", integers(&[(i64::MIN, -5), (-1, 1), (7, i64::MAX)]), [O, O], "Offsets."),
        field("number",  DECIMAL,                                           [O, O], "Any number."),
        field("share",   decimal(&SHARE),                                   [O, O], "A share.").null_in(PUT),
        field("depth",   decimal(&DEPTH),                                   [O, O], "Below the ground."),
        field("height",  decimal(&HEIGHT),                                  [O, O], "Above the ground."),
        field("shares",  list(&SHARES),                                     [O, O], "Shares."),
        field("either",  either(&SHARE_OR_WORD),                            [O, O], "A share or a word."),
        field("code",    text(&CODE_TEXT),                                  [O, O], "A code."),
        field("short",   text(&SHORT_CODE),                                 [O, O], "A short code."),
        field("codes",   list(&CODES),                                      [O, O], "Codes."),
    ]),
    rules: &[],
}.checked();

/// The findings of a PUT with this member, as `check pointer`.
fn found(name: &str, value: &str) -> Vec<String> {
    let body = format!("{{\"{name}\": {value}}}");
    let report = validate(&DESK, Method::Put, &body);
    let found = report.violations().map(|finding| format!("{} {}", finding.rule().check().as_str(), finding.pointer()));
    found.collect()
}

#[track_caller]
fn admits(name: &str, values: &[&str]) {
    for value in values {
        assert_eq!(found(name, value), [""; 0], "{name} {value}");
    }
}

#[track_caller]
fn finds(name: &str, check: &str, values: &[&str]) {
    for value in values {
        assert_eq!(found(name, value), [format!("{check} /{name}")], "{name} {value}");
    }
}

#[test]
fn an_integer_is_in_one_of_its_ranges() {
    admits("rings", &["0", "-0", "0.0", "2", "20", "2e1", "200e-1"]);
    finds("rings", "range", &["-1", "1", "21", "1e30", "-1e30", "1e400", "-1e400"]);
    finds("rings", "type", &["0.5", "1.5", "\"0\"", "null", "[]"]);
    admits("offsets", &["-1e400", "-9223372036854775808", "-5", "-1", "0", "1", "7", "9223372036854775807", "1e400"]);
    finds("offsets", "range", &["-4", "-2", "2", "6"]);
}

#[test]
fn a_decimal_is_compared_exactly() {
    admits("share", &["0.5", "0.50", "5e-1", "1", "99.9", "99.900", "999e-1", "null"]);
    finds(
        "share",
        "range",
        &["0.4999999999999999999999", "99.9000000000000000000001", "0", "-1", "100", "1e400", "1e-400"],
    );
    finds("share", "type", &["\"1\"", "true", "{}"]);
    admits("depth", &["-0.001", "-0.0010000000000000000001", "-1e400", "-5"]);
    finds("depth", "range", &["-0.0009999999999999999999", "0", "-0.0", "1e-400", "5"]);
    admits("height", &["1.5", "1e400", "15e-1"]);
    finds("height", "range", &["1.4999999999999999999999", "-2", "-0"]);
    admits("number", &["0", "-0.0", "1e400", "-1e-400", "0.1234567890123456789"]);
    finds("number", "type", &["\"1\"", "null"]);
    assert_eq!(found("shares", "[0.5, 0.4, \"a\", 99.91]"), ["range /shares/1", "type /shares/2", "range /shares/3"]);
    admits("either", &["0.5", "\"auto\""]);
    finds("either", "range", &["0.4"]);
    finds("either", "value", &["\"x\""]);
}

#[test]
fn a_pattern_sees_the_characters_and_not_their_escapes() {
    CODE.check().unwrap();
    admits("code", &[r#""AB""#, r#""éé12""#, r#""\u00e9\u00E91""#, r#""\u0041B""#]);
    finds("code", "format", &[r#""""#, r#""A""#, r#""ab""#, r#""AB ""#, r#""AB\n""#, r#""AB1\u2028""#]);
    finds("code", "type", &["1", "null"]);
    admits("short", &[r#""AB""#, r#""éé1""#]);
    finds("short", "length", &[r#""AB12""#]);
    finds("short", "format", &[r#""ABcd""#]);
    assert_eq!(found("codes", r#"["AB", "x", "Zé0"]"#), ["format /codes/1"]);
    // This is also true for long texts.
    let digits = "0".repeat(1000);
    admits("code", &[&format!("\"AB{digits}\""), &format!("\"\\u0041B{digits}\"")]);
    finds("code", "format", &[&format!("\"\\u0041B{digits}x\"")]);
}

#[test]
fn a_sample_that_contradicts_the_function_is_reported() {
    let wrong = Pattern { valid: &["AB", "A"], ..CODE };
    let expected = "\"A\" is a valid sample of Code, but the function rejects it";
    assert_eq!(wrong.check().unwrap_err().to_string(), expected);
    let wrong = Pattern { invalid: &["A", "AB"], ..CODE };
    let expected = "\"AB\" is an invalid sample of Code, but the function accepts it";
    assert_eq!(wrong.check().unwrap_err().to_string(), expected);
}

#[test]
fn sentences_describe_each_kind() {
    let said: Vec<String> = DESK.fields().iter().map(|field| field.kind(Method::Put).describe().to_string()).collect();
    assert_eq!(
        said,
        [
            "an Integer: 0, or 2 to 20",
            "an Integer: -5 or less, -1 to 1, or 7 or more",
            "a Decimal (any number)",
            "a Decimal from 0.5 to 99.9",
            "a Decimal of at most -0.001",
            "a Decimal of at least 1.5",
            "an Array, each item a Decimal from 0.5 to 99.9",
            "a Decimal from 0.5 to 99.9, or \"auto\"",
            "a String, a code: two capitals, é among them, then digits",
            "a String, a code: two capitals, é among them, then digits",
            "an Array, each item a String, a code: two capitals, é among them, then digits",
        ]
    );
    let report = validate(&DESK, Method::Put, r#"{"rings": 0.5, "share": "1"}"#);
    let messages: Vec<String> = report.findings().map(|finding| finding.message()).collect();
    assert_eq!(
        messages,
        [
            "`rings` must be an Integer: 0, or 2 to 20; the value is a number with a fraction",
            "`share` must be a Decimal from 0.5 to 99.9; the value is a string",
        ]
    );
}

#[test]
fn each_rule_has_its_id() {
    let ids: Vec<String> = DESK.rule_ids(Method::Put).iter().map(ToString::to_string).collect();
    let of = |name: &str| {
        let ids = ids.iter().filter(|id| id.split('.').nth(1) == Some(name));
        ids.map(|id| id.rsplit('.').next().unwrap()).collect::<Vec<_>>().join(" ")
    };
    for (name, checks) in [
        ("rings", "type range"),
        ("number", "type"),
        ("share", "type range"),
        ("shares", "type range"),
        ("either", "type range value"),
        ("code", "type format"),
        ("short", "type length format"),
        ("codes", "type format"),
    ] {
        assert_eq!(of(name), checks, "{name}");
    }
}

/// `3.0` and `3` are the same number, so no PUT is needed.
#[test]
fn an_update_compares_the_values_of_numbers() {
    let stored = json!({"share": 3, "rings": 2, "number": 0.5});
    let put = json!({"share": 3.0, "rings": 2.0, "number": 0.5});
    assert_eq!(least(&DESK, &stored, &put).unwrap(), json!({}));
    assert_eq!(difference(&DESK, &stored, &put).unwrap(), json!({}));
    let changed = json!({"share": 3.5, "rings": 0, "number": 0.25});
    assert_eq!(difference(&DESK, &stored, &changed).unwrap(), changed);
}

fn member() -> impl Strategy<Value = (&'static str, Value)> {
    let number = prop_oneof![
        (-300..=300_i64).prop_map(Value::from),
        (-3000..=3000_i32).prop_map(|tenths| json!(f64::from(tenths) / 10.0)),
        prop::sample::select(vec![0.5, 99.9, -0.001, 1.5]).prop_map(|bound: f64| json!(bound.next_up())),
        prop::sample::select(vec![0.5, 99.9, -0.001, 1.5]).prop_map(|bound: f64| json!(bound.next_down())),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(Value::from),
    ];
    let text = "(A|é|[A-Z]){0,3}[0-9]{0,3}[a\\n]?".prop_map(Value::from);
    let value = prop_oneof![3 => number, 1 => text];
    (prop::sample::select(DESK.fields().iter().map(|field| field.name).collect::<Vec<_>>()), value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_text_and_its_tree_get_the_same_report((name, value) in member(), style: u64) {
        let mut body = serde_json::Map::new();
        body.insert(name.to_owned(), if name.ends_with('s') && name.starts_with(['s', 'c']) { json!([value]) } else { value });
        let body = Value::Object(body);
        let text = crate::bodies::written(&body, style);
        let of_text = validate(&DESK, Method::Put, &text);
        prop_assert_eq!(&of_text, &validate(&DESK, Method::Put, &body), "{}", String::from_utf8_lossy(&text));
    }
}
