//! Renders the docs of a struct and its fields from sentences of the contract.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::generator::Generator;
use crate::shape::Shape;
use crate::typing::method_name;
use linecard_contract::say::{Aspect, Lists, Part, Sentence};
use linecard_contract::{Field, Kind, Object};

/// Returns the docs of a struct, as lines.
pub(crate) fn on_shape(generator: &Generator, shape: &Shape, siblings: &[Shape]) -> Vec<String> {
    let object = shape.object;
    let methods = joined(shape.methods.iter().map(|method| method.as_str()), "or");
    let response = if shape.is_response() { " response" } else { "" };
    let mut lines = vec![
        format!("The body of a {methods}{response}. {}", escaped(object.description)),
        String::new(),
        format!("[`{}`]({}::{}), page {}.", object.title, generator.home_of(object), constant(object), object.page),
    ];
    let of_groups = object.rules_in(shape.method()).filter(|rule| rule.group().is_some() && !rule.is_exclusive());
    let of_groups: Vec<String> =
        of_groups.map(|rule| rendered(generator, &rule.sentence_in(object, &shape.methods))).collect();
    if !of_groups.is_empty() {
        lines.push(String::new());
        lines.extend(of_groups);
    }
    let others: Vec<String> = siblings
        .iter()
        .flat_map(|other| &other.methods)
        .filter(|method| **method != shape.method())
        .map(|method| format!("[`{}`]", method_name(*method)))
        .collect();
    if !others.is_empty() {
        lines.push(String::new());
        lines.push(format!("See also {}.", joined(others.iter().map(String::as_str), "and")));
    }
    lines
}

/// Returns the docs of the field of an attribute, as lines.
pub(crate) fn on_field(generator: &Generator, shape: &Shape, field: &Field) -> Vec<String> {
    let mut lines = vec![escaped(field.description), String::new(), format!("- In JSON: `{}`", field.name)];
    for fact in shape.object.facts_in(field, &shape.methods, Lists::Brief) {
        let is_shown = match fact.about {
            Aspect::Presence
            | Aspect::Value
            | Aspect::Update
            | Aspect::Secret
            | Aspect::Null
            | Aspect::Ignored
            | Aspect::Rule
            | Aspect::Initial
            | Aspect::Prose => true,
            // A group that allows at most one attribute is an enum. The docs of the struct state the other groups.
            Aspect::Group => false,
        };
        if is_shown {
            lines.push(format!("- {}", rendered(generator, &fact.sentence)));
        }
    }
    if shape.is_response() && has_closed_words(field.kind(shape.method())) {
        lines.push("- The type also accepts other words, because a newer service may return them.".to_owned());
    }
    for entry in generator.api.ledger {
        if shape.methods.iter().any(|method| entry.is_about(shape.object, field, *method)) {
            lines.push(format!("- {}", rendered(generator, &entry.sentence())));
        }
    }
    lines
}

/// Renders a sentence for rustdoc. Objects are links to their tables.
pub(crate) fn rendered(generator: &Generator, sentence: &Sentence) -> String {
    let link = |text: &str, object: &Object| format!("[`{text}`]({}::{})", generator.home_of(object), constant(object));
    let part = |part: &Part<'_>| match part {
        Part::Text(text) => escaped(text),
        Part::Code(code) => format!("`{code}`"),
        Part::Attribute(name) => format!("`{name}`"),
        Part::Method(method) => method.to_string(),
        Part::Word(word) => format!("`\"{word}\"`"),
        Part::Interpretation(id) => format!("`{id}`"),
        Part::Object(object) => link(object.title, object),
        Part::Body(object, method) => link(&format!("{}.{}", object.name, method.as_id()), object),
    };
    sentence.parts().iter().map(part).collect()
}

/// Returns whether a value of this kind is a word of a closed list, or holds such words.
fn has_closed_words(kind: &Kind) -> bool {
    match kind {
        Kind::Word(_) => true,
        Kind::Array(items) => has_closed_words(&items.kind),
        Kind::Either(kinds) => kinds.iter().any(has_closed_words),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => false,
    }
}

/// Joins words with commas, and the last one with a conjunction.
pub(crate) fn joined<'w>(words: impl IntoIterator<Item = &'w str>, conjunction: &str) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    match &words[..] {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [words @ .., last] => format!("{} {conjunction} {last}", words.join(", ")),
    }
}

/// Escapes what Markdown would read as a link or a tag.
pub(crate) fn escaped(sentence: &str) -> String {
    sentence.replace('[', "\\[").replace('<', "\\<")
}

/// Returns the name of the static of an object.
pub(crate) fn constant(object: &Object) -> String {
    object.name.to_uppercase().replace('-', "_")
}
