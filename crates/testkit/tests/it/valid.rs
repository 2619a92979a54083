//! Valid bodies are valid.

use linecard_contract::{Check, Method, Object, Report, validate};
use linecard_model::objects::OBJECTS;
use linecard_testkit::{Shape, samples, valid, valid_shaped};
use proptest::test_runner::Config;

/// How many bodies of each object and method: a part of the cases that proptest is told to run.
pub(crate) fn cases(part: u32) -> usize {
    (Config::default().cases / part).max(1) as usize
}

/// Every object, with each of its methods.
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
fn without_findings_nothing_is_reported_but_what_the_table_asks_for() {
    for (object, method) in everything() {
        let shape = Shape::default().without_findings();
        for body in samples(valid_shaped(object, method, &shape), 2).take(cases(8)) {
            let report = validate(object, method, &body);
            for finding in report.findings() {
                let rule = finding.rule();
                assert_eq!(rule.check(), Check::Prose, "{} {method}: {body:#} {report:?}", object.name);
                // The letter asks for it, or a rule does.
                let asked_for = [Check::Required, Check::Prose].map(|check| {
                    let mut ids = rule.object().rule_ids(method).into_iter();
                    ids.any(|id| {
                        id.field().map(|field| field.name) == rule.field().map(|field| field.name)
                            && id.check() == check
                    })
                });
                assert_eq!(asked_for, [true, true], "{} {method}: {body:#} {report:?}", object.name);
            }
        }
    }
}
