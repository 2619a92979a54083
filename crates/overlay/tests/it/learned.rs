//! What is learned from wrong responses is no longer found with the overlay, and every other finding stays.

use linecard_contract::{Api, Check, Method, Object, Severity, validate};
use linecard_model::API;
use linecard_overlay::{Learner, Overlay};
use linecard_testkit::{Shape, faults, one_fault, samples};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// The objects with responses.
fn objects() -> Vec<&'static Object> {
    API.objects.iter().copied().filter(|object| object.has(Method::Get)).collect()
}

/// Returns the violations of a body, and its unknown attributes.
fn verdict(api: &'static Api, object: &'static Object, body: &Value) -> BTreeSet<(String, String)> {
    let report = validate(api.resolve(object), Method::Get, body);
    let counted = report
        .findings()
        .filter(|finding| finding.severity() == Severity::Violation || finding.rule().check() == Check::Unknown);
    counted.map(|finding| (finding.rule().to_string(), finding.pointer())).collect()
}

/// Learns an overlay from bodies of an object.
fn learned(object: &'static Object, bodies: &[Value]) -> (&'static Api, String) {
    let mut learner = Learner::new(&API);
    for body in bodies {
        let text = body.to_string();
        learner.response(&validate(object, Method::Get, &text), text.as_bytes(), &|| "a test".to_owned());
    }
    let text = learner.overlay(1, &[]);
    let api = Overlay::parse(&text).unwrap_or_else(|errors| panic!("{errors:?}\n{text}")).apply(&API);
    (api.unwrap_or_else(|errors| panic!("{errors:?}\n{text}")), text)
}

/// Returns whether an overlay says something about the subject of a rule.
fn says(text: &str, rule: &str) -> bool {
    let parts: Vec<&str> = rule.split('.').collect();
    match parts.as_slice() {
        [object, attribute, "get", _] => {
            text.contains(&format!("object = \"{object}\"\nattribute = \"{attribute}\"\nmethod = \"get\""))
        }
        [object, "get", "unknown"] => text.contains(&format!("object = \"{object}\"")),
        _ => false,
    }
}

/// Every fault that an overlay can say is learned, and no longer found. What it cannot say stays.
#[test]
fn each_learned_fault_is_no_longer_found() {
    let (mut mended, mut left) = (0, 0);
    // A part of all faults, so that the test takes seconds.
    let all = objects()
        .into_iter()
        .flat_map(|object| faults(object, Method::Get).into_iter().map(move |fault| (object, fault)));
    let violations = all.filter(|(_, fault)| fault.severity() == Severity::Violation);
    for (object, fault) in violations.step_by(37) {
        let Some(faulty) = samples(fault.bodies(&Shape::default()), 1).next() else { continue };
        let before = verdict(&API, object, &faulty.body);
        let (api, text) = learned(object, std::slice::from_ref(&faulty.body));
        let after = verdict(api, object, &faulty.body);
        let rule = fault.rule().to_string();
        for (new, pointer) in after.difference(&before) {
            // What was forbidden is looked into, now that it is not.
            let is_within = before.iter().any(|(_, outer)| pointer.starts_with(outer.as_str()));
            assert!(is_within, "{rule}: {new} {pointer}\n{text}");
        }
        let is_found = after.iter().any(|(found, _)| *found == rule);
        if says(&text, &rule) {
            assert!(!is_found, "{rule}: {after:?}\n{text}");
            mended += 1;
        } else {
            assert!(is_found, "{rule}\n{text}");
            assert!(text.contains(&rule) || text.contains("# - "), "{rule}\n{text}");
            left += 1;
        }
    }
    assert!(mended > 20 && left > 10, "{mended} {left}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// An overlay that is learned from some bodies changes no finding of others, but those about what it says.
    #[test]
    fn an_overlay_changes_no_other_verdict(
        chosen in any::<prop::sample::Index>(),
        seed in any::<u64>(),
    ) {
        let objects = objects();
        let object = *chosen.get(&objects);
        let bodies: Vec<Value> =
            samples(one_fault(object, Method::Get), seed).take(12).map(|faulty| faulty.body).collect();
        let (api, text) = learned(object, &bodies[..3]);
        for body in &bodies {
            let (before, after) = (verdict(&API, object, body), verdict(api, object, body));
            // A new attribute has a type, and another body may have it with another one.
            for (rule, pointer) in before.symmetric_difference(&after) {
                let is_within = before.iter().any(|(outer, at)| says(&text, outer) && pointer.starts_with(at.as_str()));
                prop_assert!(says(&text, rule) || is_within, "{} {}\n{}", rule, pointer, text);
            }
        }
        for request in [Method::Put, Method::Post].into_iter().filter(|method| object.has(*method)) {
            for faulty in samples(one_fault(object, request), seed).take(6) {
                let found = |api: &'static Api| {
                    let report = validate(api.resolve(object), request, &faulty.body);
                    report.findings().map(|one| (one.severity(), one.rule().to_string(), one.pointer())).collect::<Vec<_>>()
                };
                prop_assert_eq!(found(&API), found(api));
            }
        }
    }
}
