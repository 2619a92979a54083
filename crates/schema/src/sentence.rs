//! The descriptions of a schema: sentences of the contract, as plain text.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use linecard_contract::say::{Aspect, Lists};
use linecard_contract::{Field, Kind, Method, Object, Service};

/// What an attribute is, and what the keywords of its own schema do not state.
pub(crate) fn of_attribute(object: &'static Object, field: &Field, method: Method, accepts_null: bool) -> String {
    let mut text = field.description.to_owned();
    for fact in object.facts_in(field, &[method], Lists::Whole) {
        let is_shown = match fact.about {
            Aspect::Null => accepts_null,
            Aspect::Secret | Aspect::Ignored | Aspect::Rule | Aspect::Prose | Aspect::Initial => true,
            // A list of words that is not closed is no keyword.
            Aspect::Value => has_likely_words(field.kind(method)),
            // The schema itself states the presence, and its object the groups.
            Aspect::Presence | Aspect::Update | Aspect::Group => false,
        };
        if is_shown {
            text.push(' ');
            text.push_str(&fact.sentence.to_string());
        }
    }
    // The presence, which is not shown, says so elsewhere.
    if let Some(known) = field.certainty.sentence() {
        text.push(' ');
        text.push_str(&known.to_string());
    }
    text
}

/// What an attribute is, and all that is stated about it in this method, as Markdown.
pub(crate) fn as_markdown(object: &'static Object, field: &Field, method: Method, accepts_null: bool) -> String {
    let mut text = field.description.to_owned();
    for (index, fact) in object.facts_in(field, &[method], Lists::Whole).into_iter().enumerate() {
        if fact.about != Aspect::Null || accepts_null {
            text.push_str(if index == 0 { "\n\n- " } else { "\n- " });
            text.push_str(&fact.sentence.to_string());
        }
    }
    text
}

/// What an attribute holds in this method.
pub(crate) fn of_value(object: &'static Object, field: &Field, method: Method) -> String {
    let facts = object.facts_in(field, &[method], Lists::Whole).into_iter();
    facts.filter(|fact| fact.about == Aspect::Value).map(|fact| fact.sentence.to_string()).collect::<Vec<_>>().join(" ")
}

/// What a service is, and how it is known.
pub(crate) fn of_service(service: &Service) -> String {
    let known = service.known().map(|known| format!(" {known}")).unwrap_or_default();
    format!("{}{known}", service.description)
}

/// What an object is, and which rules are about groups of its attributes in this method.
pub(crate) fn of_object(object: &'static Object, method: Method) -> String {
    let mut text = object.description.to_owned();
    for rule in object.rules_in(method).filter(|rule| rule.group().is_some()) {
        text.push(' ');
        text.push_str(&rule.sentence_in(object, &[method]).to_string());
    }
    text
}

fn has_likely_words(kind: &Kind) -> bool {
    match kind {
        Kind::LikelyWord(_) => true,
        Kind::Array(items) => has_likely_words(&items.kind),
        Kind::Either(kinds) => kinds.iter().any(has_likely_words),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => false,
    }
}
