//! Validates a PUT against the stored state.

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
use crate::validate::closing::OTHER;
use crate::validate::merge::{is_empty, is_removed, merged, name_of, removes};
use crate::validate::rule::{Facts, Known, Outcome, bits, outcome};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// Validates a PUT as [`validate`] does, and also the rules that depend on the stored state.
///
/// `stored` is the response body of a GET. The rules must hold for the stored state after the PUT; [`update`](crate::update)
/// describes how a PUT changes it. If items of a list are matched by name, each item is validated against the state that
/// the items before it leave. An item that matches no stored item is created, and requires the same attributes as in a
/// POST. A new name must not be the name of another item.
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

/// Validates a PUT as [`validate_update_with`] does, for a caller that has already parsed the text.
///
/// `parsed` is the result of [`Body::parse`]. It is ignored if the body is a tree.
#[must_use]
pub fn validate_update_parsed(
    options: &Options,
    object: &'static Object,
    stored: &Value,
    body: Body<'_>,
    parsed: Option<&Value>,
) -> Report {
    let mut report = validate_before_update(options, object, Method::Put, body);
    // A text that is not valid JSON is already reported. If a number does not fit into `f64`, the rules that depend on the stored
    // state stay unchecked in the report.
    if let Some(put) = tree_of(body, parsed) {
        let update = Update::of(object, stored, put, false);
        report.retain_raw(|raw| !is_validated_here(raw));
        update.report(body, &mut report);
        report.sort();
    }
    report.limited()
}

/// Validates a body as [`validate`] does, and keeps all findings. For a PUT, [`check_update`] takes the report when the stored
/// state is known, and for another method, [`Report::limited`] makes it that of [`validate`].
#[must_use]
pub fn validate_before_update(options: &Options, object: &'static Object, method: Method, body: impl AsBody) -> Report {
    let mut report = Report::without_limit(object, method);
    validate_into(&mut report, options, object, method, body);
    report
}

/// Validates a PUT against the stored state as [`validate_update`] does, but reports nothing if there is no violation. That is
/// cheaper, because no other finding needs its position in the body.
///
/// `report` is that of [`validate_before_update`] for the same PUT, and `parsed` the result of [`Body::parse`].
///
/// # Errors
///
/// The report of [`validate_update`], if it has a violation.
///
/// ```
/// use linecard_contract::{AsBody, Method, Options, check_update, validate_before_update};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let put = r#"{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}"#;
/// let report = validate_before_update(&Options::default(), &CRITERIA, Method::Put, put);
/// let (body, tree) = (put.as_body(), put.as_body().parse(1000).unwrap());
///
/// let stored = json!({"name": "lunch", "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+3225550100"]}});
/// assert!(check_update(report.clone(), &CRITERIA, &stored, body, Some(&tree)).is_ok());
/// let stored = json!({"name": "lunch", "fromDnCriteria": {"selection": "Any"}});
/// let report = check_update(report, &CRITERIA, &stored, body, Some(&tree)).unwrap_err();
/// assert_eq!(report.violations().next().unwrap().pointer(), "/fromDnCriteria/phoneNumbers");
/// ```
pub fn check_update(
    mut report: Report,
    object: &'static Object,
    stored: &Value,
    body: Body<'_>,
    parsed: Option<&Value>,
) -> Result<(), Box<Report>> {
    if let Some(put) = tree_of(body, parsed) {
        if !report.is_valid() {
            report.retain_raw(|raw| !is_validated_here(raw));
        }
        if report.is_valid() && Update::of(object, stored, put, true).counts[Severity::Violation as usize] == 0 {
            return Ok(());
        }
        report.retain_raw(|raw| !is_validated_here(raw));
        Update::of(object, stored, put, false).report(body, &mut report);
        report.sort();
    }
    if report.is_valid() { Ok(()) } else { Err(Box::new(report.limited())) }
}

/// Returns the tree of a body, or what its text was parsed to.
fn tree_of<'v>(body: Body<'v>, parsed: Option<&'v Value>) -> Option<&'v Value> {
    match body.form {
        Form::Tree(put) => Some(put),
        Form::Text(_) | Form::Members(_) => parsed,
    }
}

impl Report {
    /// Adds a violation: another item of a list already has the name at this JSON Pointer of the body.
    ///
    /// The list is the attribute `field` of `object`. If the object does not have it, nothing is added.
    pub fn add_taken_name(
        &mut self,
        object: &'static Object,
        field: &Field,
        method: Method,
        body: Body<'_>,
        pointer: &str,
    ) {
        let Some(index) = object.index_of(field.name) else { return };
        let location = self.keep(|_, out| out.push_str(pointer));
        self.add(Raw {
            object,
            method,
            location,
            position: Positions::of(body, [pointer]).at(pointer),
            subject: Subject::Field(index as u8),
            check: Check::Unique,
            severity: Severity::Violation,
            detail: Detail::Nothing,
        });
        self.sort();
    }
}

/// Returns whether a finding is about a rule between attributes of a PUT. Such rules are validated against the stored state. A
/// nested object that is validated as in a POST does not depend on the stored state; whether an item is created does.
fn is_validated_here(raw: &Raw) -> bool {
    matches!(raw.detail, Detail::Rule(_)) && raw.method == Method::Put || raw.detail == Detail::Created
}

/// Returns whether the PUT requires or forbids the attribute too, whatever is stored.
fn is_in_put(raw: &Raw) -> bool {
    let plan = raw.object.plan(Method::Put);
    match (raw.subject, raw.check) {
        (Subject::Field(index), Check::Forbidden) => plan.allowed >> index & 1 == 0,
        (Subject::Field(index), _) => plan.required >> index & 1 == 1,
        (Subject::Group(_) | Subject::Whole, _) => false,
    }
}

/// The findings of an update that is being validated against the stored state.
struct Update {
    found: Vec<PendingFinding>,
    /// The number of findings of each severity, including those that are not kept.
    counts: [usize; 4],
    /// Whether findings of other severities are passed over.
    only_violations: bool,
}

/// A finding whose position is not known yet.
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
    /// Validates the rules of a whole body.
    fn of(object: &'static Object, stored: &Value, put: &Value, only_violations: bool) -> Update {
        let mut update = Update { found: Vec::new(), counts: [0; 4], only_violations };
        let (stored, extent) = if object.is_value { (None, Extent::Whole) } else { (Some(stored), Extent::Part) };
        update.object(object, put, stored, extent, "");
        update
    }

    /// Validates the rules of an object, and of the objects nested in it.
    fn object(&mut self, object: &'static Object, put: &Value, stored: Option<&Value>, extent: Extent, pointer: &str) {
        let Some(put) = put.as_object() else { return };
        let state = State::new(object, put, stored.and_then(Value::as_object), extent);
        for index in 0..object.rules.len() {
            if object.plan(Method::Put).rules >> index & 1 == 1 {
                self.rule(&state, index, pointer);
            }
        }
        for index in bits(state.put.those) {
            let field = object.field_at(index);
            let Some(value) = state.put.get(index) else { continue };
            let kind = field.kind(Method::Put).beginning_with(JsonType::of(value));
            // What is validated as in a POST is validated already.
            if kind.nested().is_none() || field.method_within(Method::Put) != Method::Put {
                continue;
            }
            let extent = if field.is_merged() { extent } else { Extent::Whole };
            let stored = state.stored.get(index).filter(|_| field.is_merged());
            self.within((object, field), kind, value, stored, extent, &joined(pointer, field.name));
        }
    }

    /// Validates the rules of an object, or of the objects in a list.
    fn within(
        &mut self,
        (object, field): (&'static Object, &'static Field),
        kind: &Kind,
        value: &Value,
        stored: Option<&Value>,
        extent: Extent,
        pointer: &str,
    ) {
        if let Some(inner) = kind.as_object() {
            return self.object(inner, value, stored, extent, pointer);
        }
        let (Some(items), Value::Array(values)) = (kind.as_list(), value) else { return };
        if items.matched().is_some() {
            return self.items(object, field, items, values, stored, pointer);
        }
        for (index, item) in values.iter().enumerate() {
            let pointer = joined(pointer, &index.to_string());
            let kind = items.kind.beginning_with(JsonType::of(item));
            self.within((object, field), kind, item, None, Extent::Whole, &pointer);
        }
    }

    /// Validates the items of a list, each against the state that the items before it leave.
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
        // The names in use, and the item with each name.
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
                // An item that is removed need not follow the rules.
                continue;
            }
            let extent = if old.is_some() { Extent::Part } else { Extent::Whole };
            self.object(inner, item, old.as_deref(), extent, &pointer);
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
                // A later item with this name changes the result of this one.
                let none = Map::new();
                let result = merged(inner, old.as_deref().and_then(Value::as_object).unwrap_or(&none), attributes);
                taken.insert(name, Cow::Owned(Value::Object(result)));
            }
        }
    }

    /// Reports what a created item lacks, and what it may not have: it has the presences of a POST.
    fn creation(&mut self, created_as: &'static Object, item: &Value, pointer: &str) {
        let report = validate(created_as, Method::Post, item);
        let is_presence = |raw: &Raw| matches!(raw.check, Check::Required | Check::Forbidden);
        for raw in report.raw().filter(|raw| is_presence(raw) && raw.severity == Severity::Violation) {
            // Attributes that the PUT requires too are already reported, and so are rules between attributes, and nested objects
            // that are validated as in a POST.
            let is_reported = match raw.detail {
                Detail::Rule(_) => true,
                Detail::Nothing | Detail::Found(_) | Detail::Item(_) | Detail::Created => is_in_put(&raw),
            };
            if is_reported {
                continue;
            }
            let Raw { object, subject, check, severity, .. } = raw;
            let detail = Detail::Created;
            let pointer = pointer.to_owned() + &report.pointer(&raw.location);
            self.add(PendingFinding { object, method: Method::Post, subject, check, severity, detail, pointer });
        }
    }

    /// Validates a rule over the state after the PUT. If the PUT changes a part of the object, then only if it has an attribute
    /// of the rule or of its condition.
    fn rule(&mut self, state: &State<'_>, index: usize, pointer: &str) {
        let (object, rule) = (state.object, state.object.compiled.rule(index));
        let tested = object.compiled.tests(rule).iter().fold(0, |tested, test| tested | 1 << test.field);
        if state.extent == Extent::Part && state.in_body(rule.fields | tested) == 0 {
            return;
        }
        let (group, detail) = (Subject::Group(index as u8), Detail::Rule(index as u8));
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
                    if self.only_violations && severity != Severity::Violation {
                        continue;
                    }
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

    /// Counts a finding, and keeps it if there are not more of its severity than a report keeps.
    fn add(&mut self, found: PendingFinding) {
        let count = &mut self.counts[found.severity as usize];
        *count += 1;
        if *count <= MAX_FINDINGS {
            self.found.push(found);
        }
    }

    /// Adds the findings to the report, each with its position in the body.
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

/// How much of an object a PUT sends.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Extent {
    /// The attributes that change.
    Part,
    /// All of it: nothing is stored yet, or the stored object is replaced.
    Whole,
}

/// The values of the attributes of an object, by their index in its table.
struct Values<'v> {
    /// The attributes that are there.
    those: u64,
    values: [Option<&'v Value>; 64],
}

impl<'v> Values<'v> {
    fn of(object: &'static Object, members: Option<&'v Map<String, Value>>) -> Values<'v> {
        let mut all = Values { those: 0, values: [None; 64] };
        let mut fields = object.in_order();
        for (name, value) in members.into_iter().flatten() {
            let found = fields.find(name).and_then(|(index, _)| Some((index, all.values.get_mut(index)?)));
            if let Some((index, place)) = found {
                *place = Some(value);
                all.those |= 1 << index;
            }
        }
        all
    }

    fn get(&self, index: usize) -> Option<&'v Value> {
        self.values.get(index).copied().flatten()
    }
}

/// An object in the PUT, and the same object in the stored state.
struct State<'v> {
    object: &'static Object,
    put: Values<'v>,
    stored: Values<'v>,
    extent: Extent,
    /// The attributes that have a value after the PUT.
    set: u64,
}

impl<'v> State<'v> {
    fn new(
        object: &'static Object,
        put: &'v Map<String, Value>,
        stored: Option<&'v Map<String, Value>>,
        extent: Extent,
    ) -> State<'v> {
        let (put, stored) = (Values::of(object, Some(put)), Values::of(object, stored));
        let mut state = State { object, put, stored, extent, set: 0 };
        let is_set = |values: &Values<'_>, index: usize| values.get(index).is_some_and(|value| !value.is_null());
        let sent = |name| object.in_order().find(name).and_then(|(index, _)| state.put.get(index));
        let removes = object.rules.iter().any(|rule| rule.is_exclusive() || rule.is_exclusion());
        // A PUT with a value that excludes a stored one removes it.
        let is_kept = |index: usize| {
            let kept = state.stored.get(index).filter(|value| !value.is_null());
            kept.is_some_and(|kept| !(removes && is_removed(object, object.field_at(index).name, kept, sent)))
        };
        let of_put = bits(state.put.those).filter(|index| is_set(&state.put, *index));
        let of_state = bits(state.stored.those & !state.put.those).filter(|index| is_kept(*index));
        state.set = of_put.chain(of_state).fold(0, |set, index| set | 1 << index);
        state
    }

    /// Returns the value of the attribute after the PUT.
    fn value(&self, index: usize) -> Option<&'v Value> {
        if self.set >> index & 1 == 0 {
            return None;
        }
        self.put.get(index).or_else(|| self.stored.get(index))
    }
}

impl Facts for State<'_> {
    fn method(&self) -> Method {
        Method::Put
    }

    fn required(&self) -> u64 {
        let of_post = match self.extent {
            Extent::Part => 0,
            // What is created has the presences of a POST.
            Extent::Whole => self.object.plan(Method::Post).required,
        };
        self.object.plan(Method::Put).required | of_post
    }

    fn cleared(&self, of: u64) -> u64 {
        let deletes = |value: &Value| value.is_null() || is_empty(value);
        let of = of & self.object.plan(Method::Put).cleared & self.put.those;
        those(of, |index| self.put.get(index).is_some_and(deletes))
    }

    fn in_body(&self, of: u64) -> u64 {
        of & self.put.those
    }

    fn present(&self, of: u64) -> Known {
        // An empty list or text that is stored counts as not present.
        let stored = those(of & self.set & !self.put.those, |index| !self.value(index).is_some_and(is_empty));
        let yes = of & self.set & self.put.those | stored;
        Known { yes, no: of & !yes }
    }

    fn filled(&self, of: u64) -> Known {
        let present = self.present(of).yes;
        let can_be = |index| self.value(index).is_some_and(|value| value.is_array() || value.is_string());
        let yes = those(present, |index| can_be(index) && !self.value(index).is_some_and(is_empty));
        let no = those(present, |index| can_be(index) && self.value(index).is_some_and(is_empty));
        Known { yes, no }
    }

    fn is_left_out(&self, field: u8) -> bool {
        self.value(field.into()).is_none()
    }

    fn scalar(&self, field: u8) -> Option<u32> {
        scalar(self.object.field_at(field.into()).kind(Method::Put), self.value(field.into())?)
    }
}

/// Returns which of these attributes fulfil a condition.
fn those(of: u64, mut is: impl FnMut(usize) -> bool) -> u64 {
    bits(of).filter(|index| is(*index)).fold(0, |those, index| those | 1 << index)
}

/// Returns the scalar of a value, which conditions compare.
fn scalar(kind: &Kind, value: &Value) -> Option<u32> {
    match (kind.tested_words(), value) {
        (_, Value::Bool(value)) if kind.is_boolean() => Some(u32::from(*value)),
        (Some(list), Value::String(word)) => {
            let index = list.words.iter().position(|known| known == word);
            Some(index.map_or(OTHER, |index| index as u32))
        }
        _ => None,
    }
}
