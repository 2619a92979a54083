//! Stored states with a list as text, so that a change of few items costs little more in a long list than in a short one.

use crate::behaviour::Behaviour;
use crate::state_part::{List, StatePart, name_of, named_items, root, state_part};
use linecard_contract::{AsBody, Effect, Found, Items, Method, Object, Operation, Options, Rule, Service};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// The member of an item that says where it is in the list, while it is in a part of the state. No table has the name.
const INDEX: &str = "$index";

/// How much longer the text of a state probably becomes by a change.
const MORE: usize = 512;

/// A stored state with a list whose items have names, as the text that `serde_json` writes.
///
/// An operation looks only at the items that it names. So it can be performed on a [`part`](ListText::part) of the state, which
/// has these items and no others.
///
/// ```
/// use linecard_behaviour::{BEHAVIOUR, ValidatedBody};
/// use linecard_contract::Method;
/// use linecard_model::API;
/// use serde_json::json;
///
/// let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/lunch/";
/// let found = API.find(Method::Put, path).unwrap();
/// let object = found.operation.request.unwrap().object;
/// let item = |name| json!({"name": name, "active": true, "doNotPerformAction": false,
///     "fromDnCriteria": {"selection": "Any", "phoneNumbers": []}});
/// let state = BEHAVIOUR.list_text(found.service, &json!({"criteria": [item("dinner"), item("lunch")]})).unwrap();
///
/// let body = r#"{"name": "lunch", "active": false}"#;
/// let before = state.part(&found, body).unwrap();
/// assert_eq!(before["criteria"].as_array().unwrap().len(), 1);
/// let validated = ValidatedBody::of(object, Method::Put, body);
/// let after = BEHAVIOUR.change_validated(&found, before.clone(), None, body, validated).unwrap();
/// let state = state.with(&before, &after).unwrap();
///
/// let state: serde_json::Value = serde_json::from_str(state.text()).unwrap();
/// assert_eq!(state["criteria"][0], item("dinner"));
/// assert_eq!(state["criteria"][1]["active"], false);
/// ```
#[derive(Clone, Debug)]
pub struct ListText {
    list: List,
    text: String,
    /// The part of the text with the items, between the brackets.
    between: Range<usize>,
    items: Vec<ItemText>,
    size: usize,
    /// The parts of the text before that other parts of this one replace, in order.
    differences: Vec<[Range<usize>; 2]>,
    /// While it is written, the ends of the last items that were copied: in the text before, and in this one.
    copied: [usize; 2],
}

/// Where an item is in the text.
#[derive(Clone, Copy, Debug)]
struct ItemText {
    start: u32,
    end: u32,
    /// The hash of its name.
    name: u64,
}

impl Behaviour {
    /// Returns the state of a service as a text whose items are changed one by one.
    ///
    /// None if an operation of the service may depend on items that it does not name, or if the items do not have names of their
    /// own.
    #[must_use]
    pub fn list_text(&self, service: &Service, state: &Value) -> Option<ListText> {
        let list = self.list_of(service)?;
        let mut names = HashSet::new();
        let items = state.get(list.field.name)?.as_array()?;
        if !items.iter().all(|item| name_of(item, list.key).is_some_and(|name| names.insert(name))) {
            return None;
        }
        // After a change of some items, a complete state is complete.
        let mut complete = state.clone();
        self.complete_service(service, complete.as_object_mut()?);
        if complete != *state {
            return None;
        }
        let all: Vec<&Value> = items.iter().collect();
        ListText::empty(list).after(state.as_object()?, &BTreeMap::new(), &all, json_size(state))
    }

    /// Returns the list of a service, if no operation of the service depends on items that it does not name.
    fn list_of(&self, service: &Service) -> Option<List> {
        let (path, whole) = root(service)?;
        let mut lists = whole.fields().iter().filter_map(|field| Some((field, named_items(field)?.0)));
        let (field, key) = lists.next()?;
        if lists.next().is_some()
            || self.source(service).is_some()
            || self.password_change(service).is_some()
            || self.levels(service).is_some()
            || self.tree(service).is_some()
            || field.listed_as.is_some()
        {
            return None;
        }
        let is_local = |operation: &Operation| {
            // A response to a change shows the whole state.
            let is_shown = operation.method != Method::Get && operation.response.is_some();
            let request = operation.request.map(|content| content.object);
            !is_shown
                && request.is_none_or(|object| {
                    !object.is_value() && (operation.path != path || self.leaves_items(object, field.name, key))
                })
        };
        let is_local = self.leaves_items(whole, field.name, key) && service.operations.iter().all(is_local);
        is_local.then_some(List { object: whole, field, key })
    }

    /// Returns whether an update of an object changes only those items of a list that it names, and depends on no others.
    fn leaves_items(&self, object: &'static Object, list: &str, key: &str) -> bool {
        let Some(field) = object.field(list) else { return true };
        let behaviour = self.of(object);
        let names_list = |rule: &Rule| rule.fields.contains(&list) || rule.when.iter().any(|test| test.field() == list);
        let is_keyed = behaviour.is_some_and(|behaviour| behaviour.keyed.iter().any(|keyed| keyed.list == list));
        let is_removed = behaviour.is_some_and(|behaviour| behaviour.removals.iter().any(|removal| removal.of == list));
        let has_items = [Method::Put, Method::Post].into_iter().all(|method| {
            let matched = |items: &Items| {
                items.matched_by == Some(key) && items.kind.as_object().is_some_and(|item| !item.is_value())
            };
            !field.may_stand(method) || field.kind(method).as_list().is_some_and(matched)
        });
        !object.is_value()
            && !object.rules.iter().any(names_list)
            && field.effect == Effect::Sets
            && !is_keyed
            && !is_removed
            && has_items
    }
}

impl ListText {
    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the attribute that holds the list.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.list.field.name
    }

    /// Returns the number of items.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.items.len()
    }

    /// Returns the [`json_size`] of the state.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Returns how the text differs from that of the state that [`with`](ListText::with) made it of: ranges in that text, and what
    /// replaces them.
    pub fn differences(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.differences.iter().filter_map(|[old, new]| Some((old.clone(), self.text.get(new.clone())?)))
    }

    /// Returns the state with those items only that an operation is about: a GET of an item, or a change. They have a further member,
    /// which [`with`](ListText::with) needs.
    ///
    /// None if the operation is about the whole state.
    #[must_use]
    pub fn part(&self, found: &Found<'_>, body: impl AsBody) -> Option<Value> {
        let method = found.operation.method;
        let object = found.operation.request.map(|content| content.object);
        let body = body.as_body();
        let body = body.parse(Options::default().max_body).unwrap_or_default();
        let mut names: HashSet<&str> = HashSet::new();
        let of_path;
        match state_part(found)? {
            StatePart::Item(list, name) if list.field.name == self.name() => {
                of_path = name;
                names.insert(&of_path);
                names.extend(object.and_then(|object| new_name(object, &body)));
            }
            StatePart::List(list) if list.field.name == self.name() => names.extend(name_of(&body, list.key)),
            StatePart::Whole if method != Method::Get => match body.get(self.name()) {
                None => {}
                Some(Value::Array(items)) => {
                    let item = self.sent_item(object?, method)?;
                    for sent in items {
                        names.extend(name_of(sent, self.list.key));
                        names.extend(new_name(item, sent));
                    }
                }
                Some(_) => return None,
            },
            StatePart::Item(..) | StatePart::List(_) | StatePart::Whole => return None,
        }
        let hashes: HashSet<u64> = names.iter().map(|name| hash_of(name)).collect();
        let mut items = Vec::new();
        for (index, item) in self.items.iter().enumerate().filter(|(_, item)| hashes.contains(&item.name)) {
            let mut item: Value = serde_json::from_str(self.text.get(item.start as usize..item.end as usize)?).ok()?;
            if name_of(&item, self.list.key).is_some_and(|name| names.contains(name)) {
                item.as_object_mut()?.insert(INDEX.to_owned(), index.into());
                items.push(item);
            }
        }
        let mut state = self.members()?;
        *state.get_mut(self.name())? = Value::Array(items);
        Some(state)
    }

    /// Returns the state after a change that has made `after` of the [`part`](ListText::part) `before`. None if they are no such parts.
    #[must_use]
    pub fn with(&self, before: &Value, after: &Value) -> Option<ListText> {
        let mut changed: BTreeMap<usize, Option<&Value>> = BTreeMap::new();
        for item in before.get(self.name())?.as_array()? {
            changed.insert(index_of(item)?, None);
        }
        let mut added = Vec::new();
        for item in after.get(self.name())?.as_array()? {
            match index_of(item) {
                Some(index) => *changed.get_mut(&index)? = Some(item),
                None => added.push(item),
            }
        }
        let size = |part: &Value| {
            let items = part.get(self.name()).and_then(Value::as_array).into_iter().flatten();
            let indexes = items.filter_map(|item| item.get(INDEX));
            json_size(part) - indexes.map(|index| size_of_member(INDEX, index)).sum::<usize>()
        };
        let size = (self.size + size(after)).checked_sub(size(before))?;
        self.after(after.as_object()?, &changed, &added, size)
    }

    fn empty(list: List) -> ListText {
        let (text, items, differences) = (String::new(), Vec::new(), Vec::new());
        ListText { list, text, between: 0..0, items, size: 0, differences, copied: [0; 2] }
    }

    /// Returns a state without items but with the other members of this one.
    fn members(&self) -> Option<Value> {
        let Range { start, end } = self.between;
        serde_json::from_str(&[self.text.get(..start)?, self.text.get(end..)?].concat()).ok()
    }

    /// Returns the object of the items of a body.
    fn sent_item(&self, object: &Object, method: Method) -> Option<&'static Object> {
        object.field(self.name())?.kind(method).as_list()?.kind.as_object()
    }

    /// Returns the state with other members, some items of this one changed or removed, and others added.
    fn after(
        &self,
        members: &Map<String, Value>,
        changed: &BTreeMap<usize, Option<&Value>>,
        added: &[&Value],
        size: usize,
    ) -> Option<ListText> {
        let mut written =
            ListText { text: String::with_capacity(self.text.len() + MORE), size, ..ListText::empty(self.list) };
        let mut separator = '{';
        for (name, value) in members {
            written.text.push(separator);
            separator = ',';
            if name == self.name() {
                write!(written.text, "\"{name}\":[").ok()?;
                let start = written.text.len();
                written.push_items(self, changed, added)?;
                written.between = start..written.text.len();
                written.text.push(']');
            } else {
                written.push_member(name, value)?;
            }
        }
        written.text.push('}');
        written.differ_until(self.text.len());
        (!written.between.is_empty() || members.contains_key(self.name())).then_some(written)
    }

    /// Writes the items of another state, but for those that are changed or removed, and the added ones.
    fn push_items(
        &mut self,
        other: &ListText,
        changed: &BTreeMap<usize, Option<&Value>>,
        added: &[&Value],
    ) -> Option<()> {
        self.items.reserve(other.items.len() + added.len());
        let mut next = 0;
        for (index, item) in changed {
            self.push_same(other, next..*index)?;
            next = index + 1;
            if let Some(item) = item {
                self.push_item(item)?;
            }
        }
        self.push_same(other, next..other.items.len())?;
        added.iter().try_for_each(|item| self.push_item(item))
    }

    /// Writes items of another state as they are.
    fn push_same(&mut self, other: &ListText, range: Range<usize>) -> Option<()> {
        let items = other.items.get(range)?;
        let ([first, ..], [.., last]) = (items, items) else { return Some(()) };
        self.push_comma();
        let start = u32::try_from(self.text.len()).ok()?;
        self.differ_until(first.start as usize);
        self.copied = [last.end as usize, self.text.len() + (last.end - first.start) as usize];
        self.text.push_str(other.text.get(first.start as usize..last.end as usize)?);
        u32::try_from(self.text.len()).ok()?;
        let moved = |at: u32| at - first.start + start;
        self.items.extend(items.iter().map(|item| ItemText {
            start: moved(item.start),
            end: moved(item.end),
            ..*item
        }));
        Some(())
    }

    /// Notes that what was written since the last copied items replaces the text before until an index.
    fn differ_until(&mut self, end: usize) {
        let [old, new] = self.copied;
        self.differences.push([old..end, new..self.text.len()]);
    }

    /// Writes an item.
    fn push_item(&mut self, item: &Value) -> Option<()> {
        self.push_comma();
        let start = u32::try_from(self.text.len()).ok()?;
        let mut separator = '{';
        for (name, value) in item.as_object()?.iter().filter(|(name, _)| *name != INDEX) {
            self.text.push(separator);
            separator = ',';
            self.push_member(name, value)?;
        }
        self.text.push('}');
        let (end, name) = (u32::try_from(self.text.len()).ok()?, hash_of(name_of(item, self.list.key)?));
        self.items.push(ItemText { start, end, name });
        Some(())
    }

    fn push_comma(&mut self) {
        if !self.items.is_empty() {
            self.text.push(',');
        }
    }

    fn push_member(&mut self, name: &str, value: &Value) -> Option<()> {
        let name = serde_json::to_string(name).ok()?;
        write!(self.text, "{name}:{value}").ok()
    }
}

/// Returns where an item of a part of a state is in the list.
fn index_of(item: &Value) -> Option<usize> {
    item.get(INDEX)?.as_u64()?.try_into().ok()
}

/// Returns the name that an update gives to an item.
fn new_name<'v>(object: &Object, item: &'v Value) -> Option<&'v str> {
    let field = object.fields().iter().find(|field| matches!(field.effect, Effect::Renames(_)))?;
    name_of(item, field.name)
}

fn hash_of(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

/// Returns the size of a value in bytes of JSON, but for escapes; a number counts as eight.
///
/// ```
/// use linecard_behaviour::json_size;
/// use serde_json::json;
///
/// assert_eq!(json_size(&json!({"name": "lunch"})), r#"{"name":"lunch"}"#.len() + 1);
/// ```
#[must_use]
pub fn json_size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 4,
        Value::Number(_) => 8,
        Value::String(text) => text.len() + 2,
        Value::Array(items) => items.iter().map(|item| json_size(item) + 1).sum::<usize>() + 2,
        Value::Object(members) => members.iter().map(|(name, value)| size_of_member(name, value)).sum::<usize>() + 2,
    }
}

fn size_of_member(name: &str, value: &Value) -> usize {
    name.len() + json_size(value) + 4
}
