//! Lists in which an update finds a stored item by an attribute.

use crate::behaviour::Behaviour;
use crate::object::{KeyedList, Shown};
use crate::state_part::{name_of, named_items};
use linecard_contract::{Method, Object};
use serde_json::{Map, Value};
use std::collections::HashMap;

impl Behaviour {
    /// Returns the lists of a PUT in which a stored item is found by its key, as they are after it: an item keeps what only a
    /// GET has.
    pub(crate) fn keyed_lists(&self, object: &Object, state: &Value, put: &Map<String, Value>) -> Map<String, Value> {
        let list = |keyed: &KeyedList| {
            let (item, sent) = (item_of(object, keyed)?, put.get(keyed.list)?.as_array()?);
            let stored = state.get(keyed.list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            Some((keyed.list.to_owned(), Value::Array(kept(item, keyed, stored, sent))))
        };
        self.keyed(object).iter().filter_map(list).collect()
    }

    /// Takes what no request can write from the items of a response: what only a GET has of an item that an update finds by its
    /// key, and what only the list shows of an item that has a GET of its own. Returns whether there was anything.
    pub(crate) fn record_items(&self, object: &Object, state: &mut Map<String, Value>, response: &Value) -> bool {
        let mut is_recorded = false;
        for keyed in self.keyed(object) {
            let Some(item) = item_of(object, keyed) else { continue };
            is_recorded |= record(state, response, keyed.list, keyed.key, |name| is_only_read(item, name));
        }
        for field in object.fields() {
            let listed = field.kind(Method::Get).as_list().and_then(|items| items.kind.as_object());
            let (Some(listed), Some((key, stored_as))) = (listed, named_items(field)) else { continue };
            let is_only_listed = |name: &str| {
                let is_shown = listed.field(name).is_some_and(|field| field.may_stand(Method::Get));
                let is_stored = matches!(self.shown(listed, name), Shown::Stored);
                is_shown && is_stored && stored_as.field(name).is_none()
            };
            is_recorded |= record(state, response, field.name, key, is_only_listed);
        }
        is_recorded
    }

    fn keyed(&self, object: &Object) -> &'static [KeyedList] {
        self.of(object).map_or(&[], |behaviour| behaviour.keyed)
    }
}

/// Copies attributes from the items of a list in a response to the stored items with the same key. Returns whether there were any.
fn record(
    state: &mut Map<String, Value>,
    response: &Value,
    list: &str,
    key: &str,
    is_recorded: impl Fn(&str) -> bool,
) -> bool {
    let shown = response.get(list).and_then(Value::as_array).into_iter().flatten();
    let shown: HashMap<&str, &Value> = shown.filter_map(|item| Some((name_of(item, key)?, item))).collect();
    let mut is_any = false;
    for stored in state.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
        let shown = name_of(stored, key).and_then(|name| shown.get(name)?.as_object());
        let (Some(shown), Some(stored)) = (shown, stored.as_object_mut()) else { continue };
        for (name, value) in shown.iter().filter(|(name, _)| is_recorded(name)) {
            is_any = true;
            stored.insert(name.clone(), value.clone());
        }
    }
    is_any
}

/// Returns the items that are stored after an update.
fn kept(object: &Object, keyed: &KeyedList, stored: &[Value], sent: &[Value]) -> Vec<Value> {
    let key_of = |item: &Value| name_of(item, keyed.key).map(str::to_owned);
    let mut result = if keyed.is_kept { stored.to_vec() } else { Vec::new() };
    let mut indexes: HashMap<String, usize> =
        result.iter().enumerate().filter_map(|(index, item)| Some((key_of(item)?, index))).collect();
    let by_key: HashMap<&str, &Value> =
        stored.iter().filter_map(|item| Some((name_of(item, keyed.key)?, item))).collect();
    for item in sent {
        // The contract requires the key, so each item has it.
        let (Some(key), Some(attributes)) = (key_of(item), item.as_object()) else { continue };
        let index = *indexes.entry(key).or_insert_with_key(|key| {
            let known = by_key.get(key.as_str()).and_then(|stored| stored.as_object()).into_iter().flatten();
            let only_read = known.filter(|(name, _)| is_only_read(object, name));
            let only_read = only_read.map(|(name, value)| (name.clone(), value.clone()));
            result.push(Value::Object(only_read.collect()));
            result.len() - 1
        });
        if let Some(item) = result[index].as_object_mut() {
            let sent = attributes.iter().filter(|(name, _)| !is_only_read(object, name));
            item.extend(sent.map(|(name, value)| (name.clone(), value.clone())));
        }
    }
    result
}

/// Returns the object of the items.
fn item_of(object: &Object, keyed: &KeyedList) -> Option<&'static Object> {
    object.field(keyed.list)?.kind(Method::Get).as_list()?.kind.as_object()
}

/// Returns whether a response has the attribute and an update does not.
fn is_only_read(object: &Object, name: &str) -> bool {
    object.field(name).is_some_and(|field| field.may_stand(Method::Get) && !field.may_stand(Method::Put))
}
