//! Performs operations: computes the new state and the response.

use crate::behaviour::Behaviour;
use crate::object::{Shown, Slots};
use crate::refused::Refused;
use crate::source::Source;
use crate::state_part::{StatePart, item_of_service, lists_added_to, name_of, state_part, whole};
use crate::validated::ValidatedBody;
use linecard_contract::pointer::joined;
use linecard_contract::{
    AsBody, Effect, Field, Found, Kind, Method, Object, Options, Report, Service, check_update, merge,
    validate_update_parsed,
};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashSet;

impl Behaviour {
    /// Returns the initial state of a service.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, Behaviour};
    /// use linecard_model::services::SELECTIVE_CALL_ACCEPTANCE;
    /// use serde_json::json;
    ///
    /// assert_eq!(BEHAVIOUR.initial_state(&SELECTIVE_CALL_ACCEPTANCE), json!({"criteria": []}));
    /// assert_eq!(Behaviour::NONE.initial_state(&SELECTIVE_CALL_ACCEPTANCE), json!({}));
    /// ```
    #[must_use]
    pub fn initial_state(&self, service: &Service) -> Value {
        let mut state = Map::new();
        self.complete_service(service, &mut state);
        Value::Object(state)
    }

    /// Returns whether the path leads to a part of the state of its service, so that [`response`](Behaviour::response) and
    /// [`change`](Behaviour::change) can perform the operation.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/lunch/";
    /// assert!(BEHAVIOUR.is_stateful(&API.find(Method::Delete, path).unwrap()));
    /// ```
    #[must_use]
    pub fn is_stateful(&self, found: &Found<'_>) -> bool {
        state_part(found).is_some()
    }

    /// Returns the item that the path of the service itself names, such as one call center of a group. Each item has its own
    /// state.
    ///
    /// ```
    /// use linecard_behaviour::Behaviour;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/services/call_centers/help%20desk/").unwrap();
    /// assert_eq!(Behaviour::item_of_service(&found).as_deref(), Some("help desk"));
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/").unwrap();
    /// assert_eq!(Behaviour::item_of_service(&found), None);
    /// ```
    #[must_use]
    pub fn item_of_service<'p>(found: &Found<'p>) -> Option<Cow<'p, str>> {
        item_of_service(found)
    }

    /// Returns the response to a GET of this path, or `None` if no item has the name in the path. Without a stored state, the
    /// initial state is used; a service whose path names an item has none.
    ///
    /// The response includes the attributes that the server derives.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/").unwrap();
    /// let stored = json!({"criteria": [{"name": "lunch", "active": true, "doNotPerformAction": false,
    ///     "timeSchedule": {"level": "Group", "name": "noon"}, "fromDnCriteria": {"selection": "Any", "phoneNumbers": []}}]});
    /// let response = BEHAVIOUR.response(&found, Some(&stored)).unwrap();
    /// assert_eq!(response["criteria"][0]["callsFrom"], "All calls");
    /// assert_eq!(response["criteria"][0]["timeSchedule"], "noon(Group)");
    /// ```
    #[must_use]
    pub fn response(&self, found: &Found<'_>, state: Option<&Value>) -> Option<Value> {
        let initial;
        let state = if let Some(state) = state {
            state
        } else if item_of_service(found).is_some() {
            return None;
        } else {
            initial = self.initial_state(found.service);
            &initial
        };
        let get = found.service.operations.iter().find(|other| {
            other.path == found.operation.path && other.method == Method::Get && other.response.is_some()
        })?;
        let stored = match state_part(found)? {
            StatePart::Whole => state,
            StatePart::Item(list, name) => list.items(state).get(list.index(state, &name)?)?,
            StatePart::List(_) => return None,
        };
        let mut response = Value::Object(self.shown_object(get.response?.object, stored.as_object()?));
        self.hide_levels(found.service, &mut response);
        Some(response)
    }

    /// Returns the state after a PUT, POST or DELETE. Attributes that were never set have their initial values.
    ///
    /// The state of a service that shows the directory is not changed here: see [`reassign`](Behaviour::reassign).
    ///
    /// The name in the path selects the item. The name in the body is ignored. Only an attribute such as `newName` renames it.
    ///
    /// # Errors
    ///
    /// [`Refused`], if the state is not changed.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/";
    /// let found = API.find(Method::Post, path).unwrap();
    /// let body = r#"{"name": "lunch", "fromDnCriteria":
    ///     {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
    /// let state = BEHAVIOUR.change(&found, None, body).unwrap();
    /// assert_eq!(state["criteria"][0]["active"], true);
    /// assert!(BEHAVIOUR.change(&found, Some(&state), body).is_err(), "the name is taken");
    /// ```
    pub fn change(&self, found: &Found<'_>, state: Option<&Value>, body: impl AsBody) -> Result<Value, Refused> {
        self.change_below(found, state, None, body)
    }

    /// Returns the state after a PUT, POST or DELETE, like [`change`](Behaviour::change). The items of a [`Tree`](crate::Tree) may
    /// have parents in the tree above it, whose state is passed too.
    ///
    /// # Errors
    ///
    /// [`Refused`], if the state is not changed.
    pub fn change_below(
        &self,
        found: &Found<'_>,
        state: Option<&Value>,
        above: Option<&Value>,
        body: impl AsBody,
    ) -> Result<Value, Refused> {
        let request = found.operation.request.ok_or(Refused::Absent)?;
        let body = body.as_body();
        let validated = ValidatedBody::of(request.object, found.operation.method, body);
        let initial = || self.initial_state(found.service);
        self.change_validated(found, state.cloned().unwrap_or_else(initial), above, body, validated)
    }

    /// Returns the state after a PUT, POST or DELETE, like [`change_below`](Behaviour::change_below), for a body that was validated already. `state` is the stored state, or else the [`initial_state`](Behaviour::initial_state).
    ///
    /// # Errors
    ///
    /// [`Refused`], if the state is not changed.
    pub fn change_validated(
        &self,
        found: &Found<'_>,
        mut state: Value,
        above: Option<&Value>,
        body: impl AsBody,
        validated: ValidatedBody,
    ) -> Result<Value, Refused> {
        let body = body.as_body();
        let ValidatedBody { report: checked, .. } = validated;
        let value = body.parse(Options::default().max_body).map(Cow::into_owned);
        let named = |attribute: &str| value.as_ref().and_then(|value| value.get(attribute)?.as_str());
        if self.source(found.service).is_some() {
            return Err(Refused::Absent);
        }
        let part = state_part(found).ok_or(Refused::Absent)?;
        let object = found.operation.request.ok_or(Refused::Absent)?.object;
        match (found.operation.method, part) {
            (Method::Put, StatePart::Whole) => {
                check_update(checked, object, &state, body, value.as_ref()).map_err(Refused::Invalid)?;
                let put = attributes(value)?;
                let keyed = self.keyed_lists(object, &state, &put);
                if let Some(state) = state.as_object_mut() {
                    merge(object, state, put);
                    state.extend(keyed);
                }
            }
            (Method::Put, StatePart::Item(list, name)) => {
                let index = list.index(&state, &name).ok_or(Refused::Absent)?;
                let stored = &list.items(&state)[index];
                let mut taken = object.fields().iter().filter(|field| {
                    matches!(field.effect, Effect::Renames(_))
                        && named(field.name).and_then(|new| list.index(&state, new)).is_some_and(|taken| taken != index)
                });
                if let Some(first) = taken.next() {
                    let mut report = validate_update_parsed(&Options::default(), object, stored, body, value.as_ref());
                    for field in std::iter::once(first).chain(taken) {
                        report.add_taken_name(list.object, list.field, Method::Put, body, &joined("", field.name));
                    }
                    return Err(Refused::Invalid(Box::new(report)));
                }
                check_update(checked, object, stored, body, value.as_ref()).map_err(Refused::Invalid)?;
                let put = attributes(value)?;
                if let Some(item) = list.items_mut(&mut state).and_then(|items| items[index].as_object_mut()) {
                    merge(object, item, put);
                }
            }
            (Method::Post, StatePart::List(list)) => {
                let mut report = checked.limited();
                if named(list.key).is_some_and(|name| list.index(&state, name).is_some()) {
                    report.add_taken_name(list.object, list.field, Method::Post, body, &joined("", list.key));
                }
                let mut item = Map::new();
                merge(object, &mut item, accepted(report, value)?);
                // Without a name, no path and no update could find the item again.
                if item.get(list.key).and_then(Value::as_str).is_none_or(str::is_empty) {
                    return Err(Refused::NoName { pointer: joined("", list.key) });
                }
                if let Some(tree) = self.tree(found.service).filter(|tree| tree.list == list.field.name) {
                    item = tree.derived(found, list.items(&state), above, item)?;
                }
                if let Some(items) = list.items_mut(&mut state) {
                    items.push(Value::Object(item));
                }
            }
            (Method::Post, StatePart::Whole) => {
                let mut report = checked.limited();
                for list in lists_added_to(object) {
                    let added = value.as_ref().and_then(|value| value.get(list.field.name)?.as_array());
                    let mut taken: HashSet<&str> =
                        list.items(&state).iter().filter_map(|item| name_of(item, list.key)).collect();
                    for (index, item) in added.into_iter().flatten().enumerate() {
                        if name_of(item, list.key).is_some_and(|name| !taken.insert(name)) {
                            let item = joined(&joined("", list.field.name), &index.to_string());
                            report.add_taken_name(object, list.field, Method::Post, body, &joined(&item, list.key));
                        }
                    }
                }
                let mut post = accepted(report, value)?;
                for list in lists_added_to(object) {
                    if let (Some(Value::Array(added)), Some(items)) =
                        (post.remove(list.field.name), list.items_mut(&mut state))
                    {
                        items.extend(added);
                    }
                }
                if let Some(state) = state.as_object_mut() {
                    merge(object, state, post);
                }
            }
            (Method::Delete, StatePart::Item(list, name)) => {
                let index = list.index(&state, &name).ok_or(Refused::Absent)?;
                if !checked.is_valid() {
                    return Err(Refused::Invalid(Box::new(checked.limited())));
                }
                if let Some(items) = list.items_mut(&mut state) {
                    items.remove(index);
                }
            }
            _ => return Err(Refused::Absent),
        }
        if let Some(state) = state.as_object_mut() {
            self.complete_service(found.service, state);
        }
        Ok(state)
    }

    /// Returns the state of a service after what a response shows and no request can write: a list that the API only reads, or
    /// an attribute that an update does not have. A test double begins with a recorded response so. The response must be valid.
    ///
    /// Returns `None` if the path does not lead to the whole state, or if it has a PUT and nothing in the response is of this sort.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/meet_me_confs/conferences/";
    /// let found = API.find(Method::Get, path).unwrap();
    /// let state = BEHAVIOUR.recorded(&found, None, &json!({"conferences": []})).unwrap();
    /// assert_eq!(BEHAVIOUR.response(&found, Some(&state)), Some(json!({"conferences": []})));
    /// ```
    #[must_use]
    pub fn recorded(&self, found: &Found<'_>, state: Option<&Value>, response: &Value) -> Option<Value> {
        if matches!(self.source(found.service), Some(Source::Assignment(_))) {
            return None;
        }
        let StatePart::Whole = state_part(found)? else { return None };
        let object = whole(found.service)?;
        let behaviour = self.of(object);
        let is_only_read = |field: &&Field| {
            let shown = behaviour.map_or(Shown::Stored, |behaviour| behaviour.shown(field.name));
            field.may_stand(Method::Get) && !field.may_stand(Method::Put) && matches!(shown, Shown::Stored)
        };
        let mut others = found.service.operations.iter().filter(|other| other.path == found.operation.path);
        let has_put = others.any(|other| other.method == Method::Put);
        let fields =
            object.fields().iter().filter(|field| !has_put && field.may_stand(Method::Get) || is_only_read(field));
        let recorded: Vec<_> = fields.filter_map(|field| Some((field.name, response.get(field.name)?))).collect();
        let mut state = state.cloned().unwrap_or_else(|| self.initial_state(found.service));
        let members = state.as_object_mut()?;
        let mut is_recorded = !has_put || !recorded.is_empty();
        for (name, value) in recorded {
            members.insert(name.to_owned(), value.clone());
        }
        is_recorded |= self.record_items(object, members, response);
        if !is_recorded {
            return None;
        }
        self.complete_service(found.service, members);
        Some(state)
    }

    /// Adds the initial values of attributes of a service that are not set.
    pub(crate) fn complete_service(&self, service: &Service, state: &mut Map<String, Value>) {
        for (name, initial) in self.initial_of(service) {
            if !state.contains_key(*name) {
                state.insert((*name).to_owned(), initial.value());
            }
        }
        if let Some(whole) = whole(service) {
            self.complete(whole, state);
        }
    }

    /// Adds the initial values of attributes that are not set.
    pub(crate) fn complete(&self, object: &Object, state: &mut Map<String, Value>) {
        let behaviour = self.of(object);
        for removal in behaviour.map_or(&[][..], |behaviour| behaviour.removals) {
            removal.apply(state);
        }
        let (mut there, mut fields) = (0_u64, object.in_order());
        for (name, value) in state.iter_mut() {
            let Some((index, field)) = fields.find(name) else { continue };
            there |= 1 << index;
            if matches!(value, Value::Array(_) | Value::Object(_)) {
                self.complete_within(field, value);
            }
        }
        for (index, field) in object.fields().iter().enumerate() {
            if there >> index & 1 == 0 && field.may_stand(Method::Get) {
                let initial = behaviour.and_then(|behaviour| behaviour.initial(field.name));
                if let Some(initial) = initial {
                    state.insert(field.name.to_owned(), initial.value());
                }
            }
        }
    }

    /// Adds the initial values in a list or an object.
    fn complete_within(&self, field: &Field, value: &mut Value) {
        let created_as = field.created_items().and_then(|items| items.created_as);
        let listed = field.kind(Method::Get).as_list().and_then(|items| items.kind.as_object());
        match (created_as.or(listed), field.kind(Method::Get).of_value(value).as_object(), value) {
            (Some(object), _, Value::Array(items)) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| self.complete(object, item));
            }
            (_, Some(inner), Value::Object(state)) => self.complete(inner, state),
            _ => {}
        }
    }

    /// Returns the response of a service that shows its whole state.
    pub(crate) fn shown_whole(&self, service: &Service, state: &Value) -> Option<Value> {
        Some(Value::Object(self.shown_object(whole(service)?, state.as_object()?)))
    }

    /// Converts a stored object into a response.
    fn shown_object(&self, object: &Object, stored: &Map<String, Value>) -> Map<String, Value> {
        let behaviour = self.of(object);
        let mut response = Map::new();
        for field in object.fields().iter().filter(|field| field.may_stand(Method::Get)) {
            let as_it_is = |name| stored.get(name).map(|value| self.shown_value(field.kind(Method::Get), value));
            let value = match behaviour.map_or(Shown::Stored, |behaviour| behaviour.shown(field.name)) {
                Shown::Stored => as_it_is(field.name),
                Shown::Other(name) => as_it_is(name),
                Shown::Label(label) => label.text(stored).map(Value::String),
                Shown::Summary(summary) => summary.text(stored).map(Value::String),
                Shown::Slots(slots) => self.shown_slots(field.kind(Method::Get), slots, stored.get(field.name)),
            };
            if let Some(value) = value {
                response.insert(field.name.to_owned(), value);
            }
        }
        response
    }

    /// Returns a list that always has the same items.
    fn shown_slots(&self, kind: &Kind, slots: &Slots, stored: Option<&Value>) -> Option<Value> {
        let object = kind.as_list()?.kind.as_object()?;
        let stored = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let item = |value: &&str| {
            // Of two items with the same key, the later one is meant.
            let named =
                stored.iter().rev().find(|item| name_of(item, slots.key) == Some(value)).and_then(Value::as_object);
            let mut item = named.cloned().unwrap_or_default();
            item.insert(slots.key.to_owned(), (*value).into());
            self.complete(object, &mut item);
            Value::Object(self.shown_object(object, &item))
        };
        Some(slots.values.iter().map(item).collect())
    }

    fn shown_value(&self, kind: &Kind, stored: &Value) -> Value {
        let kind = kind.of_value(stored);
        match (kind.as_object(), kind.as_list(), stored) {
            (Some(inner), _, Value::Object(stored)) => Value::Object(self.shown_object(inner, stored)),
            (_, Some(items), Value::Array(stored)) => {
                Value::Array(stored.iter().map(|item| self.shown_value(&items.kind, item)).collect())
            }
            (_, _, stored) => stored.clone(),
        }
    }
}

/// Returns the attributes of the body, if the report has no violation.
pub(crate) fn accepted(report: Report, value: Option<Value>) -> Result<Map<String, Value>, Refused> {
    if report.is_valid() { attributes(value) } else { Err(Refused::Invalid(Box::new(report))) }
}

/// Returns the attributes of a valid body.
fn attributes(value: Option<Value>) -> Result<Map<String, Value>, Refused> {
    match value {
        Some(Value::Object(attributes)) => Ok(attributes),
        // The JSON is valid, but a number is too large for `f64`.
        _ => Err(Refused::NumberTooLarge),
    }
}
