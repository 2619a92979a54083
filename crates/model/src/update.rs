//! A PUT against the stored state: what it comes to, and what of it can be judged only so.

use crate::fact::Demand;
use crate::fact::{Effect, Field, Items, Kind, Method};
use crate::judge::{BYTE_ORDER_MARK, Body, Options, judge, judge_into};
use crate::lines::position_of;
use crate::object::{Compiled, Object};
use crate::reader::Reader;
use crate::report::{Check, Detail, Raw, Report, Severity, Subject, push_token};
use crate::tree::Tree;
use serde_json::{Map, Value};

/// Judges a PUT as [`judge`] does, and what hangs on the stored state too.
///
/// `stored` is what a GET would answer. What the PUT leaves out keeps its stored value, null clears, a list replaces the
/// old one, a list whose items are matched by name creates, changes and removes them. An item of a new name is created,
/// and needs what a POST needs; a new name must be free.
///
/// ```
/// use linecard_model::{Method, judge, judge_update, objects::CRITERIA};
/// use serde_json::json;
///
/// let put = r#"{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}"#;
/// assert!(judge(&CRITERIA, Method::Put, put).is_valid());
///
/// let stored = json!({"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}});
/// let report = judge_update(&CRITERIA, &stored, put);
/// let finding = report.violations().next().unwrap();
/// assert_eq!(finding.rule().to_string(), "criteria-from-dn.phoneNumbers.put.required");
/// assert_eq!(finding.pointer(), "/fromDnCriteria/phoneNumbers");
/// ```
#[must_use]
pub fn judge_update<'b>(object: &'static Object, stored: &Value, put: impl Into<Body<'b>>) -> Report {
    let body = put.into();
    let mut report = Report::without_limit(object, Method::Put);
    judge_into(&mut report, &Options::default(), object, Method::Put, body);
    let parsed;
    let put = match body {
        Body::Tree(put) => put,
        Body::Text(text) => match serde_json::from_slice(text) {
            Ok(put) => {
                parsed = put;
                &parsed
            }
            // What is no JSON has been reported, and holds no update.
            Err(_) => return report.limited(),
        },
    };
    report.retain(|raw| !matches!(raw.check, Check::Relevant | Check::NotEmpty) && !is_rule_on_presence(raw));
    let mut update = Update { report: &mut report, body };
    update.object(object, put, Some(stored), "");
    report.sort();
    report.limited()
}

/// What a PUT makes of the stored state: what a GET would answer from then on.
///
/// ```
/// use linecard_model::{objects::SELECTIVE_CALL_ACCEPTANCE, update};
/// use serde_json::json;
///
/// let stored = json!({"criteria": [{"name": "lunch", "active": true}, {"name": "night", "active": true}]});
/// let put = json!({"criteria": [{"name": "lunch", "newName": "dinner"}, {"name": "night", "delete": true}]});
/// let result = update(&SELECTIVE_CALL_ACCEPTANCE, &stored, &put).unwrap();
/// assert_eq!(result, json!({"criteria": [{"name": "dinner", "active": true}]}));
/// ```
///
/// # Errors
///
/// The report of [`judge_update`], if it holds a violation: then nothing is changed.
pub fn update(object: &'static Object, stored: &Value, put: &Value) -> Result<Value, Box<Report>> {
    let report = judge_update(object, stored, put);
    if !report.is_valid() {
        return Err(Box::new(report));
    }
    let empty = Map::new();
    let (stored, put) = (stored.as_object().unwrap_or(&empty), put.as_object().unwrap_or(&empty));
    Ok(Value::Object(merged(object, stored, put)))
}

fn merged(object: &Object, stored: &Map<String, Value>, put: &Map<String, Value>) -> Map<String, Value> {
    let mut result = stored.clone();
    for (name, value) in put {
        let Some(field) = object.field(name) else { continue };
        if field.is_ignored(Method::Put) || matches!(field.effect, Effect::Removes | Effect::Renames(_)) {
            continue;
        }
        for other in rivals(object, name) {
            result.remove(other);
        }
        if value.is_null() {
            result.remove(name);
            continue;
        }
        let value = match (field.kind(Method::Put), value, stored.get(name)) {
            (Kind::Object(inner), Value::Object(put), Some(Value::Object(stored))) if field.effect == Effect::Sets => {
                Value::Object(merged(inner, stored, put))
            }
            (
                Kind::Array(Items { kind: Kind::Object(inner), matched_by: Some(key), .. }),
                Value::Array(put),
                stored,
            ) => {
                let stored = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
                Value::Array(merged_items(inner, key, stored, put))
            }
            _ => value.clone(),
        };
        result.insert(name.clone(), value);
    }
    for field in object.fields() {
        if let (Effect::Renames(other), Some(name)) = (field.effect, put.get(field.name)) {
            result.insert(other.to_owned(), name.clone());
        }
    }
    result
}

fn merged_items(object: &Object, key: &str, stored: &[Value], put: &[Value]) -> Vec<Value> {
    let mut result = stored.to_vec();
    for item in put.iter().filter_map(Value::as_object) {
        let place = result.iter().position(|stored| stored.get(key) == item.get(key));
        let removes = removes(object, item);
        match place {
            Some(place) if removes => drop(result.remove(place)),
            Some(place) => {
                if let Some(stored) = result[place].as_object() {
                    result[place] = Value::Object(merged(object, stored, item));
                }
            }
            None if removes => {}
            None => result.push(Value::Object(merged(object, &Map::new(), item))),
        }
    }
    result
}

/// Whether an item asks for its own removal.
fn removes(object: &Object, item: &Map<String, Value>) -> bool {
    let mut fields = object.fields().iter();
    fields.any(|field| field.effect == Effect::Removes && item.get(field.name) == Some(&Value::Bool(true)))
}

/// The attributes that cannot stand beside this one: an update that sets it drops them.
fn rivals(object: &Object, name: &str) -> impl Iterator<Item = &'static str> {
    let groups = object.rules.iter().filter(|rule| matches!(rule.demand, Demand::AtMostOne | Demand::ExactlyOne));
    let mine = groups.filter(move |rule| rule.fields.contains(&name));
    let rivals: Vec<&str> = mine.flat_map(|rule| rule.fields).copied().filter(|other| *other != name).collect();
    rivals.into_iter()
}

/// Whether the finding is of a rule that asks for an attribute under a condition.
fn is_rule_on_presence(raw: &Raw) -> bool {
    raw.check == Check::Required && matches!((raw.subject, raw.detail), (Subject::Field(_), Detail::Rule(_)))
}

/// Whether the PUT asks for the attribute whatever the state.
fn is_required_in_put(raw: &Raw) -> bool {
    match raw.subject {
        Subject::Field(index) => raw.object.plan(Method::Put).required >> index & 1 == 1,
        _ => false,
    }
}

/// An update that is being judged against the stored state.
struct Update<'u> {
    report: &'u mut Report,
    body: Body<'u>,
}

impl Update<'_> {
    /// What holds between the attributes of an object, those that are kept included.
    fn object(&mut self, object: &'static Object, put: &Value, stored: Option<&Value>, pointer: &str) {
        let Some(put) = put.as_object() else { return };
        let state = State { object, put, stored: stored.and_then(Value::as_object) };
        for place in 0..object.rules.len() {
            if object.plan(Method::Put).rules >> place & 1 == 1 {
                self.rule(&state, place, pointer);
            }
        }
        for field in object.fields() {
            let Some(value) = put.get(field.name) else { continue };
            let pointer = joined(pointer, field.name);
            let kept = match field.effect {
                Effect::Replaces => None,
                _ => state.stored.and_then(|stored| stored.get(field.name)),
            };
            match (field.kind(Method::Put), value) {
                (Kind::Object(inner), _) => self.object(inner, value, kept, &pointer),
                (Kind::Array(items), Value::Array(values)) => self.items(object, field, items, values, kept, &pointer),
                _ => {}
            }
        }
    }

    fn items(
        &mut self,
        object: &'static Object,
        field: &Field,
        items: &Items,
        put: &[Value],
        stored: Option<&Value>,
        pointer: &str,
    ) {
        let Kind::Object(inner) = items.kind else { return };
        let stored = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let key = items.matched_by.unwrap_or_default();
        let mut taken: Vec<&Value> = stored.iter().filter_map(|item| item.get(key)).collect();
        for (index, item) in put.iter().enumerate() {
            let pointer = joined(pointer, &index.to_string());
            let Some(attributes) = item.as_object() else { continue };
            let name = attributes.get(key);
            let place = taken.iter().position(|taken| Some(*taken) == name);
            if removes(inner, attributes) {
                // What is on its way out owes nothing.
                place.map(|place| taken.swap_remove(place));
                continue;
            }
            let kept =
                if items.matched_by.is_some() { stored.iter().find(|stored| stored.get(key) == name) } else { None };
            self.object(inner, item, kept, &pointer);
            if let (None, Some(created_as)) = (place, items.created_as) {
                self.creation(created_as, item, &pointer);
            }
            self.names(object, field, inner, attributes, place, &mut taken, &pointer);
        }
    }

    /// Keeps account of the names that are taken, and reports a new name that is.
    #[expect(clippy::too_many_arguments, reason = "an item of a list is all of these")]
    fn names<'v>(
        &mut self,
        object: &'static Object,
        field: &Field,
        inner: &'static Object,
        item: &'v Map<String, Value>,
        place: Option<usize>,
        taken: &mut Vec<&'v Value>,
        pointer: &str,
    ) {
        let renaming = inner.fields().iter().find(|field| matches!(field.effect, Effect::Renames(_)));
        let new_name = renaming.and_then(|field| item.get(field.name).map(|name| (field.name, name)));
        let Some((attribute, name)) = new_name else {
            if place.is_none()
                && let Some(Effect::Renames(key)) = renaming.map(|field| field.effect)
            {
                taken.extend(item.get(key));
            }
            return;
        };
        if taken.iter().enumerate().any(|(other, taken)| Some(other) != place && *taken == name) {
            let subject = object.index_of(field.name).map_or(Subject::Whole, |index| Subject::Field(index as u8));
            self.add(object, subject, Check::Unique, Severity::Violation, Detail::Nothing, &joined(pointer, attribute));
        }
        match place.and_then(|place| taken.get_mut(place)) {
            Some(old) => *old = name,
            None => taken.push(name),
        }
    }

    /// What an item that is created lacks.
    fn creation(&mut self, created_as: &'static Object, item: &Value, pointer: &str) {
        let report = judge(created_as, Method::Post, item);
        for raw in report.raw().filter(|raw| raw.check == Check::Required && raw.severity == Severity::Violation) {
            // What the PUT asks for as well has been reported already, and so has what a rule of the PUT asks for.
            let is_known = matches!(raw.detail, Detail::Rule(_)) || is_required_in_put(&raw);
            if !is_known {
                let pointer = pointer.to_owned() + &report.pointer(&raw.place);
                self.add_of(Method::Post, raw.object, raw.subject, raw.check, raw.severity, raw.detail, &pointer);
            }
        }
    }

    fn rule(&mut self, state: &State<'_>, place: usize, pointer: &str) {
        let (object, detail) = (state.object, Detail::Rule(place as u8));
        let (rule, truth) = (&object.rules[place], state.truth(&object.demands[place]));
        let is_touched = rule
            .fields
            .iter()
            .copied()
            .chain(rule.when.iter().map(|test| test.field()))
            .any(|name| state.put.contains_key(name));
        if !is_touched {
            return;
        }
        for name in rule.fields {
            let Some(index) = object.index_of(name) else { continue };
            let (is_sent, value) = (state.put.contains_key(*name), state.value(name));
            let found = match (rule.demand, truth) {
                (Demand::Relevant, Some(false)) if is_sent => Some((Check::Relevant, Severity::NoEffect)),
                (Demand::Relevant, None) if is_sent => Some((Check::Relevant, Severity::NotJudged)),
                // A stored list without items is as good as none.
                (Demand::Required, Some(true)) if value.is_none() || !is_sent && is_empty(value) => {
                    Some((Check::Required, Severity::Violation))
                }
                (Demand::NotEmpty, Some(true)) if is_sent && is_empty(value) => {
                    Some((Check::NotEmpty, Severity::Violation))
                }
                (Demand::NotEmpty, None) if is_sent && is_empty(value) => Some((Check::NotEmpty, Severity::NotJudged)),
                _ => None,
            };
            if let Some((check, severity)) = found {
                self.add(object, Subject::Field(index as u8), check, severity, detail, &joined(pointer, name));
            }
        }
    }

    fn add(
        &mut self,
        object: &'static Object,
        subject: Subject,
        check: Check,
        severity: Severity,
        detail: Detail,
        pointer: &str,
    ) {
        self.add_of(Method::Put, object, subject, check, severity, detail, pointer);
    }

    #[expect(clippy::too_many_arguments, reason = "a finding is all of these")]
    fn add_of(
        &mut self,
        method: Method,
        object: &'static Object,
        subject: Subject,
        check: Check,
        severity: Severity,
        detail: Detail,
        pointer: &str,
    ) {
        let position = match self.body {
            Body::Text(text) => position_of(Reader::new(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)), pointer),
            Body::Tree(put) => position_of(Tree::new(put), pointer),
        }
        .unwrap_or_default();
        let place = self.report.keep(|_, out| out.push_str(pointer));
        self.report.add(Raw { object, method, place, position, subject, check, severity, detail });
    }
}

/// An object of the PUT, and what is stored of it.
struct State<'v> {
    object: &'static Object,
    put: &'v Map<String, Value>,
    stored: Option<&'v Map<String, Value>>,
}

impl<'v> State<'v> {
    /// The value that the attribute has after the PUT.
    fn value(&self, name: &str) -> Option<&'v Value> {
        match self.put.get(name) {
            Some(Value::Null) => None,
            Some(value) => Some(value),
            None => self.stored?.get(name).filter(|value| !value.is_null()),
        }
    }

    /// Whether the condition of a rule holds; none if it cannot be told.
    fn truth(&self, rule: &Compiled) -> Option<bool> {
        let mut truth = Some(true);
        for test in rule.tests() {
            let field = self.object.field_at(test.field.into());
            match self.value(field.name).and_then(|value| scalar(field.kind(Method::Put), value)) {
                None => truth = None,
                Some(scalar) if test.accepts >> scalar & 1 == 0 => return Some(false),
                Some(_) => {}
            }
        }
        truth
    }
}

/// The number under which conditions know a value.
fn scalar(kind: &Kind, value: &Value) -> Option<u32> {
    match (kind, value) {
        (Kind::Boolean, Value::Bool(value)) => Some(u32::from(*value)),
        (Kind::Word(list) | Kind::LikelyWord(list), Value::String(word)) => {
            let place = list.words.iter().position(|known| known == word);
            Some(place.map_or(63, |place| place as u32))
        }
        _ => None,
    }
}

fn is_empty(value: Option<&Value>) -> bool {
    value.and_then(Value::as_array).is_some_and(Vec::is_empty)
}

fn joined(pointer: &str, token: &str) -> String {
    let mut joined = pointer.to_owned();
    push_token(&mut joined, token);
    joined
}
