//! What must hold between the attributes of an object, as conditional schemas.

use crate::sentence::may_stand;
use crate::writer::map;
use linecard_contract::{Demand, Kind, Method, Object, Rule, Test};
use serde_json::{Map, Value, json};

/// A rule as schemas of the object: none if the rule makes no body invalid in this method.
///
/// A test of an attribute that the body leaves out is unknown, and what hangs on it is not demanded: so the schema of a
/// test requires the attribute.
pub(crate) fn conditionals(object: &Object, rule: &Rule, method: Method) -> Vec<Map<String, Value>> {
    let fields: Vec<&str> = rule.fields.iter().copied().filter(|name| may_stand(object, name, method)).collect();
    match rule.demand {
        Demand::Relevant => Vec::new(),
        // What a PUT leaves out keeps its value: the stored state may hold it.
        Demand::Required if method == Method::Put => Vec::new(),
        Demand::Required => vec![match rule.when {
            [] => map(json!({"required": rule.fields})),
            // Linters want the attributes of a `required` beside it, and here they stand further out.
            [first, ..] => map(json!({
                "if": holding(object, rule.when, method, []),
                "then": {"dependentRequired": {first.field(): rule.fields}},
            })),
        }],
        Demand::NotEmpty => {
            let empty = |name| holding(object, rule.when, method, [(name, json!({"const": []}))]);
            fields.into_iter().map(|name| map(json!({"not": empty(name)}))).collect()
        }
        Demand::ExactlyOne => vec![map(json!({"oneOf": each(&fields)}))],
        Demand::AtMostOne if fields.len() < 2 => Vec::new(),
        Demand::AtMostOne => {
            let mut choices = vec![json!({"not": {"anyOf": each(&fields)}})];
            choices.extend(each(&fields));
            vec![map(json!({"oneOf": choices}))]
        }
    }
}

fn each(fields: &[&str]) -> Vec<Value> {
    fields.iter().map(|name| json!({"required": [name]})).collect()
}

/// The objects of which all the tests are true, and in which these attributes hold these values.
fn holding<'n>(
    object: &Object,
    tests: &'n [Test],
    method: Method,
    values: impl IntoIterator<Item = (&'n str, Value)>,
) -> Value {
    let tests = tests.iter().map(|test| (test.field(), passing(object, test, method)));
    let schemas: Vec<Value> =
        tests.chain(values).map(|(name, value)| json!({"properties": {name: value}, "required": [name]})).collect();
    match <[Value; 1]>::try_from(schemas) {
        Ok([schema]) => schema,
        Err(schemas) => json!({"allOf": schemas}),
    }
}

/// The values with which a test is true.
fn passing(object: &Object, test: &Test, method: Method) -> Value {
    match test {
        Test::IsTrue(_) => json!({"const": true}),
        Test::IsFalse(_) => json!({"const": false}),
        Test::Is(_, word) => json!({"const": word}),
        Test::IsNot(name, word) => match object.field(name).map(|field| field.kind(method)) {
            Some(Kind::Word(list)) => {
                let others: Vec<&str> = list.words.iter().copied().filter(|other| other != word).collect();
                json!({"enum": others})
            }
            _ => json!({"type": "string", "not": {"const": word}}),
        },
    }
}
