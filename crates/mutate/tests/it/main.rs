//! The mutation test itself: it sees what is there to be seen, and says what is not.

use linecard_contract::Presence;
use linecard_model::objects::{CALL_FORWARDING, CRITERIA, RECUR_MONTHLY_BY_DAY};
use linecard_mutate::explained::Explained;
use linecard_mutate::flips::flips_of;
use linecard_mutate::run::outcome;
use linecard_mutate::{Flip, Outcome, Sort, Tally, Validate, Validates, all_flips, run};
use std::collections::HashSet;
use std::sync::LazyLock;

static VALIDATES: LazyLock<Validates> = LazyLock::new(|| Validates::read().unwrap());

#[track_caller]
fn named(name: &str) -> Flip {
    all_flips().into_iter().find(|flip| flip.name == name).unwrap_or_else(|| panic!("there is no flip {name}"))
}

#[track_caller]
fn check(name: &str, validate: Validate) {
    let Outcome::Compiles(seen) = outcome(&named(name), &VALIDATES) else { panic!("{name} does not compile") };
    assert!(seen[validate as usize], "{name}: {validate:?} do not see it");
}

#[test]
fn a_flip_is_seen_by_whom_it_concerns() {
    check("criteria.name.put: Required becomes Optional", Validate::Cases);
    check("recur-monthly-by-day.dayOfMonth.put: ends at 30", Validate::Cases);
    check("recur-monthly-by-day.dayOfMonth.put: ends at 32", Validate::Cases);
    check("schedule.level.put: \"User\" is no word of it", Validate::Cases);
    check("criteria-from-dn, rule 1 on includeAnonymousCallers: is not there", Validate::Cases);
    check("criteria.newName: an update sets it", Validate::Updates);
    check("criteria.name.put: documented Required becomes Optional", Validate::Documents);
    check("schedule.level.put: \"None\" is a word of it", Validate::Documents);
    check("meet-me-conferencing-conference-instance.moderatorPin: is no secret", Validate::Documents);
    check("criteria.name: something is told", Validate::RuleIds);
}

#[test]
fn a_table_that_does_not_compile_is_no_survivor() {
    let flip = Flip::new(Sort::Enforced, &CRITERIA, ".name.put: Required becomes Always", |draft| {
        draft.fields[0].enforced[1] = Presence::Always;
    });
    assert_eq!(outcome(&flip, &VALIDATES), Outcome::DoesNotCompile);
}

/// A description is no fact: nothing looks at it.
fn unseen() -> Flip {
    Flip::new(Sort::Prose, &CRITERIA, ".name: is described otherwise", |draft| draft.fields[0].description = "A name.")
}

#[test]
fn a_survivor_is_reported_unless_it_is_explained() {
    let flips = [unseen(), named("criteria.name.put: Required becomes Optional")];
    let outcomes = run(&flips, &VALIDATES, |_| {});
    let tally = Tally::new(&flips, &outcomes);
    let names = |flips: Vec<&Flip>| flips.into_iter().map(|flip| flip.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(tally.unexplained(&[])), ["criteria.name: is described otherwise"]);
    let explained = [Explained { reason: "No fact:", flips: &["criteria.name: is described otherwise"] }];
    assert!(tally.unexplained(&explained).is_empty() && tally.needless(&explained).is_empty());
    let seen = [Explained { reason: "", flips: &["criteria.name.put: Required becomes Optional", "no flip"] }];
    assert_eq!(tally.needless(&seen), seen[0].flips);
    insta::assert_snapshot!(tally.to_markdown(&explained));
}

/// A flip that changes nothing would survive.
#[test]
fn a_contract_without_a_change_is_seen_by_none() {
    let flip = Flip::new(Sort::Prose, &CRITERIA, ": nothing", |_| {});
    assert!(outcome(&flip, &VALIDATES).survives());
}

#[test]
fn every_sort_of_fact_is_flipped_and_every_flip_has_a_name_of_its_own() {
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
