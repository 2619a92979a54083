//! Changes that are accepted for a time, with a reason: the tables `[[diff.accept]]` of a project file.
//!
//! ```toml
//! [[diff.accept]]
//! body = "criteria.post"
//! rule = "criteria.name.post.length"
//! reason = "All clients send short names since May."
//! until = 2027-01-31
//! ```
//!
//! Without a rule, each change of the body is accepted, and that it was removed.

use linecard_config::{AcceptedChange, Config, Date, ReadError};
use linecard_console::describe_io_error;
use linecard_contract::nearest;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A change that is accepted.
#[derive(Debug)]
pub(crate) struct Accepted {
    pub(crate) change: AcceptedChange,
    /// Whether it has accepted something.
    pub(crate) is_used: bool,
}

impl Accepted {
    /// Returns whether the last day is over.
    pub(crate) fn is_expired(&self, today: &Date) -> bool {
        self.change.until < *today
    }

    /// Returns whether it is about a rule of a body.
    pub(crate) fn is_about(&self, body: &str, rule: Option<&str>) -> bool {
        let AcceptedChange { body: known, rule: may_break, .. } = &self.change;
        let may_break = may_break.as_ref().map(|rule| rule.value.as_str());
        known.value == body && (may_break.is_none() || may_break == rule)
    }
}

/// Reads the accepted changes of a file. The error says what is wrong, and in which line.
pub(crate) fn read(path: &Path) -> Result<Vec<Accepted>, String> {
    let config = Config::read(path).map_err(|error| match error {
        ReadError::Unreadable(error) => describe_io_error(&error),
        wrong @ ReadError::Wrong(_) => wrong.to_string(),
    })?;
    if config.accepted_changes.is_empty() {
        return Err("there is no [[diff.accept]]; add one for each accepted change".to_owned());
    }
    Ok(config.accepted_changes.into_iter().map(|change| Accepted { change, is_used: false }).collect())
}

/// Removes the changes whose body or rule no export has. Returns what is wrong with each, with its line.
///
/// `bodies` has the texts of the schemas of each body. Without a text, it is not known which rules the body has.
pub(crate) fn remove_unknown(accepted: &mut Vec<Accepted>, bodies: &BTreeMap<String, Vec<&[u8]>>) -> Vec<String> {
    let mut faults = Vec::new();
    accepted.retain(|entry| {
        let fault = unknown(&entry.change, bodies);
        let is_known = fault.is_none();
        faults.extend(fault);
        is_known
    });
    faults
}

fn unknown(change: &AcceptedChange, bodies: &BTreeMap<String, Vec<&[u8]>>) -> Option<String> {
    let AcceptedChange { body, rule, .. } = change;
    let Some(texts) = bodies.get(&body.value) else {
        let fix =
            did_you_mean(&body.value, bodies.keys()).unwrap_or("write OBJECT.METHOD, or remove the table".to_owned());
        return Some(format!("line {}: no export has the body \"{}\"; {fix}", body.line, body.value));
    };
    let rule = rule.as_ref().filter(|_| !texts.is_empty())?;
    let mut rules = BTreeSet::new();
    for text in texts {
        add_rules(&serde_json::from_slice(text).ok()?, &mut rules);
    }
    if rules.contains(&rule.value) {
        return None;
    }
    let fix = did_you_mean(&rule.value, &rules).unwrap_or("copy the id from a report, or remove the table".to_owned());
    Some(format!("line {}: {} has no rule \"{}\"; {fix}", rule.line, body.value, rule.value))
}

fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n String>) -> Option<String> {
    let near = nearest(name, known.into_iter().map(String::as_str));
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// Adds the rules that the comments of a schema name.
fn add_rules(schema: &Value, rules: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(ids)) = members.get("$comment") {
                rules.extend(ids.split_whitespace().map(str::to_owned));
            }
            members.values().for_each(|member| add_rules(member, rules));
        }
        Value::Array(items) => items.iter().for_each(|item| add_rules(item, rules)),
        _ => {}
    }
}
