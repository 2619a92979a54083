//! Errors of values and attributes.

use linecard_contract::say::one_of;
use linecard_contract::{Check, Decimal, Format, Kind, Method, Object, Text};
use std::fmt;

/// Why a value is invalid. It never holds the value itself.
///
/// ```
/// use linecard_types::Ranged;
///
/// let error = Ranged::<1, 100>::try_from(0).unwrap_err();
/// assert_eq!(error.to_string(), "must be an Integer from 1 to 100");
/// assert_eq!(error.check().as_str(), "range");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BadValue(pub(crate) Expected);

/// The expected value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Expected {
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
    /// Returns the check that failed: the last part of the id of the rule that the value breaks.
    #[must_use]
    pub const fn check(&self) -> Check {
        match self.0 {
            Expected::Range(..) | Expected::Ranges(_) | Expected::Bounds(_) => Check::Range,
            Expected::Number => Check::Type,
            Expected::NotEmpty => Check::Length,
            Expected::Format(_) | Expected::Year | Expected::WholeMinutes => Check::Format,
            Expected::Word(_) => Check::Value,
        }
    }
}

impl fmt::Display for BadValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Expected::Range(from, to) => write!(out, "must be {}", Kind::Integer(from, to).describe()),
            Expected::Ranges(ranges) => write!(out, "must be {}", Kind::Integers(ranges).describe()),
            Expected::Number => out.write_str("must be a finite number"),
            Expected::Bounds(bounds) => write!(out, "must be {}", Kind::Decimal(bounds).describe()),
            Expected::NotEmpty => write!(out, "must be {}", Kind::String(&NOT_EMPTY).describe()),
            Expected::Format(format) => write!(out, "must be {}", format.describe()),
            Expected::Word(words) => write!(out, "must be {}", one_of(words)),
            Expected::Year => out.write_str("must be in a year from 0 to 9999"),
            Expected::WholeMinutes => out.write_str("must have an offset from UTC in whole minutes"),
        }
    }
}

impl std::error::Error for BadValue {}

/// Why an attribute cannot have a value, with the rule that the value breaks.
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
    /// Returns the id of the rule that the value breaks.
    #[must_use]
    pub fn rule(&self) -> String {
        format!("{}.{}.{}.{}", self.object.name, self.name, self.method.as_id(), self.value.check().as_str())
    }

    /// Returns the JSON name of the attribute.
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
