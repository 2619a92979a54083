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
        known == body && (may_break.is_none() || may_break.as_deref() == rule)
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
