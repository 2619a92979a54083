//! Rules that our tables do not have: more than one of a group, counts of true attributes, forbidden, empty. They are
//! only added to a table; all parts of the project handle them.

use crate::contracts::assert_none;
use boon::{Compiler, SchemaIndex, Schemas};
use jsonschema::Validator;
use linecard_contract::table::*;
use linecard_contract::{Items, Method, Object, Severity, Words, project, update, validate, validate_update};
use linecard_model::API;
use linecard_schema::{Profile, full_body, id_of, least_body, schema};
use linecard_testkit::{Shape, breakable, faults, one_fault, samples, valid};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::fmt::Write;

static MODES: Words = words(&["Table", "Bar", "Away"]);
static TEXTS: Items = items(STRING);

/// The number of attributes in a group that are present, and that are true.
#[rustfmt::skip]
static ORDER: Object = Table {
    namespace: "example",
    name: "order", page: "Orders", title: "Order", description: "An order.", base: &[],
    rows: &table(                    [GET, PUT, POST], [
        field("mode",   word(&MODES),  [A, O, R], "Where it goes."),
        field("tea",    INTEGER,       [C, C, C], "How much tea."),
        field("coffee", STRING,        [C, C, C], "The coffee.").null_in(PUT),
        field("juice",  INTEGER,       [C, C, C], "How much juice.").null_in(PUT),
        field("water",  INTEGER,       [C, C, F], "How much water."),
        field("milk",   BOOLEAN,       [O, O, O], "Whether there is milk.").null_in(PUT),
        field("sugar",  BOOLEAN,       [O, O, O], "Whether there is sugar."),
        field("cream",  BOOLEAN,       [O, O, O], "Whether there is cream."),
        field("table",  STRING,        [O, O, O], "The table."),
        field("notes",  list(&TEXTS),  [O, O, O], "What else is to be said."),
        field("tip",    BOOLEAN,       [O, O, O], "Whether there is a tip."),
    ]),
    rules: &[
        count("drinks", &["tea", "coffee", "juice", "water"], 2, 3),
        count_true("extras", &["milk", "sugar", "cream"], 1, 3),
        count_true("few", &["milk", "sugar", "cream"], 0, 2).only_if(&[is("mode", "Away")]),
        forbidden(&["tip"], &[is("mode", "Away")]),
        must_be_true(&["tip"], &[is("mode", "Bar")]).only_in(&[POST, PUT]),
        empty(&["table", "notes"], &[is("mode", "Away")]),
        not_empty(&["table"], &[is("mode", "Table")]),
    ],
}.checked();

struct Validators {
    method: Method,
    jsonschema: Validator,
    boon: (Schemas, SchemaIndex),
}

impl Validators {
    fn new(method: Method) -> Validators {
        let document: Value = schema(&API, &ORDER, method, Profile::Strict).unwrap().into();
        let (mut schemas, mut compiler, id) =
            (Schemas::new(), Compiler::new(), id_of(&API, &ORDER, method, Profile::Strict));
        compiler.add_resource(&id, document.clone()).unwrap();
        let index = compiler.compile(&id, &mut schemas).unwrap();
        Validators { method, jsonschema: jsonschema::validator_for(&document).unwrap(), boon: (schemas, index) }
    }

    fn fault(&self, body: &Value) -> Option<String> {
        let report = validate(&ORDER, self.method, body);
        let jsonschema = self.jsonschema.is_valid(body);
        let boon = self.boon.0.validate(body, self.boon.1).is_ok();
        let agree = report.is_valid() == jsonschema && jsonschema == boon;
        (!agree).then(|| format!("{} jsonschema {jsonschema}, boon {boon}\n  {body}\n  {report:?}", self.method))
    }
}

/// Returns the body, and all bodies in which one of its members is removed or has another value.
fn mutants(body: &Value) -> Vec<Value> {
    let mut mutants = vec![body.clone()];
    for field in ORDER.fields() {
        let mut without = body.clone();
        without.as_object_mut().unwrap().shift_remove(field.name);
        mutants.push(without);
        for value in [json!(true), json!(false), json!(null), json!(1), json!(""), json!("x"), json!([]), json!(["x"])]
        {
            let mut with = body.clone();
            with[field.name] = value;
            mutants.push(with);
        }
    }
    for mode in MODES.words {
        let mut with = body.clone();
        with["mode"] = json!(mode);
        mutants.push(with);
    }
    mutants
}

#[test]
fn a_thousand_bodies_and_their_mutants() {
    for method in [GET, PUT, POST] {
        let validators = Validators::new(method);
        let (mut faults, mut count, mut valid_ones) = (Vec::new(), 0, 0);
        for body in samples(valid(&ORDER, method), 12).take(334) {
            assert!(validate(&ORDER, method, &body).is_valid(), "{method} {body}");
            for mutant in mutants(&body) {
                count += 1;
                valid_ones += usize::from(validate(&ORDER, method, &mutant).is_valid());
                faults.extend(validators.fault(&mutant));
            }
        }
        assert_none(&faults, count);
        // Both results occur.
        assert!(valid_ones > count / 20 && valid_ones < count * 9 / 10, "{method}: {valid_ones} of {count}");
    }
}

#[test]
fn examples_are_valid_and_have_an_effect() {
    for method in [GET, PUT, POST] {
        for body in [least_body(&ORDER, method).unwrap(), full_body(&ORDER, method).unwrap()] {
            let report = validate(&ORDER, method, &body);
            assert_eq!(report.count(Severity::Violation) + report.count(Severity::NoEffect), 0, "{body} {report:?}");
        }
    }
}

#[test]
fn every_rule_has_bodies_that_break_it_alone() {
    for method in [GET, PUT, POST] {
        let breakable: Vec<String> = breakable(&ORDER, method).iter().map(ToString::to_string).collect();
        let own = ORDER.rule_ids(method).into_iter().map(|id| id.to_string()).filter(|id| !breakable.contains(id));
        let rest: Vec<String> = own.collect();
        let expected: &[&str] = if method == PUT { &["order.drinks.put.required"] } else { &[] };
        assert_eq!(rest, expected, "{method}");
        let mut runner =
            TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]));
        for fault in faults(&ORDER, method) {
            for _ in 0..40 {
                use proptest::strategy::{Strategy, ValueTree};
                let faulty = fault.bodies(&Shape::default()).new_tree(&mut runner).unwrap().current();
                let report = validate(&ORDER, method, &faulty.body);
                let found: Vec<String> = report
                    .findings()
                    .filter(|finding| finding.rule() == faulty.rule && finding.severity() == faulty.severity)
                    .map(|finding| finding.pointer())
                    .collect();
                assert_eq!(found, faulty.pointers, "{fault:?} {} {report:?}", faulty.body);
                let violations = report.count(Severity::Violation);
                let expected = if faulty.severity == Severity::Violation { found.len() } else { 0 };
                assert_eq!(violations, expected, "{fault:?} {} {report:?}", faulty.body);
            }
        }
        assert!(
            samples(one_fault(&ORDER, method), 3).take(200).all(|one| !validate(&ORDER, method, &one.body).is_valid())
        );
    }
}

#[test]
fn sentences() {
    let mut text = String::new();
    for rule in ORDER.rules {
        writeln!(text, "{}", rule.sentence(&ORDER)).unwrap();
    }
    let bodies = [
        (GET, json!({"mode": "Away", "tea": 1, "tip": true, "table": "4", "milk": true, "sugar": true, "cream": true})),
        (POST, json!({"mode": "Bar", "tea": 1, "tip": false})),
        (
            PUT,
            json!({"mode": "Table", "table": "", "tea": 1, "coffee": "a", "juice": 1, "water": 1, "milk": false, "sugar": false, "cream": false}),
        ),
        (PUT, json!({"tip": false, "table": "1", "notes": ["a"]})),
    ];
    for (method, body) in bodies {
        writeln!(text, "\n{method} {body}").unwrap();
        for finding in validate(&ORDER, method, &body).findings() {
            writeln!(
                text,
                "{} {} {:?}\n    {}",
                finding.severity(),
                finding.rule(),
                finding.pointer(),
                finding.message()
            )
            .unwrap();
        }
    }
    for method in [GET, PUT, POST] {
        let schema: Value = schema(&API, &ORDER, method, Profile::Codegen).unwrap().into();
        writeln!(text, "\n{method}: {}", schema["description"]).unwrap();
        for name in ["milk", "table", "notes", "tip"] {
            writeln!(text, "{name}: {}", schema["properties"][name]["description"]).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn an_update_is_held_against_what_is_stored() {
    let stored = json!({"mode": "Table", "table": "4", "tea": 1, "coffee": "a", "milk": true, "sugar": false});
    let mut text = String::new();
    let puts = [
        json!({"juice": 1}),
        json!({"juice": 1, "water": 1}),
        json!({"coffee": null}),
        json!({"coffee": null, "water": 1}),
        json!({"milk": false}),
        json!({"milk": false, "cream": true}),
        json!({"milk": null}),
        json!({"mode": "Away"}),
        json!({"mode": "Away", "table": ""}),
        json!({"mode": "Bar"}),
        json!({"mode": "Bar", "tip": true}),
        json!({"table": ""}),
    ];
    for put in puts {
        writeln!(text, "PUT {put}").unwrap();
        for finding in validate_update(&ORDER, &stored, &put).findings() {
            writeln!(text, "    {} {} {:?}", finding.severity(), finding.rule(), finding.pointer()).unwrap();
        }
        if let Ok(state) = update(&ORDER, &stored, &put) {
            writeln!(text, "    {state}").unwrap();
            let get = validate(&ORDER, GET, &state);
            assert!(get.is_valid(), "{put} leads to {state}, which is no GET response: {get:?}");
        }
    }
    let projection = project(&ORDER, &stored, PUT);
    assert_eq!(projection.body, stored);
    assert_eq!(projection.lacking, []);
    insta::assert_snapshot!(text);
}
