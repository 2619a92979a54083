//! Texts have the same report as their bodies, and broken texts have exactly their fault.

use crate::valid::{cases, everything, violations};
use linecard_contract::{Options, Report, validate, validate_into};
use linecard_testkit::{Style, broken_text, one_fault, samples, style, valid};
use proptest::strategy::Strategy;
use serde_json::Value;

/// Returns the findings of a report, sorted.
fn findings(report: &Report) -> Vec<(String, String, &'static str)> {
    let mut findings: Vec<_> = report
        .findings()
        .map(|finding| (finding.rule().to_string(), finding.pointer(), finding.severity().as_str()))
        .collect();
    findings.sort();
    findings
}

#[test]
fn text_and_value_have_the_same_findings() {
    for (object, method) in everything() {
        let faulty = one_fault(object, method).prop_map(|faulty| faulty.body);
        let bodies = proptest::prop_oneof![valid(object, method), faulty];
        for (body, style) in samples((bodies, style()), 4).take(cases(4)) {
            let of_value = findings(&validate(object, method, &body));
            let plain = Style::default().write(&body);
            assert_eq!(serde_json::from_str::<Value>(&plain).unwrap(), body);
            assert_eq!(findings(&validate(object, method, &plain)), of_value, "{} {method}: {plain}", object.name);
            let text = style.write(&body);
            assert_eq!(findings(&validate(object, method, &text)), of_value, "{} {method}: {text}", object.name);
            let parsed: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(findings(&validate(object, method, &parsed)), of_value, "{} {method}: {text}", object.name);
        }
    }
}

#[test]
fn a_text_parses_to_its_body() {
    for (object, method) in everything() {
        for (body, style) in samples((valid(object, method), style()), 5).take(cases(32)) {
            let style = Style { numbers: false, ..style };
            assert_eq!(serde_json::from_str::<Value>(&style.write(&body)).unwrap(), body);
        }
    }
}

#[test]
fn a_broken_text_has_exactly_its_fault() {
    for (object, method) in everything() {
        let mut report = validate(object, method, "");
        for broken in samples(broken_text(object, method), 6).take(cases(2)) {
            let options = Options::default().with_max_body(broken.max_body);
            validate_into(&mut report, &options, object, method, &broken.text);
            let expected = vec![(broken.rule.to_owned(), broken.pointer.clone())];
            assert_eq!(violations(&report), expected, "{} {method}: {broken:?}", object.name);
        }
    }
}
