//! `validate` and the strict schema under two validators agree on all bodies. The other profiles accept more.

use crate::bodies::{VALUES, any_json, changed, fixtures, values_of};
use crate::contracts::{CONTRACTS, assert_none, contract};
use linecard_contract::{Demand, JsonRule, validate};
use linecard_schema::{full_body, least_body};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

#[test]
fn every_fixture() {
    let (mut faults, mut count) = (Vec::new(), 0);
    for fixture in fixtures() {
        let contract = contract(fixture.target.object, fixture.target.method);
        let report = validate(contract.object, contract.method, &fixture.text);
        // A text that is not valid JSON, or that a value cannot represent, never reaches a schema.
        let of_text = |rule: &str| rule.starts_with("json.") && rule != JsonRule::NotAnObject.id();
        if report.findings().any(|finding| of_text(&finding.rule().to_string())) {
            continue;
        }
        let Ok(tree) = serde_json::from_slice::<Value>(&fixture.text) else { continue };
        count += 1;
        faults.extend(contract.fault(&tree).map(|fault| format!("{}: {fault}", fixture.place)));
    }
    assert!(count > 1000, "{count} fixtures are not all");
    assert_none(&faults, count);
}

/// Each attribute has many values, in a body that is valid without it.
#[test]
fn every_attribute_with_every_value() {
    let (mut faults, mut count, mut valid) = (Vec::new(), 0, 0);
    for contract in CONTRACTS.iter() {
        let bodies = [least_body, full_body].map(|make| make(contract.object, contract.method).unwrap());
        for field in contract.object.fields() {
            let own = values_of(field.kind(contract.method), contract.method);
            for body in &bodies {
                let mut without = body.clone();
                without.as_object_mut().unwrap().shift_remove(field.name);
                faults.extend(contract.fault(&without));
                for value in own.iter().chain(VALUES.iter()) {
                    let mut changed = body.clone();
                    changed[field.name] = value.clone();
                    let results = contract.results(&changed);
                    faults.extend((!results.agree()).then(|| contract.fault(&changed)).flatten());
                    count += 1;
                    valid += usize::from(results.walk);
                }
            }
        }
    }
    assert!(valid * 20 > count, "{valid} valid bodies of {count} are too few");
    assert_none(&faults, count);
}

/// For each rule between attributes: all choices of its attributes, with all values that its conditions distinguish.
#[test]
fn every_rule_between_attributes() {
    let (mut faults, mut count) = (Vec::new(), 0);
    for contract in CONTRACTS.iter() {
        for rule in contract.object.rules_in(contract.method).filter(|rule| rule.demand != Demand::HasEffect) {
            let full = full_body(contract.object, contract.method).unwrap();
            let mut beside = vec![full];
            for test in rule.when {
                let kind = contract.object.field(test.field()).unwrap().kind(contract.method);
                let mut values = values_of(kind, contract.method);
                values.extend([json!(true), json!(false), json!(null), json!("other")]);
                for body in beside.clone() {
                    let mut without = body.clone();
                    without.as_object_mut().unwrap().shift_remove(test.field());
                    beside.push(without);
                    beside.extend(values.iter().map(|value| {
                        let mut with = body.clone();
                        with[test.field()] = value.clone();
                        with
                    }));
                }
            }
            for (body, choice) in
                beside.iter().flat_map(|body| (0_u32..1 << rule.fields.len()).map(move |bits| (body, bits)))
            {
                let mut changed: Map<String, Value> = body.as_object().unwrap().clone();
                for (index, name) in rule.fields.iter().enumerate() {
                    changed.shift_remove(*name);
                    if choice >> index & 1 == 1 {
                        let kind = contract.object.field(name).unwrap().kind(contract.method);
                        let value = values_of(kind, contract.method).into_iter().next().unwrap_or(json!(true));
                        changed.insert((*name).to_owned(), value);
                    }
                }
                let mut bodies = vec![Value::Object(changed.clone())];
                if rule.demand == Demand::Filled {
                    changed.insert(rule.fields[0].to_owned(), json!([]));
                    bodies.push(changed.into());
                }
                for body in bodies {
                    count += 1;
                    faults.extend(contract.fault(&body));
                }
            }
        }
    }
    assert!(count > 1000, "{count} bodies are not all");
    assert_none(&faults, count);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn bodies_that_were_changed((place, body) in changed()) {
        prop_assert_eq!(CONTRACTS[place].fault(&body), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_json_at_all(body in any_json()) {
        for contract in CONTRACTS.iter() {
            prop_assert_eq!(contract.fault(&body), None);
        }
    }
}
