//! The sentence of a finding: the place, the rule, the way out. Never a value.

use crate::finding::report::{Detail, Finding, Raw, Report};
use crate::finding::rule_id::{Check, Subject};
use crate::finding::severity::Severity;
use crate::json::json_type::JsonType;
use crate::json::rule::JsonRule;
use crate::limits::MAX_NESTING;
use crate::nearest::nearest;
use crate::say::condition::Clause;
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::presence::Presence;
use crate::table::rule::Demand;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::Write;

impl Finding<'_> {
    /// A sentence that names the place, the rule and the way out. It shows no value but the words of documented lists.
    #[must_use]
    pub fn message(&self) -> String {
        of(&self.raw(), &self.pointer())
    }
}

/// An array of the findings.
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings())
    }
}

/// An object of `severity`, `rule`, `pointer` and `message`.
impl Serialize for Finding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Finding", 4)?;
        object.serialize_field("severity", self.severity().as_str())?;
        object.serialize_field("rule", &self.rule().to_string())?;
        object.serialize_field("pointer", &self.pointer())?;
        object.serialize_field("message", &self.message())?;
        object.end()
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
        (kind, _) => (kind, false, JsonType::Nothing),
    };
    let name = if is_item { format!("an item of {}", field.name) } else { field.name.to_owned() };
    let mut sentence = format!("{name} must be {}", kind.describe());
    if raw.check == Check::Type {
        let this = match opening {
            JsonType::Number if matches!(kind, Kind::Integer(..) | Kind::Integers(_)) => "a number with a fraction",
            opening => describe_opening(opening),
        };
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
