//! Examples from the test kit: a valid body, and one that is refused, with its findings.

use crate::explain::subject::Attribute;
use linecard_contract::{Check, Field, Finding, Method, Object, RuleId, Severity, pointer, validate};
use linecard_testkit::{Fault, Shape, faults, samples, valid_shaped};
use serde::Serialize;
use serde_json::{Map, Value};

/// The seed of the examples: the same command always prints the same ones.
pub(crate) const SEED: u64 = 1;
/// How many bodies are generated to find a short and plain one.
pub(crate) const TRIED: usize = 256;

/// A body, and its findings.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Example {
    /// The object and the method, such as `criteria.put`.
    pub(crate) body: String,
    /// The text of the body. What a secret holds is masked.
    pub(crate) text: String,
    /// The findings of the body.
    pub(crate) findings: Vec<FindingJson>,
}

/// A finding.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct FindingJson {
    pub(crate) severity: &'static str,
    pub(crate) rule: String,
    pub(crate) pointer: String,
    pub(crate) message: String,
}

impl FindingJson {
    pub(crate) fn of(finding: &Finding<'_>) -> FindingJson {
        FindingJson {
            severity: finding.severity().as_str(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
        }
    }
}

/// Returns a valid body that contains the attribute, or any valid body if the attribute is the whole body. None if the method
/// does not allow the attribute.
pub(crate) fn valid(attribute: &Attribute, method: Method) -> Option<Example> {
    let (object, shape) = (attribute.root, shape(attribute));
    // A body without findings never has an attribute that always gives one.
    let shapes = [shape.without_findings(), shape];
    let bodies = shapes.iter().flat_map(|shape| samples(valid_shaped(object, method, shape), SEED).take(TRIED));
    let bodies = bodies.filter(|body| has(body, &attribute.path, |_| true));
    let best = bodies.min_by_key(|body| {
        // A whole body shows more with more attributes.
        let members = if attribute.path.is_empty() { body.as_object().map_or(0, Map::len) } else { 0 };
        let is_empty = !has(body, &attribute.path, is_filled);
        (
            validate(object, method, body).findings().len(),
            is_empty,
            (cost(body) + LARGEST).saturating_sub(members * WORTH),
        )
    })?;
    Some(example(object, method, &best))
}

/// The cost of a body that an attribute of it outweighs: about that of a plain one.
const WORTH: usize = 60;
/// More than all attributes of a body outweigh.
const LARGEST: usize = 64 * WORTH;

/// Returns a body that is refused because of the attribute, or for any reason if the attribute is the whole body.
pub(crate) fn refused(attribute: &Attribute, method: Method) -> Option<Example> {
    let mut faults = faults(attribute.root, method);
    let is_meant = |fault: &Fault| {
        let is_there = match attribute.path.split_last() {
            None => !fault.path().contains('.'),
            Some((name, outer)) => {
                let is_of_group = fault.rule().group().is_some_and(|group| group.fields.contains(name));
                fault.path() == attribute.path.join(".") || is_of_group && fault.path() == outer.join(".")
            }
        };
        is_there && fault.severity() == Severity::Violation && rank(fault.rule().check()).is_some()
    };
    faults.retain(is_meant);
    let fault = faults.iter().min_by_key(|fault| rank(fault.rule().check()))?;
    Some(broken(attribute.root, method, fault, &shape(attribute)))
}

/// Returns a body that breaks the rule. None if no body breaks it without the stored state.
pub(crate) fn breaking(rule: RuleId) -> Option<Example> {
    let (object, method) = (rule.object(), rule.method());
    let faults = faults(object, method);
    let fault = faults.iter().filter(|fault| fault.rule() == rule).min_by_key(|fault| fault.severity())?;
    Some(broken(object, method, fault, &plain()))
}

/// Returns the severities that a finding of the rule can have, the most serious first.
pub(crate) fn severities(rule: RuleId) -> Vec<Severity> {
    let faults = faults(rule.object(), rule.method());
    let mut severities: Vec<Severity> =
        faults.iter().filter(|fault| fault.rule() == rule).map(Fault::severity).collect();
    severities.sort_unstable();
    severities.dedup();
    severities
}

/// The example with this fault.
fn broken(object: &'static Object, method: Method, fault: &Fault, shape: &Shape) -> Example {
    let bodies = samples(fault.bodies(shape), SEED).take(TRIED).map(|faulty| faulty.body);
    let best = bodies.min_by_key(|body| (validate(object, method, body).findings().len(), cost(body)));
    example(object, method, &best.unwrap_or_default())
}

/// The most telling checks of an example come first. Those that say little about an attribute are left out.
fn rank(check: Check) -> Option<usize> {
    const ORDER: [Check; 11] = [
        Check::Forbidden,
        Check::Value,
        Check::Range,
        Check::Exclusive,
        Check::NotEmpty,
        Check::Empty,
        Check::Format,
        Check::Length,
        Check::Required,
        Check::Type,
        Check::Unknown,
    ];
    ORDER.iter().position(|known| *known == check)
}

/// The shape of plain bodies. Bodies without findings may leave out an attribute that always has one.
fn plain() -> Shape {
    Shape::default()
        .without_unknown_members()
        .without_nulls()
        .without_secrets()
        .without_other_words()
        .without_huge_numbers()
        .with_max_items(1)
}

/// Bodies have a secret only if the attribute is one.
fn shape(attribute: &Attribute) -> Shape {
    let mut shape = plain();
    shape.secrets = attribute.cells.iter().any(|cell| cell.field.secret);
    shape
}

/// Returns whether the body has a value at the path, in any item of a list, for which `is_it` is true.
fn has(body: &Value, path: &[&str], is_it: fn(&Value) -> bool) -> bool {
    match (path.split_first(), body) {
        (None, _) => is_it(body),
        (Some((name, rest)), Value::Object(members)) => members.get(*name).is_some_and(|value| has(value, rest, is_it)),
        (Some(_), Value::Array(items)) => items.iter().any(|item| has(item, path, is_it)),
        (Some(_), _) => false,
    }
}

fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

/// How hard the body is to read: its length, and more for characters that are not plain.
fn cost(body: &Value) -> usize {
    let of = |character: char| match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '{' | '}' | '[' | ']' | '"' | ':' | ',' | ' ' | '+' | '-' => 1,
        _ if character.is_ascii() && character != '\\' => 8,
        _ => 30,
    };
    body.to_string().chars().map(of).sum()
}

fn example(object: &'static Object, method: Method, body: &Value) -> Example {
    let report = validate(object, method, body);
    let mut shown = body.clone();
    mask(&mut shown, object, method);
    // A tree of JSON can always be written.
    let text = serde_json::to_string_pretty(&shown).unwrap_or_default();
    let findings = report.findings().map(|finding| FindingJson::of(&finding)).collect();
    Example { body: format!("{}.{}", object.name, method.as_id()), text, findings }
}

/// What is shown in place of a secret.
const MASK: &str = "•••";

/// Masks the secrets of an object.
fn mask(value: &mut Value, object: &'static Object, method: Method) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                let Some(field) = object.field(name) else { continue };
                mask_value(value, field, method);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, object, method)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn mask_value(value: &mut Value, field: &Field, method: Method) {
    if field.secret {
        *value = Value::from(MASK);
    } else if let Some(nested) = field.kind(method).nested() {
        mask(value, nested, field.method_within(method));
    }
}

/// The value at a pointer that leads to an attribute of an object: the pointer and the name of the attribute.
pub(crate) fn pointer_to(object: &str, name: &str) -> String {
    pointer::joined(object, name)
}
