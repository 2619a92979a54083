//! Text and tree get the same report.

use crate::bodies::{validated_body, written};
use linecard_contract::{JsonRule, Method, Severity, validate};
use linecard_model::objects;
use proptest::prelude::*;
use serde_json::Value;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn text_and_tree_get_the_same_report((object, method, body) in validated_body(), style: u64) {
        let text = written(&body, style);
        let of_text = validate(object, method, &text);
        prop_assert_eq!(&of_text, &validate(object, method, &body), "{}", String::from_utf8_lossy(&text));
        for finding in of_text.findings() {
            prop_assert!(finding.offset().unwrap() < text.len());
            prop_assert!(!finding.message().is_empty());
        }
    }

    #[test]
    fn pointers_lead_to_values_or_missing_attributes((object, method, body) in validated_body()) {
        for finding in validate(object, method, &body).findings() {
            let pointer = finding.pointer();
            let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            prop_assert!(body.pointer(parent).is_some(), "{pointer}");
            if !finding.rule().to_string().ends_with(".required") {
                prop_assert!(body.pointer(&pointer).is_some(), "{pointer}");
            }
        }
    }

    #[test]
    fn every_found_rule_is_listed((object, method, body) in validated_body()) {
        let listed: Vec<String> = objects::OBJECTS
            .iter()
            .flat_map(|object| object.all_rule_ids())
            .map(|id| id.to_string())
            .chain(JsonRule::ALL.iter().map(|rule| rule.id().to_owned()))
            .collect();
        for finding in validate(object, method, &body).findings() {
            prop_assert!(listed.contains(&finding.rule().to_string()), "{finding:?}");
        }
    }
}

#[test]
fn numbers_agree() {
    for number in
        ["1", "1.0", "1e2", "-0", "100e-2", "1.5", "1e19", "-1e19", "18446744073709551616", "1000000", "0.1e1", "9e-1"]
    {
        for name in ["maxSimultaneousCalls", "maxRedirectionDepth"] {
            let text = format!("{{\"{name}\": {number}}}");
            let tree: Value = serde_json::from_str(&text).unwrap();
            let object = &objects::CALL_PROCESSING_POLICIES;
            assert_eq!(validate(object, Method::Put, &text), validate(object, Method::Put, &tree), "{text}");
        }
    }
}

#[test]
fn a_number_is_whole_by_its_text_even_if_a_tree_has_rounded_it() {
    for number in ["1e-400", "9007199254740993.5", "3.0000000000000000000001", "-1e-400"] {
        for name in ["maxSimultaneousCalls", "maxRedirectionDepth"] {
            let text = format!("{{\"{name}\": {number}}}");
            let report = validate(&objects::CALL_PROCESSING_POLICIES, Method::Put, &text);
            let rules: Vec<String> = report.findings().map(|finding| finding.rule().to_string()).collect();
            assert!(rules.contains(&format!("call-processing-policies.{name}.put.type")), "{text}: {rules:?}");
        }
    }
    let exact = r#"{"maxRedirectionDepth": 9007199254740993.0}"#;
    assert!(validate(&objects::CALL_PROCESSING_POLICIES, Method::Put, exact).violations().next().is_none());
}

#[test]
fn a_number_beyond_f64_is_a_whole_number() {
    let report = validate(&objects::CALL_PROCESSING_POLICIES, Method::Put, r#"{"maxRedirectionDepth": 1e400}"#);
    assert_eq!(report.count(Severity::Violation), 0);
}
