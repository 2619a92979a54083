//! Reads the members of JSON objects that tests send, and collects everything that is wrong with them.

use super::pattern::PathPattern;
use crate::refusal::ListedFinding;
use linecard_contract::Method;
use linecard_contract::pointer::joined;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// How many problems of an input are reported.
const MOST: usize = 100;

/// A longer name is shortened in a message, in characters.
const LONGEST_NAME: usize = 48;

/// What is wrong with an input.
#[derive(Default)]
pub(super) struct Problems(Vec<ListedFinding>);

impl Problems {
    pub(super) fn add(&mut self, pointer: impl Into<String>, rule: &str, message: impl Into<String>) {
        if self.0.len() < MOST {
            self.0.push(ListedFinding { rule: rule.to_owned(), pointer: pointer.into(), message: message.into() });
        }
    }

    /// Returns a value if nothing is wrong, or else the findings.
    pub(super) fn or<T>(self, value: T) -> Result<T, Vec<ListedFinding>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}

/// The members of an object.
pub(super) struct Members<'v, 'p> {
    object: &'v Map<String, Value>,
    pointer: String,
    problems: &'p mut Problems,
}

impl<'v, 'p> Members<'v, 'p> {
    /// Begins to read an object, which may have these members only. None if it is no object.
    pub(super) fn of(
        value: &'v Value,
        pointer: &str,
        known: &[&str],
        problems: &'p mut Problems,
    ) -> Option<Members<'v, 'p>> {
        let Some(object) = value.as_object() else {
            problems.add(pointer, "type", format!("this is not an object; write one with {}", listed(known)));
            return None;
        };
        for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
            let message = format!("unknown member {}; use {}", shortened(name), listed(known));
            problems.add(joined(pointer, name), "unknown", message);
        }
        Some(Members { object, pointer: pointer.to_owned(), problems })
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_right(&self) -> bool {
        self.problems.0.is_empty()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.object.contains_key(name)
    }

    /// Reports a member.
    pub(super) fn wrong(&mut self, name: &str, message: impl Into<String>) {
        let pointer = if name.is_empty() { self.pointer.clone() } else { joined(&self.pointer, name) };
        self.problems.add(pointer, "value", message);
    }

    /// Reports the object.
    pub(super) fn wrong_whole(&mut self, message: impl Into<String>) {
        self.wrong("", message);
    }

    pub(super) fn value(&self, name: &str) -> Option<&'v Value> {
        self.object.get(name)
    }

    pub(super) fn text(&mut self, name: &str) -> Option<&'v str> {
        let value = self.object.get(name)?;
        if value.as_str().is_none() {
            self.wrong(name, format!("{name} must be a string"));
        }
        value.as_str()
    }

    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        let value = self.object.get(name)?;
        if value.as_bool().is_none() {
            self.wrong(name, format!("{name} must be true or false"));
        }
        value.as_bool()
    }

    pub(super) fn number(&mut self, name: &str, range: RangeInclusive<u64>, unit: &str) -> Option<u64> {
        let number = self.object.get(name)?.as_u64().filter(|number| range.contains(number));
        if number.is_none() {
            let message = format!("{name} must be a whole number{unit} from {} to {}", range.start(), range.end());
            self.wrong(name, message);
        }
        number
    }

    pub(super) fn list(&mut self, name: &str) -> &'v [Value] {
        let Some(value) = self.object.get(name) else { return &[] };
        if value.as_array().is_none() {
            self.wrong(name, format!("{name} must be a list"));
        }
        value.as_array().map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn method(&mut self, name: &str) -> Option<Method> {
        let text = self.text(name)?;
        let method = method_of(text);
        if method.is_none() {
            self.wrong(name, format!("{name} must be GET, PUT, POST or DELETE"));
        }
        method
    }

    pub(super) fn pattern(&mut self, name: &str) -> Option<PathPattern> {
        let parsed = PathPattern::parse(self.text(name)?);
        if let Err(message) = &parsed {
            self.wrong(name, *message);
        }
        parsed.ok()
    }
}

/// The method of the API with this name.
pub(super) fn method_of(name: &str) -> Option<Method> {
    Method::ALL.into_iter().find(|method| method.as_str() == name)
}

/// Words for a message.
pub(super) fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// The beginning of a name, for a message.
pub(super) fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
