//! Whether an attribute may, must or must not be in the body of a method.

use crate::table::name::{self, Named, UnknownName};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Whether an attribute must, may or must not be in the body of a method: one cell of a table.
///
/// A presence is parsed from the letter that the documentation prints, and serialized as that letter:
///
/// ```
/// use linecard_contract::Presence;
///
/// assert_eq!("O, C".parse(), Ok(Presence::OptionalOrConditional));
/// assert_eq!(serde_json::to_string(&Presence::Required).unwrap(), "\"R\"");
/// ```
///
/// A new presence is a breaking release: our crates match each one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Presence {
    /// `A`: the service always returns it.
    Always,
    /// `R`: the caller must send it.
    Required,
    /// `O`: the body may leave it out.
    Optional,
    /// `C`: its presence depends on a condition.
    Conditional,
    /// `F`: it must not be in the body.
    Forbidden,
    /// `OC`: enforced as optional; used only under a condition.
    OptionalConditional,
    /// `O, C`: enforced as optional; used only under a condition.
    OptionalOrConditional,
    /// An empty cell, or no cell: the method has no such attribute.
    Undefined,
}

impl Presence {
    /// Every presence, in the order of their discriminants.
    pub const ALL: [Presence; 8] = [
        Presence::Always,
        Presence::Required,
        Presence::Optional,
        Presence::Conditional,
        Presence::Forbidden,
        Presence::OptionalConditional,
        Presence::OptionalOrConditional,
        Presence::Undefined,
    ];

    /// Returns the letter that the documentation prints; the empty string for [`Undefined`](Presence::Undefined).
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

    /// Returns the presence that is enforced where this one is documented, unless an interpretation states another.
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

    /// Returns whether an attribute with this presence must be in the body.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Presence::Always | Presence::Required)
    }

    /// Returns whether the method has the attribute, even if only to forbid it.
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

impl Named for Presence {
    const WHAT: &'static str = "presence";
    const VALUES: &'static [Presence] = &Presence::ALL;
    const NAMES: &'static [&'static str] = &["A", "R", "O", "C", "F", "OC", "O, C", ""];
}

impl FromStr for Presence {
    type Err = UnknownName;

    /// Parses the letter that the documentation prints.
    fn from_str(letter: &str) -> Result<Presence, UnknownName> {
        name::parse(letter)
    }
}

impl Serialize for Presence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Presence, D::Error> {
        name::deserialize(deserializer)
    }
}
