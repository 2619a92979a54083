//! Values with a name, which are parsed and deserialized from it.

use serde_core::de::{self, Deserializer, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A value with a name.
pub(crate) trait Named: Copy + 'static {
    /// The noun for such a value in an error message, such as `method`.
    const WHAT: &'static str;
    /// Every value.
    const VALUES: &'static [Self];
    /// The name of each value, in the order of [`VALUES`](Named::VALUES).
    const NAMES: &'static [&'static str];
    /// Whether the case of letters matters.
    const IS_CASE_SENSITIVE: bool = true;
}

/// Parses the name of a value.
pub(crate) fn parse<T: Named>(name: &str) -> Result<T, UnknownName> {
    let is_it = |known: &&str| if T::IS_CASE_SENSITIVE { *known == name } else { known.eq_ignore_ascii_case(name) };
    let index = T::NAMES.iter().position(is_it);
    index.map(|index| T::VALUES[index]).ok_or_else(UnknownName::of::<T>)
}

/// Deserializes a value from its name.
pub(crate) fn deserialize<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(NameVisitor(PhantomData))
}

struct NameVisitor<T>(PhantomData<T>);

impl<T: Named> Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the name of a {}", T::WHAT)
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<T, E> {
        parse(name).map_err(E::custom)
    }
}

/// The error of parsing a [`Method`](crate::Method), a [`Presence`](crate::Presence) or a
/// [`Severity`](crate::Severity) from a text that is not one of its names.
///
/// ```
/// use linecard_contract::Method;
///
/// let error = "PATCH".parse::<Method>().unwrap_err();
/// assert_eq!(error.to_string(), "not a method; write one of \"GET\", \"PUT\", \"POST\", \"DELETE\"");
/// assert_eq!(error.allowed(), ["GET", "PUT", "POST", "DELETE"]);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct UnknownName {
    what: &'static str,
    allowed: &'static [&'static str],
}

impl UnknownName {
    pub(crate) fn of<T: Named>() -> UnknownName {
        UnknownName { what: T::WHAT, allowed: T::NAMES }
    }

    /// Returns the names that are allowed.
    #[must_use]
    pub const fn allowed(&self) -> &'static [&'static str] {
        self.allowed
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "not a {}; write one of ", self.what)?;
        for (index, name) in self.allowed.iter().enumerate() {
            write!(out, "{}\"{name}\"", if index == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownName {}
