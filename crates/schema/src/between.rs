//! The rules between the attributes of an object, as conditional schemas.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::members::map;
use linecard_contract::{Counted, Demand, Kind, Method, Object, Of, Rule, Severity, Test};
use serde_json::{Map, Value, json};

/// Returns whether a body of the method may contain the attribute.
fn is_allowed(object: &Object, name: &str, method: Method) -> bool {
    object.field(name).is_some_and(|field| field.may_stand(method))
}

/// Converts a rule to schemas of the object. There are none if the rule gives no violation in this method.
///
/// If the body does not have a tested attribute, the condition is unknown, and the rule requires nothing. Therefore,
/// the schema of a test requires the attribute.
pub(crate) fn conditionals(object: &Object, rule: &Rule, method: Method) -> Vec<Map<String, Value>> {
    if rule.severity != Severity::Violation {
        return Vec::new();
    }
    let fields: Vec<&str> = rule.fields.iter().copied().filter(|name| is_allowed(object, name, method)).collect();
    // The objects in which the condition holds and the attribute has this value. No body may be one of them.
    let none = |value: &dyn Fn(&str) -> Value| {
        let bodies = fields.iter().map(|name| holding(object, rule.when, method, [(*name, value(name))]));
        bodies.map(|body| map(json!({"not": body}))).collect()
    };
    let is_text = |name: &str| object.field(name).is_some_and(|field| field.kind(method).is_text());
    match (rule.of, rule.demand) {
        (Of::Group(_), Demand::Count { of, from, to }) => {
            let group = Group { fields: &fields, of, is_put: method == Method::Put, length: rule.fields.len() };
            let schemas = group.schemas(from.into(), to.into()).into_iter();
            schemas.map(|schema| if_it_holds(object, rule.when, method, schema)).collect()
        }
        (Of::Group(_), Demand::Filled | Demand::Empty | Demand::HasEffect) | (Of::Each, Demand::HasEffect) => {
            Vec::new()
        }
        (Of::Each, Demand::Count { of: Counted::Present, from: 0, .. }) => none(&|_| json!({})),
        // The stored state may have the attributes that a PUT leaves out.
        (Of::Each, Demand::Count { of: Counted::Present, .. }) if method == Method::Put => Vec::new(),
        (Of::Each, Demand::Count { of: Counted::Present, .. }) => {
            // Linters want the properties of a `required` beside it.
            let properties: Map<String, Value> =
                rule.fields.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
            let required = map(json!({"properties": properties, "required": rule.fields}));
            vec![if_it_holds(object, rule.when, method, required)]
        }
        (Of::Each, Demand::Count { of: Counted::True, from: 0, .. }) => none(&|_| json!({"const": true})),
        (Of::Each, Demand::Count { of: Counted::True, .. }) if method == Method::Put => {
            none(&|_| json!({"const": false}))
        }
        (Of::Each, Demand::Count { of: Counted::True, .. }) => {
            fields.iter().map(|name| if_it_holds(object, rule.when, method, map(not_false(name)))).collect()
        }
        (Of::Each, Demand::Filled) => none(&|name| {
            if is_text(name) { json!({"const": ""}) } else { json!({"type": "array", "items": {}, "maxItems": 0}) }
        }),
        (Of::Each, Demand::Empty) => none(&|name| {
            if is_text(name) {
                json!({"type": "string", "minLength": 1})
            } else {
                json!({"type": "array", "items": {}, "minItems": 1})
            }
        }),
    }
}

/// Returns a schema that applies if all tests pass.
fn if_it_holds(object: &Object, tests: &[Test], method: Method, schema: Map<String, Value>) -> Map<String, Value> {
    if tests.is_empty() { schema } else { map(json!({"if": holding(object, tests, method, []), "then": schema})) }
}

/// The attributes of a group that the method allows, and what is counted.
struct Group<'f> {
    fields: &'f [&'f str],
    of: Counted,
    is_put: bool,
    /// The number of all attributes of the group.
    length: usize,
}

impl Group<'_> {
    /// Returns a schema for bodies with the right number of attributes of the group.
    fn schemas(&self, from: usize, to: usize) -> Vec<Map<String, Value>> {
        match (self.of, from, to) {
            (Counted::Present, 1, 1) if !self.is_put => vec![map(json!({"oneOf": each(self.fields)}))],
            (Counted::Present, 0, 1) if self.fields.len() < 2 => Vec::new(),
            (Counted::Present, 0, 1) => {
                let mut choices = vec![json!({"not": {"anyOf": each(self.fields)}})];
                choices.extend(each(self.fields));
                vec![map(json!({"oneOf": choices}))]
            }
            _ => self.not_too_few(from).into_iter().chain(self.not_too_many(to)).map(map).collect(),
        }
    }

    fn not_too_many(&self, to: usize) -> Option<Value> {
        let too_many: Vec<Value> = combinations(self.fields, to + 1)
            .into_iter()
            .map(|names| match self.of {
                Counted::Present => json!({"required": names}),
                Counted::True => all(&names, &json!({"const": true})),
            })
            .collect();
        (!too_many.is_empty()).then(|| json!({"not": {"anyOf": too_many}}))
    }

    fn not_too_few(&self, from: usize) -> Option<Value> {
        match (self.of, self.is_put) {
            _ if from == 0 => None,
            // An attribute that a PUT leaves out may be stored as true. Only attributes that are false in the body do
            // not count.
            (Counted::Present, true) => None,
            (Counted::True, true) => {
                let too_few = combinations(self.fields, self.length + 1 - from);
                let too_few: Vec<Value> =
                    too_few.into_iter().map(|names| all(&names, &json!({"const": false}))).collect();
                (!too_few.is_empty()).then(|| json!({"not": {"anyOf": too_few}}))
            }
            // Of any choice of this many attributes, at least one counts.
            (of, false) if from <= self.fields.len() => {
                let some = combinations(self.fields, self.fields.len() + 1 - from).into_iter().map(|names| match of {
                    Counted::Present => json!({"anyOf": each(&names)}),
                    Counted::True => json!({"anyOf": names.iter().map(|name| not_false(name)).collect::<Vec<_>>()}),
                });
                Some(json!({"allOf": some.collect::<Vec<_>>()}))
            }
            (_, false) => Some(json!({"not": {}})),
        }
    }
}

/// Returns all choices of this many names, in the order of the names.
fn combinations<'n>(names: &[&'n str], some: usize) -> Vec<Vec<&'n str>> {
    match names {
        _ if some == 0 => vec![Vec::new()],
        _ if some > names.len() => Vec::new(),
        [] => Vec::new(),
        [first, rest @ ..] => {
            let with = combinations(rest, some - 1).into_iter().map(|mut choice| {
                choice.insert(0, *first);
                choice
            });
            with.chain(combinations(rest, some)).collect()
        }
    }
}

/// Returns a schema for objects in which all these attributes have such a value.
fn all(names: &[&str], value: &Value) -> Value {
    let properties: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), value.clone())).collect();
    json!({"properties": properties, "required": names})
}

/// Returns a schema for objects in which the attribute is present and not false.
fn not_false(name: &str) -> Value {
    json!({"properties": {name: {"not": {"const": false}}}, "required": [name]})
}

fn each(fields: &[&str]) -> Vec<Value> {
    fields.iter().map(|name| json!({"required": [name]})).collect()
}

/// Returns a schema for objects in which all tests pass and these attributes have these values.
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

/// Returns the values that pass a test.
fn passing(object: &Object, test: &Test, method: Method) -> Value {
    match test {
        Test::IsTrue(_) => json!({"const": true}),
        Test::IsFalse(_) => json!({"const": false}),
        Test::Is(_, word) => json!({"const": word}),
        Test::IsNot(name, word) => match object.field(name).and_then(|field| only_words(field.kind(method))) {
            Some(words) => {
                let others: Vec<&str> = words.iter().copied().filter(|other| other != word).collect();
                json!({"enum": others})
            }
            None => json!({"type": "string", "not": {"const": word}}),
        },
    }
}

/// Returns the words of a list that are compared with values of this kind.
fn only_words(kind: &Kind) -> Option<&'static [&'static str]> {
    match kind {
        Kind::Word(list) => Some(list.words),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => None,
    }
}
