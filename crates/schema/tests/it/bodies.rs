//! Bodies for tests: those of the fixtures, generated ones, and randomly changed ones.

use crate::contracts::{CONTRACTS, Contract};
use linecard_cases::{FileContent, NamedFile, Target, named_files, read_cases};
use linecard_contract::{Bound, Field, Format, Kind, Method, Object, Text};
use linecard_fixtures::folder;
use linecard_model::API;
use linecard_schema::{full_body, least_body};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value, json};
use std::fs;
use std::sync::LazyLock;

/// A body of the fixtures.
pub(crate) struct Fixture {
    pub(crate) place: String,
    pub(crate) target: Target,
    pub(crate) text: Vec<u8>,
}

/// Returns all bodies of the fixtures, valid or not, including updates of a stored state.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let folder = folder();
    let of_cases = read_cases(&API, &folder).unwrap().into_iter().map(|case| Fixture {
        place: case.to_string(),
        target: case.prepared.target,
        text: case.prepared.body,
    });
    let of_files =
        named_files(&API, &folder).unwrap().into_iter().filter_map(|NamedFile { path, content }| match content {
            FileContent::Body(target) => {
                let text = fs::read(folder.join(&path)).unwrap();
                Some(Fixture { place: path.display().to_string(), target, text })
            }
            _ => None,
        });
    of_files.chain(of_cases).collect()
}

/// The fixtures of each contract, as trees.
static TREES: LazyLock<Vec<Vec<Value>>> = LazyLock::new(|| {
    let mut trees: Vec<Vec<Value>> = CONTRACTS
        .iter()
        .map(|contract| {
            let made = [least_body, full_body].map(|make| make(contract.object, contract.method).unwrap());
            Vec::from(made)
        })
        .collect();
    for fixture in fixtures() {
        let is_it =
            |contract: &Contract| contract.object == fixture.target.object && contract.method == fixture.target.method;
        if let (Some(place), Ok(tree)) = (CONTRACTS.iter().position(is_it), serde_json::from_slice(&fixture.text)) {
            trees[place].push(tree);
        }
    }
    trees
});

/// Values of each kind, most of them at a boundary.
pub(crate) static VALUES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let mut values = vec![json!(null), json!(true), json!(false), json!([]), json!({}), json!([null]), json!([[]])];
    values.extend([json!([{}]), json!({"a": 1}), json!([""]), json!(["+3222345678"]), json!(["+3222345678", "x"])]);
    values.extend([0, 1, -1, 2, i64::MAX, i64::MIN].map(|number| json!(number)));
    values.extend([json!(u64::MAX), json!(1.0), json!(-0.0), json!(0.5), json!(1e30), json!(-1e30), json!(1e-7)]);
    values.extend(TEXTS.iter().map(|text| json!(text)));
    values
});

/// Texts at the boundaries of formats.
pub(crate) const TEXTS: &[&str] = &[
    "",
    " ",
    "a",
    "𝄞",
    "true",
    "+",
    "-",
    "0",
    "+3222345678",
    "+32-222345678",
    "+32--222345678",
    "32-",
    "-32",
    "+-32",
    "+3222345678\n",
    "\n",
    "٣٢",
    "3222345678123456789",
    "12345678-12345678",
    "2025-09-09",
    "2025-09-09\n",
    "2025-13-01",
    "2025-00-01",
    "2025-04-31",
    "2025-12-31",
    "2025-02-29",
    "2024-02-29",
    "2024-02-30",
    "1900-02-29",
    "2000-02-29",
    "0000-02-29",
    "0100-02-29",
    "2025-9-9",
    "2024-08-01T11:00:00.000+02:00",
    "2024-08-01t11:00:00z",
    "2024-08-01T11:00:60Z",
    "2024-08-01T11:00:61Z",
    "2024-08-01T24:00:00Z",
    "2024-08-01T23:59:59.Z",
    "2024-08-01T23:59:59.9999999999999+23:59",
    "2024-08-01T23:59:59-24:00",
    "2024-08-01T23:59:59",
    "2024-08-01 23:59:59Z",
    "2023-02-29T23:59:59Z",
    "2024-08-01T11:00:00Z\n",
    "2010-10-01T09:30:00:000-0400",
    "2010-10-01T09:30:60:000-0400",
    "2010-10-01T09:30:00:000-2400",
    "2010-10-01T09:30:00:00-0400",
    "2010-10-01t09:30:00:000-0400",
    "2010-10-01T09:30:00:000-0400\n",
    "useGroupSetting",
];

/// Returns values at the boundaries of a kind.
pub(crate) fn values_of(kind: &Kind, method: Method) -> Vec<Value> {
    match kind {
        Kind::Integer(from, to) => {
            let near = [from.saturating_sub(1), *from, from.saturating_add(1), to.saturating_sub(1), *to];
            // Some of these are not valid JSON: a number must not begin with two zeros.
            let written = |number: i64, behind: &str| serde_json::from_str(&format!("{number}{behind}")).ok();
            let floats = [written(*from, ".0"), written(*to, ".0"), written(*to, ".5"), written(*to, "0.0")];
            near.into_iter()
                .chain([to.saturating_add(1)])
                .map(|number| json!(number))
                .chain(floats.into_iter().flatten())
                .collect()
        }
        Kind::Integers(ranges) => {
            ranges.iter().flat_map(|(from, to)| values_of(&Kind::Integer(*from, *to), method)).collect()
        }
        Kind::Decimal(bounds) => {
            // The bound, and the floats next to it.
            let near = |bound: Bound| {
                let float: f64 = bound.to_string().parse().unwrap();
                [float.next_down(), float, float.next_up()].map(|number| json!(number))
            };
            let bounds = [bounds.from, bounds.to].into_iter().flatten();
            bounds
                .flat_map(near)
                .chain([json!(0), json!(-0.0), json!(0.5), json!(1), json!(1e30), json!(-1e30)])
                .collect()
        }
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => {
            let documented_type = |word: &&str| {
                let (small, great) = (word.to_ascii_lowercase(), word.to_ascii_uppercase());
                [(*word).to_owned(), small, great, format!("{word} "), format!("{word}\n"), word[1..].to_owned()]
            };
            list.words.iter().flat_map(documented_type).map(Value::String).collect()
        }
        Kind::String(Text { format: Some(Format::Pattern(pattern)), .. }) => {
            let samples = pattern.valid.iter().chain(pattern.invalid);
            let spoilt =
                |sample: &&str| ["", "\n", "\r", "\u{2028}", "é", "𝄞"].map(|end| json!(format!("{sample}{end}")));
            samples.flat_map(spoilt).collect()
        }
        Kind::String(Text { min_length, max_length, .. }) => {
            let lengths =
                [min_length.saturating_sub(1), *min_length, max_length.unwrap_or(40), max_length.unwrap_or(40) + 1];
            let filled = |length: u32| ["x", "𝄞", "7"].map(|character| json!(character.repeat(length as usize)));
            lengths.into_iter().flat_map(filled).collect()
        }
        Kind::Object(object) => [least_body, full_body].into_iter().filter_map(|make| make(object, method)).collect(),
        Kind::Array(items) => {
            let of_items = values_of(&items.kind, method);
            let mut lists: Vec<Value> = of_items.iter().map(|item| json!([item])).collect();
            lists.extend(of_items.iter().zip(of_items.iter().skip(1)).map(|(first, second)| json!([first, second])));
            lists
        }
        Kind::Either(kinds) => kinds.iter().flat_map(|kind| values_of(kind, method)).collect(),
        Kind::Boolean | Kind::OpenObject => Vec::new(),
    }
}

/// Collects the attributes of an object and of the objects within it.
fn attributes(object: &'static Object, into: &mut Vec<&'static Field>) {
    for field in object.fields() {
        into.push(field);
        for kind in &field.kinds {
            inner(kind, into);
        }
    }
}

fn inner(kind: &'static Kind, into: &mut Vec<&'static Field>) {
    match kind {
        Kind::Object(object) => attributes(object, into),
        Kind::Array(items) => inner(&items.kind, into),
        Kind::Either(kinds) => kinds.iter().for_each(|kind| inner(kind, into)),
        _ => {}
    }
}

/// Generates a name and a value for it, which usually fits the name.
static MEMBERS: LazyLock<Vec<Vec<(String, Value)>>> = LazyLock::new(|| {
    let members = CONTRACTS.iter().map(|contract| {
        let mut fields = Vec::new();
        attributes(contract.object, &mut fields);
        let mut members = vec![("unknown".to_owned(), json!(1)), ("_internal_record_id".to_owned(), json!("a"))];
        for field in fields {
            let mut values = values_of(field.kind(contract.method), contract.method);
            values.extend([
                json!(null),
                json!(true),
                json!(false),
                json!([]),
                json!("+3222345678"),
                json!("2024-02-29"),
            ]);
            members.extend(values.into_iter().map(|value| (field.name.to_owned(), value)));
        }
        members
    });
    members.collect()
});

/// A change of a body.
#[derive(Clone, Debug)]
enum Change {
    Remove(Index),
    Replace(Index, Value),
    Put(Index, Index),
    Swap(Index, Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let value = || prop_oneof![4 => select(VALUES.clone()), 1 => any_json()];
    let change = prop_oneof![
        2 => any::<Index>().prop_map(Change::Remove),
        2 => (any::<Index>(), value()).prop_map(|(place, value)| Change::Replace(place, value)),
        4 => (any::<Index>(), any::<Index>()).prop_map(|(place, member)| Change::Put(place, member)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(place, other)| Change::Swap(place, other)),
    ];
    prop::collection::vec(change, 0..5)
}

/// Generates a contract, and a slightly changed body for it. Many of them are still valid.
pub(crate) fn changed() -> impl Strategy<Value = (usize, Value)> {
    (0..CONTRACTS.len(), any::<Index>(), changes()).prop_map(|(place, seed, changes)| {
        let trees = &TREES[place];
        let mut body = trees[seed.index(trees.len())].clone();
        for change in changes {
            apply(&mut body, change, &MEMBERS[place]);
        }
        (place, body)
    })
}

fn apply(body: &mut Value, change: Change, members: &[(String, Value)]) {
    let places = places(body);
    let at = |index: Index| places[index.index(places.len())].clone();
    match change {
        Change::Remove(place) => remove(body, &at(place)),
        Change::Replace(place, value) => *body.pointer_mut(&at(place)).unwrap() = value,
        Change::Put(place, member) => {
            let (name, value) = members[member.index(members.len())].clone();
            match body.pointer_mut(&at(place)) {
                Some(Value::Object(object)) => drop(object.insert(name, value)),
                Some(Value::Array(list)) => list.push(value),
                // Add the attribute next to the value.
                _ => {
                    let place = at(place);
                    let outer = place.rsplit_once('/').map_or("", |(outer, _)| outer);
                    if let Some(Value::Object(object)) = body.pointer_mut(outer) {
                        object.insert(name, value);
                    }
                }
            }
        }
        Change::Swap(place, other) => {
            let value = body.pointer(&at(other)).unwrap().clone();
            *body.pointer_mut(&at(place)).unwrap() = value;
        }
    }
}

/// Returns the JSON Pointers of all values. No name has a character that a pointer escapes.
fn places(body: &Value) -> Vec<String> {
    let mut places = vec![String::new()];
    let mut next = 0;
    while let Some(place) = places.get(next).cloned() {
        match body.pointer(&place) {
            Some(Value::Object(object)) => {
                let names = object.keys().filter(|name| !name.contains(['~', '/']));
                places.extend(names.map(|name| format!("{place}/{name}")));
            }
            Some(Value::Array(list)) => places.extend((0..list.len()).map(|index| format!("{place}/{index}"))),
            _ => {}
        }
        next += 1;
    }
    places
}

fn remove(body: &mut Value, place: &str) {
    let Some((outer, last)) = place.rsplit_once('/') else { return };
    match body.pointer_mut(outer) {
        Some(Value::Object(object)) => drop(object.remove(last)),
        Some(Value::Array(items)) => drop(items.remove(last.parse().unwrap())),
        _ => {}
    }
}

/// Generates any JSON.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![select(TEXTS).prop_map(str::to_owned), any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| json!(number)),
        any::<u64>().prop_map(|number| json!(number)),
        any::<f64>().prop_filter_map("JSON has no such number", |number| Number::from_f64(number).map(Value::Number)),
        (-1000_i32..1000).prop_map(|number| json!(f64::from(number))),
        text.prop_map(Value::String),
    ];
    let name = prop_oneof![
        any::<String>(),
        select(vec!["name", "active", "selection", "phoneNumbers", "level", "type", "department", "description"])
            .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 24, 6, move |inner| {
        let members = prop::collection::vec((name.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::Array),
            members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}
