//! What an operation makes of what is stored, and what it is answered with. It keeps nothing itself.
//!
//! Of each user, a service has one state: an object with the attributes of its own GET, in which a list that an update
//! matches by name holds its items as their own GET shows them. The other paths of the service lead into that list.

use linecard_contract::{
    Body, Effect, Field, Found, Items, Kind, Label, Method, Object, Options, Report, Service, Shown, Summary, merge,
    validate, validate_update_parsed,
};
use serde_json::{Map, Value};

/// Why an operation was not performed. Nothing is changed then.
#[derive(Debug)]
pub enum Refused {
    /// Nothing is stored under the name that the path gives.
    Absent,
    /// The body breaks the contract; the report holds at least one violation.
    Invalid(Box<Report>),
    /// The body holds a number that no 64 bits hold, so that it cannot be kept.
    NumberTooLarge,
}

/// What a service stores.
pub trait ServiceState {
    /// What is stored for a user to whom nothing was written.
    ///
    /// ```
    /// use linecard_model::services::{SELECTIVE_CALL_ACCEPTANCE, ServiceState};
    /// use serde_json::json;
    ///
    /// assert_eq!(SELECTIVE_CALL_ACCEPTANCE.initial_state(), json!({"criteria": []}));
    /// ```
    #[must_use]
    fn initial_state(&self) -> Value;
}

impl ServiceState for Service {
    fn initial_state(&self) -> Value {
        let mut state = Map::new();
        if let Some(whole) = whole(self) {
            complete(whole, &mut state);
        }
        Value::Object(state)
    }
}

/// The object that the service's own GET answers.
pub(super) fn whole(service: &Service) -> Option<&'static Object> {
    Some(root(service)?.1)
}

/// The path of the service itself, and the object that its GET answers: all other paths begin with it.
fn root(service: &Service) -> Option<(&'static str, &'static Object)> {
    let gets = service.operations.iter().filter_map(|operation| {
        let content = operation.response.filter(|_| operation.method == Method::Get)?;
        Some((operation.path, content.object))
    });
    gets.min_by_key(|(path, _)| path.len())
}

/// What of the state of a service a path leads to.
enum Part<'f> {
    /// All of it.
    Whole,
    /// A list in it.
    List(List),
    /// The item of this name in a list.
    Item(List, &'f str),
}

/// A list whose items have names.
#[derive(Clone, Copy)]
struct List {
    /// The object that holds it, and the attribute that it is there.
    object: &'static Object,
    field: &'static Field,
    /// The attribute that is the name of an item.
    key: &'static str,
}

impl List {
    fn items(self, state: &Value) -> &[Value] {
        state.get(self.field.name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    fn items_mut(self, state: &mut Value) -> Option<&mut Vec<Value>> {
        let list = state.as_object_mut()?.entry(self.field.name).or_insert_with(|| Value::Array(Vec::new()));
        list.as_array_mut()
    }

    fn place(self, state: &Value, name: &str) -> Option<usize> {
        self.items(state).iter().position(|item| name_of(item, self.key) == Some(name))
    }
}

/// An operation, performed on what is stored.
pub trait Perform {
    /// Whether the operation leads to a part of the service's state, so that [`answer`](Perform::answer) and
    /// [`change`](Perform::change) can perform it. Every operation of [`SERVICES`](crate::services::SERVICES) does.
    #[must_use]
    fn is_stateful(&self) -> bool;

    /// What a GET of this path is answered with, or none if there is nothing of that name. Without a stored state it is
    /// that of a user to whom nothing was written.
    ///
    /// What the service works out itself is in it: the callers in words, and both spellings of a schedule in a list.
    ///
    /// ```
    /// use linecard_model::{API, Method, services::Perform};
    /// use serde_json::json;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/").unwrap();
    /// let stored = json!({"criteria": [{"name": "lunch", "active": true, "doNotPerformAction": false,
    ///     "timeSchedule": {"level": "Group", "name": "noon"}, "fromDnCriteria": {"selection": "Any", "phoneNumbers": []}}]});
    /// let answer = found.answer(Some(&stored)).unwrap();
    /// assert_eq!(answer["criteria"][0]["callsFrom"], "All calls");
    /// assert_eq!(answer["criteria"][0]["timeSchedule"], "noon (Group)");
    /// ```
    #[must_use]
    fn answer(&self, state: Option<&Value>) -> Option<Value>;

    /// What the operation, a PUT, POST or DELETE, makes of the state. What the service works out itself is in it: the
    /// default level of a schedule, and the attributes that were left out.
    ///
    /// The name in the path counts, whatever name the body gives; only `newName` gives another one.
    ///
    /// # Errors
    ///
    /// [`Refused`]; then nothing is to be changed.
    ///
    /// ```
    /// use linecard_model::{API, Method, services::Perform};
    /// use serde_json::json;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/";
    /// let found = API.find(Method::Post, path).unwrap();
    /// let body = r#"{"name": "lunch", "fromDnCriteria":
    ///     {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
    /// let state = found.change(None, body).unwrap();
    /// assert_eq!(state["criteria"][0]["active"], true);
    /// assert!(found.change(Some(&state), body).is_err(), "the name is taken");
    /// ```
    fn change<'b>(&self, state: Option<&Value>, body: impl Into<Body<'b>>) -> Result<Value, Refused>;
}

impl Perform for Found<'_> {
    fn is_stateful(&self) -> bool {
        part(self).is_some()
    }

    fn answer(&self, state: Option<&Value>) -> Option<Value> {
        let initial;
        let state = if let Some(state) = state {
            state
        } else {
            initial = self.service.initial_state();
            &initial
        };
        let get = self.service.operations.iter().find(|other| {
            other.path == self.operation.path && other.method == Method::Get && other.response.is_some()
        })?;
        let stored = match part(self)? {
            Part::Whole => state,
            Part::Item(list, name) => list.items(state).get(list.place(state, name)?)?,
            Part::List(_) => return None,
        };
        Some(Value::Object(shown(get.response?.object, stored.as_object()?)))
    }

    fn change<'b>(&self, state: Option<&Value>, body: impl Into<Body<'b>>) -> Result<Value, Refused> {
        let body = body.into();
        // What the body says, made of it once: it is validated, and then it becomes the state.
        let tree = parsed(body);
        let validate_update =
            |object, stored: &Value| validate_update_parsed(&Options::default(), object, stored, body, tree.as_ref());
        let named = |name: &str| tree.as_ref().and_then(|tree| tree.get(name)?.as_str());
        let mut state = state.cloned().unwrap_or_else(|| self.service.initial_state());
        let part = part(self).ok_or(Refused::Absent)?;
        let content = self.operation.request.ok_or(Refused::Absent)?;
        match (self.operation.method, part) {
            (Method::Put, Part::Whole) => {
                let report = validate_update(content.object, &state);
                let put = accepted(report, tree)?;
                if let Some(state) = state.as_object_mut() {
                    merge(content.object, state, put);
                }
            }
            (Method::Put, Part::Item(list, name)) => {
                let place = list.place(&state, name).ok_or(Refused::Absent)?;
                let mut report = validate_update(content.object, &list.items(&state)[place]);
                for field in content.object.fields().iter().filter(|field| matches!(field.effect, Effect::Renames(_))) {
                    if named(field.name).and_then(|new| list.place(&state, new)).is_some_and(|taken| taken != place) {
                        report.add_taken_name(list.object, list.field, Method::Put, body, field.name);
                    }
                }
                let put = accepted(report, tree)?;
                if let Some(item) = list.items_mut(&mut state).and_then(|items| items[place].as_object_mut()) {
                    merge(content.object, item, put);
                }
            }
            (Method::Post, Part::List(list)) => {
                let mut report = validate(content.object, Method::Post, body);
                if named(list.key).is_some_and(|name| list.place(&state, name).is_some()) {
                    report.add_taken_name(list.object, list.field, Method::Post, body, list.key);
                }
                let mut item = Map::new();
                merge(content.object, &mut item, accepted(report, tree)?);
                if let Some(items) = list.items_mut(&mut state) {
                    items.push(Value::Object(item));
                }
            }
            (Method::Delete, Part::Item(list, name)) => {
                let place = list.place(&state, name).ok_or(Refused::Absent)?;
                let report = validate(content.object, Method::Delete, body);
                if !report.is_valid() {
                    return Err(Refused::Invalid(Box::new(report)));
                }
                if let Some(items) = list.items_mut(&mut state) {
                    items.remove(place);
                }
            }
            _ => return Err(Refused::Absent),
        }
        if let (Some(whole), Some(state)) = (whole(self.service), state.as_object_mut()) {
            complete(whole, state);
        }
        Ok(state)
    }
}

/// Behind the path of the service itself, a path names a list of its PUT, and then perhaps an item.
fn part<'f>(found: &'f Found<'_>) -> Option<Part<'f>> {
    let (root, _) = root(found.service)?;
    let mut tail = found.operation.path.strip_prefix(root)?.split_terminator('/');
    let Some(attribute) = tail.next() else { return Some(Part::Whole) };
    let mut puts = found.service.operations.iter().filter(|other| other.path == root && other.method == Method::Put);
    let object = puts.find_map(|put| put.request)?.object;
    let field = object.field(attribute)?;
    let Kind::Array(Items { matched_by: Some(key), .. }) = field.kind(Method::Put) else { return None };
    let list = List { object, field, key };
    match (tail.next(), tail.next()) {
        (None, _) => Some(Part::List(list)),
        (Some(segment), None) => {
            let name = segment.strip_prefix('{')?.strip_suffix('}')?;
            Some(Part::Item(list, found.segment(name)?))
        }
        _ => None,
    }
}

/// The body, if the report finds no violation in it.
fn accepted(report: Report, tree: Option<Value>) -> Result<Map<String, Value>, Refused> {
    if !report.is_valid() {
        return Err(Refused::Invalid(Box::new(report)));
    }
    match tree {
        Some(Value::Object(tree)) => Ok(tree),
        // A number beyond `f64` is JSON, and nothing that could be kept.
        _ => Err(Refused::NumberTooLarge),
    }
}

fn parsed(body: Body<'_>) -> Option<Value> {
    match body {
        Body::Text(text) if text.len() <= Options::default().max_body => {
            serde_json::from_slice(text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)).ok()
        }
        Body::Text(_) => None,
        Body::Tree(tree) => Some(tree.clone()),
    }
}

/// Puts in what an attribute holds as long as nobody has said.
fn complete(object: &Object, state: &mut Map<String, Value>) {
    for field in object.fields() {
        let Some(value) = state.get_mut(field.name) else {
            if let Some(initial) = field.initial.filter(|_| field.may_stand(Method::Get)) {
                state.insert(field.name.to_owned(), initial.value());
            }
            continue;
        };
        let created_as = match field.kind(Method::Put) {
            Kind::Array(items) => items.created_as,
            _ => None,
        };
        match (created_as, field.kind(Method::Get).of_value(value), value) {
            (Some(object), _, Value::Array(items)) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| complete(object, item));
            }
            (_, Kind::Object(inner), Value::Object(state)) => complete(inner, state),
            _ => {}
        }
    }
}

/// What an answer shows of a stored object.
fn shown(object: &Object, stored: &Map<String, Value>) -> Map<String, Value> {
    let mut answer = Map::new();
    for field in object.fields().iter().filter(|field| field.may_stand(Method::Get)) {
        let value = match field.shown {
            Shown::Stored => stored.get(field.name).map(|value| shown_value(field.kind(Method::Get), value)),
            Shown::Other(name) => stored.get(name).map(|value| shown_value(field.kind(Method::Get), value)),
            Shown::Label(label) => self::label(label, stored).map(Value::String),
            Shown::Summary(summary) => self::summary(summary, stored).map(Value::String),
        };
        if let Some(value) = value {
            answer.insert(field.name.to_owned(), value);
        }
    }
    answer
}

fn shown_value(kind: &Kind, stored: &Value) -> Value {
    match (kind.of_value(stored), stored) {
        (Kind::Object(inner), Value::Object(stored)) => Value::Object(shown(inner, stored)),
        (Kind::Array(items), Value::Array(stored)) => {
            Value::Array(stored.iter().map(|item| shown_value(&items.kind, item)).collect())
        }
        _ => stored.clone(),
    }
}

fn label(label: &Label, stored: &Map<String, Value>) -> Option<String> {
    let object = stored.get(label.of)?;
    let name = object.get(label.name)?.as_str()?;
    let (apart, usual) = label.apart_from;
    Some(match object.get(apart).and_then(Value::as_str).filter(|apart| *apart != usual) {
        Some(apart) => format!("{name} ({apart})"),
        None => name.to_owned(),
    })
}

fn summary(summary: &Summary, stored: &Map<String, Value>) -> Option<String> {
    let object = stored.get(summary.of)?;
    let word = object.get(summary.word).and_then(Value::as_str);
    if let Some((_, phrase)) = summary.phrases.iter().find(|(decides, _)| word == Some(decides)) {
        return Some((*phrase).to_owned());
    }
    let listed = object.get(summary.list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let flags = summary.flags.iter().filter(|(flag, _)| object.get(flag) == Some(&Value::Bool(true)));
    let parts: Vec<&str> = listed.iter().filter_map(Value::as_str).chain(flags.map(|(_, phrase)| *phrase)).collect();
    Some(parts.join(", "))
}

/// The name by which an item of a list is matched.
pub(super) fn name_of<'v>(item: &'v Value, key: &str) -> Option<&'v str> {
    item.get(key)?.as_str()
}
