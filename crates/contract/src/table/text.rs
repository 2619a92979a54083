//! The length and the format of a text.

use crate::json::date;
use crate::table::number::{NumberKind, Standing};
use crate::table::pattern::Pattern;

/// The length and the format of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Text {
    /// The minimum length in characters (Unicode scalar values).
    pub min_length: u32,
    /// The maximum length in characters, if there is one.
    pub max_length: Option<u32>,
    /// The format, if one is documented.
    pub format: Option<Format>,
}

/// The format of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// A telephone number, a destination or an extension.
    PhoneNumber(NumberKind),
    /// A date: `2025-09-09`.
    Date,
    /// A time of RFC 3339: `2024-08-01T11:00:00.000+02:00`.
    DateTime,
    /// A time in the format of the list of conferences: `2010-10-01T09:30:00:000-0400`.
    ListTime,
    /// A custom pattern.
    Pattern(&'static Pattern),
}

impl Format {
    /// Returns whether a text has this format. A text that the documentation leaves open has it.
    ///
    /// ```
    /// use linecard_contract::{Format, NumberKind};
    ///
    /// assert!(Format::PhoneNumber(NumberKind::Own).admits(b"+32-2-5550100"));
    /// ```
    #[must_use]
    pub fn admits(self, text: &[u8]) -> bool {
        !matches!(self.standing(text), Standing::Violation)
    }

    /// Returns whether a text has this format, does not have it, or whether the documentation leaves it open.
    #[must_use]
    pub fn standing(self, text: &[u8]) -> Standing {
        let is_of_it = match self {
            Format::PhoneNumber(kind) => return kind.standing(text),
            Format::Date => date::is_date(text),
            Format::DateTime => date::is_date_time(text),
            Format::ListTime => date::is_list_time(text),
            Format::Pattern(pattern) => pattern.admits(text),
        };
        if is_of_it { Standing::Accepted } else { Standing::Violation }
    }
}
