//! Presences and severities in words.

use crate::api::operation::Service;
use crate::say::part::Sentence;
use crate::say::words::in_methods;
use crate::table::certainty::Certainty;
use crate::table::method::Method;
use crate::table::object::Field;
use crate::table::presence::Presence;
use crate::table::severity::Severity;
use std::fmt::Write;

impl Presence {
    /// The presence in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Presence::Always => "always returned",
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Conditional => "conditional",
            Presence::Forbidden => "forbidden",
            Presence::OptionalConditional | Presence::OptionalOrConditional => "optional or conditional",
            Presence::Undefined => "not defined",
        }
    }

    /// What the presence means for a body.
    #[must_use]
    pub const fn consequence(self) -> &'static str {
        match self {
            Presence::Always => "A response without it is a violation.",
            Presence::Required => "A request without it is a violation.",
            Presence::Optional => "A body may omit it.",
            Presence::Conditional => {
                "It depends on another attribute or on the services of the user; a body may omit it."
            }
            Presence::Forbidden => "A body with it is a violation.",
            Presence::OptionalConditional | Presence::OptionalOrConditional => "Enforced as O.",
            Presence::Undefined => "The attribute is unknown: a violation in a request, a note in a response.",
        }
    }
}

/// Every presence with its letter, for below a matrix: `A always returned, R required, …`.
#[must_use]
pub fn legend() -> Sentence {
    Sentence::of(|out| {
        for (index, presence) in Presence::ALL.into_iter().enumerate() {
            let letter = if presence.is_known() { presence.as_str() } else { "an empty cell" };
            let separator = if index == 0 { "" } else { "; " };
            write!(out, "{separator}{letter}: {}", presence.describe())?;
        }
        out.write_str(".")
    })
}

impl Severity {
    /// The severity as people read it.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Severity::Violation => "violation",
            Severity::NoEffect => "no effect",
            Severity::Unchecked => "unchecked",
            Severity::Note => "note",
        }
    }

    /// What a finding of this severity means.
    #[must_use]
    pub const fn consequence(self) -> &'static str {
        match self {
            Severity::Violation => "The body breaks the contract. Only a violation makes a body invalid.",
            Severity::NoEffect => "Accepted, kept, and without effect while the condition does not hold.",
            Severity::Unchecked => {
                "The documentation states it in prose only, or it depends on state that the body does not show."
            }
            Severity::Note => "Worth knowing, and never an error.",
        }
    }
}

impl Certainty {
    /// How an attribute is known, in a few words; none if a documented table has it.
    #[must_use]
    pub const fn describe(self) -> Option<&'static str> {
        match self {
            Certainty::Documented => None,
            Certainty::Seen => Some("in no documented table, but seen in an example"),
            Certainty::Inferred => Some("in no documented table, but inferred from a similar one"),
        }
    }

    /// How an attribute is known, as a sentence; none if a documented table has it.
    ///
    /// ```
    /// use linecard_contract::Certainty;
    ///
    /// let seen = Certainty::Seen.sentence().unwrap();
    /// assert_eq!(seen.to_string(), "In no documented table, but seen in an example.");
    /// assert!(Certainty::Documented.sentence().is_none());
    /// ```
    #[must_use]
    pub fn sentence(self) -> Option<Sentence> {
        let known = self.describe()?;
        Some(Sentence::capitalized(|out| write!(out, "{known}.")))
    }
}

impl Service {
    /// How the service is known, as a sentence; none if a page documents it whole.
    #[must_use]
    pub fn known(&self) -> Option<Sentence> {
        let known = match self.certainty {
            Certainty::Documented => return None,
            Certainty::Seen => "Seen in published examples; no page that documents it whole is public.",
            Certainty::Inferred => "Inferred from a similar service; no page that documents it whole is public.",
        };
        Some(Sentence::of(|out| out.write_str(known)))
    }
}

/// The presences of an attribute, method by method.
pub(super) fn of_field(field: &Field, methods: &[Method]) -> Sentence {
    let presences = |method: Method| (field.documented[method as usize], field.enforced[method as usize]);
    let mut alike: Vec<((Presence, Presence), Vec<Method>)> = Vec::new();
    for method in methods {
        match alike.iter_mut().find(|(known, _)| *known == presences(*method)) {
            Some((_, methods)) => methods.push(*method),
            None => alike.push((presences(*method), vec![*method])),
        }
    }
    Sentence::capitalized(|out| {
        for (index, ((documented, enforced), methods)) in alike.iter().enumerate() {
            if index > 0 {
                out.write_str("; ")?;
            }
            write!(out, "{} ", enforced.describe())?;
            in_methods(out, methods)?;
            if documented != enforced && field.certainty.is_documented() {
                write!(out, " (documented as {})", documented.describe())?;
            }
        }
        match field.certainty.describe() {
            None => out.write_str("."),
            Some(known) => write!(out, "; {known}."),
        }
    })
}
