//! Why a value cannot be made.

use linecard_contract::say::one_of;
use linecard_contract::{Check, Decimal, Format, Kind, Method, Object, Text};
use std::fmt;

/// Why a value cannot be made: it is not what the contract admits. It never holds the value itself.
///
/// ```
/// use linecard_types::Ranged;
///
/// let error = Ranged::<1, 100>::try_from(0).unwrap_err();
/// assert_eq!(error.to_string(), "must be an Integer from 1 to 100");
/// assert_eq!(error.check().as_str(), "range");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BadValue(pub(crate) Wanted);

/// What a value should have been.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Wanted {
    Range(i64, i64),
    Ranges(&'static [(i64, i64)]),
    Number,
    Bounds(&'static Decimal),
    NotEmpty,
    Format(Format),
    Word(&'static [&'static str]),
    Year,
    WholeMinutes,
}

/// A text that is not empty.
static NOT_EMPTY: Text = Text { min_length: 1, max_length: None, format: None };

impl BadValue {
    /// What was looked at: the last part of the id of the rule that the value breaks.
    #[must_use]
    pub const fn check(&self) -> Check {
        match self.0 {
            Wanted::Range(..) | Wanted::Ranges(_) | Wanted::Bounds(_) => Check::Range,
            Wanted::Number => Check::Type,
            Wanted::NotEmpty => Check::Length,
            Wanted::Format(_) | Wanted::Year | Wanted::WholeMinutes => Check::Format,
            Wanted::Word(_) => Check::Value,
        }
    }
}

impl fmt::Display for BadValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Wanted::Range(from, to) => write!(out, "must be {}", Kind::Integer(from, to).describe()),
            Wanted::Ranges(ranges) => write!(out, "must be {}", Kind::Integers(ranges).describe()),
            Wanted::Number => out.write_str("must be a number that JSON can write"),
            Wanted::Bounds(bounds) => write!(out, "must be {}", Kind::Decimal(bounds).describe()),
            Wanted::NotEmpty => write!(out, "must be {}", Kind::String(&NOT_EMPTY).describe()),
            Wanted::Format(format) => write!(out, "must be {}", format.describe()),
            Wanted::Word(words) => write!(out, "must be {}", one_of(words)),
            Wanted::Year => out.write_str("must be in a year from 0 to 9999"),
            Wanted::WholeMinutes => out.write_str("must have an offset from UTC in whole minutes"),
        }
    }
}

impl std::error::Error for BadValue {}

/// Why an attribute cannot hold a value, and by which rule.
///
/// ```
/// use linecard_types::call_processing_policies::Put;
///
/// let error = Put::default().try_max_simultaneous_calls(0).unwrap_err();
/// assert_eq!(error.rule(), "call-processing-policies.maxSimultaneousCalls.put.range");
/// assert_eq!(error.to_string(), "`maxSimultaneousCalls` must be an Integer from 1 to 999999 \
///     (call-processing-policies.maxSimultaneousCalls.put.range)");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BadAttribute {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) name: &'static str,
    pub(crate) value: BadValue,
}

impl BadAttribute {
    /// The id of the rule that the value breaks.
    #[must_use]
    pub fn rule(&self) -> String {
        format!("{}.{}.{}.{}", self.object.name, self.name, self.method.as_id(), self.value.check().as_str())
    }

    /// The attribute, as the wire spells it.
    #[must_use]
    pub const fn attribute(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for BadAttribute {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` {} ({})", self.name, self.value, self.rule())
    }
}

impl std::error::Error for BadAttribute {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.value)
    }
}
