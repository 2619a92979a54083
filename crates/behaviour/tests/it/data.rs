//! The data of this API, as far as the compiler does not check them.

use linecard_behaviour::{BEHAVIOUR, Initial, Shown};
use linecard_contract::{Field, Object};
use linecard_model::objects::{OBJECTS, SCHEDULE};
use std::ptr;

/// A schedule without a level is one of the user's, and so it is one of the user's where a text names no level.
#[test]
fn a_text_leaves_out_the_level_that_is_filled_in() {
    let mut labels = 0;
    for object in OBJECTS {
        for field in object.fields() {
            if let Shown::Label(label) = BEHAVIOUR.shown(object, field.name) {
                let (apart, usual) = label.apart_from;
                assert_eq!(BEHAVIOUR.initial(&SCHEDULE, apart), Some(Initial::Text(usual)), "{}", object.name);
                labels += 1;
            }
        }
    }
    assert_eq!(labels, 6);
}

/// A row that an object inherits behaves as the row of the object that it comes from.
#[test]
fn inherited_rows_behave_alike() {
    let told = |object: &Object, field: &Field| {
        (BEHAVIOUR.initial(object, field.name), format!("{:?}", BEHAVIOUR.shown(object, field.name)))
    };
    for object in OBJECTS {
        for base in object.base {
            for field in base.fields() {
                if object.field(field.name).is_some_and(|own| ptr::eq(own, *field)) {
                    assert_eq!(told(object, field), told(base, field), "{}.{}", object.name, field.name);
                }
            }
        }
    }
}

/// What the reference pages say of an attribute: the contract first, and what is in prose last.
#[test]
fn facts_name_the_initial_value_before_the_prose() {
    let criteria = OBJECTS.iter().find(|object| object.name == "criteria").unwrap();
    let facts = |name| {
        let facts = BEHAVIOUR.facts(criteria, criteria.field(name).unwrap());
        facts.into_iter().map(|fact| fact.sentence.to_string()).collect::<Vec<_>>()
    };
    let sentences = facts("doNotPerformAction");
    let [.., held, prose] = &sentences[..] else { panic!("{sentences:?}") };
    assert_eq!(held, "Our server holds `false` until a request sets it.");
    assert!(prose.contains("It is not relevant for the forwarding services"), "{prose}");
    let plain = criteria.facts(criteria.field("timeSchedule").unwrap());
    assert_eq!(facts("timeSchedule"), plain.into_iter().map(|fact| fact.sentence.to_string()).collect::<Vec<_>>());
}
