//! Generates edge cases: bodies that two schemas may treat differently.
//!
//! Starts from bodies that the first schema accepts. Where the schemas differ, changes one member at a time: to values
//! at the bounds of either schema, to their words, to values of each type, and to no value. Members that depend on each
//! other by conditions are tried in all combinations.

use crate::language::Language;
use crate::rule::key;
use crate::schema::{
    branches, conditions, is_never, list, mentioned, number, properties, property, type_of, validator, with, words,
};
use crate::text::Texts;
use serde_json::{Map, Number, Value, json};
use std::cell::RefCell;
use std::collections::HashMap;

/// Values for some members of an object; `None` for an absent member.
type Choice = Vec<(String, Option<Value>)>;

/// The maximum number of combinations of members that depend on each other.
const MAX_COMBINATIONS: usize = 4096;

/// The maximum number of changed bodies of an object.
const MAX_EDITS: usize = 50_000;

/// The maximum number of bodies with the same error, for each object.
const MAX_SAME_ERROR: usize = 2;

/// The maximum length of a generated list.
const MAX_ITEMS: usize = 1000;

/// The maximum length of a generated text.
const MAX_TEXT: u64 = 1 << 16;

/// Generates bodies. Caches the samples of schemas that are used more than once.
#[derive(Default)]
pub(crate) struct Edges {
    samples: RefCell<HashMap<String, Vec<Value>>>,
}

/// Returns values of each type, including the smallest.
fn anything() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(1),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("text"),
        json!("2024-02-29"),
        json!([]),
        json!([null]),
        json!({}),
        json!({"unknown": null}),
    ]
}

impl Edges {
    /// Returns values that the schemas may treat differently. `from` accepts most of them.
    pub(crate) fn edges(&self, from: &Value, to: &Value) -> Vec<Value> {
        if from == to {
            return self.samples(from);
        }
        // Values near those that `to` rejects come first, because they are easy to understand.
        let mut values = Vec::new();
        for word in words(from).into_iter().chain(words(to)) {
            if let Value::String(word) = &word {
                values.extend([word.to_uppercase(), word.to_lowercase(), format!("{word}x")].map(Value::from));
            }
            values.push(word);
        }
        for own in branches(from) {
            for other in branches(to) {
                let name = match (type_of(&own), type_of(&other)) {
                    (Some(name), None) | (None, Some(name)) => name.to_owned(),
                    (Some(name), Some(other)) if name == other => name.to_owned(),
                    (None, None) if Texts::of(&own).is_some() && Texts::of(&other).is_some() => "string".to_owned(),
                    _ => continue,
                };
                values.extend(self.of_type(&with(&own, "type", name.as_str().into()), &other, &name));
            }
            // `to` may accept no value of this type.
            values.extend(self.samples(&own));
        }
        values.extend(self.samples(from));
        values.extend(anything());
        distinct(values)
    }

    fn of_type(&self, from: &Value, to: &Value, name: &str) -> Vec<Value> {
        match name {
            "object" => self.bodies(from, to),
            "array" => {
                let anything = Value::Bool(true);
                let [own, other] = [from, to].map(|schema| schema.get("items").unwrap_or(&anything));
                let items = self.edges(own, other);
                let beside = self.samples(own).into_iter().next();
                let pair = beside.iter().filter_map(|first| items.last().map(|last| json!([first, last])));
                // Lists of the lengths at which a schema begins or ceases to accept them.
                let lengths =
                    [from, to].into_iter().flat_map(|it| ["minItems", "maxItems"].map(|name| number(it, name)));
                let lengths = lengths.flatten().flat_map(|length| [length.saturating_sub(1), length, length + 1]);
                let lengths = lengths.filter_map(|length| usize::try_from(length).ok().filter(|it| *it <= MAX_ITEMS));
                let filled = lengths.filter_map(|length| Some(Value::Array(vec![beside.clone()?; length])));
                items.iter().map(|item| json!([item])).chain([json!([])]).chain(pair).chain(filled).collect()
            }
            "integer" | "number" => {
                let bounds: Vec<&Number> = [to, from].into_iter().flat_map(bounds).collect();
                let whole = bounds.iter().filter_map(|bound| bound.as_i64());
                let near = whole.flat_map(|bound| [bound.saturating_sub(1), bound, bound.saturating_add(1)]);
                let mut numbers: Vec<Value> = near.map(Value::from).collect();
                if name == "number" {
                    let floats = bounds.iter().filter_map(|bound| bound.as_f64());
                    let near = floats.flat_map(|bound| [bound.next_down(), bound, bound.next_up()]);
                    numbers.extend(near.map(Value::from));
                }
                numbers.extend([i64::MIN, i64::MAX].map(Value::from));
                numbers
            }
            "string" => texts(from, to).into_iter().map(Value::from).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns a few values that a schema accepts, the simplest first.
    fn samples(&self, schema: &Value) -> Vec<Value> {
        let key = schema.to_string();
        if let Some(known) = self.samples.borrow().get(&key) {
            return known.clone();
        }
        let samples = self.new_samples(schema);
        self.samples.borrow_mut().insert(key, samples.clone());
        samples
    }

    fn new_samples(&self, schema: &Value) -> Vec<Value> {
        if is_never(schema) {
            return Vec::new();
        }
        let named: Vec<Value> = schema.get("const").into_iter().chain(list(schema, "enum")).cloned().collect();
        if !named.is_empty() {
            return named;
        }
        let branches = branches(schema);
        if branches.len() > 1 {
            return branches.iter().flat_map(|branch| self.samples(branch)).collect();
        }
        let Some(schema) = branches.first() else { return Vec::new() };
        match type_of(schema) {
            Some("object") => self.bases(schema, schema).into_iter().take(2).collect(),
            Some("array") => {
                let item = schema
                    .get("items")
                    .map_or_else(|| vec![json!("text")], |items| self.samples(items))
                    .into_iter()
                    .next();
                let least = number(schema, "minItems").and_then(|least| usize::try_from(least).ok());
                let least = least.unwrap_or(1).clamp(1, MAX_ITEMS);
                item.into_iter().map(|item| Value::Array(vec![item; least])).chain([json!([])]).collect()
            }
            Some("string") => {
                let text = |text: &str| Value::from(text);
                let is_free =
                    ["pattern", "minLength", "maxLength", "not"].iter().all(|name| schema.get(name).is_none());
                if is_free {
                    return vec![text("text")];
                }
                if schema.get("not").is_some_and(|refused| !refused.is_null()) && schema.get("pattern").is_none() {
                    let validator = validator(schema).ok();
                    let is_valid = |value: &Value| validator.as_ref().is_none_or(|validator| validator.is_valid(value));
                    let shortest = Texts::of(schema).and_then(|texts| texts.text(None, 0).text()).map(Value::from);
                    return TYPICAL.into_iter().map(Value::from).chain(shortest).filter(is_valid).take(3).collect();
                }
                let mut texts: Vec<Value> = texts(schema, schema).into_iter().map(Value::from).collect();
                if let Ok(validator) = validator(schema) {
                    texts.retain(|text| validator.is_valid(text));
                }
                texts.truncate(3);
                texts
            }
            Some("integer" | "number") => {
                let bounds = bounds(schema);
                let plain = || {
                    let [least, most] = ["minimum", "maximum"].map(|name| schema.get(name).and_then(Value::as_i64));
                    json!(1.max(least.unwrap_or(1)).min(most.unwrap_or(i64::MAX)))
                };
                let numbers = [plain()].into_iter().chain(bounds.into_iter().cloned().map(Value::Number));
                let mut numbers: Vec<Value> = numbers.collect();
                // A number may be in a gap between ranges, or beyond a bound with a fraction.
                if let Ok(validator) = validator(schema) {
                    numbers.retain(|number| validator.is_valid(number));
                }
                numbers
            }
            Some("boolean") => vec![json!(true), json!(false)],
            Some("null") => vec![json!(null)],
            _ => vec![json!("text"), json!(1), json!(true)],
        }
    }

    /// Returns bodies that `from` accepts and the schemas may treat differently.
    fn bodies(&self, from: &Value, to: &Value) -> Vec<Value> {
        let bases = self.bases(from, to);
        let mut names: Vec<&String> = properties(from).chain(properties(to)).map(|(name, _)| name).collect();
        let unknown = "unknown".to_owned();
        names.push(&unknown);
        let mut seen = Vec::new();
        names.retain(|name| {
            !seen.contains(name) && {
                seen.push(*name);
                true
            }
        });
        let mut edits: Vec<(&String, Option<Value>)> = Vec::new();
        for name in names {
            let (own, other) = (property(from, name), property(to, name));
            if own == other {
                edits.extend(self.samples(own).into_iter().next().map(|sample| (name, Some(sample))));
            } else {
                edits.extend(self.edges(own, other).into_iter().map(|value| (name, Some(value))));
            }
            edits.push((name, None));
        }
        let (Ok(own), Ok(other)) = (validator(from), validator(to)) else { return bases };
        let mut kept: HashMap<String, usize> = HashMap::new();
        let mut bodies = Vec::new();
        let mut take = |body: Value| {
            if !own.is_valid(&body) {
                return;
            }
            let Err(error) = other.validate(&body) else { return };
            let count = kept.entry(key(&error)).or_default();
            *count += 1;
            if *count <= MAX_SAME_ERROR {
                bodies.push(body);
            }
        };
        for base in &bases {
            take(base.clone());
        }
        for body in bases.iter().flat_map(|base| of_sizes(base, from, to)) {
            take(body);
        }
        let share = (MAX_EDITS / edits.len().max(1)).max(4);
        for base in bases.iter().take(share) {
            for (name, value) in &edits {
                let Value::Object(mut members) = base.clone() else { continue };
                let is_changed = match value {
                    Some(value) => members.insert((*name).clone(), value.clone()).as_ref() != Some(value),
                    None => members.shift_remove(*name).is_some(),
                };
                if is_changed {
                    take(members.into());
                }
            }
        }
        bodies.extend(bases.into_iter().take(2));
        bodies
    }

    /// Returns bodies that `from` accepts: the smallest, the largest, and each of them with all combinations of members
    /// that depend on each other in either schema.
    fn bases(&self, from: &Value, to: &Value) -> Vec<Value> {
        let Ok(validator) = validator(from) else { return Vec::new() };
        let sampled =
            properties(from).filter_map(|(name, schema)| Some((name, self.samples(schema).into_iter().next()?)));
        let full: Map<String, Value> = sampled.map(|(name, value)| (name.clone(), value)).collect();
        let required: Vec<&str> = list(from, "required").iter().filter_map(Value::as_str).collect();
        let mut least = Map::new();
        for name in required {
            least.insert(name.to_owned(), full.get(name).cloned().unwrap_or_else(|| json!("text")));
        }
        let groups: Vec<Vec<Choice>> =
            groups(from, to).iter().map(|group| self.combinations(from, to, group)).collect();
        let mut bases = Vec::new();
        for start in [least, full] {
            let mut start = start;
            for group in &groups {
                // Groups have no members in common, so each can be corrected separately.
                let errors = |body: &Map<String, Value>| validator.iter_errors(&Value::Object(body.clone())).count();
                if errors(&start) == 0 {
                    break;
                }
                let best = group.iter().map(|choice| applied(&start, choice)).min_by_key(|body| errors(body));
                start = best.unwrap_or(start);
            }
            bases.push(start.clone());
            for choice in groups.iter().flatten() {
                bases.push(applied(&start, choice));
            }
        }
        let mut bases: Vec<Value> =
            bases.into_iter().map(Value::Object).filter(|body| validator.is_valid(body)).collect();
        // Small bodies are easy to understand.
        bases.sort_by_key(|body| body.as_object().map_or(0, Map::len));
        distinct(bases)
    }

    /// Returns all combinations of values for a group, including absent members.
    fn combinations(&self, from: &Value, to: &Value, group: &[(String, Vec<Value>)]) -> Vec<Choice> {
        let mut all: Vec<Choice> = vec![Vec::new()];
        let values_of = |name: &str, words: &[Value], few: usize| {
            let (own, other) = (property(from, name), property(to, name));
            let mut values = words.to_vec();
            values.extend(self.samples(own).into_iter().take(few));
            values.extend(self.samples(other).into_iter().take(few));
            if branches(own).iter().any(|branch| type_of(branch) == Some("array")) {
                values.push(json!([]));
            }
            let mut choices = vec![None];
            choices.extend(distinct(values).into_iter().map(Some));
            choices
        };
        let mut choices: Vec<Vec<Option<Value>>> = Vec::new();
        for few in [usize::MAX, 2, 1] {
            choices = group.iter().map(|(name, words)| values_of(name, words, few)).collect();
            let count = choices.iter().try_fold(1_usize, |count, values| count.checked_mul(values.len()));
            if count.is_some_and(|count| count <= MAX_COMBINATIONS) {
                break;
            }
        }
        for ((name, _), values) in group.iter().zip(choices) {
            // A group that is larger than any of ours is tried only in part.
            let values =
                if all.len() * values.len() > MAX_COMBINATIONS { &values[..values.len().min(2)] } else { &values[..] };
            let room = (MAX_COMBINATIONS / values.len()).max(1);
            all.truncate(room);
            all = all
                .iter()
                .flat_map(|choice| {
                    values.iter().map(|value| {
                        let mut choice = choice.clone();
                        choice.push((name.clone(), value.clone()));
                        choice
                    })
                })
                .collect();
        }
        all
    }
}

/// Returns bodies with as many members as one of the schemas just accepts, or just rejects.
fn of_sizes(base: &Value, from: &Value, to: &Value) -> Vec<Value> {
    let Value::Object(members) = base else { return Vec::new() };
    let sizes = [from, to].into_iter().flat_map(|it| ["minProperties", "maxProperties"].map(|name| number(it, name)));
    let sizes = sizes.flatten().flat_map(|size| [size.saturating_sub(1), size, size + 1]);
    let required = list(from, "required");
    let of_size = |size: u64| {
        let mut changed = members.clone();
        let size = usize::try_from(size).ok().filter(|size| *size <= MAX_ITEMS)?;
        for name in members.keys().rev().filter(|name| !required.contains(&Value::from(name.as_str()))) {
            if changed.len() > size {
                changed.shift_remove(name);
            }
        }
        for index in 0..size.saturating_sub(changed.len()) {
            changed.insert(format!("unknown{index}"), "text".into());
        }
        Some(Value::Object(changed))
    };
    sizes.filter_map(of_size).collect()
}

/// Returns the bounds of a number, including those of alternative ranges.
fn bounds(schema: &Value) -> Vec<&Number> {
    let names = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    let own = names.into_iter().filter_map(|name| schema.get(name)?.as_number());
    own.chain(list(schema, "anyOf").iter().flat_map(bounds)).collect()
}

/// Texts of different forms, for schemas that state which texts they do not accept.
const TYPICAL: [&str; 14] = [
    "5550100",
    "text",
    "",
    "5",
    "*77",
    "a@b",
    "sip:a",
    "555*",
    "+32 2",
    "a 1",
    "2025-09-09",
    "2024-08-01T11:00:00Z",
    "2010-10-01T09:30:00:000-0400",
    "+",
];

/// Returns texts that `from` accepts: the shortest ones that `to` accepts or rejects, and texts at the length limits of
/// both schemas.
fn texts(from: &Value, to: &Value) -> Vec<String> {
    let mut texts = whole_texts(from, to);
    let language = |schema: &Value| Language::of(schema.get("pattern").and_then(Value::as_str));
    let at = |schema: &Value, name: &str| number(schema, name).map(|length| length.min(MAX_TEXT));
    let least = at(from, "minLength").unwrap_or(0);
    let most = at(from, "maxLength").unwrap_or(MAX_TEXT);
    let mut lengths: Vec<u64> = [from, to]
        .into_iter()
        .flat_map(|schema| ["minLength", "maxLength"].map(|name| at(schema, name)))
        .flatten()
        .flat_map(|length| [length.saturating_sub(1), length, length + 1])
        .collect();
    lengths.sort_unstable();
    lengths.dedup();
    let size = |length: u64| usize::try_from(length).unwrap_or(usize::MAX);
    let is_free = [from, to].iter().all(|schema| schema.get("pattern").is_none());
    if [from, to].iter().any(|schema| schema.get("not").is_some() && schema.get("pattern").is_none()) {
        texts.extend(TYPICAL.map(str::to_owned));
        return texts;
    }
    if is_free {
        texts.extend(lengths.into_iter().chain([least.max(1)]).map(|length| "a".repeat(size(length))));
        return texts;
    }
    let (Some(own), Some(other)) = (language(from), language(to)) else { return texts };
    for wanted in [Some(true), Some(false), None] {
        texts.extend(own.text(&other, wanted, size(least), size(most)));
        texts.extend(own.text(&other, wanted, size(least.max(1)), size(most)));
        texts.extend(lengths.iter().filter_map(|length| own.text(&other, wanted, size(*length), size(*length))));
    }
    texts
}

/// Returns the shortest texts that `from` accepts and `to` rejects or accepts, whatever their keywords are.
fn whole_texts(from: &Value, to: &Value) -> Vec<String> {
    let (Some(own), Some(other)) = (Texts::of(from), Texts::of(to)) else { return Vec::new() };
    let wanted = [(false, 0), (false, 1), (true, 0), (true, 1)];
    wanted.into_iter().filter_map(|(is_accepted, least)| own.text(Some((&other, is_accepted)), least).text()).collect()
}

fn applied(body: &Map<String, Value>, choice: &[(String, Option<Value>)]) -> Map<String, Value> {
    let mut body = body.clone();
    for (name, value) in choice {
        match value {
            Some(value) => drop(body.insert(name.clone(), value.clone())),
            None => drop(body.shift_remove(name)),
        }
    }
    body
}

/// Returns groups of members that depend on each other by conditions of either schema, with the values in conditions.
fn groups(from: &Value, to: &Value) -> Vec<Vec<(String, Vec<Value>)>> {
    let mut groups: Vec<Vec<(String, Vec<Value>)>> = Vec::new();
    for condition in conditions(from).iter().chain(&conditions(to)) {
        let mut group = Vec::new();
        mentioned(condition, &mut group);
        let overlaps =
            |other: &Vec<(String, Vec<Value>)>| other.iter().any(|(name, _)| group.iter().any(|(own, _)| own == name));
        let (overlapping, separate): (Vec<_>, Vec<_>) = groups.into_iter().partition(overlaps);
        for (name, values) in overlapping.into_iter().flatten() {
            match group.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => known.extend(values),
                None => group.push((name, values)),
            }
        }
        groups = separate;
        groups.push(group);
    }
    groups
}

/// Removes duplicates, and keeps the order.
fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    values.into_iter().filter(|value| seen.insert(value.to_string())).collect()
}
