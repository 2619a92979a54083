//! The length and the format of a text.

use crate::json::date;
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
    /// A telephone number: an optional `+`, then digits, with single `-` between them.
    PhoneNumber,
    /// A telephone number, or the empty string for none.
    PhoneNumberOrNone,
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
    /// Returns whether a text has this format.
    ///
    /// ```
    /// assert!(linecard_contract::Format::PhoneNumber.admits(b"+32-2-5550100"));
    /// ```
    #[must_use]
    pub fn admits(self, text: &[u8]) -> bool {
        match self {
            Format::PhoneNumberOrNone => text.is_empty() || Format::PhoneNumber.admits(text),
            Format::Date => date::is_date(text),
            Format::DateTime => date::is_date_time(text),
            Format::ListTime => date::is_list_time(text),
            Format::Pattern(pattern) => pattern.admits(text),
            Format::PhoneNumber => {
                let mut rest = text.strip_prefix(b"+").unwrap_or(text);
                let mut after_digit = false;
                // Most numbers have no separators, so this reads eight digits at a time.
                while let Some((bytes, after)) = rest.split_first_chunk() {
                    if !are_digits(u64::from_le_bytes(*bytes)) {
                        break;
                    }
                    (rest, after_digit) = (after, true);
                }
                let mut bytes = rest.iter();
                let is_well_formed = bytes.all(|byte| {
                    let is_digit = byte.is_ascii_digit();
                    let fits = is_digit || *byte == b'-' && after_digit;
                    after_digit = is_digit;
                    fits
                });
                is_well_formed && after_digit
            }
        }
    }
}

/// Returns whether each byte of a machine word is a digit: its high half is 3, both before and after 6 is added.
#[inline(always)]
const fn are_digits(word: u64) -> bool {
    const HIGH_HALVES: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const DIGITS: u64 = 0x3030_3030_3030_3030;
    (word & word.wrapping_add(0x0606_0606_0606_0606) & HIGH_HALVES) == DIGITS && word & HIGH_HALVES == DIGITS
}
