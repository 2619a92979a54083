//! Kinds that our own pages do not have: valid values are within the bounds and at them, faults are just beyond.

use linecard_contract::table::*;
use linecard_contract::{Decimal, Object, Pattern, Text, validate};
use linecard_testkit::{breakable, one_fault, one_fault_of, samples, valid};
use serde_json::{Value, json};
use std::collections::HashSet;

static SHARE: Decimal = decimals("0.5", "99.9");
static CODE: Pattern = Pattern {
    name: "Code",
    description: "a code: capitals",
    matches: |text| !text.is_empty() && text.iter().all(u8::is_ascii_uppercase),
    regex: "[A-Z]+",
    valid: &["A", "AB", "ABC", "ABCDE"],
    invalid: &["", "a", "A1"],
};
static CODE_TEXT: Text = Text { min_length: 2, max_length: Some(4), ..matching(&CODE) };

#[rustfmt::skip]
static DESK: Object = Table {
    namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
    rows: &table(                                               [PUT], [
        field("rings",  integers(&[(0, 0), (2, 20), (25, 30)]), [R], "Rings."),
        field("number", DECIMAL,                                [R], "Any number."),
        field("share",  decimal(&SHARE),                        [R], "A share."),
        field("code",   text(&CODE_TEXT),                       [R], "A code."),
    ]),
    rules: &[],
}.checked();

/// Returns the values of an attribute in many bodies, as text.
fn valid_values(name: &str) -> HashSet<String> {
    samples(valid(&DESK, PUT), 31).take(2000).map(|body| body[name].to_string()).collect()
}

/// Returns its values in many bodies that break the rule.
fn faulty_values(name: &str, check: &str) -> HashSet<String> {
    let faulty = one_fault_of(&DESK, PUT, &format!("desk.{name}.put.{check}")).unwrap();
    samples(faulty, 32).take(1000).map(|faulty| faulty.body[name].to_string()).collect()
}

#[track_caller]
fn assert_contains(found: &HashSet<String>, values: &[&str]) {
    let missing: Vec<_> = values.iter().filter(|value| !found.contains(**value)).collect();
    assert_eq!(missing, [&""; 0], "{found:?}");
}

#[test]
fn bodies_are_valid_or_have_one_fault() {
    for body in samples(valid(&DESK, PUT), 33).take(2000) {
        let report = validate(&DESK, PUT, &body);
        assert!(report.is_valid(), "{body} {report:?}");
    }
    for faulty in samples(one_fault(&DESK, PUT), 34).take(2000) {
        let report = validate(&DESK, PUT, &faulty.body);
        let found: Vec<String> = report.violations().map(|finding| finding.rule().to_string()).collect();
        assert_eq!(found, [faulty.rule.to_string()], "{}", faulty.body);
    }
    let breakable: Vec<String> = breakable(&DESK, PUT).iter().map(ToString::to_string).collect();
    let listed: Vec<String> = DESK.rule_ids(PUT).iter().map(ToString::to_string).collect();
    assert_eq!(breakable, listed);
}

#[test]
fn values_are_at_the_bounds_and_faults_just_beyond() {
    assert_contains(&valid_values("rings"), &["0", "2", "3", "19", "20", "25", "30"]);
    assert_contains(&faulty_values("rings", "range"), &["-1", "1", "21", "22", "24", "31"]);
    assert!(faulty_values("rings", "type").contains("0.1"));
    assert_contains(&valid_values("share"), &["0.5", "0.51", "99.89", "99.9", "1", "50"]);
    assert_contains(&faulty_values("share", "range"), &["0.49", "99.91", "1e+30", "-1e+30"]);
    assert_contains(&valid_values("number"), &["0.0", "1e+30", "-0.5"]);
    assert!(valid_values("share").len() > 100);
}

#[test]
fn texts_of_a_pattern_are_its_samples_with_the_right_length() {
    assert_eq!(valid_values("code"), HashSet::from(["\"AB\"".to_owned(), "\"ABC\"".to_owned()]));
    assert_contains(&faulty_values("code", "length"), &["\"ABCDE\""]);
    assert_contains(&faulty_values("code", "format"), &["\"A1\"", "\"ABC\\n\""]);
    assert!(
        samples(valid(&DESK, PUT), 35).take(8).all(|body| body["code"] != Value::Null && body["rings"] != json!(1))
    );
}
