//! Texts say what their bodies say, and broken ones have the fault that they should.

use crate::valid::{cases, everything, violations};
use linecard_contract::{Options, Report, validate, validate_into};
use linecard_testkit::{Style, broken_text, one_fault, samples, style, valid};
use proptest::strategy::Strategy;
use serde_json::Value;

/// What a report says, in no order.
fn said(report: &Report) -> Vec<(String, String, &'static str)> {
    let mut said: Vec<_> = report
        .findings()
        .map(|finding| (finding.rule().to_string(), finding.pointer(), finding.severity().as_str()))
        .collect();
    said.sort();
    said
}

#[test]
fn text_and_value_are_validated_alike() {
    for (object, method) in everything() {
        let faulty = one_fault(object, method).prop_map(|faulty| faulty.body);
        let bodies = proptest::prop_oneof![valid(object, method), faulty];
        for (body, style) in samples((bodies, style()), 4).take(cases(4)) {
            let of_value = said(&validate(object, method, &body));
            let plain = Style::default().write(&body);
            assert_eq!(serde_json::from_str::<Value>(&plain).unwrap(), body);
            assert_eq!(said(&validate(object, method, &plain)), of_value, "{} {method}: {plain}", object.name);
            let text = style.write(&body);
            assert_eq!(said(&validate(object, method, &text)), of_value, "{} {method}: {text}", object.name);
            let parsed: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(said(&validate(object, method, &parsed)), of_value, "{} {method}: {text}", object.name);
        }
    }
}

#[test]
fn a_text_without_the_odd_numbers_parses_to_its_body() {
    for (object, method) in everything() {
        for (body, style) in samples((valid(object, method), style()), 5).take(cases(32)) {
            let style = Style { numbers: false, ..style };
            assert_eq!(serde_json::from_str::<Value>(&style.write(&body)).unwrap(), body);
        }
    }
}

#[test]
fn a_broken_text_has_its_fault_and_no_other() {
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
