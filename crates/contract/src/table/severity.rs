//! How much a finding weighs.

use std::fmt;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The body breaks the contract.
    Violation,
    /// Accepted, and ignored.
    NoEffect,
    /// The contract says it in prose, or it hangs on state that the body does not show.
    Unchecked,
    /// Worth knowing, and never an error.
    Note,
}

impl Severity {
    /// Every severity, the heaviest first.
    pub const ALL: [Severity; 4] = [Severity::Violation, Severity::NoEffect, Severity::Unchecked, Severity::Note];

    /// The name in JSON: `violation`, `no-effect`, `not-validated` or `note`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Violation => "violation",
            Severity::NoEffect => "no-effect",
            Severity::Unchecked => "unchecked",
            Severity::Note => "note",
        }
    }

    /// The severity of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Severity> {
        Severity::ALL.into_iter().find(|severity| severity.as_str() == name)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
