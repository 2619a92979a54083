//! What must hold between the attributes of an object, as conditional schemas.

use crate::sentence::may_stand;
use crate::writer::map;
use linecard_model::{Demand, Kind, Method, Object, Rule, Test};
use serde_json::{Map, Value, json};

/// A rule as a schema of the object: none if the rule makes no body invalid in this method.
///
/// A test of an attribute that the body leaves out is unknown, and what hangs on it is not demanded: so the attribute is
/// required within `if`.
pub(crate) fn conditional(object: &Object, rule: &Rule, method: Method) -> Option<Map<String, Value>> {
    let fields: Vec<&str> = rule.fields.iter().copied().filter(|name| may_stand(object, name, method)).collect();
    let then = match rule.demand {
        Demand::Relevant => return None,
        // What a PUT leaves out keeps its value: the stored state may hold it.
        Demand::Required if method == Method::Put => return None,
        Demand::Required => map(json!({"required": rule.fields})),
        Demand::NotEmpty => {
            let filled = fields.iter().map(|name| ((*name).to_owned(), filled(object, name, method)));
            Map::from_iter([("properties".to_owned(), Value::Object(filled.collect()))])
        }
        Demand::ExactlyOne => map(json!({"oneOf": each(&fields)})),
        Demand::AtMostOne if fields.len() < 2 => return None,
        Demand::AtMostOne => {
            let mut choices = vec![json!({"not": {"anyOf": each(&fields)}})];
            choices.extend(each(&fields));
            map(json!({"oneOf": choices}))
        }
    };
    Some(match rule.when {
        [] => then,
        [test] => map(json!({"if": holds(object, test, method), "then": then})),
        tests => {
            let tests: Vec<Value> = tests.iter().map(|test| holds(object, test, method)).collect();
            map(json!({"if": {"allOf": tests}, "then": then}))
        }
    })
}

fn each(fields: &[&str]) -> Vec<Value> {
    fields.iter().map(|name| json!({"required": [name]})).collect()
}

fn filled(object: &Object, name: &str, method: Method) -> Value {
    if object.field(name).is_some_and(|field| field.accepts_null(method)) {
        return json!({"minItems": 1});
    }
    json!({"type": "array", "minItems": 1})
}

/// The objects of which a test is true.
fn holds(object: &Object, test: &Test, method: Method) -> Value {
    let value = match test {
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
    };
    json!({"properties": {test.field(): value}, "required": [test.field()]})
}
