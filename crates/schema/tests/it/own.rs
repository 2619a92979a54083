//! An object of another API, with kinds, rules and names that ours do not combine.

use crate::bodies::{VALUES, values_of};
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object, Text, Words, validate};
use linecard_model::API;
use linecard_schema::{Profile, full_body, least_body, schema};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::sync::LazyLock;

static LEVELS: Words = words(&["Basic", "Standard.+", "[Premium]"]);
static TEXT: Text = Text { min_length: 2, max_length: Some(4), format: None };
static EITHER: [Kind; 2] = [Kind::String(&TEXT), integer(-3, 3)];
static EITHERS: Items = items(either(&EITHER));

/// Its name is that of a format.
#[rustfmt::skip]
static PHONE_NUMBER_OBJECT: Object = Table {
    namespace: "example",
    name: "phone-number", page: "Own", title: "Phone number", description: "A number.", base: &[],
    rows: &table([PUT, POST], [
        field("number", PHONE_NUMBER, [O, R], "The number."),
        field("kind",   STRING,       [O, F], "The kind."),
    ]),
    rules: &[],
}.checked();

#[rustfmt::skip]
static QUEUE: Object = Table {
    namespace: "example",
    name: "queue", page: "Own", title: "Queue", description: "A queue of calls.", base: &[],
    rows: &table(                                       [GET, PUT, POST], [
        field("level",  any_case_word(&LEVELS),         [A, O, R], "In any case."),
        field("likely", likely_word(&LEVELS),           [O, O, O], "Any text."),
        field("exact",  word(&LEVELS),                  [O, O, O], "A word.").null_in(PUT),
        field("open",   BOOLEAN,                        [O, O, O], "Whether it is open."),
        field("text",   Kind::String(&TEXT),            [O, O, O], "Two to four characters.").null_in(PUT),
        field("list",   list(&EITHERS),                 [O, O, O], "Of either.").null_in(POST),
        field("number", object(&PHONE_NUMBER_OBJECT),   [UNDEFINED, O, O], "A number."),
        field("secret", PHONE_NUMBER_OR_NONE,           [F, O, O], "A secret.").secret(),
    ]),
    rules: &[
        required(&["text", "list"], &[is_true("open"), is_not("likely", "Basic")]),
        not_empty(&["list"], &[is_not("exact", "[Premium]"), is_false("open")]),
        at_most_one("either", &["open", "secret", "number"]).only_in(&[PUT]),
        exactly_one("one", &["likely", "exact"]).only_in(&[POST]),
        required(&["open"], &[]).only_in(&[POST]),
    ],
}.checked();

const METHODS: [linecard_contract::Method; 3] = [GET, PUT, POST];

static VALIDATORS: LazyLock<Vec<jsonschema::Validator>> = LazyLock::new(|| {
    let schemas = METHODS.map(|method| Value::from(schema(&API, &QUEUE, method, Profile::Strict).unwrap()));
    schemas.iter().map(|schema| jsonschema::validator_for(schema).unwrap()).collect()
});

/// Generates a name of the object, and a value that usually fits it.
fn member() -> impl Strategy<Value = (String, Value)> {
    let fields = QUEUE.fields().iter().flat_map(|field| {
        let own = METHODS.map(|method| values_of(field.kind(method), method)).concat();
        let fitting = full_body(&QUEUE, PUT).unwrap().get(field.name).cloned();
        own.into_iter().chain(fitting).map(|value| (field.name.to_owned(), value)).collect::<Vec<_>>()
    });
    let fields: Vec<(String, Value)> = fields.collect();
    let names: Vec<&str> = QUEUE.fields().iter().map(|field| field.name).chain(["unknown"]).collect();
    prop_oneof![
        8 => select(fields),
        1 => (select(names), select(VALUES.clone())).prop_map(|(name, value)| (name.to_owned(), value)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    /// A valid body, from which some attributes are removed and to which some are added.
    #[test]
    fn a_page_of_ones_own_is_said_as_well(
        place in 0..METHODS.len(),
        is_full in any::<bool>(),
        kept in prop::collection::vec(prop::bool::weighted(0.8), QUEUE.fields().len()),
        members in prop::collection::vec(member(), 0..4),
    ) {
        let method = METHODS[place];
        let make = if is_full { full_body } else { least_body };
        let mut body = make(&QUEUE, method).unwrap();
        let object = body.as_object_mut().unwrap();
        for (field, _) in QUEUE.fields().iter().zip(kept).filter(|(_, is_kept)| !is_kept) {
            object.remove(field.name);
        }
        object.extend(members);
        let report = validate(&QUEUE, method, &body);
        prop_assert_eq!(report.is_valid(), VALIDATORS[place].is_valid(&body), "{}: {:?}", method, report);
    }
}

/// An object and a format with the same name have different definitions.
#[test]
fn names_of_definitions_do_not_meet() {
    let schema = schema(&API, &QUEUE, PUT, Profile::Strict).unwrap();
    let names: Vec<&String> = schema.get("$defs").unwrap().as_object().unwrap().keys().collect();
    assert_eq!(names, ["PhoneNumberPost", "PhoneNumber", "PhoneNumberOrNone"]);
}
