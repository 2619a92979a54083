//! Whether an attribute may, must or must not be in the body of a method.

use std::fmt;

/// The letter of a cell: whether an attribute stands in the body of a method.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Presence {
    /// `A`: the service always returns it.
    Always,
    /// `R`: the caller has to send it.
    Required,
    /// `O`: it may be left out.
    Optional,
    /// `C`: its presence hangs on a condition.
    Conditional,
    /// `F`: it may not stand in the body.
    Forbidden,
    /// `OC`: read as optional, and meaningful only under a condition.
    OptionalConditional,
    /// `O, C`: read as optional, and meaningful only under a condition.
    OptionalOrConditional,
    /// An empty cell, or no cell at all: the method does not know the attribute.
    Undefined,
}

impl Presence {
    /// The letter as the documentation prints it; the empty string for a blank.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Presence::Always => "A",
            Presence::Required => "R",
            Presence::Optional => "O",
            Presence::Conditional => "C",
            Presence::Forbidden => "F",
            Presence::OptionalConditional => "OC",
            Presence::OptionalOrConditional => "O, C",
            Presence::Undefined => "",
        }
    }

    /// The letter that is enforced where this one is documented, unless a reading says otherwise.
    #[must_use]
    pub const fn as_enforced(self) -> Presence {
        match self {
            Presence::OptionalConditional | Presence::OptionalOrConditional => Presence::Optional,
            Presence::Always
            | Presence::Required
            | Presence::Optional
            | Presence::Conditional
            | Presence::Forbidden
            | Presence::Undefined => self,
        }
    }

    /// Whether an attribute with this letter must stand in the body.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Presence::Always | Presence::Required)
    }

    /// Whether the method knows the attribute, be it to forbid it.
    #[must_use]
    pub const fn is_known(self) -> bool {
        !matches!(self, Presence::Undefined)
    }
}

impl fmt::Display for Presence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
