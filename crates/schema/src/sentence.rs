//! What the tables say, as sentences for people who read a schema or what was generated from it.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use linecard_contract::{Clause, Counted, Demand, Field, Kind, Method, Object, Of, Presence};
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
        let when = if rule.when.is_empty() { String::new() } else { format!(" when {}", Clause(rule.when)) };
        match (rule.of, rule.demand) {
            (Of::Group(_), _) => {}
            (Of::Each, Demand::HasEffect) => {
                say(&format!("It counts only{when}; else it is accepted and ignored."));
            }
            (Of::Each, Demand::Count { of: Counted::Present, from: 0, .. }) => say(&format!("It is forbidden{when}.")),
            // What a PUT leaves out keeps its value.
            (Of::Each, Demand::Count { of: Counted::Present, .. }) if method == Method::Put => {
                say(&format!("It is needed{when}, unless it is stored already."));
            }
            (Of::Each, Demand::Count { of: Counted::Present, .. }) => say(&format!("It is required{when}.")),
            (Of::Each, Demand::Count { of: Counted::True, from: 0, .. }) => say(&format!("It may not be true{when}.")),
            (Of::Each, Demand::Count { of: Counted::True, .. }) => say(&format!("It must be true{when}.")),
            (Of::Each, Demand::Filled) => say(&format!("It may not be empty{when}.")),
            (Of::Each, Demand::Empty) => say(&format!("It must be empty{when}.")),
        }
    }
    text
}

/// What an object is, and what holds of groups of its attributes in this method.
pub(crate) fn of_object(object: &'static Object, method: Method) -> String {
    let mut text = object.description.to_owned();
    for rule in object.rules_in(method) {
        let Some((of, _, to)) = rule.count_of_group() else { continue };
        let fields: Vec<&str> = rule.fields.iter().copied().filter(|name| may_stand(object, name, method)).collect();
        let Some(quantity) = rule.quantity(fields.len()) else { continue };
        let (quantity, names) = (capitalized(&quantity), fields.join(", "));
        let when = if rule.when.is_empty() { String::new() } else { format!(" when {}", Clause(rule.when)) };
        let is_one = to == 1 || quantity == "At least one";
        let _ = match of {
            Counted::Present => {
                write!(text, " {quantity} of {names} {} in it{when}.", if is_one { "stands" } else { "stand" })
            }
            Counted::True => write!(text, " {quantity} of {names} {} true{when}.", if is_one { "is" } else { "are" }),
        };
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
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

/// A phrase with its first letter as a sentence has it.
fn capitalized(phrase: &str) -> String {
    let mut rest = phrase.chars();
    rest.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(rest).collect()
}
