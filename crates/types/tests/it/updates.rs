//! Every PUT, with the GET that returns what it changes.

use crate::bodies::are_equal;
use crate::listing::UPDATES;
use linecard_contract::{Effect, Kind, Object, Presence, difference, least, update, validate_update};
use linecard_testkit::{Shape, samples, valid, valid_shaped};
use linecard_types::{
    Body, Change, Method, NonEmpty, NotApplied, Stored, Update, call_forwarding, criteria, criteria_from_dn,
    criteria_list_item, criteria_selective_call_acceptance_in_list, schedule, schedule_nested,
    selective_call_acceptance,
};
use serde_json::{Map, Value, json};

const STATES: usize = 60;

/// States of the object, mostly with values that a PUT may have too.
fn states(object: &'static Object, seed: u64) -> impl Iterator<Item = Value> {
    samples(valid_shaped(object, Method::Get, &Shape::default().without_unknown_members()), seed).map(|mut state| {
        // A location without a number is stored with an empty text, as every PUT must have the attribute.
        if let (LOCATION, Some(members)) = (object.name, state.as_object_mut()) {
            members.entry("phoneNumber").or_insert_with(|| "".into());
        }
        for location in state.get_mut("locations").and_then(Value::as_array_mut).into_iter().flatten() {
            location["phoneNumber"] = "".into();
        }
        state
    })
}

const LOCATION: &str = "location";

/// Checks that two states are equal in all attributes that a PUT can set.
#[track_caller]
fn assert_same(object: &'static Object, one: &Value, other: &Value, put: &Value) {
    // They are equal if the PUT between them is empty.
    let between = difference(object, one, other).unwrap_or_else(|error| panic!("{}: {error}", object.name));
    let again = update(object, one, &between).unwrap();
    assert!(are_equal(&again, one), "{}:\n{one}\n{other}\nPUT {put}\nleft {between}", object.name);
}

#[test]
fn a_put_between_two_states_leads_to_the_second() {
    let (mut reached, mut unreachable) = (0, 0);
    for updating in UPDATES {
        let object = updating.object;
        for (from, to) in states(object, 1).zip(states(object, 2)).take(STATES) {
            match (updating.between)(&from, &to) {
                Ok(put) => {
                    assert!(validate_update(object, &from, &put).is_valid());
                    let after = update(object, &from, &put).unwrap();
                    assert_same(object, &after, &to, &put);
                    reached += 1;
                }
                Err(error) => {
                    assert!(!error.obstacles.is_empty(), "{}", object.name);
                    unreachable += 1;
                }
            }
        }
    }
    assert!(reached > 400 && unreachable > 100, "{reached} reached, {unreachable} not");
}

#[test]
fn the_smallest_put_leads_to_the_same_state() {
    let mut taken = 0;
    // The list of Priority Alert may show texts that no PUT can send.
    for updating in UPDATES.iter().filter(|updating| updating.object.name != "priority-alert") {
        let object = updating.object;
        let puts = samples(valid(object, Method::Put), 4);
        for (from, mut put) in states(object, 3).zip(puts).take(STATES * 3) {
            // A renamed item would be a new item, which may lack attributes for its creation.
            without_renames_in_lists(object, &mut put);
            let Ok(to) = update(object, &from, &put) else { continue };
            let between = difference(object, &from, &to)
                .unwrap_or_else(|error| panic!("{}: {error}\nfrom {from}\nto {to}\nby {put}", object.name));
            assert_same(object, &update(object, &from, &between).unwrap(), &to, &between);
            let pruned = least(object, &from, &put).unwrap();
            assert_same(object, &update(object, &from, &pruned).unwrap(), &to, &pruned);
            for least in [&between, &pruned] {
                assert_nothing_to_spare(object, &from, least);
            }
            taken += 1;
        }
    }
    assert!(taken > 1_000, "only {taken} were taken");
}

fn without_renames_in_lists(object: &Object, put: &mut Value) {
    for field in object.fields() {
        if let (Kind::Array(items), Some(Value::Array(values))) = (field.kind(Method::Put), put.get_mut(field.name))
            && items.matched_by.is_some()
        {
            for value in values.iter_mut().filter_map(Value::as_object_mut) {
                value.retain(|name, _| name != "newName");
            }
        }
    }
}

/// Checks that every optional attribute of the PUT is needed: without it, the PUT does something else or is invalid.
#[track_caller]
fn assert_nothing_to_spare(object: &'static Object, from: &Value, put: &Value) {
    let after = update(object, from, put).unwrap();
    for (name, _) in put.as_object().unwrap() {
        let field = object.field(name).unwrap();
        // No response shows what a password does.
        let is_never_shown =
            field.enforced[Method::Get as usize] == Presence::Forbidden && field.effect == Effect::Sets;
        if field.enforced[Method::Put as usize].is_required() || is_never_shown {
            continue;
        }
        let mut less = put.clone();
        less.as_object_mut().unwrap().retain(|other, _| other != name);
        if let Ok(other) = update(object, from, &less) {
            assert!(!are_equal(&other, &after), "{}: {name} could be spared\nfrom {from}\nPUT {put}", object.name);
        }
    }
}

#[test]
fn the_put_from_a_state_to_itself_is_empty() {
    for updating in UPDATES {
        for state in states(updating.object, 5).take(STATES) {
            let Ok(put) = (updating.between)(&state, &state) else { continue };
            for (name, _) in put.as_object().unwrap() {
                let field = updating.object.field(name).unwrap();
                let is_required = field.enforced[Method::Put as usize].is_required();
                assert!(is_required || updating.object.is_value(), "{}: {put}", updating.object.name);
            }
        }
    }
}

#[test]
fn the_structs_do_what_the_model_does() {
    let (mut applied, mut incomplete, mut refused) = (0, 0, 0);
    for updating in UPDATES {
        let object = updating.object;
        for (stored, put) in states(object, 6).zip(samples(valid(object, Method::Put), 7)).take(STATES) {
            let expected = update(object, &stored, &put);
            match (updating.apply)(&put, &stored) {
                Ok(state) => {
                    assert!(are_equal(&state, &expected.unwrap()), "{}", object.name);
                    applied += 1;
                }
                Err(NotApplied::Incomplete { state, .. }) => {
                    assert!(are_equal(&state, &expected.unwrap()), "{}", object.name);
                    incomplete += 1;
                }
                Err(NotApplied::Refused(report)) => {
                    assert!(!report.is_valid() && expected.is_err(), "{}", object.name);
                    refused += 1;
                }
            }
            assert_eq!((updating.diff)(&put, &stored).is_ok(), validate_update(object, &stored, &put).is_valid());
        }
    }
    assert!(applied > 500 && incomplete > 20 && refused > 5, "{applied}, {incomplete}, {refused}");
}

#[test]
fn a_stored_state_can_be_sent_back_and_changes_nothing() {
    let mut put_again = 0;
    for updating in UPDATES {
        for stored in states(updating.object, 8).take(STATES) {
            let Ok(put) = (updating.to_put)(&stored) else { continue };
            let after = update(updating.object, &stored, &put).unwrap();
            assert_same(updating.object, &after, &stored, &put);
            let spared = (updating.diff)(&put, &stored).unwrap();
            let is_required = |name: &String| {
                updating.object.field(name).is_some_and(|field| field.enforced[Method::Put as usize].is_required())
            };
            let is_least = spared.as_object().unwrap().keys().all(is_required) || updating.object.is_value();
            assert!(is_least, "{}: {spared}", updating.object.name);
            put_again += 1;
        }
    }
    assert!(put_again > 500, "only {put_again} were put again");
}

fn listed(name: &str, active: bool) -> criteria_selective_call_acceptance_in_list::Get {
    let callers = criteria_from_dn::Get::new(criteria_from_dn::Selection::Any, [])
        .include_anonymous_callers(true)
        .include_unavailable_callers(true);
    criteria_selective_call_acceptance_in_list::Get::new(criteria_selective_call_acceptance_in_list::GetRequired {
        name: name.parse().unwrap(),
        active,
        calls_from: "All calls".to_owned(),
        from_dn_criteria: callers,
    })
}

fn service(
    criteria: impl IntoIterator<Item = criteria_selective_call_acceptance_in_list::Get>,
) -> selective_call_acceptance::Get {
    selective_call_acceptance::Get::default().criteria(criteria)
}

#[test]
fn missing_items_are_removed_and_new_ones_created() {
    let from = service([listed("lunch", true), listed("night", true), listed("noon", true)]);
    let to = service([listed("lunch", false), listed("noon", true), listed("dinner", true)]);
    let put = selective_call_acceptance::Put::between(&from, &to).unwrap();
    assert_eq!(
        put.to_value(),
        json!({"criteria": [
            {"name": "night", "delete": true},
            {"name": "lunch", "active": false},
            {"name": "dinner", "active": true, "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true,
                "includeUnavailableCallers": true, "phoneNumbers": []}},
        ]})
    );
    let nothing = selective_call_acceptance::Put::default();
    assert_eq!(selective_call_acceptance::Put::between(&from, &from).unwrap(), nothing);
    // Only the service knows the text for the callers of the new item.
    match put.apply(&from) {
        Err(NotApplied::Incomplete { error, .. }) => {
            let rules: Vec<String> =
                error.report().unwrap().violations().map(|finding| finding.rule().to_string()).collect();
            assert_eq!(rules, ["criteria-selective-call-acceptance-in-list.callsFrom.get.required"]);
        }
        other => panic!("{other:?}"),
    }
    let removal = selective_call_acceptance::Put::between(&from, &service([listed("noon", true)])).unwrap();
    assert_eq!(removal.apply(&from).unwrap(), service([listed("noon", true)]));
}

#[test]
fn diff_removes_what_is_stored_already() {
    let stored = service([listed("lunch", true), listed("night", true)]);
    let put = selective_call_acceptance::Put::default().criteria([
        criteria_list_item::Put::try_new("lunch").unwrap().active(true),
        criteria_list_item::Put::try_new("night").unwrap().active(false).do_not_perform_action(false),
        criteria_list_item::Put::try_new("gone").unwrap().delete(true),
    ]);
    let spared = put.diff(&stored).unwrap();
    assert_eq!(
        spared.to_value(),
        json!({"criteria": [{"name": "night", "active": false, "doNotPerformAction": false}]})
    );
    // A rename affects the following items, so the list stays as it is.
    let renamed = selective_call_acceptance::Put::default().criteria([
        criteria_list_item::Put::try_new("lunch").unwrap().try_new_name("dinner").unwrap(),
        criteria_list_item::Put::try_new("dinner").unwrap().active(true),
    ]);
    assert_eq!(renamed.diff(&stored).unwrap(), renamed);
}

#[test]
fn null_clears_and_a_new_name_renames() {
    let callers = || {
        criteria_from_dn::Get::try_new(criteria_from_dn::Selection::SpecifiedOnly, ["+3225550100"])
            .unwrap()
            .include_anonymous_callers(true)
            .include_unavailable_callers(false)
    };
    let from = criteria::Get::try_new("lunch", true, callers())
        .unwrap()
        .time_schedule(schedule_nested::Get::new(schedule_nested::Level::User, "noon"));
    let mut to = criteria::Get::try_new("dinner", true, callers()).unwrap();
    to.from_dn_criteria.include_unavailable_callers = Some(true);
    let put = criteria::Put::between(&from, &to).unwrap();
    assert_eq!(put.time_schedule, Change::Clear);
    assert_eq!(
        put.to_value(),
        json!({"name": "lunch", "newName": "dinner", "timeSchedule": null,
            "fromDnCriteria": {"includeUnavailableCallers": true}})
    );
    assert_eq!(put.apply(&from).unwrap(), to);
}

#[test]
fn attributes_that_no_put_can_remove_are_reported() {
    let from = call_forwarding::Get::new(true, "+3225550100".try_into().unwrap()).number_of_rings(3);
    let to = call_forwarding::Get::new(true, "+3225550100".try_into().unwrap());
    let error = call_forwarding::Put::between(&from, &to).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no PUT can change the stored state into the new state:\n/numberOfRings: the value is stored, and no PUT can clear it"
    );
}

#[test]
fn a_put_that_the_stored_state_forbids_is_refused() {
    let stored =
        criteria::Get::try_new("lunch", true, criteria_from_dn::Get::new(criteria_from_dn::Selection::Any, []))
            .unwrap();
    let put = criteria::Put::new(NonEmpty::try_from("lunch").unwrap())
        .from_dn_criteria(criteria_from_dn::Put::default().selection(criteria_from_dn::Selection::SpecifiedOnly));
    let Err(NotApplied::Refused(report)) = put.apply(&stored) else { panic!("it was applied") };
    assert_eq!(report.violations().next().unwrap().rule().to_string(), "criteria-from-dn.phoneNumbers.put.required");
    let error = put.diff(&stored).unwrap_err();
    assert!(error.to_string().contains("criteria-from-dn.phoneNumbers.put.required"), "{error}");
}

#[test]
fn values_of_a_newer_service_are_kept() {
    let answer = json!({"level": "Galaxy", "name": "work", "colour": "red"});
    let stored = schedule::Get::read_tolerantly(&answer).unwrap().body;
    let after = schedule::Put::new("leisure").apply(&stored).unwrap();
    assert_eq!(after.to_value(), json!({"level": "Galaxy", "name": "leisure", "colour": "red"}));
    assert_eq!(stored.to_put().unwrap(), schedule::Put::new("work"));
    assert_eq!(Value::from(stored.to_put().unwrap()), Value::Object(Map::from_iter([("name".into(), "work".into())])));
}
