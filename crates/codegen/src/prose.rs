//! What the documentation of a struct and of its fields says.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::generator::Generator;
use crate::shape::Shape;
use crate::typing::method_name;
use linecard_contract::{
    Clause, Counted, Demand, Effect, Field, Format, Kind, Method, Object, Of, Presence, Rule, Text,
};

/// The lines on a struct.
pub(crate) fn on_shape(generator: &Generator, shape: &Shape, siblings: &[Shape]) -> Vec<String> {
    let object = shape.object;
    let methods = joined(shape.methods.iter().map(|method| method.as_str()), "or");
    let what = if shape.is_answer() { "answer to" } else { "body of" };
    let mut lines = vec![
        format!("The {what} a {methods}: {}", lowered(object.description)),
        String::new(),
        format!("[`{}`]({}::{}), page {}.", object.title, generator.home_of(object), constant(object), object.page),
    ];
    let others: Vec<String> = siblings
        .iter()
        .flat_map(|other| &other.methods)
        .filter(|method| **method != shape.method())
        .map(|method| format!("[`{}`]", method_name(*method)))
        .collect();
    let of_groups: Vec<String> = groups(shape).map(|rule| escaped(&rule.sentence(object))).collect();
    if !of_groups.is_empty() {
        lines.push(String::new());
        lines.extend(of_groups);
    }
    if !others.is_empty() {
        lines.push(String::new());
        lines.push(format!("The other methods: {}.", joined(others.iter().map(String::as_str), "and")));
    }
    lines
}

/// The lines on the field of an attribute.
pub(crate) fn on_field(generator: &Generator, shape: &Shape, field: &Field) -> Vec<String> {
    let mut lines = vec![escaped(field.description), String::new()];
    let method = shape.method();
    let mut facts = vec![format!("`{}`: {}; {}", field.name, letters(shape, field), holds(field.kind(method), method))];
    if field.accepts_null(method) {
        facts.push("null clears it".to_owned());
    }
    if field.is_ignored(method) {
        facts.push("accepted and ignored".to_owned());
    }
    match field.effect {
        Effect::Renames(other) => facts.push(format!("gives `{other}` its new value")),
        Effect::Removes => facts.push("true removes the item".to_owned()),
        Effect::Replaces if method == Method::Put => facts.push("replaces the stored one as a whole".to_owned()),
        Effect::Replaces | Effect::Sets => {}
    }
    lines.push(format!("{}.", facts.join("; ")));
    lines.extend(conditions(shape, field));
    if let Some(prose) = field.prose {
        lines.push(escaped(prose));
    }
    for interpretation in generator.api.ledger.iter().filter(|interpretation| {
        interpretation.objects.contains(&shape.object.name) && interpretation.attributes.contains(&field.name)
    }) {
        lines.push(String::new());
        lines.push(format!("Reading `{}`: {}", interpretation.id, escaped(interpretation.interpretation)));
    }
    lines
}

/// The rules on groups of attributes that have fields of their own, and no enum in common.
fn groups(shape: &Shape) -> impl Iterator<Item = &'static Rule> {
    let method = shape.method();
    let rules = shape.object.rules.iter().filter(move |rule| rule.is_in(method));
    rules.filter(|rule| rule.group().is_some() && !rule.is_exclusive())
}

fn conditions(shape: &Shape, field: &Field) -> Vec<String> {
    let rules = shape.object.rules.iter();
    let mine = rules.filter(|rule| rule.fields.contains(&field.name) && rule.is_in(shape.method()));
    mine.filter_map(|rule| {
        let clause = if rule.when.is_empty() { String::new() } else { format!(" if {}", Clause(rule.when)) };
        Some(match (rule.of, rule.demand) {
            // An enum holds those of which at most one is there; of others the struct speaks.
            (Of::Group(_), Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => return None,
            (Of::Each, Demand::HasEffect) => format!("It has an effect only{clause}."),
            (Of::Each, Demand::Count { of: Counted::Present, from: 0, .. }) => format!("It may not be there{clause}."),
            (Of::Each, Demand::Count { of: Counted::Present, .. }) if shape.method() == Method::Put => {
                format!("It has to be there, or to be stored,{clause}.")
            }
            (Of::Each, Demand::Count { of: Counted::Present, .. }) => format!("It has to be there{clause}."),
            (Of::Each, Demand::Count { of: Counted::True, from: 0, .. }) => format!("It may not be true{clause}."),
            (Of::Each, Demand::Count { of: Counted::True, .. }) => format!("It has to be true{clause}."),
            (Of::Each, Demand::Filled) if field.kind(shape.method()).is_text() => {
                format!("It may not be empty{clause}.")
            }
            (Of::Each, Demand::Filled) => format!("It needs an item{clause}."),
            (Of::Each, Demand::Empty) => format!("It has to be empty{clause}."),
        })
    })
    .collect()
}

/// The letter in each method of the struct, and what the documentation has instead if they differ.
fn letters(shape: &Shape, field: &Field) -> String {
    let letters = shape.methods.iter().map(|method| {
        let (enforced, documented) = (field.enforced[*method as usize], field.documented[*method as usize]);
        let letter = if field.undocumented {
            format!("{enforced}, in no documented table")
        } else if documented == enforced {
            enforced.as_str().to_owned()
        } else if documented == Presence::Undefined {
            format!("{enforced}, documented without a letter")
        } else {
            format!("{enforced}, documented as {documented}")
        };
        (method, letter)
    });
    let letters: Vec<(&Method, String)> = letters.collect();
    if letters.iter().all(|(_, letter)| *letter == letters[0].1) {
        return letters[0].1.clone();
    }
    let each: Vec<String> = letters.iter().map(|(method, letter)| format!("{letter} in a {method}")).collect();
    joined(each.iter().map(String::as_str), "and")
}

fn holds(kind: &Kind, method: Method) -> String {
    match kind {
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(i64::MIN, i64::MAX) => "Integer".to_owned(),
        Kind::Integer(from, to) => format!("Integer from {from} to {to}"),
        Kind::Integers(_) | Kind::Decimal(_) => without_article(&kind.describe()).to_owned(),
        Kind::String(Text { format: Some(Format::PhoneNumber), .. }) => "telephone number".to_owned(),
        Kind::String(Text { format: Some(Format::PhoneNumberOrNone), .. }) => {
            "telephone number or the empty string".to_owned()
        }
        Kind::String(Text { format: Some(format), .. }) => escaped(format.describe()),
        Kind::String(Text { max_length: Some(0), .. }) => "the empty string".to_owned(),
        Kind::String(Text { min_length: 0, max_length: None, .. }) => "String".to_owned(),
        Kind::String(_) => "String of at least one character".to_owned(),
        Kind::Word(list) => {
            let others = if method.is_response() { "; other words of newer services are kept" } else { "" };
            format!("{}{others}", either(list.words))
        }
        Kind::LikelyWord(list) => format!("{} or another word", either(list.words)),
        Kind::AnyCaseWord(list) => format!("{}, in letters of any case", either(list.words)),
        Kind::Object(object) => format!("Object, {}", object.title),
        Kind::OpenObject => "Object whose inside is not public".to_owned(),
        Kind::Array(items) => {
            let matched = items.matched_by.map(|key| format!(", matched by `{key}`")).unwrap_or_default();
            format!("list of {}{matched}", holds(&items.kind, method))
        }
        Kind::Either([first, second]) => format!("{}, or {}", holds(first, method), holds(second, method)),
    }
}

fn either(words: &[&str]) -> String {
    if words.len() > 7 {
        return format!("one of {} words", words.len());
    }
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    joined(words.iter().map(String::as_str), "or")
}

/// The words with commas, and one of its own before the last.
pub(crate) fn joined<'w>(words: impl IntoIterator<Item = &'w str>, conjunction: &str) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    match &words[..] {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [words @ .., last] => format!("{} {conjunction} {last}", words.join(", ")),
    }
}

/// A sentence as it stands behind a colon.
fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().collect::<String>()).unwrap_or_default();
    escaped(&(first + letters.as_str()))
}

fn without_article(words: &str) -> &str {
    words.strip_prefix("a ").or_else(|| words.strip_prefix("an ")).unwrap_or(words)
}

/// A sentence without what Markdown would take for a link or a tag.
pub(crate) fn escaped(sentence: &str) -> String {
    sentence.replace('[', "\\[").replace('<', "\\<")
}

/// The static of an object.
pub(crate) fn constant(object: &Object) -> String {
    object.name.to_uppercase().replace('-', "_")
}
