//! Every rule has faults.

use crate::valid::everything;
use linecard_contract::{Check, JsonRule, Method, Severity};
use linecard_model::objects::CRITERIA;
use linecard_testkit::{
    breakable, broken_text_of, depends_on_stored_state, faults, one_fault, one_fault_of, samples, valid,
};

#[test]
fn every_rule_is_breakable_or_depends_on_the_stored_state() {
    for (object, method) in everything() {
        let can_break = breakable(object, method);
        let exempt = depends_on_stored_state(object, method);
        for id in object.rule_ids(method) {
            // More items than expected are only a note.
            let list = id.field().and_then(|field| field.kind(method).as_list());
            if id.check() == Check::Length && list.is_some_and(|items| items.expected.is_some()) {
                continue;
            }
            assert_ne!(can_break.contains(&id), exempt.contains(&id), "{id}");
        }
    }
}

#[test]
fn the_names_of_created_criteria_depend_on_the_stored_state() {
    // An update of criteria renames them, and a POST adds entries to a phone list.
    let is_of_list = |id: &str| id.ends_with(".criteria.put.unique") || id.ends_with("-list.entries.post.unique");
    let exempt: Vec<String> = everything()
        .flat_map(|(object, method)| depends_on_stored_state(object, method))
        .map(|id| id.to_string())
        .collect();
    assert!(!exempt.is_empty() && exempt.iter().all(|id| is_of_list(id)), "{exempt:?}");
}

/// These checks never give a violation, or not in this method.
#[test]
fn a_broken_rule_is_a_violation_except_for_some_checks() {
    for (object, method) in everything() {
        for fault in faults(object, method).iter().filter(|fault| fault.severity() != Severity::Violation) {
            let is_expected = match fault.rule().check() {
                Check::Prose | Check::Ignored | Check::Relevant => true,
                // A response may have attributes that are not in the table, and a request of an open object.
                Check::Unknown => method == Method::Get || fault.severity() == Severity::Unchecked,
                // What a PUT leaves out may be stored.
                Check::Required => method == Method::Put,
                // The condition depends on an absent attribute.
                Check::NotEmpty | Check::Empty | Check::Forbidden => fault.severity() == Severity::Unchecked,
                _ => false,
            };
            assert!(is_expected, "{fault:?}");
        }
    }
}

#[test]
fn every_rule_of_json_has_texts() {
    for (object, method) in everything() {
        for rule in JsonRule::ALL {
            let has_texts = broken_text_of(object, method, rule.id()).is_some();
            assert_eq!(has_texts, rule != JsonRule::Empty || !object.may_be_empty(method));
        }
    }
}

#[test]
fn a_seed_always_gives_the_same_bodies() {
    for (object, method) in everything() {
        let once: Vec<_> = samples(valid(object, method), 10).take(4).collect();
        assert!(samples(valid(object, method), 10).take(3).eq(once[..3].iter().cloned()));
        assert!(!samples(valid(object, method), 11).take(4).eq(once) || object.fields().len() < 3);
        let once: Vec<_> = samples(one_fault(object, method), 10).take(4).collect();
        assert!(samples(one_fault(object, method), 10).take(4).eq(once));
    }
}

/// If this fails, existing seeds give other bodies than before. Mention it in the list of changes.
#[test]
fn a_seed_gives_the_same_bodies_as_earlier_versions() {
    let bodies: Vec<String> = samples(valid(&CRITERIA, Method::Post), 1).take(2).map(|body| body.to_string()).collect();
    insta::assert_snapshot!(bodies.join("\n"));
    let rule = "criteria-from-dn.phoneNumbers.post.format";
    let faulty = one_fault_of(&CRITERIA, Method::Post, rule).unwrap();
    let bodies: Vec<String> = samples(faulty, 1).take(3).map(|faulty| faulty.body.to_string()).collect();
    insta::assert_snapshot!(bodies.join("\n"));
}
