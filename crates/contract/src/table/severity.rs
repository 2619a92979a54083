//! How serious a finding is.

use crate::table::name::{self, Named, UnknownName};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// How serious a finding is. The most serious comes first.
///
/// ```
/// use linecard_contract::Severity;
///
/// assert_eq!("no-effect".parse(), Ok(Severity::NoEffect));
/// assert_eq!(serde_json::to_string(&Severity::NoEffect).unwrap(), "\"no-effect\"");
/// assert!(Severity::Violation < Severity::Note);
/// ```
///
/// A new severity is a breaking release: callers match each one.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The body breaks the contract.
    Violation,
    /// The value is accepted and has no effect.
    NoEffect,
    /// The contract states the rule in prose only, or the outcome depends on state that the body does not show.
    Unchecked,
    /// The finding is worth knowing, and never an error.
    Note,
}

impl Severity {
    /// Every severity, the most serious first.
    pub const ALL: [Severity; 4] = [Severity::Violation, Severity::NoEffect, Severity::Unchecked, Severity::Note];

    /// Returns the name in JSON: `violation`, `no-effect`, `unchecked` or `note`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Violation => "violation",
            Severity::NoEffect => "no-effect",
            Severity::Unchecked => "unchecked",
            Severity::Note => "note",
        }
    }
}

impl Named for Severity {
    const WHAT: &'static str = "severity";
    const VALUES: &'static [Severity] = &Severity::ALL;
    const NAMES: &'static [&'static str] = &["violation", "no-effect", "unchecked", "note"];
}

impl FromStr for Severity {
    type Err = UnknownName;

    /// Parses the name in JSON.
    fn from_str(name: &str) -> Result<Severity, UnknownName> {
        name::parse(name)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Severity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Severity, D::Error> {
        name::deserialize(deserializer)
    }
}
