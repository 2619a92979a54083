//! A failing body shrinks, and keeps its fault.

use linecard_contract::{Method, validate};
use linecard_model::objects::{CRITERIA, MEET_ME_CONFERENCING_CONFERENCE_INSTANCE};
use linecard_testkit::{one_fault, one_fault_of, valid};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;

/// Returns the smallest value that still fails, as proptest finds it.
fn smallest<S: Strategy>(strategy: &S, fails: impl Fn(&S::Value) -> bool) -> S::Value {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut tree = loop {
        let tree = strategy.new_tree(&mut runner).unwrap();
        if fails(&tree.current()) {
            break tree;
        }
    };
    'simpler: while tree.simplify() {
        while !fails(&tree.current()) {
            if !tree.complicate() {
                break 'simpler;
            }
        }
    }
    tree.current()
}

#[test]
fn irrelevant_attributes_are_dropped() {
    let bodies = valid(&CRITERIA, Method::Post);
    let found = smallest(&bodies, |body| body.get("timeSchedule").is_some());
    assert_eq!(
        found,
        json!({
            "name": "a",
            "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": false, "includeUnavailableCallers": false},
            "timeSchedule": {"name": ""},
        })
    );
}

#[test]
fn a_fault_stays_while_its_body_shrinks() {
    let rule = "schedule-recurrence.kind.post.exclusive";
    let object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    let faulty = smallest(&one_fault_of(object, Method::Post, rule).unwrap(), |_| true);
    assert_eq!(faulty.pointers.len(), 2);
    let report = validate(object, Method::Post, &faulty.body);
    assert!(report.violations().all(|finding| finding.rule() == rule));
    assert_eq!(report.violations().count(), 2);
    assert_eq!(faulty.body.as_object().unwrap().len(), 9);
}

#[test]
fn every_step_of_shrinking_keeps_the_fault() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = one_fault(&CRITERIA, Method::Put);
    for _ in 0..100 {
        let mut tree = strategy.new_tree(&mut runner).unwrap();
        let rule = tree.current().rule;
        for step in 0..200 {
            let faulty = tree.current();
            assert_eq!(faulty.rule, rule);
            let report = validate(&CRITERIA, Method::Put, &faulty.body);
            let found: Vec<_> = report.violations().map(|finding| (finding.rule(), finding.pointer())).collect();
            assert_eq!(found, [(rule, faulty.pointer().to_owned())], "{}", faulty.body);
            let went_on = if step % 3 == 2 { tree.complicate() || tree.simplify() } else { tree.simplify() };
            if !went_on {
                break;
            }
        }
    }
}
