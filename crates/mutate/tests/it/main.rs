//! Tests the mutation test: it detects what the data covers, and reports survivors.

use linecard_contract::Presence;
use linecard_model::objects::{CALL_FORWARDING, CRITERIA, RECUR_MONTHLY_BY_DAY};
use linecard_mutate::explained::Explained;
use linecard_mutate::flips::flips_of;
use linecard_mutate::run::outcome;
use linecard_mutate::{Detector, Detectors, Flip, Outcome, Sort, Tally, all_flips, run};
use std::collections::HashSet;
use std::sync::LazyLock;

static DETECTORS: LazyLock<Detectors> = LazyLock::new(|| Detectors::read().unwrap());

#[track_caller]
fn named(name: &str) -> Flip {
    all_flips().into_iter().find(|flip| flip.name == name).unwrap_or_else(|| panic!("there is no flip {name}"))
}

#[track_caller]
fn check(name: &str, detector: Detector) {
    let Outcome::Compiles(seen) = outcome(&named(name), &DETECTORS) else { panic!("{name} does not compile") };
    assert!(seen[detector as usize], "{name}: {detector:?} do not detect it");
}

#[test]
fn each_detector_detects_its_flips() {
    check("criteria.name.put: Required becomes Optional", Detector::Cases);
    check("recur-monthly-by-day.dayOfMonth.put: ends at 30", Detector::Cases);
    check("recur-monthly-by-day.dayOfMonth.put: ends at 32", Detector::Cases);
    check("schedule.level.put: has no word \"User\"", Detector::Cases);
    check("criteria-from-dn, rule 1 on includeAnonymousCallers: is removed", Detector::Cases);
    check("criteria.newName: an update sets it", Detector::Updates);
    check("criteria.name.put: documented Required becomes Optional", Detector::Documents);
    check("schedule.level.put: has a word \"None\"", Detector::Documents);
    check("meet-me-conferencing-conference-instance.moderatorPin: is not a secret", Detector::Documents);
    check("criteria.name: has prose", Detector::RuleIds);
}

#[test]
fn a_table_that_does_not_compile_is_not_a_survivor() {
    let flip = Flip::new(Sort::Enforced, &CRITERIA, ".name.put: Required becomes Always", |draft| {
        draft.fields[0].enforced[1] = Presence::Always;
    });
    assert_eq!(outcome(&flip, &DETECTORS), Outcome::DoesNotCompile);
}

/// Nothing detects a changed description.
fn undetected() -> Flip {
    Flip::new(Sort::Prose, &CRITERIA, ".name: is described otherwise", |draft| draft.fields[0].description = "A name.")
}

#[test]
fn a_survivor_is_reported_unless_it_is_explained() {
    let flips = [undetected(), named("criteria.name.put: Required becomes Optional")];
    let outcomes = run(&flips, &DETECTORS, |_| {});
    let tally = Tally::new(&flips, &outcomes);
    let names = |flips: Vec<&Flip>| flips.into_iter().map(|flip| flip.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(tally.unexplained(&[])), ["criteria.name: is described otherwise"]);
    let explained = [Explained { reason: "No fact:", flips: &["criteria.name: is described otherwise"] }];
    assert!(tally.unexplained(&explained).is_empty() && tally.needless(&explained).is_empty());
    let seen = [Explained { reason: "", flips: &["criteria.name.put: Required becomes Optional", "no flip"] }];
    assert_eq!(tally.needless(&seen), seen[0].flips);
    insta::assert_snapshot!(tally.to_markdown(&explained));
}

#[test]
fn nothing_detects_an_unchanged_contract() {
    let flip = Flip::new(Sort::Prose, &CRITERIA, ": nothing", |_| {});
    assert!(outcome(&flip, &DETECTORS).survives());
}

#[test]
fn every_sort_has_flips_and_every_flip_has_a_unique_name() {
    let flips = all_flips();
    for sort in Sort::ALL {
        assert!(flips.iter().any(|flip| flip.sort == sort), "{sort:?}");
    }
    let names: HashSet<&str> = flips.iter().map(|flip| flip.name.as_str()).collect();
    assert_eq!(names.len(), flips.len());
}

#[test]
fn the_flips_of_small_objects() {
    let flips = [&CALL_FORWARDING, &RECUR_MONTHLY_BY_DAY].into_iter().flat_map(flips_of);
    let lines: Vec<String> = flips.map(|flip| format!("{}: {}", flip.sort.describe(), flip.name)).collect();
    insta::assert_snapshot!(lines.join("\n"));
}
