//! Generates example bodies from the tables. The same table always gives the same body.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::members::remove;
use linecard_contract::{
    Bound, Counted, Demand, Effect, Field, Format, Kind, Method, NumberKind, Object, Of, Rule, Test, Text, validate,
};
use serde_json::{Map, Value, json};

/// Returns the body with the fewest attributes; `None` if the object has no body in the method.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::SCHEDULE;
/// use linecard_schema::least_body;
///
/// assert_eq!(least_body(&SCHEDULE, Method::Put).unwrap().to_string(), r#"{"name":"name"}"#);
/// ```
#[must_use]
pub fn least_body(object: &'static Object, method: Method) -> Option<Value> {
    object.has(method).then(|| body(object, method, Size::Least))
}

/// Returns the body with the most attributes that may be present together and have an effect; `None` if the object has
/// no body in the method.
#[must_use]
pub fn full_body(object: &'static Object, method: Method) -> Option<Value> {
    object.has(method).then(|| body(object, method, Size::Full))
}

/// Returns the body of [`full_body`] without new names, as an example that a user can send as it is: it renames nothing.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
/// use linecard_schema::{example_body, full_body};
///
/// assert!(full_body(&CRITERIA, Method::Put).unwrap().get("newName").is_some());
/// assert!(example_body(&CRITERIA, Method::Put).unwrap().get("newName").is_none());
/// ```
#[must_use]
pub fn example_body(object: &'static Object, method: Method) -> Option<Value> {
    object.has(method).then(|| body(object, method, Size::Example))
}

/// Returns the body with the fewest attributes and one value that is not valid, as an example of a refused one; `None` if the
/// object has no body in the method.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CALL_PROCESSING_POLICIES;
/// use linecard_schema::faulty_body;
///
/// let body = faulty_body(&CALL_PROCESSING_POLICIES, Method::Put).unwrap();
/// assert_eq!(body.to_string(), r#"{"clidPolicy":"another word"}"#);
/// ```
#[must_use]
pub fn faulty_body(object: &'static Object, method: Method) -> Option<Value> {
    let body = least_body(object, method)?;
    let with = |value: &Value, is_tried: fn(&Kind) -> bool| {
        let fields = object.fields().iter().filter(|field| field.may_stand(method) && is_tried(field.kind(method)));
        let mut bodies = fields.map(|field| {
            let mut changed = body.clone();
            changed[field.name] = value.clone();
            changed
        });
        bodies.find(|changed| validate(object, method, changed).violations().count() == 1)
    };
    let is_word = |kind: &Kind| kind.tested_words().is_some();
    let word = with(&json!("another word"), is_word);
    word.or_else(|| with(&json!(0), |_| true)).or_else(|| with(&json!("another"), |_| true))
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Size {
    Least,
    Full,
    /// As full, but without new names.
    Example,
}

fn body(object: &'static Object, method: Method, size: Size) -> Value {
    let mut fields: Vec<&Field> = object.fields().iter().copied().filter(|field| field.may_stand(method)).collect();
    let is_required = |field: &Field| field.enforced[method as usize].is_required();
    match size {
        // An item that is removed needs no other attributes, and ignored attributes are not shown.
        Size::Full | Size::Example => fields.retain(|field| {
            let is_dropped = match field.effect {
                Effect::Removes => true,
                Effect::Renames(_) => size == Size::Example,
                Effect::Sets | Effect::Merges => false,
            };
            is_required(field) || !field.is_ignored(method) && !is_dropped
        }),
        Size::Least => fields.retain(|field| {
            let is_demanded = |rule: &Rule| match (rule.of, rule.demand) {
                // The first of a group of which some must be present; the others are dropped below.
                (Of::Group(_), Demand::Count { from, .. }) => from > 0,
                // The chosen words make the conditions true.
                (Of::Each, Demand::Count { from, .. }) => {
                    from > 0 && rule.when.iter().all(|test| object.field(test.field()).is_some_and(is_required))
                }
                (_, Demand::Filled | Demand::Empty | Demand::HasEffect) => false,
            };
            is_required(field)
                || object.rules_in(method).any(|rule| rule.fields.contains(&field.name) && is_demanded(rule))
        }),
    }
    for rule in object.rules_in(method) {
        let Some((of, from, to)) = rule.count_of_group() else { continue };
        let most = match (of, size) {
            (Counted::True, Size::Full | Size::Example) => usize::MAX,
            (Counted::True, Size::Least) if from == 0 => usize::MAX,
            (Counted::Present, Size::Full | Size::Example) => to.into(),
            (Counted::Present, Size::Least) if from == 0 => to.into(),
            (_, Size::Least) => from.into(),
        };
        let mut left = most;
        // Required attributes come before optional ones.
        let mut kept: Vec<&str> = Vec::new();
        for is_kept in [true, false] {
            for field in
                fields.iter().filter(|field| rule.fields.contains(&field.name) && is_required(field) == is_kept)
            {
                if left > 0 {
                    left -= 1;
                    kept.push(field.name);
                }
            }
        }
        fields.retain(|field| kept.contains(&field.name) || is_required(field) || !rule.fields.contains(&field.name));
    }
    let mut members: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), attribute(object, field, method, size))).collect();
    // Drop attributes without effect, and those that depend on them.
    while let Some(idle) =
        fields.iter().position(|field| !is_required(field) && is_idle(object, field, method, &members))
    {
        remove(&mut members, fields.remove(idle).name);
    }
    members.into()
}

/// Returns whether an attribute is, or may be, ignored or forbidden together with the others.
fn is_idle(object: &'static Object, field: &Field, method: Method, members: &Map<String, Value>) -> bool {
    let mut rules = object.rules_in(method).filter(|rule| rule.group().is_none() && rule.fields.contains(&field.name));
    rules.any(|rule| {
        let holds = |test: &Test| members.get(test.field()).is_some_and(|value| passes(test, value));
        let all_hold = object.condition(rule, method).all(|test| holds(&test));
        match rule.demand {
            Demand::HasEffect => rule.is_about(field, method) && !all_hold,
            Demand::Count { of: Counted::Present, from: 0, .. } => all_hold,
            Demand::Count { .. } | Demand::Filled | Demand::Empty => false,
        }
    })
}

fn passes(test: &Test, value: &Value) -> bool {
    match test {
        Test::IsTrue(_) => *value == true,
        Test::IsFalse(_) => *value == false,
        Test::Is(_, word) => value == word,
        Test::IsNot(_, word) => value.is_string() && value != word,
    }
}

fn attribute(object: &'static Object, field: &Field, method: Method, size: Size) -> Value {
    // The conditions of rules that forbid something are better not true.
    let is_inviting = |rule: &&Rule| match rule.demand {
        Demand::Count { to, .. } => to > 0,
        Demand::Filled | Demand::HasEffect => true,
        Demand::Empty => false,
    };
    let rules = || object.rules_in(method).filter(is_inviting);
    let tests = || rules().flat_map(|rule| rule.when).filter(|test| test.field() == field.name);
    let kind = field.kind(method);
    if let Some(value) = demanded(object, field, method, size) {
        return value;
    }
    // Of the allowed words, choose the first that makes the most conditions true.
    let choices: Vec<Value> = match kind.tested_words() {
        Some(list) => list.words.iter().map(|word| json!(word)).collect(),
        None if kind.is_boolean() => vec![json!(true), json!(false)],
        None => Vec::new(),
    };
    let passed = |choice: &Value| tests().filter(|test| passes(test, choice)).count();
    let most = choices.iter().map(passed).max();
    let best = choices.iter().position(|choice| Some(passed(choice)) == most);
    match best.and_then(|best| choices.get(best)) {
        Some(choice) => choice.clone(),
        None => value(field.name, kind, field.method_within(method), size),
    }
}

/// Returns the value that a rule requires of an attribute, whatever its condition; `None` if no rule does.
fn demanded(object: &'static Object, field: &Field, method: Method, size: Size) -> Option<Value> {
    let may_stand = |name: &&&str| object.field(name).is_some_and(|field| field.may_stand(method));
    // Whether each rule that counts true attributes requires true, and the number of such rules.
    let (mut may_be, mut must_be, mut counting) = (true, false, 0);
    for rule in object.rules_in(method).filter(|rule| rule.fields.contains(&field.name)) {
        match (rule.of, rule.demand) {
            (Of::Group(_), Demand::Count { of: Counted::True, from, to }) => {
                let place = rule.fields.iter().filter(may_stand).position(|name| *name == field.name)?;
                counting += 1;
                may_be &= place < usize::from(to);
                must_be |= place < usize::from(from);
            }
            (Of::Each, Demand::Count { of: Counted::True, from, .. }) => return Some((from > 0).into()),
            (Of::Each, Demand::Empty) if rule.when.is_empty() => {
                return Some(if field.kind(method).is_text() { json!("") } else { json!([]) });
            }
            (_, Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => {}
        }
    }
    (counting > 0).then(|| json!(if size == Size::Least { must_be } else { may_be }))
}

fn value(name: &str, kind: &Kind, method: Method, size: Size) -> Value {
    match kind {
        Kind::Boolean => json!(true),
        Kind::Integer(i64::MIN, to) => json!(1.min(*to)),
        Kind::Integer(from, _) => json!(from),
        Kind::Integers(ranges) => match ranges {
            [(i64::MIN, to), ..] => json!(1.min(*to)),
            [(from, _), ..] => json!(from),
            [] => json!(1),
        },
        Kind::Decimal(decimal) => decimal.from.or(decimal.to).map_or_else(|| json!(0.5), Bound::value),
        Kind::String(bounds) => json!(text(name, bounds)),
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => json!(list.words[0]),
        Kind::Object(inner) => body(inner, method, size),
        Kind::OpenObject => json!({}),
        Kind::Array(items) => json!([value(name, &items.kind, method, size)]),
        Kind::Either([first, _]) => value(name, first, method, size),
    }
}

/// Returns a text with the documented length and format. Without a format, it is the name of the attribute in words.
fn text(name: &str, bounds: &Text) -> String {
    let text = match bounds.format {
        Some(Format::PhoneNumber(NumberKind::Extension | NumberKind::ExtensionOrNone)) => "5678".to_owned(),
        Some(Format::PhoneNumber(
            NumberKind::Own
            | NumberKind::OwnOrNone
            | NumberKind::Caller
            | NumberKind::Destination
            | NumberKind::Returned,
        )) => "+3222345678".to_owned(),
        Some(Format::Date) => "2025-09-09".to_owned(),
        Some(Format::DateTime) => "2024-08-01T11:00:00.000+02:00".to_owned(),
        Some(Format::ListTime) => "2010-10-01T09:30:00:000-0400".to_owned(),
        // A table does not compile if no sample of the pattern has the length.
        Some(Format::Pattern(pattern)) => {
            let fitting = pattern.valid.iter().find(|sample| has_length(bounds, sample));
            return fitting.copied().unwrap_or_default().to_owned();
        }
        None => words_of(name),
    };
    let least = bounds.min_length as usize;
    let most = bounds.max_length.map_or(usize::MAX, |most| most as usize);
    text.chars().chain("x".repeat(least).chars()).take(text.chars().count().max(least).min(most)).collect()
}

/// Returns whether a text has the documented length.
fn has_length(bounds: &Text, text: &str) -> bool {
    let length = text.chars().count();
    bounds.min_length as usize <= length && bounds.max_length.is_none_or(|most| length <= most as usize)
}

/// Converts `timeZone` to `time zone`.
fn words_of(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for character in name.chars() {
        if character.is_ascii_uppercase() && before.is_ascii_lowercase() {
            words.push(' ');
        }
        words.push(character.to_ascii_lowercase());
        before = character;
    }
    words
}
