//! The sentence of a finding: the place, the rule, the way out. Never a value.

use crate::finding::report::{Detail, Finding, Raw};
use crate::finding::rule_id::{Check, Subject};
use crate::json::json_type::JsonType;
use crate::json::rule::JsonRule;
use crate::limits::MAX_NESTING;
use crate::nearest::nearest;
use crate::say::condition::Clause;
use crate::say::words::number;
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Rule};
use crate::table::severity::Severity;
use std::fmt::Write;

impl Finding<'_> {
    /// A sentence that names the place, the rule and the way out. It shows no value but the words of documented lists.
    #[must_use]
    pub fn message(&self) -> String {
        of(&self.raw(), &self.pointer())
    }
}

/// The sentence of a finding that stands at this pointer.
pub(crate) fn of(raw: &Raw, pointer: &str) -> String {
    let method = raw.method;
    match (raw.check, raw.subject) {
        (Check::Json(rule), _) => of_json(rule, raw.detail, pointer),
        (_, Subject::Field(index)) => of_field(raw, raw.object.field_at(index.into()), method),
        (Check::Unknown, _) => of_unknown(raw, method, pointer),
        (Check::Method, _) => {
            let methods: Vec<&str> = raw.object.methods.iter().map(|method| method.as_str()).collect();
            format!(
                "{} has no body in {}; the documentation has one for {}",
                raw.object.name,
                a(method),
                methods.join(", ")
            )
        }
        (_, Subject::Group(rule)) => of_group(raw, usize::from(rule), method),
        (_, Subject::Whole) => String::new(),
    }
}

fn of_json(rule: JsonRule, detail: Detail, pointer: &str) -> String {
    match rule {
        JsonRule::Syntax(expected) => format!("this is no JSON: expected {}", expected.describe()),
        JsonRule::Utf8 => {
            "this is no JSON: a byte here belongs to no UTF-8 character; save the text as UTF-8".to_owned()
        }
        JsonRule::Surrogate => {
            "this escape stands for half a character; write both halves one after the other, or the character itself"
                .to_owned()
        }
        JsonRule::ByteOrderMark => "the text begins with a byte order mark; save it without one".to_owned(),
        JsonRule::Empty => "the body is empty; it has to be a JSON object, {} at the least".to_owned(),
        JsonRule::NotAnObject => format!("the body is {}; it has to be a JSON object", found(detail)),
        JsonRule::DuplicateKey => {
            let name = pointer.rsplit('/').next().unwrap_or_default();
            format!("{} stands twice in this object; keep one of them", unescaped(name))
        }
        JsonRule::Nesting => {
            format!("objects and lists stand in one another more than {MAX_NESTING} deep; make it flatter")
        }
        JsonRule::Size => "the body is longer than the limit; send less, or raise the limit".to_owned(),
    }
}

fn of_field(raw: &Raw, field: &Field, method: Method) -> String {
    let name = field.name;
    let rule = match raw.detail {
        Detail::Rule(index) => raw.object.rules.get(usize::from(index)),
        Detail::Nothing | Detail::Found(_) | Detail::Created | Detail::Item(_) => None,
    };
    match raw.check {
        Check::Forbidden if rule.is_none() => match others(raw.object, field, method) {
            Some(others) => format!("{name} is forbidden in {}; leave it out (it belongs to {others})", a(method)),
            None => format!("{name} is forbidden in {}; leave it out", a(method)),
        },
        Check::Required if rule.is_none() && raw.detail == Detail::Created => {
            format!("{name} is required: nothing stored has this name, so that the item is created; add it")
        }
        Check::Required if rule.is_none() && method.is_response() => {
            format!("{name} is always returned in {}, and missing here", a(method))
        }
        Check::Required if rule.is_none() => format!("{name} is required in {}; add it", a(method)),
        Check::Type | Check::Range | Check::Length | Check::Format => of_value(raw, field, method),
        Check::Value if rule.is_none() => of_value(raw, field, method),
        Check::Forbidden | Check::Required | Check::Value | Check::NotEmpty | Check::Empty | Check::Relevant => {
            rule.map(|rule| of_rule(rule, raw, field, method)).unwrap_or_default()
        }
        Check::Ignored => format!("{name} is accepted and ignored in {}", a(method)),
        Check::Prose => {
            format!(
                "{name}: the documentation says in prose, which is unchecked here: {}",
                field.prose.unwrap_or_default()
            )
        }
        Check::Unique => format!("this name is taken by another item of {name}; choose one that is free"),
        Check::Method | Check::Unknown | Check::Exclusive | Check::Json(_) => format!("{name}: {}", raw.check.as_str()),
    }
}

fn of_value(raw: &Raw, field: &Field, method: Method) -> String {
    let kind = field.kind(method);
    let (kind, is_item, opening) = match (kind.as_list(), raw.detail) {
        (Some(items), Detail::Item(opening)) => (&items.kind, true, opening),
        (_, Detail::Found(opening) | Detail::Item(opening)) => (kind, false, opening),
        (_, _) => (kind, false, JsonType::Nothing),
    };
    let name = if is_item { format!("an item of {}", field.name) } else { field.name.to_owned() };
    let mut sentence = format!("{name} must be {}", kind.describe());
    if raw.check == Check::Type {
        let is_fraction = opening == JsonType::Number && is_whole(kind);
        let this = if is_fraction { "a number with a fraction" } else { describe_opening(opening) };
        let _never_fails = write!(sentence, "; this is {this}");
        if opening == JsonType::Null && !is_item {
            let clears: Vec<&str> = Method::ALL
                .iter()
                .filter(|method| field.accepts_null(**method))
                .map(|method| method.as_str())
                .collect();
            if !clears.is_empty() {
                let _never_fails = write!(sentence, " (null clears it in {} only)", clears.join(", "));
            }
        }
    }
    sentence
}

/// Whether a number of this kind, or one that may be of it, is a whole one.
fn is_whole(kind: &Kind) -> bool {
    match kind {
        Kind::Integer(..) | Kind::Integers(_) => true,
        Kind::Boolean
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => false,
    }
}

fn of_unknown(raw: &Raw, method: Method, pointer: &str) -> String {
    let name = unescaped(pointer.rsplit('/').next().unwrap_or_default());
    let object = raw.object;
    if raw.severity == Severity::Note {
        return format!("{} has no attribute \"{name}\" in the documentation; the service may be newer", object.name);
    }
    let plan = object.plan(method);
    let allowed: Vec<&str> = (0..object.len())
        .filter(|index| plan.allowed >> index & 1 == 1)
        .map(|index| object.field_at(index).name)
        .collect();
    let hint = match nearest(&name, allowed.iter().copied()).first() {
        Some(near) => format!("did you mean {near}?"),
        None if allowed.is_empty() => "it knows none".to_owned(),
        None => format!("it knows {}", allowed.join(", ")),
    };
    format!("{} knows no attribute \"{name}\" in {}; {hint}", object.name, a(method))
}

/// A rule that speaks of each attribute alone, of one of them.
fn of_rule(rule: &Rule, raw: &Raw, field: &Field, method: Method) -> String {
    let (name, a) = (field.name, a(method));
    let when = when(rule);
    let is_unchecked = raw.severity == Severity::Unchecked;
    let is_text = field.kind(method).is_text();
    let (demand, mend) = match rule.demand {
        Demand::HasEffect if is_unchecked => {
            let condition = Clause(rule.when);
            return format!("{name} has an effect only if {condition}: unchecked, what is known does not tell");
        }
        Demand::HasEffect => {
            return format!("{name} has no effect: it counts only if {}", Clause(rule.when));
        }
        Demand::Count { of: Counted::Present, from: 0, .. } => ("is forbidden", "leave it out"),
        Demand::Count { of: Counted::Present, .. } => ("is required", "add it"),
        Demand::Count { of: Counted::True, from: 0, .. } => ("may not be true", "set it to false"),
        Demand::Count { of: Counted::True, .. } => ("must be true", "set it to true"),
        Demand::Filled => ("may not be empty", if is_text { "fill it in" } else { "add an item" }),
        Demand::Empty => ("must be empty", if is_text { "send an empty text" } else { "take its items out" }),
    };
    match rule.demand {
        Demand::Count { .. } if is_unchecked && raw.check == Check::Required => {
            format!("{name} {demand}{when}: unchecked, the stored state may hold it")
        }
        Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect if is_unchecked => {
            format!("{name} {demand}{when}: unchecked, what is known does not tell")
        }
        Demand::Count { .. } => format!("{name} {demand} in {a}{when}; {mend}"),
        Demand::Filled | Demand::Empty | Demand::HasEffect => format!("{name} {demand}{when}; {mend}"),
    }
}

fn of_group(raw: &Raw, rule: usize, method: Method) -> String {
    let Some(rule) = raw.object.rules.get(rule) else { return String::new() };
    let (names, a, when) = (rule.fields.join(", "), a(method), when(rule));
    let Some((of, from, to)) = rule.count_of_group() else { return String::new() };
    match (raw.check, of, from, to) {
        (Check::Required, Counted::Present, 1, _) => format!("one of {names} is required in {a}{when}; add it"),
        (Check::Required, Counted::Present, ..) => {
            format!("at least {} of {names} are required in {a}{when}; add them", number(from))
        }
        (Check::Required, Counted::True, ..) => {
            format!("at least {} of {names} must be true in {a}{when}; set more of them to true", number(from))
        }
        (_, Counted::Present, 1, 1) => format!("{names} exclude one another{when}; keep exactly one"),
        (_, Counted::Present, _, 1) => format!("{names} exclude one another{when}; keep at most one"),
        (_, Counted::Present, _, 0) => format!("none of {names} may be in {a}{when}; leave them out"),
        (_, Counted::Present, ..) => {
            format!("at most {} of {names} may be in {a}{when}; leave the others out", number(to))
        }
        (_, Counted::True, ..) => {
            format!("at most {} of {names} may be true in {a}{when}; set the others to false", number(to))
        }
    }
}

/// The condition of a rule, behind what it demands; nothing if it has none.
fn when(rule: &Rule) -> String {
    if rule.when.is_empty() { String::new() } else { format!(" when {}", Clause(rule.when)) }
}

/// The methods other than this one whose bodies may hold the attribute.
fn others(object: &Object, field: &Field, method: Method) -> Option<String> {
    let others: Vec<&str> = object
        .methods
        .iter()
        .filter(|other| **other != method)
        .filter(|other| !matches!(field.enforced[**other as usize], Presence::Forbidden | Presence::Undefined))
        .map(|other| other.as_str())
        .collect();
    if others.is_empty() { None } else { Some(others.join(", ")) }
}

fn a(method: Method) -> String {
    if method.is_response() { format!("an answer to a {method}") } else { format!("a {method}") }
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

fn found(detail: Detail) -> &'static str {
    match detail {
        Detail::Found(opening) | Detail::Item(opening) => describe_opening(opening),
        Detail::Nothing | Detail::Rule(_) | Detail::Created => "no object",
    }
}

fn describe_opening(opening: JsonType) -> &'static str {
    match opening {
        JsonType::Object => "an object",
        JsonType::Array => "a list",
        JsonType::String => "a string",
        JsonType::Number => "a number",
        JsonType::Boolean => "true or false",
        JsonType::Null => "null",
        JsonType::Nothing => "something else",
    }
}
