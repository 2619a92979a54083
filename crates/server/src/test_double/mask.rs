//! Hides values of bodies in the journal.

use linecard_contract::{Api, Field, Kind, Method, Object, Words};
use serde_json::Value;
use std::collections::HashMap;

/// What a hidden value is replaced with.
const HIDDEN: &str = "•••";

/// What is known of an attribute, in all objects that have it.
#[derive(Default)]
struct Known {
    is_secret: bool,
    words: Vec<&'static Words>,
}

/// The attributes of an API by name.
pub(super) struct Mask {
    names: HashMap<&'static str, Known>,
    /// The objects of which no secret and no open object is a part.
    without_secrets: Vec<&'static Object>,
}

impl Mask {
    pub(super) fn of(api: &Api) -> Mask {
        let mut names: HashMap<&'static str, Known> = HashMap::new();
        for field in api.objects.iter().flat_map(|object| object.fields()) {
            let known = names.entry(field.name).or_default();
            known.is_secret |= field.secret;
            for method in Method::ALL {
                add_words(field.kind(method), &mut known.words);
            }
        }
        if let Some(session) = api.session {
            names.entry(session.password).or_default().is_secret = true;
        }
        let without_secrets = api.objects.iter().copied().filter(|object| !may_hold_secret(object)).collect();
        Mask { names, without_secrets }
    }

    /// Whether a body of this object may hold a secret.
    pub(super) fn has_secret(&self, object: &Object) -> bool {
        !self.without_secrets.iter().any(|known| std::ptr::eq(*known, object))
    }

    /// Hides secrets. A name that no object has may be a misspelt secret, so that its value is hidden too.
    pub(super) fn hide_secrets(&self, value: &mut Value) {
        walk(value, None, &|name, _| name.is_none_or(|name| self.names.get(name).is_none_or(|known| known.is_secret)));
    }

    /// Hides all values but `true`, `false` and the words of documented lists.
    pub(super) fn hide_values(&self, value: &mut Value) {
        let is_word = |known: &Known, text: &str| {
            known.words.iter().any(|list| list.words.iter().any(|word| word.eq_ignore_ascii_case(text)))
        };
        walk(value, None, &|name, value| {
            let known = name.and_then(|name| self.names.get(name)).filter(|known| !known.is_secret);
            !known.zip(value.as_str()).is_some_and(|(known, text)| is_word(known, text))
        });
    }
}

/// Whether a secret, or an object with unknown attributes, may be part of an object.
fn may_hold_secret(object: &Object) -> bool {
    let holds = |kind: &Kind| kind.nested().map_or_else(|| is_open(kind), may_hold_secret);
    let is_one = |field: &Field| field.secret || Method::ALL.iter().any(|method| holds(field.kind(*method)));
    object.is_open() || object.fields().iter().any(|field| is_one(field))
}

fn is_open(kind: &Kind) -> bool {
    match kind {
        Kind::OpenObject => true,
        Kind::Either(kinds) => kinds.iter().any(is_open),
        Kind::Array(items) => is_open(&items.kind),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_) => false,
    }
}

fn add_words(kind: &'static Kind, words: &mut Vec<&'static Words>) {
    match kind {
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => {
            if !words.iter().any(|known| std::ptr::eq(*known, *list)) {
                words.push(list);
            }
        }
        Kind::Either(kinds) => kinds.iter().for_each(|kind| add_words(kind, words)),
        Kind::Array(items) => add_words(&items.kind, words),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Object(_)
        | Kind::OpenObject => {}
    }
}

/// Hides the texts and numbers for which a function returns true. It gets the name of the attribute that holds the value.
fn walk(value: &mut Value, name: Option<&str>, is_hidden: &impl Fn(Option<&str>, &Value) -> bool) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                walk(value, Some(name), is_hidden);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, name, is_hidden)),
        Value::Number(_) | Value::String(_) => {
            if is_hidden(name, value) {
                *value = HIDDEN.into();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_model::API;
    use serde_json::json;

    #[test]
    fn values_and_secrets_are_hidden() {
        let mask = Mask::of(&API);
        let body = json!({"name": "lunch", "active": true, "newPassword": "1234", "typo": {"newPassword": [7], "name": "x"},
            "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+3225550101"]}});
        let (mut secrets, mut values) = (body.clone(), body);
        mask.hide_secrets(&mut secrets);
        mask.hide_values(&mut values);
        assert_eq!(
            secrets,
            json!({"name": "lunch", "active": true, "newPassword": HIDDEN, "typo": {"newPassword": [HIDDEN], "name": "x"},
                "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+3225550101"]}})
        );
        assert_eq!(
            values,
            json!({"name": HIDDEN, "active": true, "newPassword": HIDDEN, "typo": {"newPassword": [HIDDEN], "name": HIDDEN},
                "fromDnCriteria": {"selection": "Any", "phoneNumbers": [HIDDEN]}})
        );
    }
}
