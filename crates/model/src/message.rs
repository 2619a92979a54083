//! The sentence of a finding: the place, the rule, the way out. Never a value.

use crate::decimal::Decimal;
use crate::fact::{Clause, Demand, Field, Kind, Method, Presence};
use crate::json::JsonRule;
use crate::limits::MAX_NESTING;
use crate::object::Object;
use crate::report::{Check, Detail, Raw, Severity, Subject};
use crate::source::Opening;
use std::fmt::Write;

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
        _ => None,
    };
    match raw.check {
        Check::Forbidden => match others(raw.object, field, method) {
            Some(others) => format!("{name} is forbidden in {}; leave it out (it belongs to {others})", a(method)),
            None => format!("{name} is forbidden in {}; leave it out", a(method)),
        },
        Check::Required => match (rule, raw.severity) {
            (None, _) if raw.detail == Detail::Created => {
                format!("{name} is required: nothing stored has this name, so that the item is created; add it")
            }
            (None, _) if method.is_response() => {
                format!("{name} is always returned in {}, and missing here", a(method))
            }
            (None, _) => format!("{name} is required in {}; add it", a(method)),
            (Some(rule), Severity::NotValidated) => {
                format!("{name} is required when {}: not judged, the stored state may hold it", Clause(rule.when))
            }
            (Some(rule), _) => format!("{name} is required in {} when {}; add it", a(method), Clause(rule.when)),
        },
        Check::Type | Check::Range | Check::Value | Check::Length | Check::Format => of_value(raw, field, method),
        Check::NotEmpty => match (rule, raw.severity) {
            (Some(rule), Severity::NotValidated) => {
                format!("{name} may not be empty when {}: not judged, what is known does not tell", Clause(rule.when))
            }
            (Some(rule), _) => format!("{name} may not be empty when {}; add an item", Clause(rule.when)),
            (None, _) => format!("{name} may not be empty; add an item"),
        },
        Check::Relevant => match (rule, raw.severity) {
            (Some(rule), Severity::NotValidated) => {
                format!("{name} has an effect only if {}: not judged, what is known does not tell", Clause(rule.when))
            }
            (Some(rule), _) => format!("{name} has no effect: it counts only if {}", Clause(rule.when)),
            (None, _) => format!("{name} has no effect"),
        },
        Check::Ignored => format!("{name} is accepted and ignored in {}", a(method)),
        Check::Prose => {
            format!(
                "{name}: the documentation says in prose, which is not judged here: {}",
                field.prose.unwrap_or_default()
            )
        }
        Check::Unique => format!("this name is taken by another item of {name}; choose one that is free"),
        check => format!("{name}: {}", check.as_str()),
    }
}

fn of_value(raw: &Raw, field: &Field, method: Method) -> String {
    let (kind, is_item, opening) = match (field.kind(method), raw.detail) {
        (Kind::Array(items), Detail::Item(opening)) => (&items.kind, true, opening),
        (kind, Detail::Found(opening) | Detail::Item(opening)) => (kind, false, opening),
        (kind, _) => (kind, false, Opening::Nothing),
    };
    let name = if is_item { format!("an item of {}", field.name) } else { field.name.to_owned() };
    let mut sentence = format!("{name} must be {}", kind.describe());
    if raw.check == Check::Type {
        let this = match opening {
            Opening::Number if matches!(kind, Kind::Integer(..) | Kind::Integers(_)) => "a number with a fraction",
            opening => describe_opening(opening),
        };
        let _never_fails = write!(sentence, "; this is {this}");
        if opening == Opening::Null && !is_item {
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

impl Kind {
    /// The kind in words, its bounds and its list included.
    ///
    /// ```
    /// use linecard_model::table::integer;
    ///
    /// assert_eq!(integer(1, 9).describe(), "an Integer from 1 to 9");
    /// ```
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Kind::Boolean => "a Boolean, true or false".to_owned(),
            Kind::Integer(i64::MIN, i64::MAX) => "an Integer, a number without a fraction".to_owned(),
            Kind::Integer(from, i64::MAX) => format!("an Integer, {from} or more"),
            Kind::Integer(i64::MIN, to) => format!("an Integer, {to} or less"),
            Kind::Integer(from, to) => format!("an Integer from {from} to {to}"),
            Kind::Integers(ranges) => format!("an Integer: {}", in_words(ranges)),
            Kind::Decimal(Decimal { from: None, to: None }) => "a Decimal, any number".to_owned(),
            Kind::Decimal(Decimal { from: Some(from), to: None }) => format!("a Decimal, {from} or more"),
            Kind::Decimal(Decimal { from: None, to: Some(to) }) => format!("a Decimal, {to} or less"),
            Kind::Decimal(Decimal { from: Some(from), to: Some(to) }) => format!("a Decimal from {from} to {to}"),
            Kind::String(text) => match (text.format, text.min_length, text.max_length) {
                (Some(format), ..) => format!("a String, {}", format.describe()),
                (None, 0, None) => "a String".to_owned(),
                (None, 1, None) => "a String of at least 1 character".to_owned(),
                (None, length, None) => format!("a String of at least {length} characters"),
                (None, _, Some(0)) => "an empty String".to_owned(),
                (None, 0, Some(length)) => format!("a String of at most {length} characters"),
                (None, from, Some(to)) => format!("a String of {from} to {to} characters"),
            },
            Kind::Word(list) => format!("one of \"{}\"", list.words.join("\", \"")),
            Kind::LikelyWord(list) => format!("a String, usually one of \"{}\"", list.words.join("\", \"")),
            Kind::AnyCaseWord(list) => format!("one of \"{}\", in letters of any case", list.words.join("\", \"")),
            Kind::Object(object) => format!("an Object as in {}", object.title),
            Kind::OpenObject => "an Object".to_owned(),
            Kind::Array(items) => format!("an Array, each item {}", items.kind.describe()),
            Kind::Either([first, second]) => format!("{}, or {}", first.describe(), second.describe()),
        }
    }
}

/// Ranges in a sentence: `0, or 2 to 20`.
fn in_words(ranges: &[(i64, i64)]) -> String {
    let mut words = String::new();
    for (index, (from, to)) in ranges.iter().enumerate() {
        let before = match index {
            0 => "",
            _ if index + 1 == ranges.len() => ", or ",
            _ => ", ",
        };
        let _never_fails = match (*from, *to) {
            (from, to) if from == to => write!(words, "{before}{from}"),
            (i64::MIN, to) => write!(words, "{before}{to} or less"),
            (from, i64::MAX) => write!(words, "{before}{from} or more"),
            (from, to) => write!(words, "{before}{from} to {to}"),
        };
    }
    words
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

fn of_group(raw: &Raw, rule: usize, method: Method) -> String {
    let Some(rule) = raw.object.rules.get(rule) else { return String::new() };
    let names = rule.fields.join(", ");
    match (raw.check, rule.demand) {
        (Check::Required, _) => format!("one of {names} is required in {}; add it", a(method)),
        (_, Demand::ExactlyOne) => format!("{names} exclude one another; keep exactly one"),
        _ => format!("{names} exclude one another; keep at most one"),
    }
}

/// The names that are most like this one, the nearest first; none if nothing is near.
///
/// ```
/// assert_eq!(linecard_model::nearest("nmae", ["name", "active"]), ["name"]);
/// ```
pub fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let name: String = name.to_lowercase().chars().take(80).collect();
    let mut near: Vec<(usize, &str)> = candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()) / 3)
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(3).map(|(_, candidate)| candidate).collect()
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
        _ => "no object",
    }
}

fn describe_opening(opening: Opening) -> &'static str {
    match opening {
        Opening::Object => "an object",
        Opening::Array => "a list",
        Opening::String => "a string",
        Opening::Number => "a number",
        Opening::Boolean => "true or false",
        Opening::Null => "null",
        Opening::Nothing => "something else",
    }
}
