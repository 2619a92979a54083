//! A PUT held against the stored state: what can be validated only so.

use crate::finding::report::{Detail, Raw, Report};
use crate::finding::rule_id::{Check, Subject};
use crate::json::body::{AsBody, Body, Form};
use crate::json::json_type::JsonType;
use crate::json::pointer::joined;
use crate::json::positions::Positions;
use crate::limits::MAX_FINDINGS;
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Items, Kind, Object};
use crate::table::severity::Severity;
use crate::validate::body::{Options, validate, validate_into};
use crate::validate::merge::{merged, name_of, removes, rivals};
use crate::validate::rule::{Facts, Known, Outcome, bits, outcome};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// Validates a PUT as [`validate`] does, and what hangs on the stored state too.
///
/// `stored` is what a GET would answer. What the PUT leaves out keeps its stored value, null clears, a list replaces the
/// old one, a list whose items are matched by name creates, changes and removes them, one after the other. An item of a
/// name that is not stored is created, and needs what a POST needs; a new name must be free.
///
/// ```
/// use linecard_contract::{Method, validate, validate_update};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let put = r#"{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}"#;
/// assert!(validate(&CRITERIA, Method::Put, put).is_valid());
///
/// let stored = json!({"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}});
/// let report = validate_update(&CRITERIA, &stored, put);
/// let finding = report.violations().next().unwrap();
/// assert_eq!(finding.rule().to_string(), "criteria-from-dn.phoneNumbers.put.required");
/// assert_eq!(finding.pointer(), "/fromDnCriteria/phoneNumbers");
/// ```
#[must_use]
pub fn validate_update(object: &'static Object, stored: &Value, put: impl AsBody) -> Report {
    validate_update_with(&Options::default(), object, stored, put)
}

/// Validates a PUT as [`validate_update`] does, with options.
#[must_use]
pub fn validate_update_with(options: &Options, object: &'static Object, stored: &Value, put: impl AsBody) -> Report {
    let body = put.as_body();
    validate_update_parsed(options, object, stored, body, body.parse(options.max_body).as_deref())
}

/// Validates a PUT as [`validate_update_with`] does, with the tree of its text if the caller has parsed it already.
///
/// `parsed` is what [`Body::parse`] returns for the body. It is not looked at for a body that is a tree.
#[must_use]
pub fn validate_update_parsed(
    options: &Options,
    object: &'static Object,
    stored: &Value,
    body: Body<'_>,
    parsed: Option<&Value>,
) -> Report {
    let mut report = Report::without_limit(object, Method::Put);
    validate_into(&mut report, options, object, Method::Put, body);
    let put = match (body.form, parsed) {
        (Form::Tree(put), _) | (Form::Text(_) | Form::Members(_), Some(put)) => put,
        // What is no JSON has been reported, and holds no update. A number beyond `f64` leaves what hangs on the stored
        // state unvalidated, and the report says so.
        (Form::Text(_) | Form::Members(_), None) => return report.limited(),
    };
    report.retain(|raw| !is_validated_here(raw));
    let mut update = Update { found: Vec::new(), counts: [0; 4] };
    update.object(object, put, Some(stored), "");
    update.report(body, &mut report);
    report.sort();
    report.limited()
}

impl Report {
    /// Adds the violation that the name which this attribute of the body gives is taken by another item of a list: of
    /// `field`, an attribute of `object`.
    /// An attribute that the object does not have adds nothing.
    pub fn add_taken_name(
        &mut self,
        object: &'static Object,
        field: &Field,
        method: Method,
        body: Body<'_>,
        attribute: &str,
    ) {
        let Some(index) = object.index_of(field.name) else { return };
        let pointer = joined("", attribute);
        let location = self.keep(|_, out| out.push_str(&pointer));
        self.add(Raw {
            object,
            method,
            location,
            position: Positions::of(body, [pointer.as_str()]).at(&pointer),
            subject: Subject::Field(index as u8),
            check: Check::Unique,
            severity: Severity::Violation,
            detail: Detail::Nothing,
        });
        self.sort();
    }
}

/// Whether a finding is of a rule between attributes: those may be stored.
fn is_validated_here(raw: &Raw) -> bool {
    matches!(raw.detail, Detail::Rule(_))
}

/// Whether the PUT asks for the attribute whatever is stored.
fn is_required_in_put(raw: &Raw) -> bool {
    match raw.subject {
        Subject::Field(index) => raw.object.plan(Method::Put).required >> index & 1 == 1,
        _ => false,
    }
}

/// An update that is being validated against the stored state.
struct Update {
    found: Vec<PendingFinding>,
    /// How many findings of each severity there are, those beyond the limit included.
    counts: [usize; 4],
}

/// A finding, and where it points to.
struct PendingFinding {
    object: &'static Object,
    method: Method,
    subject: Subject,
    check: Check,
    severity: Severity,
    detail: Detail,
    pointer: String,
}

impl Update {
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
            let kept = || match field.effect {
                Effect::Replaces => None,
                _ => state.stored.and_then(|stored| stored.get(field.name)),
            };
            let pointer = || joined(pointer, field.name);
            let kind = field.kind(Method::Put).beginning_with(JsonType::of(value));
            if let Some(inner) = kind.as_object() {
                self.object(inner, value, kept(), &pointer());
            } else if let (Some(items), Value::Array(values)) = (kind.as_list(), value) {
                self.items(object, field, items, values, kept(), &pointer());
            }
        }
    }

    /// The items of a list, one after the other, each against what those before it have left.
    fn items(
        &mut self,
        object: &'static Object,
        field: &'static Field,
        items: &Items,
        put: &[Value],
        stored: Option<&Value>,
        pointer: &str,
    ) {
        let Some(inner) = items.kind.as_object() else { return };
        let stored = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let key = items.matched_by.unwrap_or_default();
        // The names that are taken, and what stands under each.
        let mut taken: HashMap<&str, Cow<'_, Value>> = HashMap::new();
        for item in stored {
            if let Some(name) = name_of(item, key) {
                taken.entry(name).or_insert(Cow::Borrowed(item));
            }
        }
        let renaming = inner.fields().iter().find(|field| matches!(field.effect, Effect::Renames(_)));
        for (index, item) in put.iter().enumerate() {
            let pointer = joined(pointer, &index.to_string());
            let Some(attributes) = item.as_object() else { continue };
            let name = name_of(item, key);
            let old = name.and_then(|name| taken.remove(name));
            if removes(inner, attributes) {
                // What is on its way out owes nothing.
                continue;
            }
            self.object(inner, item, old.as_deref(), &pointer);
            if let (None, Some(created_as)) = (&old, items.created_as) {
                self.creation(created_as, item, &pointer);
            }
            let new_name = renaming.and_then(|field| Some((field.name, name_of(item, field.name)?)));
            if let Some((attribute, _)) = new_name.filter(|(_, new_name)| taken.contains_key(*new_name)) {
                let subject = object.index_of(field.name).map_or(Subject::Whole, |index| Subject::Field(index as u8));
                self.add(PendingFinding {
                    object,
                    method: Method::Put,
                    subject,
                    check: Check::Unique,
                    severity: Severity::Violation,
                    detail: Detail::Nothing,
                    pointer: joined(&pointer, attribute),
                });
            }
            if let Some(name) = new_name.map(|(_, name)| name).or(name) {
                // What it leaves is what a later item of its name finds.
                let none = Map::new();
                let left = merged(inner, old.as_deref().and_then(Value::as_object).unwrap_or(&none), attributes);
                taken.insert(name, Cow::Owned(Value::Object(left)));
            }
        }
    }

    /// What an item that is created lacks.
    fn creation(&mut self, created_as: &'static Object, item: &Value, pointer: &str) {
        let report = validate(created_as, Method::Post, item);
        for raw in report.raw().filter(|raw| raw.check == Check::Required && raw.severity == Severity::Violation) {
            // What the PUT asks for as well has been reported already, and so has what a rule of the PUT asks for.
            if matches!(raw.detail, Detail::Rule(_)) || is_required_in_put(&raw) {
                continue;
            }
            let Raw { object, subject, check, severity, .. } = raw;
            let detail = Detail::Created;
            let pointer = pointer.to_owned() + &report.pointer(&raw.location);
            self.add(PendingFinding { object, method: Method::Post, subject, check, severity, detail, pointer });
        }
    }

    /// The outcome of a rule over what is stored and what the PUT changes, if the PUT has an attribute that it speaks of.
    fn rule(&mut self, state: &State<'_>, place: usize, pointer: &str) {
        let (object, rule) = (state.object, state.object.compiled.rule(place));
        let tested = object.compiled.tests(rule).iter().fold(0, |tested, test| tested | 1 << test.field);
        if state.in_body(rule.fields | tested) == 0 {
            return;
        }
        let (group, detail) = (Subject::Group(place as u8), Detail::Rule(place as u8));
        let found = |subject, check, severity, pointer| PendingFinding {
            object,
            method: Method::Put,
            subject,
            check,
            severity,
            detail,
            pointer,
        };
        let at = |index: usize| joined(pointer, object.field_at(index).name);
        match outcome(&object.compiled, rule, state) {
            Outcome::Kept => {}
            Outcome::Each { broken, unchecked } => {
                for index in bits(broken | unchecked) {
                    let severity = if broken >> index & 1 == 1 { rule.severity } else { Severity::Unchecked };
                    self.add(found(Subject::Field(index as u8), rule.demand.check_of_each(), severity, at(index)));
                }
            }
            Outcome::TooMany { fields, severity } => {
                for index in bits(fields) {
                    self.add(found(group, Check::Exclusive, severity, at(index)));
                }
            }
            Outcome::TooFew { severity } => self.add(found(group, Check::Required, severity, pointer.to_owned())),
        }
    }

    /// Keeps a finding, as long as there are fewer of its severity than any report keeps.
    fn add(&mut self, found: PendingFinding) {
        let count = &mut self.counts[found.severity as usize];
        *count += 1;
        if *count <= MAX_FINDINGS {
            self.found.push(found);
        }
    }

    /// Hands the findings over, each with its position in the body.
    fn report(self, body: Body<'_>, report: &mut Report) {
        let positions = Positions::of(body, self.found.iter().map(|found| found.pointer.as_str()));
        for found in &self.found {
            let PendingFinding { object, method, subject, check, severity, detail, ref pointer } = *found;
            let position = positions.at(pointer);
            let location = report.keep(|_, out| out.push_str(pointer));
            report.add(Raw { object, method, location, position, subject, check, severity, detail });
        }
        for severity in Severity::ALL {
            report.count_beyond(severity, self.counts[severity as usize].saturating_sub(MAX_FINDINGS));
        }
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
            None => {
                let stored = self.stored?.get(name).filter(|value| !value.is_null())?;
                // A PUT with an attribute that cannot be beside this one takes it away.
                let is_sent = |rival| self.put.get(rival).is_some_and(|value| !value.is_null());
                (!rivals(self.object, name).any(is_sent)).then_some(stored)
            }
        }
    }

    /// The attributes of which something is the case.
    fn those(&self, of: u64, mut is: impl FnMut(&'static Field) -> bool) -> u64 {
        bits(of).filter(|index| is(self.object.field_at(*index))).fold(0, |those, index| those | 1 << index)
    }
}

impl Facts for State<'_> {
    fn in_body(&self, of: u64) -> u64 {
        self.those(of, |field| self.put.contains_key(field.name))
    }

    fn present(&self, of: u64) -> Known {
        let yes = self.those(of, |field| {
            let value = self.value(field.name);
            // A stored list without items is as good as none.
            value.is_some() && (self.put.contains_key(field.name) || !is_empty(value))
        });
        Known { yes, no: of & !yes }
    }

    fn filled(&self, of: u64) -> Known {
        let present = self.present(of).yes;
        let can_be = |field: &Field| self.value(field.name).is_some_and(|value| value.is_array() || value.is_string());
        let yes = self.those(present, |field| can_be(field) && !is_empty(self.value(field.name)));
        let no = self.those(present, |field| can_be(field) && is_empty(self.value(field.name)));
        Known { yes, no }
    }

    fn scalar(&self, field: u8) -> Option<u32> {
        let field = self.object.field_at(field.into());
        scalar(field.kind(Method::Put), self.value(field.name)?)
    }
}

/// The number under which conditions know a value.
fn scalar(kind: &Kind, value: &Value) -> Option<u32> {
    match (kind.tested_words(), value) {
        (_, Value::Bool(value)) if kind.is_boolean() => Some(u32::from(*value)),
        (Some(list), Value::String(word)) => {
            let place = list.words.iter().position(|known| known == word);
            Some(place.map_or(63, |place| place as u32))
        }
        _ => None,
    }
}

/// Whether a list or a text holds nothing.
fn is_empty(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::String(text)) => text.is_empty(),
        _ => false,
    }
}
