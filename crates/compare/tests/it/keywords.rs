//! Changes one keyword of a strict schema at a time, at random, as a hand or another tool might. Nearly all changes are decided, and
//! no result is wrong.

use linecard_compare::{Comparison, Document, compare};
use linecard_contract::{Method, Object};
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use linecard_schema::{Profile, full_body, least_body, schema};
use linecard_testkit::{one_fault, samples, valid};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::thread;

/// How many changes the long test makes, and how many of them may be undecided.
const CHANGES: u64 = 1200;
const UNDECIDED: usize = 5;

/// Chooses numbers from a seed.
struct Choices(u64);

impl Choices {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        (self.0 >> 33) as usize % end
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }
}

/// Collects the JSON Pointers of all schemas within a schema.
fn schemas(schema: &Value, pointer: &str, into: &mut Vec<String>) {
    let Value::Object(members) = schema else { return };
    into.push(pointer.to_owned());
    for (name, value) in members {
        let below = format!("{pointer}/{name}");
        match name.as_str() {
            "properties" | "$defs" => {
                for (name, schema) in value.as_object().unwrap() {
                    schemas(schema, &format!("{below}/{name}"), into);
                }
            }
            "allOf" | "anyOf" | "oneOf" => {
                for (index, schema) in value.as_array().unwrap().iter().enumerate() {
                    schemas(schema, &format!("{below}/{index}"), into);
                }
            }
            "not" | "if" | "then" | "else" | "items" => schemas(value, &below, into),
            _ => {}
        }
    }
}

/// Changes one keyword of a schema. Returns what it did, or nothing if the choice does not apply.
fn change(members: &mut Map<String, Value>, choices: &mut Choices) -> Option<String> {
    let removable =
        ["pattern", "minLength", "maxLength", "minimum", "maximum", "enum", "const", "not", "allOf", "anyOf"];
    let removable = removable.into_iter().chain(["oneOf", "if", "items", "additionalProperties", "required", "type"]);
    let present: Vec<&str> = removable.filter(|name| members.contains_key(*name)).collect();
    let type_name = members.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    match choices.below(4) {
        0 if !present.is_empty() => {
            let name = choices.one(&present);
            members.shift_remove(name);
            if name == "if" {
                members.shift_remove("then");
            }
            Some(format!("without {name}"))
        }
        1 => {
            let numbers = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];
            let numbers: Vec<&str> = numbers.into_iter().filter(|name| members.contains_key(*name)).collect();
            let name = (!numbers.is_empty()).then(|| choices.one(&numbers))?;
            let number = members[name].as_i64()?;
            let changed = choices.one(&[number - 1, number + 1, number + 7, 1]).max(0);
            members.insert(name.to_owned(), changed.into());
            (changed != number).then(|| format!("{name} {number} is {changed}"))
        }
        2 => {
            let list = ["enum", "required", "allOf", "anyOf", "oneOf"];
            let lists: Vec<&str> = list.into_iter().filter(|name| members.contains_key(*name)).collect();
            let name = (!lists.is_empty()).then(|| choices.one(&lists))?;
            let items = members[name].as_array()?.clone();
            let index = choices.below(items.len() + 1);
            let mut changed = items.clone();
            if index < items.len() && items.len() > 1 {
                changed.remove(index);
            } else if name == "enum" {
                changed.push("another".into());
            } else if name == "required" {
                let names: Vec<String> = members
                    .get("properties")?
                    .as_object()?
                    .keys()
                    .filter(|it| !items.contains(&json!(it)))
                    .cloned()
                    .collect();
                changed.push((!names.is_empty()).then(|| choices.one(&names))?.into());
            } else {
                return None;
            }
            members.insert(name.to_owned(), changed.clone().into());
            Some(format!("{name} of {} has {}", items.len(), changed.len()))
        }
        _ => {
            let added = added(&type_name);
            let (name, value) = choices.one(&added);
            let before = members.insert(name.to_owned(), value.clone());
            (before.as_ref() != Some(&value)).then(|| format!("{name} is {value}"))
        }
    }
}

/// Returns the keywords that may be added to a schema of a type.
fn added(type_name: &str) -> Vec<(&'static str, Value)> {
    match type_name {
        "string" => vec![
            ("minLength", json!(2)),
            ("maxLength", json!(5)),
            ("maxLength", json!(300)),
            ("format", json!("date")),
            ("x-note", json!("a note")),
            ("pattern", json!("^\\d+$")),
            ("pattern", json!("^[a-z]+$")),
            ("pattern", json!("^[^+]*$")),
            ("pattern", json!("^[\\x20-\\x7e]*$")),
            ("pattern", json!("^.*$")),
            ("pattern", json!("^[^\\n]*$")),
            ("pattern", json!("^\\S+$")),
            ("type", json!(["string", "null"])),
            ("type", json!("integer")),
        ],
        "integer" => vec![
            ("multipleOf", json!(1)),
            ("minimum", json!(2)),
            ("maximum", json!(9)),
            ("exclusiveMinimum", json!(0)),
            ("x-unit", json!("s")),
            ("type", json!("number")),
        ],
        "boolean" => vec![
            ("const", json!(true)),
            ("enum", json!([true])),
            ("enum", json!([true, false])),
            ("type", json!("string")),
        ],
        "array" => vec![
            ("minItems", json!(1)),
            ("minItems", json!(2)),
            ("maxItems", json!(3)),
            ("maxItems", json!(20)),
            ("x-note", json!(1)),
        ],
        "object" => vec![
            ("minProperties", json!(0)),
            ("minProperties", json!(1)),
            ("minProperties", json!(3)),
            ("maxProperties", json!(2)),
            ("maxProperties", json!(60)),
            ("additionalProperties", json!(false)),
            ("additionalProperties", json!({"type": "string"})),
            ("x-note", json!({"a": 1})),
        ],
        _ => vec![("x-note", json!(true)), ("description", json!("another"))],
    }
}

/// Returns bodies that may be valid or not, which do not depend on the comparison.
fn bodies(object: &'static Object, method: Method) -> Vec<Value> {
    let made = [least_body, full_body].into_iter().filter_map(|make| make(object, method));
    let valid = samples(valid(object, method), 7).take(60);
    let faulty = samples(one_fault(object, method), 7).take(60).map(|faulty| faulty.body);
    made.chain(valid).chain(faulty).collect()
}

#[derive(Default)]
struct Outcomes {
    compatible: usize,
    breaking: usize,
    undecided: Vec<String>,
    faults: Vec<String>,
}

/// Compares changes in both directions.
fn outcomes(seeds: impl Iterator<Item = u64>) -> Outcomes {
    let strict: Vec<(&'static Object, Method, Value)> = OBJECTS
        .iter()
        .flat_map(|object| object.methods.iter().map(move |method| (*object, *method)))
        .filter_map(|(object, method)| Some((object, method, schema(&API, object, method, Profile::Strict)?.into())))
        .collect();
    let mut outcomes = Outcomes::default();
    let mut known: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for seed in seeds {
        let mut choices = Choices(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        choices.below(2);
        let (object, method, old, new, what) = loop {
            let (object, method, old) = choices.one(&strict);
            let mut pointers = Vec::new();
            schemas(&old, "", &mut pointers);
            let pointer = choices.one(&pointers);
            let mut new = old.clone();
            let what = new.pointer_mut(&pointer).and_then(Value::as_object_mut).and_then(|it| change(it, &mut choices));
            if let Some(what) = what.filter(|_| new != old) {
                break (
                    object,
                    method,
                    old,
                    new,
                    format!("{seed} {}.{} {pointer}: {what}", object.name, method.as_id()),
                );
            }
        };
        let own = known.entry(format!("{}.{}", object.name, method.as_id())).or_insert_with(|| bodies(object, method));
        let [old, new] = [old, new].map(|it| Document::read(it.to_string().as_bytes()));
        let (Ok(old), Ok(new)) = (old, new) else {
            outcomes.faults.push(format!("{what}: not read"));
            continue;
        };
        for (from, to, way) in [(&old, &new, "there"), (&new, &old, "back")] {
            match compare(from, to) {
                Comparison::Compatible => {
                    outcomes.compatible += 1;
                    if let Some(body) = own.iter().find(|body| from.accepts(body) && !to.accepts(body)) {
                        outcomes.faults.push(format!("{what}, {way}: compatible, but {body}"));
                    }
                }
                Comparison::Breaking(breaks) => {
                    outcomes.breaking += 1;
                    if breaks.is_empty() || breaks.iter().any(|it| !from.accepts(&it.body) || to.accepts(&it.body)) {
                        outcomes.faults.push(format!("{what}, {way}: not a witness"));
                    }
                    let longest = breaks.iter().map(|it| it.body.to_string().len()).max().unwrap_or_default();
                    if longest > 2000 {
                        outcomes.faults.push(format!("{what}, {way}: a witness of {longest} bytes"));
                    }
                }
                Comparison::Undecided(why) => outcomes.undecided.push(format!("{what}, {way}: {why}")),
            }
        }
    }
    outcomes
}

#[test]
fn some_changes_of_a_keyword_are_decided() {
    let outcomes = outcomes((0..60).map(|index| index * 20));
    assert!(outcomes.faults.is_empty(), "{:#?}", outcomes.faults);
    assert!(outcomes.undecided.len() <= 1, "{:#?}", outcomes.undecided);
}

/// Compares all changes: `cargo test -p linecard-compare --test it -- --ignored --nocapture keyword`.
#[test]
#[ignore = "takes minutes"]
fn nearly_all_changes_of_a_keyword_are_decided() {
    let parts: Vec<Outcomes> = thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|part| scope.spawn(move || outcomes((part..CHANGES).step_by(2)))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let sum = |count: fn(&Outcomes) -> usize| parts.iter().map(count).sum::<usize>();
    let all = |list: fn(&Outcomes) -> &Vec<String>| parts.iter().flat_map(list).collect::<Vec<_>>();
    let (undecided, faults) = (all(|it| &it.undecided), all(|it| &it.faults));
    let mut changes: Vec<&str> = undecided.iter().filter_map(|it| it.split(' ').next()).collect();
    changes.sort_unstable();
    changes.dedup();
    println!(
        "{CHANGES} changes, both ways: {} times compatible, {} times breaking; {} changes are undecided: {undecided:#?}",
        sum(|it| it.compatible),
        sum(|it| it.breaking),
        changes.len()
    );
    assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
    assert!(changes.len() <= UNDECIDED, "{} changes are undecided", changes.len());
}
