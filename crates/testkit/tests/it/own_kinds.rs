//! The kinds that no page of ours has: values inside their bounds and at them, faults just beyond.

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

/// What an attribute holds in many bodies, as text.
fn held(name: &str) -> HashSet<String> {
    samples(valid(&DESK, PUT), 31).take(2000).map(|body| body[name].to_string()).collect()
}

/// What it holds in many bodies that break the rule.
fn broken(name: &str, check: &str) -> HashSet<String> {
    let faulty = one_fault_of(&DESK, PUT, &format!("desk.{name}.put.{check}")).unwrap();
    samples(faulty, 32).take(1000).map(|faulty| faulty.body[name].to_string()).collect()
}

#[track_caller]
fn holds(held: &HashSet<String>, values: &[&str]) {
    let missing: Vec<_> = values.iter().filter(|value| !held.contains(**value)).collect();
    assert_eq!(missing, [&""; 0], "{held:?}");
}

#[test]
fn every_body_is_as_it_should_be() {
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
fn bounds_are_met_and_faults_are_next_to_them() {
    holds(&held("rings"), &["0", "2", "3", "19", "20", "25", "30"]);
    holds(&broken("rings", "range"), &["-1", "1", "21", "22", "24", "31"]);
    assert!(broken("rings", "type").contains("0.1"));
    holds(&held("share"), &["0.5", "0.51", "99.89", "99.9", "1", "50"]);
    holds(&broken("share", "range"), &["0.49", "99.91", "1e+30", "-1e+30"]);
    holds(&held("number"), &["0.0", "1e+30", "-0.5"]);
    assert!(held("share").len() > 100);
}

#[test]
fn texts_of_a_pattern_are_its_samples() {
    assert_eq!(held("code"), HashSet::from(["\"AB\"".to_owned(), "\"ABC\"".to_owned()]));
    holds(&broken("code", "length"), &["\"ABCDE\""]);
    holds(&broken("code", "format"), &["\"A1\"", "\"ABC\\n\""]);
    assert!(
        samples(valid(&DESK, PUT), 35).take(8).all(|body| body["code"] != Value::Null && body["rings"] != json!(1))
    );
}
