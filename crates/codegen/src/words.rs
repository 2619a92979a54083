//! Finds the enums of words and the types of patterns. An enum is named after the first attribute that has its list. An enum
//! or type is in the module of the first object that needs it.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::generator::objects;
use heck::ToUpperCamelCase;
use linecard_contract::{Api, Format, Kind, Method, Object, Pattern, Text};

/// An enum of words, and the object whose module holds it.
pub(crate) struct WordList {
    pub(crate) object: &'static Object,
    /// The attribute that the enum is named after.
    pub(crate) attribute: &'static str,
    pub(crate) words: &'static [&'static str],
}

impl WordList {
    pub(crate) fn type_name(&self) -> String {
        self.attribute.to_upper_camel_case()
    }
}

/// All lists of words, without duplicates, in the order of the objects.
pub(crate) struct WordLists(pub(crate) Vec<WordList>);

impl WordLists {
    pub(crate) fn new(api: &Api) -> WordLists {
        let mut lists = WordLists(Vec::new());
        for object in objects(api) {
            for field in object.fields() {
                for method in Method::ALL.into_iter().filter(|method| field.may_stand(*method)) {
                    lists.add(object, field.name, field.kind(method));
                }
            }
        }
        lists
    }

    fn add(&mut self, object: &'static Object, attribute: &'static str, kind: &Kind) {
        match kind {
            Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list)
                if self.0.iter().all(|known| known.words != list.words) =>
            {
                self.0.push(WordList { object, attribute, words: list.words });
            }
            Kind::Array(items) => self.add(object, attribute, &items.kind),
            Kind::Either(kinds) => kinds.iter().for_each(|kind| self.add(object, attribute, kind)),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject => {}
        }
    }

    pub(crate) fn of(&self, words: &[&str]) -> &WordList {
        let list = self.0.iter().find(|known| known.words == words);
        list.expect("all lists of the tables are added")
    }
}

/// The custom patterns, without duplicates, and the object whose module holds the type of each.
pub(crate) struct Patterns(pub(crate) Vec<(&'static Object, &'static Pattern)>);

impl Patterns {
    pub(crate) fn new(api: &Api) -> Patterns {
        let mut patterns = Patterns(Vec::new());
        for object in objects(api) {
            for field in object.fields() {
                for method in Method::ALL.into_iter().filter(|method| field.may_stand(*method)) {
                    patterns.add(object, field.kind(method));
                }
            }
        }
        patterns
    }

    fn add(&mut self, object: &'static Object, kind: &Kind) {
        match kind {
            Kind::String(Text { format: Some(Format::Pattern(pattern)), .. }) => {
                if self.0.iter().all(|(_, known)| known != pattern) {
                    self.0.push((object, pattern));
                }
            }
            Kind::Array(items) => self.add(object, &items.kind),
            Kind::Either(kinds) => kinds.iter().for_each(|kind| self.add(object, kind)),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject => {}
        }
    }

    /// Returns the object whose module holds the type of a pattern.
    pub(crate) fn of(&self, pattern: &Pattern) -> &'static Object {
        let known = self.0.iter().find(|(_, known)| *known == pattern);
        known.map(|(object, _)| *object).expect("all patterns of the tables are added")
    }
}
