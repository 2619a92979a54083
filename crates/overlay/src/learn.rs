//! Learns an overlay: collects what responses show that the tables do not say.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new check needs a decision")]

use crate::kinds::Type;
use crate::seen::{Seen, SeenOfRow, Times};
use crate::written::{Entries, Entry};
use linecard_contract::pointer::unescaped;
use linecard_contract::{Api, Check, Finding, JsonType, Method, Operation, Presence, Report, Severity};
use serde_json::Value;
use std::collections::BTreeMap;

/// Collects what the responses of a deployment show, and writes it as an overlay.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::API;
/// use linecard_overlay::{Learner, Overlay};
///
/// let mut learner = Learner::new(&API);
/// let body = r#"{"selection": "Nobody", "phoneNumbers": []}"#;
/// let report = validate(API.object("criteria-from-dn").unwrap(), Method::Get, body);
/// learner.response(&report, body.as_bytes(), &|| "recorded.har:12".to_owned());
///
/// let text = learner.overlay(1, &["From one recording.".to_owned()]);
/// assert!(text.contains("\"Nobody\", # 1 time, first in recorded.har:12"));
/// let changed = Overlay::parse(&text).unwrap().apply(&API).unwrap();
/// assert!(validate(changed.object("criteria-from-dn").unwrap(), Method::Get, body).is_valid());
/// ```
#[derive(Clone, Debug)]
pub struct Learner {
    api: &'static Api,
    seen: BTreeMap<Seen, Times>,
    is_full: bool,
    has_words: bool,
}

/// How many different things are kept. A deployment that does more is of another API.
const MOST_SEEN: usize = 20_000;
/// How many characters a word has at most.
const LONGEST_WORD: usize = 40;

impl Learner {
    /// Begins with nothing. If the API has an overlay, what it says is not learned again.
    #[must_use]
    pub fn new(api: &'static Api) -> Learner {
        Learner { api, seen: BTreeMap::new(), is_full: false, has_words: true }
    }

    /// Learns no words: those of a recording that was scrubbed are pseudonyms. That a word is in no list becomes a comment.
    #[must_use]
    pub fn without_words(mut self) -> Learner {
        self.has_words = false;
        self
    }

    /// Adds the findings in the body of a response, and `place` says where it is. Reports on requests are passed over: a caller, and
    /// not the deployment, wrote them.
    pub fn response(&mut self, report: &Report, body: &[u8], place: &dyn Fn() -> String) {
        if !report.method().is_response() || report.findings().next().is_none() {
            return;
        }
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        for finding in report.findings() {
            if let Some(seen) = seen(&finding, &body, self.has_words) {
                self.add(seen, place);
            }
            if let Some(also) = type_of_forbidden(&finding, &body) {
                self.add(also, place);
            }
        }
    }

    /// Adds the status of a response. A documented one is nothing to learn.
    pub fn status(&mut self, operation: &'static Operation, status: u16, place: &dyn Fn() -> String) {
        if !operation.statuses.contains(&status) {
            self.add(Seen::Status(operation.id, status), place);
        }
    }

    fn add(&mut self, seen: Seen, place: &dyn Fn() -> String) {
        if let Some(times) = self.seen.get_mut(&seen) {
            times.count += 1;
        } else if self.seen.len() < MOST_SEEN {
            self.seen.insert(seen, Times { count: 1, first: place() });
        } else {
            self.is_full = true;
        }
    }

    /// Returns whether there was more than the learner keeps. The overlay then is not complete.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.is_full
    }

    /// Returns the text of the overlay: what was seen at least so often, each with its count and its first place, after a head of
    /// comments. What an overlay cannot say is in comments at its end.
    #[must_use]
    pub fn overlay(&self, min_count: u64, head: &[String]) -> String {
        let mut entries = Entries::default();
        for (seen, times) in self.seen.iter().filter(|(_, times)| times.count >= min_count) {
            match seen {
                Seen::OfRow { object, attribute, method, what } => {
                    entries.add(Entry { object, attribute, method, what }, times);
                }
                Seen::Rule(rule) => entries.remark(&format!("{rule} is broken"), times),
                Seen::Status(operation, status) => {
                    entries.remark(&format!("{operation} has the status {status}, which is not documented"), times);
                }
            }
        }
        if self.is_full {
            entries.warn(format!("there was more than the {MOST_SEEN} things that are kept"));
        }
        entries.text(self.api, head)
    }
}

/// Returns what a finding says about the deployment; none if it says nothing.
fn seen(finding: &Finding<'_>, body: &Value, has_words: bool) -> Option<Seen> {
    let (rule, severity, pointer) = (finding.rule(), finding.severity(), finding.pointer());
    let of_rule = || Some(Seen::Rule(rule.to_string()));
    let of_row = |attribute: &str, what: SeenOfRow| {
        let (object, method) = (rule.object().name, rule.method().as_id());
        Some(Seen::OfRow { object, attribute: attribute.to_owned(), method, what })
    };
    let value = || body.pointer(&pointer);
    let last = pointer.rsplit('/').next().map(unescaped).unwrap_or_default();
    if rule.check() == Check::Unknown && severity == Severity::Note {
        // A list is no type of an overlay, and becomes a remark.
        let of = value().and_then(type_of).map_or("Array", Type::as_str);
        return of_row(&last, SeenOfRow::New(of));
    }
    if severity != Severity::Violation {
        return None;
    }
    let Some(field) = rule.field() else { return of_rule() };
    let presence = field.enforced[rule.method() as usize];
    match rule.check() {
        Check::Required if presence == Presence::Always => of_row(field.name, SeenOfRow::Presence),
        Check::Forbidden if !field.may_stand(rule.method()) => of_row(field.name, SeenOfRow::Presence),
        Check::Value => {
            match value().and_then(Value::as_str).filter(|word| has_words && is_word(word) && !field.secret) {
                Some(word) if !field.kind(rule.method()).words().is_empty() => {
                    of_row(field.name, SeenOfRow::Word(word.to_owned()))
                }
                _ => of_rule(),
            }
        }
        Check::Type => {
            let is_list = field.kind(Method::Get).as_list().is_some();
            let is_item = last != field.name;
            match value().and_then(type_of) {
                // The type of a list is that of its items.
                Some(Type::Object) | None => of_rule(),
                Some(Type::Null) if is_item => of_rule(),
                Some(of) if of == Type::Null || is_list == is_item => of_row(field.name, SeenOfRow::Type(of.as_str())),
                Some(_) => of_rule(),
            }
        }
        Check::Method
        | Check::Unknown
        | Check::Forbidden
        | Check::Required
        | Check::Range
        | Check::Length
        | Check::Format
        | Check::NotEmpty
        | Check::Empty
        | Check::Exclusive
        | Check::Relevant
        | Check::Ignored
        | Check::Prose
        | Check::Unique
        | Check::Json(_) => of_rule(),
    }
}

/// Returns the type of an attribute that may not be shown, if its value is not of its kind: the type of a forbidden attribute is not
/// validated, but that of an accepted one is.
fn type_of_forbidden(finding: &Finding<'_>, body: &Value) -> Option<Seen> {
    let (rule, pointer) = (finding.rule(), finding.pointer());
    let field = rule.field().filter(|field| rule.check() == Check::Forbidden && !field.may_stand(rule.method()))?;
    let value = body.pointer(&pointer)?;
    let of = type_of(value).filter(|of| !matches!(of, Type::Object))?;
    let json = match of {
        Type::Boolean => Some(JsonType::Boolean),
        Type::Integer | Type::Number => Some(JsonType::Number),
        Type::String => Some(JsonType::String),
        Type::Object => Some(JsonType::Object),
        Type::Null => None,
    };
    if json.is_some_and(|json| field.kind(rule.method()).begins_with(json)) {
        return None;
    }
    let (object, method) = (rule.object().name, rule.method().as_id());
    Some(Seen::OfRow { object, attribute: field.name.to_owned(), method, what: SeenOfRow::Type(of.as_str()) })
}

/// Returns whether a text may be a word of the contract, and not a value of a user: a few letters, blanks, hyphens and dots.
fn is_word(text: &str) -> bool {
    let is_possible = |character: char| character.is_ascii_alphabetic() || " -_.".contains(character);
    !text.trim().is_empty() && text.len() <= LONGEST_WORD && text.chars().all(is_possible)
}

fn type_of(value: &Value) -> Option<Type> {
    Some(match value {
        Value::Null => Type::Null,
        Value::Bool(_) => Type::Boolean,
        Value::Number(number) if number.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        Value::String(_) => Type::String,
        Value::Object(_) => Type::Object,
        Value::Array(_) => return None,
    })
}
