//! The types that an overlay names, and the kinds that accept them.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind needs a decision in each match")]

use linecard_contract::table::{BOOLEAN, DECIMAL, INTEGER, OPEN_OBJECT, STRING, either, items, list, words};
use linecard_contract::{Items, JsonType, Kind, Words};

/// A type that an overlay names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Type {
    Boolean,
    Integer,
    Number,
    String,
    Null,
    Object,
}

impl Type {
    /// The types that an attribute may have too.
    pub(crate) const ALSO: [Type; 5] = [Type::Boolean, Type::Integer, Type::Number, Type::String, Type::Null];
    /// The types of a new attribute.
    pub(crate) const NEW: [Type; 5] = [Type::Boolean, Type::Integer, Type::Number, Type::String, Type::Object];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Type::Boolean => "Boolean",
            Type::Integer => "Integer",
            Type::Number => "Number",
            Type::String => "String",
            Type::Null => "Null",
            Type::Object => "Object",
        }
    }

    /// The kind of a new attribute with this type; none for null.
    pub(crate) const fn kind(self) -> Option<Kind> {
        match self {
            Type::Boolean => Some(BOOLEAN),
            Type::Integer => Some(INTEGER),
            Type::Number => Some(DECIMAL),
            Type::String => Some(STRING),
            Type::Object => Some(OPEN_OBJECT),
            Type::Null => None,
        }
    }
}

/// Returns the kind that accepts another type too: in a list, for its items. None if the kind has two types already, or accepts
/// the type.
pub(crate) fn also(kind: &Kind, of: Type) -> Option<Kind> {
    let added = of.kind()?;
    match kind {
        // An update finds items by an attribute, so they are objects.
        Kind::Array(of_items) if of_items.matched_by.is_some() => None,
        Kind::Array(of_items) => {
            let kind = also(&of_items.kind, of)?;
            Some(in_list(of_items, kind))
        }
        // Every whole number is a number.
        Kind::Integer(..) | Kind::Integers(_) if of == Type::Number => Some(DECIMAL),
        Kind::Either(_) => None,
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => {
            let types = [JsonType::Boolean, JsonType::Number, JsonType::String, JsonType::Object, JsonType::Array];
            let shares = types.into_iter().any(|json| kind.begins_with(json) && added.begins_with(json));
            (!shares).then(|| either(Box::leak(Box::new([*kind, added]))))
        }
    }
}

/// Returns the kind with more words: in a list, for its items. None if it has no list of words, or has one of the words.
pub(crate) fn with_words(kind: &Kind, more: &[&'static str]) -> Option<Kind> {
    let longer = |known: &'static Words| {
        let is_new = more.iter().all(|word| !known.words.contains(word));
        let all: Vec<&'static str> = known.words.iter().chain(more).copied().collect();
        let is_possible = is_new && all.len() <= MOST_WORDS;
        is_possible.then(|| -> &'static Words { Box::leak(Box::new(words(all.leak()))) })
    };
    match kind {
        Kind::Word(known) => longer(known).map(Kind::Word),
        Kind::LikelyWord(known) => longer(known).map(Kind::LikelyWord),
        Kind::AnyCaseWord(known) => longer(known).map(Kind::AnyCaseWord),
        Kind::Array(of_items) => with_words(&of_items.kind, more).map(|kind| in_list(of_items, kind)),
        Kind::Either([first, second]) => match (with_words(first, more), with_words(second, more)) {
            (Some(first), _) => Some(either(Box::leak(Box::new([first, *second])))),
            (None, Some(second)) => Some(either(Box::leak(Box::new([*first, second])))),
            (None, None) => None,
        },
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    }
}

/// The greatest number of words in a list of the tables.
const MOST_WORDS: usize = 62;

fn in_list(old: &'static Items, kind: Kind) -> Kind {
    let mut new = items(kind);
    (new.matched_by, new.created_as, new.expected) = (old.matched_by, old.created_as, old.expected);
    list(Box::leak(Box::new(new)))
}
