//! Performs operations: computes the new state and the response.

use crate::behaviour::Behaviour;
use crate::object::Shown;
use crate::state_part::{StatePart, item_of_service, state_part, whole};
use linecard_contract::{
    AsBody, Effect, Found, Kind, Method, Object, Options, Report, Service, merge, validate, validate_update_parsed,
};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Why an operation was not performed. The state is not changed.
#[derive(Debug)]
pub enum Refused {
    /// No item has the name in the path.
    Absent,
    /// The body violates the contract. The report has at least one violation.
    Invalid(Box<Report>),
    /// The body has a number that is too large to store.
    NumberTooLarge,
}

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
        if let Some(whole) = whole(service) {
            self.complete(whole, &mut state);
        }
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
        Some(Value::Object(self.shown_object(get.response?.object, stored.as_object()?)))
    }

    /// Returns the state after a PUT, POST or DELETE. Attributes that were never set have their initial values.
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
        let (body, options) = (body.as_body(), Options::default());
        // The body is parsed once: its value is validated, and then becomes part of the state.
        let value = body.parse(options.max_body);
        let named = |attribute: &str| value.as_deref().and_then(|value| value.get(attribute)?.as_str());
        let validate_put =
            |object, stored: &Value| validate_update_parsed(&options, object, stored, body, value.as_deref());
        let mut state = state.cloned().unwrap_or_else(|| self.initial_state(found.service));
        let part = state_part(found).ok_or(Refused::Absent)?;
        let object = found.operation.request.ok_or(Refused::Absent)?.object;
        match (found.operation.method, part) {
            (Method::Put, StatePart::Whole) => {
                let report = validate_put(object, &state);
                let put = accepted(report, value)?;
                if let Some(state) = state.as_object_mut() {
                    merge(object, state, put);
                }
            }
            (Method::Put, StatePart::Item(list, name)) => {
                let index = list.index(&state, &name).ok_or(Refused::Absent)?;
                let mut report = validate_put(object, &list.items(&state)[index]);
                for field in object.fields().iter().filter(|field| matches!(field.effect, Effect::Renames(_))) {
                    if named(field.name).and_then(|new| list.index(&state, new)).is_some_and(|taken| taken != index) {
                        report.add_taken_name(list.object, list.field, Method::Put, body, field.name);
                    }
                }
                let put = accepted(report, value)?;
                if let Some(item) = list.items_mut(&mut state).and_then(|items| items[index].as_object_mut()) {
                    merge(object, item, put);
                }
            }
            (Method::Post, StatePart::List(list)) => {
                let mut report = validate(object, Method::Post, body);
                if named(list.key).is_some_and(|name| list.index(&state, name).is_some()) {
                    report.add_taken_name(list.object, list.field, Method::Post, body, list.key);
                }
                let mut item = Map::new();
                merge(object, &mut item, accepted(report, value)?);
                if let Some(items) = list.items_mut(&mut state) {
                    items.push(Value::Object(item));
                }
            }
            (Method::Delete, StatePart::Item(list, name)) => {
                let index = list.index(&state, &name).ok_or(Refused::Absent)?;
                let report = validate(object, Method::Delete, body);
                if !report.is_valid() {
                    return Err(Refused::Invalid(Box::new(report)));
                }
                if let Some(items) = list.items_mut(&mut state) {
                    items.remove(index);
                }
            }
            _ => return Err(Refused::Absent),
        }
        if let (Some(whole), Some(state)) = (whole(found.service), state.as_object_mut()) {
            self.complete(whole, state);
        }
        Ok(state)
    }

    /// Returns the state whose GET response is this one, for a path that no request changes as a whole. `None` if the path
    /// leads to a part of the state, or a PUT changes it.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/").unwrap();
    /// let group = json!({"groupName": "Sales", "userCount": 7});
    /// let state = BEHAVIOUR.seeded(&found, &group).unwrap();
    /// assert_eq!(BEHAVIOUR.response(&found, Some(&state)), Some(group));
    /// ```
    #[must_use]
    pub fn seeded(&self, found: &Found<'_>, response: &Value) -> Option<Value> {
        let mut others = found.service.operations.iter().filter(|other| other.path == found.operation.path);
        if others.any(|other| other.method == Method::Put) || !matches!(state_part(found)?, StatePart::Whole) {
            return None;
        }
        let mut state = response.as_object()?.clone();
        self.complete(whole(found.service)?, &mut state);
        Some(Value::Object(state))
    }

    /// Adds the initial values of attributes that are not set.
    fn complete(&self, object: &Object, state: &mut Map<String, Value>) {
        let behaviour = self.of(object);
        for field in object.fields() {
            let Some(value) = state.get_mut(field.name) else {
                let initial = behaviour.and_then(|behaviour| behaviour.initial(field.name));
                if let Some(initial) = initial.filter(|_| field.may_stand(Method::Get)) {
                    state.insert(field.name.to_owned(), initial.value());
                }
                continue;
            };
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
            };
            if let Some(value) = value {
                response.insert(field.name.to_owned(), value);
            }
        }
        response
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
fn accepted(report: Report, value: Option<Cow<'_, Value>>) -> Result<Map<String, Value>, Refused> {
    if !report.is_valid() {
        return Err(Refused::Invalid(Box::new(report)));
    }
    match value.map(Cow::into_owned) {
        Some(Value::Object(attributes)) => Ok(attributes),
        // The JSON is valid, but a number is too large for `f64`.
        _ => Err(Refused::NumberTooLarge),
    }
}
