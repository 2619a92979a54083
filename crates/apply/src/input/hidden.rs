//! The attributes of a wanted state that no response shows, and those that rename.

use crate::target::{List, Target};
use linecard_contract::pointer::joined;
use linecard_contract::{Api, Effect, Field, Method, Object};
use serde_json::{Map, Value};

/// What was found, as pointers.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) hidden: Vec<String>,
    pub(crate) renaming: Vec<String>,
}

/// Searches the state of a service.
pub(crate) fn of_service(api: &'static Api, target: &Target, state: &Map<String, Value>) -> Found {
    let mut found = Found::default();
    let mut search = Search { api, target, found: &mut found };
    search.object(target.object, target.shown, state, "");
    found
}

/// Searches the state of an item.
pub(crate) fn of_item(api: &'static Api, target: &Target, list: &List, state: &Map<String, Value>) -> Found {
    let mut found = Found::default();
    let mut search = Search { api, target, found: &mut found };
    match search.shown_as(list) {
        Some(shown) => search.object(list.object, shown, state, ""),
        None => found.hidden.push(String::new()),
    }
    found
}

struct Search<'s> {
    api: &'static Api,
    target: &'s Target,
    found: &'s mut Found,
}

impl Search<'_> {
    /// Returns the object as which a response shows an item: that of its own GET, or that of the list.
    fn shown_as(&self, list: &List) -> Option<&'static Object> {
        match list.get {
            Some((get, _)) => Some(self.api.resolve(get.response?.object)),
            None => self.target.shown.field(list.attribute)?.kind(Method::Get).as_list()?.kind.as_object(),
        }
    }

    fn object(&mut self, object: &'static Object, shown: &'static Object, state: &Map<String, Value>, pointer: &str) {
        for (name, value) in state {
            let Some(field) = object.field(name) else { continue };
            let pointer = joined(pointer, name);
            match field.effect {
                Effect::Renames(_) => self.found.renaming.push(pointer),
                Effect::Removes => {}
                Effect::Sets | Effect::Merges if field.is_ignored(Method::Put) => {}
                Effect::Sets | Effect::Merges => match shown_field(shown, field) {
                    Some(other) if !field.secret => self.value(object, field, other, value, &pointer),
                    _ => self.found.hidden.push(pointer),
                },
            }
        }
    }

    fn value(&mut self, object: &Object, field: &'static Field, shown: &'static Field, value: &Value, pointer: &str) {
        let (kind, other) = (field.kind(Method::Put).of_value(value), shown.kind(Method::Get).of_value(value));
        match value {
            Value::Object(state) => {
                if let (Some(inner), Some(shown)) = (kind.as_object(), other.as_object()) {
                    self.object(inner, shown, state, pointer);
                }
            }
            Value::Array(items) => {
                let own = self.target.lists.iter().filter(|_| *object == *self.target.object);
                let own = own.clone().find(|list| list.attribute == field.name).and_then(|list| self.shown_as(list));
                let listed = || other.as_list()?.kind.as_object();
                let inner = kind.as_list().and_then(|items| items.kind.as_object());
                let (Some(inner), Some(shown)) = (inner, own.or_else(listed)) else { return };
                for (index, item) in items.iter().enumerate() {
                    if let Value::Object(state) = item {
                        self.object(inner, shown, state, &joined(pointer, &index.to_string()));
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// Returns the attribute of a response that shows an attribute of a request.
fn shown_field(shown: &'static Object, field: &Field) -> Option<&'static Field> {
    let own = shown.field(field.name)?;
    // An object without responses of its own is shown as it is.
    (own.may_stand(Method::Get) || !shown.has(Method::Get)).then_some(own)
}
