//! Checks of this API's data that the compiler cannot do.

use linecard_behaviour::{BEHAVIOUR, Initial, Shown};
use linecard_contract::{Field, Object};
use linecard_model::objects::{OBJECTS, SCHEDULE_NESTED};

/// The default level of a schedule is the one that its text leaves out.
#[test]
fn a_label_omits_the_default_level() {
    let mut labels = 0;
    for object in OBJECTS {
        for field in object.fields() {
            if let Shown::Label(label) = BEHAVIOUR.shown(object, field.name) {
                let (apart, usual) = label.apart_from;
                assert_eq!(BEHAVIOUR.initial(&SCHEDULE_NESTED, apart), Some(Initial::Text(usual)), "{}", object.name);
                labels += 1;
            }
        }
    }
    assert_eq!(labels, 12);
}

/// An inherited row has the behaviour of its base.
#[test]
fn inherited_rows_behave_alike() {
    let behaviour_of = |object: &Object, field: &Field| {
        (BEHAVIOUR.initial(object, field.name), format!("{:?}", BEHAVIOUR.shown(object, field.name)))
    };
    let mut differ = Vec::new();
    // No service has this object, so that the server holds none.
    let held = OBJECTS.iter().filter(|object| object.name != "enterprise-call-policies");
    for object in held {
        for base in object.base {
            for field in base.fields() {
                // Rows are compared by their content: the compiler may copy one, and merge two.
                let inherited = object.field(field.name).is_some_and(|own| format!("{own:?}") == format!("{field:?}"));
                if inherited && behaviour_of(object, field) != behaviour_of(base, field) {
                    differ.push(format!("{}.{}", object.name, field.name));
                }
            }
        }
    }
    assert_eq!(differ, [""; 0]);
}

/// The facts of the contract come first, and prose comes last.
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
    assert!(prose.contains("It is not relevant for forwarding services"), "{prose}");
    let plain = criteria.facts(criteria.field("timeSchedule").unwrap());
    assert_eq!(facts("timeSchedule"), plain.into_iter().map(|fact| fact.sentence.to_string()).collect::<Vec<_>>());
}
