//! The kinds that few attributes have.

use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Method, Object, Words, validate};
use serde_json::Value;

static STATES: Words = words(&["active", "On hold"]);
static MODES: Words = words(&["automatic"]);
static LEVELS: Words = words(&["Basic"]);
static NUMBERS: Items = items(PHONE_NUMBER_OR_NONE);
static WORDS: Items = items(word(&LEVELS));
static DEEP: Items = items(either(&[list(&NUMBERS), integer(1, 3)]));

static INNER: Object = Table {
    namespace: "example",
    name: "inner",
    page: "",
    title: "Inner",
    description: "",
    base: &[],
    rows: &table([PUT], [field("name", NOT_EMPTY, [R], ""), field("level", word(&LEVELS), [O], "")]),
    rules: &[],
}
.checked();

static EITHERS: [[Kind; 2]; 4] =
    [[BOOLEAN, STRING], [integer(1, 9), word(&MODES)], [object(&INNER), EMPTY], [OPEN_OBJECT, any_case_word(&STATES)]];

static OUTER: Object = Table {
    namespace: "example",
    name: "outer",
    page: "",
    title: "Outer",
    description: "",
    base: &[],
    rows: &table(
        [PUT],
        [
            field("state", any_case_word(&STATES), [O], ""),
            field("guest", OPEN_OBJECT, [O], "").prose("Its inside is not public."),
            field("flag", either(&EITHERS[0]), [O], ""),
            field("limit", either(&EITHERS[1]), [O], ""),
            field("file", either(&EITHERS[2]), [O], ""),
            field("either", either(&EITHERS[3]), [O], "").prose("Its inside is not public."),
            field("words", list(&WORDS), [O], ""),
            field("deep", list(&DEEP), [O], ""),
            field("number", PHONE_NUMBER_OR_NONE, [O], ""),
        ],
    ),
    rules: &[],
}
.checked();

/// Validates a body as text and as a tree.
#[track_caller]
fn finds(body: &str, expected: &[&str]) {
    let report = validate(&OUTER, Method::Put, body);
    let found: Vec<String> =
        report.findings().map(|finding| format!("{} {}", finding.rule(), finding.pointer())).collect();
    assert_eq!(found, expected, "{body}");
    if !body.contains("twice") {
        let tree: Value = serde_json::from_str(body).unwrap();
        assert_eq!(report, validate(&OUTER, Method::Put, &tree), "{body}");
    }
}

#[track_caller]
fn says(body: &str, expected: &str) {
    let report = validate(&OUTER, Method::Put, body);
    let found: Vec<String> = report.findings().map(|finding| finding.message()).collect();
    assert_eq!(found, [expected], "{body}");
}

#[test]
fn words_in_any_case() {
    finds(r#"{"state": "ACTIVE"}"#, &[]);
    finds(r#"{"state": "on\u0020Hold"}"#, &[]);
    finds(r#"{"state": "onhold"}"#, &["outer.state.put.value /state"]);
    finds(r#"{"state": "activé"}"#, &["outer.state.put.value /state"]);
    finds(r#"{"state": true}"#, &["outer.state.put.type /state"]);
    says(r#"{"state": ""}"#, r#"`state` must be one of "active", "On hold", in upper or lower case"#);
}

#[test]
fn open_objects() {
    finds(r#"{"guest": {"a": [{"b": null}]}}"#, &["outer.guest.put.prose /guest"]);
    finds(r#"{"guest": "twice"}"#, &["outer.guest.put.type /guest", "outer.guest.put.prose /guest"]);
    finds(
        r#"{"guest": {"twice": {"b": 1, "b": 2}}}"#,
        &["outer.guest.put.prose /guest", "json.duplicate-key /guest/twice/b"],
    );
}

#[test]
fn either_kind() {
    finds(r#"{"flag": true, "limit": 9, "file": {"name": "a"}}"#, &[]);
    finds(r#"{"flag": "true", "limit": "automatic", "file": ""}"#, &[]);
    finds(
        r#"{"flag": 1, "limit": true, "file": []}"#,
        &["outer.flag.put.type /flag", "outer.limit.put.type /limit", "outer.file.put.type /file"],
    );
    finds(r#"{"limit": 10}"#, &["outer.limit.put.range /limit"]);
    finds(r#"{"limit": 1.5}"#, &["outer.limit.put.type /limit"]);
    finds(r#"{"limit": "manual"}"#, &["outer.limit.put.value /limit"]);
    finds(r#"{"file": "a"}"#, &["outer.file.put.length /file"]);
    finds(r#"{"file": {"level": "x"}}"#, &["inner.name.put.required /file/name", "inner.level.put.value /file/level"]);
    finds(r#"{"either": {"x": 1}}"#, &["outer.either.put.prose /either"]);
    finds(r#"{"either": "x"}"#, &["outer.either.put.value /either", "outer.either.put.prose /either"]);
    says(r#"{"file": "a"}"#, "`file` must be an Object (see `inner`), or an empty String");
    says(r#"{"flag": 1}"#, "`flag` must be a Boolean (true or false), or a String; the value is a number");
}

#[test]
fn lists_of_any_kind() {
    finds(r#"{"words": ["Basic", "x", 1]}"#, &["outer.words.put.value /words/1", "outer.words.put.type /words/2"]);
    finds(
        r#"{"deep": [1, 4, ["+32", "", "x"], null]}"#,
        &["outer.deep.put.range /deep/1", "outer.deep.put.format /deep/2", "outer.deep.put.type /deep/3"],
    );
}

#[test]
fn numbers_that_may_be_none() {
    finds(r#"{"number": ""}"#, &[]);
    finds(r#"{"number": "+32-22"}"#, &[]);
    finds(r#"{"number": "+"}"#, &["outer.number.put.format /number"]);
}

#[test]
fn every_found_rule_is_listed() {
    let listed: Vec<String> = OUTER.rule_ids(Method::Put).iter().map(ToString::to_string).collect();
    for id in [
        "outer.state.put.value",
        "outer.guest.put.prose",
        "outer.limit.put.range",
        "outer.limit.put.value",
        "outer.file.put.length",
        "outer.words.put.value",
        "outer.deep.put.range",
        "outer.number.put.format",
    ] {
        assert!(listed.iter().any(|listed| listed == id), "{id}");
    }
}
