//! Bodies with many findings.

use crate::workload::{POLICIES, Workload};
use std::fmt::Write;

/// A body with many faults of one kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Crowd {
    /// A body with 16 unknown names, each similar to a documented one: each finding suggests a name.
    SuggestedNames,
    /// A body of 22 KB with 256 such names, of which the report suggests few.
    UnknownNames,
    /// A hundred and more criteria, each with values of the wrong type.
    WrongTypes,
}

impl Crowd {
    /// All of them.
    pub const ALL: [Crowd; 3] = [Crowd::SuggestedNames, Crowd::UnknownNames, Crowd::WrongTypes];

    /// Returns the name in tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Crowd::SuggestedNames => "16 unknown names",
            Crowd::UnknownNames => "256 unknown names, 22 KB",
            Crowd::WrongTypes => "256 wrong types",
        }
    }

    /// Returns the workload that the body belongs to.
    #[must_use]
    pub const fn workload(self) -> Workload {
        match self {
            Crowd::SuggestedNames | Crowd::UnknownNames => Workload::Policies,
            Crowd::WrongTypes => Workload::Service,
        }
    }

    /// Returns the number of faults.
    #[must_use]
    pub const fn faults(self) -> usize {
        match self {
            Crowd::SuggestedNames => 16,
            Crowd::UnknownNames | Crowd::WrongTypes => 256,
        }
    }

    /// Returns the body.
    ///
    /// # Panics
    ///
    /// Never: writing to a `String` does not fail.
    #[must_use]
    pub fn body(self) -> Vec<u8> {
        let mut out = String::new();
        let mut faults = 0..self.faults();
        let written = match self {
            Crowd::SuggestedNames | Crowd::UnknownNames => {
                out.push('{');
                faults.try_for_each(|index| {
                    let name = POLICIES[index % POLICIES.len()];
                    let comma = if index == 0 { "" } else { "," };
                    // The value fills the body up.
                    write!(out, "{comma}\"{name}{index}\":\"{}\"", "x".repeat(79_usize.saturating_sub(name.len())))
                })
            }
            Crowd::WrongTypes => {
                out.push_str("{\"criteria\":[");
                (0..self.faults() / 2).try_for_each(|index| {
                    let comma = if index == 0 { "" } else { "," };
                    write!(out, "{comma}{{\"name\":\"{index}\",\"active\":7,\"doNotPerformAction\":\"yes\"}}")
                })
            }
        };
        written.expect("writing to a String never fails");
        out.push_str(if self == Crowd::WrongTypes { "]}" } else { "}" });
        out.into_bytes()
    }
}
