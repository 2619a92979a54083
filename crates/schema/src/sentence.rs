//! What the tables say, as sentences for people who read a schema or what was generated from it.

use linecard_contract::{Clause, Demand, Field, Kind, Method, Object, Presence};
use std::fmt::Write;

/// What an attribute is, and what hangs on it in this method.
pub(crate) fn of_attribute(object: &'static Object, field: &Field, method: Method) -> String {
    let mut text = field.description.to_owned();
    let mut say = |sentence: &str| {
        let _ = write!(text, " {sentence}");
    };
    if let Some(prose) = field.prose {
        say(prose);
    }
    if field.secret {
        say("It is a secret.");
    }
    if let Some(words) = likely_words(field.kind(method)) {
        say(&format!("Usually one of {}.", quoted(words)));
    }
    if field.accepts_null(method) {
        say("Null clears it.");
    }
    if field.is_ignored(method) {
        say("It is accepted and ignored.");
    }
    for rule in object.rules_in(method).filter(|rule| rule.fields.contains(&field.name)) {
        let clause = Clause(rule.when);
        match rule.demand {
            Demand::Relevant => say(&format!("It counts only when {clause}; else it is accepted and ignored.")),
            // What a PUT leaves out keeps its value.
            Demand::Required if method == Method::Put => {
                say(&format!("It is needed when {clause}, unless it is stored already."));
            }
            Demand::Required => say(&format!("It is required when {clause}.")),
            Demand::NotEmpty => say(&format!("It may not be empty when {clause}.")),
            Demand::AtMostOne | Demand::ExactlyOne => {}
        }
    }
    text
}

/// What an object is, and what holds of groups of its attributes in this method.
pub(crate) fn of_object(object: &'static Object, method: Method) -> String {
    let mut text = object.description.to_owned();
    for rule in object.rules_in(method) {
        let how_many = match rule.demand {
            Demand::AtMostOne => "At most one",
            Demand::ExactlyOne => "Exactly one",
            _ => continue,
        };
        let fields: Vec<&str> = rule.fields.iter().copied().filter(|name| may_stand(object, name, method)).collect();
        let _ = write!(text, " {how_many} of {} stands in it.", fields.join(", "));
    }
    text
}

/// Why an attribute of an answer may not stand in it.
pub(crate) fn of_forbidden(field: &Field, method: Method) -> String {
    let letters = Method::ALL.into_iter().filter(|other| field.may_stand(*other)).map(Method::as_str);
    let others: Vec<&str> = letters.collect();
    debug_assert_eq!(field.enforced[method as usize], Presence::Forbidden, "{}", field.name);
    if others.is_empty() {
        return format!("It does not stand in a {method}.");
    }
    format!("It does not stand in a {method}; it belongs to {}.", others.join(", "))
}

pub(crate) fn may_stand(object: &Object, name: &str, method: Method) -> bool {
    object.field(name).is_some_and(|field| field.may_stand(method))
}

fn likely_words(kind: &Kind) -> Option<&'static [&'static str]> {
    match kind {
        Kind::LikelyWord(list) => Some(list.words),
        Kind::Array(items) => likely_words(&items.kind),
        Kind::Either(kinds) => kinds.iter().find_map(likely_words),
        _ => None,
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}
