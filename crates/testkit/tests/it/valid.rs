//! `valid` generates valid bodies.

use linecard_contract::{Check, Method, Object, Report, validate};
use linecard_model::objects::OBJECTS;
use linecard_testkit::{Shape, samples, valid, valid_shaped};
use proptest::test_runner::Config;

/// Returns the number of bodies for each object and method: a fraction of the cases that proptest is configured to run.
pub(crate) fn cases(part: u32) -> usize {
    (Config::default().cases / part).max(1) as usize
}

/// Returns all objects, with each of their methods.
pub(crate) fn everything() -> impl Iterator<Item = (&'static Object, Method)> {
    OBJECTS
        .iter()
        .flat_map(|object| object.methods.iter().map(move |method| (*object, *method)))
        .filter(|(object, method)| object.has(*method))
}

pub(crate) fn violations(report: &Report) -> Vec<(String, String)> {
    report.violations().map(|finding| (finding.rule().to_string(), finding.pointer())).collect()
}

#[test]
fn valid_bodies_have_no_violation() {
    for (object, method) in everything() {
        for body in samples(valid(object, method), 1).take(cases(4)) {
            let report = validate(object, method, &body);
            assert!(report.is_valid(), "{} {method}: {body:#} {report:?}", object.name);
        }
    }
}

#[test]
fn without_findings_only_required_attributes_have_findings() {
    for (object, method) in everything() {
        let shape = Shape::default().without_findings();
        for body in samples(valid_shaped(object, method, &shape), 2).take(cases(8)) {
            let report = validate(object, method, &body);
            for finding in report.findings() {
                let rule = finding.rule();
                assert_eq!(rule.check(), Check::Prose, "{} {method}: {body:#} {report:?}", object.name);
                // The presence or a rule requires the attribute.
                let is_required = [Check::Required, Check::Prose].map(|check| {
                    let mut ids = rule.object().rule_ids(method).into_iter();
                    ids.any(|id| {
                        id.field().map(|field| field.name) == rule.field().map(|field| field.name)
                            && id.check() == check
                    })
                });
                assert_eq!(is_required, [true, true], "{} {method}: {body:#} {report:?}", object.name);
            }
        }
    }
}
