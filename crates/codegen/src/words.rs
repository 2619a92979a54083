//! The names of the enums of words: that of the first attribute that holds the list.

use heck::ToUpperCamelCase;
use linecard_contract::{Api, Kind, Method, Object};

/// An enum of words, and the object whose module it stands in.
pub(crate) struct WordList {
    pub(crate) object: &'static Object,
    /// The attribute that it is named after, as the wire spells it.
    pub(crate) attribute: &'static str,
    pub(crate) words: &'static [&'static str],
}

impl WordList {
    pub(crate) fn type_name(&self) -> String {
        self.attribute.to_upper_camel_case()
    }
}

/// Every list of words, once, in the order of the pages.
pub(crate) struct WordLists(pub(crate) Vec<WordList>);

impl WordLists {
    pub(crate) fn new(api: &Api) -> WordLists {
        let mut lists = WordLists(Vec::new());
        for object in api.objects {
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
            _ => {}
        }
    }

    pub(crate) fn of(&self, words: &[&str]) -> &WordList {
        let list = self.0.iter().find(|known| known.words == words);
        list.expect("every list of a table has been added")
    }
}
