//! Dates and times: chrono types with their JSON text.

use crate::BadValue;
use crate::attribute::Attribute;
use crate::bad_value::Expected;
use chrono::{Datelike, FixedOffset, NaiveDate};
use linecard_contract::Format;
use serde_json::Value;
use std::fmt;

/// A day of the calendar, written as `2025-09-09`.
///
/// ```
/// use linecard_types::Date;
///
/// let day = Date::try_from("2025-09-09")?;
/// assert_eq!(day.get(), chrono::NaiveDate::from_ymd_opt(2025, 9, 9).unwrap());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date(NaiveDate);

impl Date {
    /// Returns the day.
    #[must_use]
    pub const fn get(self) -> NaiveDate {
        self.0
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = BadValue;

    fn try_from(day: NaiveDate) -> Result<Date, BadValue> {
        year(day)?;
        Ok(Date(day))
    }
}

impl TryFrom<&str> for Date {
    type Error = BadValue;

    fn try_from(text: &str) -> Result<Date, BadValue> {
        let day = Format::Date.admits(text.as_bytes()).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok());
        day.flatten().map(Date).ok_or(BadValue(Expected::Format(Format::Date)))
    }
}

impl TryFrom<String> for Date {
    type Error = BadValue;

    fn try_from(text: String) -> Result<Date, BadValue> {
        text.as_str().try_into()
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl Attribute for Date {
    fn read(value: Value) -> Option<Date> {
        value.as_str()?.try_into().ok()
    }

    fn write(&self) -> Value {
        Value::from(self.to_string())
    }
}

/// A time in RFC 3339: `2024-08-01T11:00:00.000+02:00`.
///
/// A time that was read keeps its text. A time from chrono is written in the documented pattern. Two times are equal if their
/// texts are equal.
///
/// ```
/// use linecard_types::DateTime;
///
/// let read = DateTime::try_from("2024-08-01t09:00:00Z")?;
/// assert_eq!(read.to_string(), "2024-08-01t09:00:00Z");
/// let made = DateTime::try_from(read.get() + chrono::Duration::hours(1))?;
/// assert_eq!(made.to_string(), "2024-08-01T10:00:00.000+00:00");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct DateTime(Written);

/// A time in the pattern of the list of conferences: `2010-10-01T09:30:00:000-0400`.
///
/// ```
/// use linecard_types::ListTime;
///
/// let begins = ListTime::try_from("2010-10-01T09:30:00:000-0400")?;
/// assert_eq!(begins.get().to_rfc3339(), "2010-10-01T09:30:00-04:00");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct ListTime(Written);

/// A time and its text.
#[derive(Clone, Eq, PartialEq)]
struct Written {
    at: chrono::DateTime<FixedOffset>,
    text: String,
}

/// The common implementation of both time types.
macro_rules! written {
    ($name:ident, $format:expr, $pattern:literal, $parse:expr) => {
        impl $name {
            /// Returns the time.
            #[must_use]
            pub const fn get(&self) -> chrono::DateTime<FixedOffset> {
                self.0.at
            }

            /// Returns the JSON text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.text
            }
        }

        impl TryFrom<chrono::DateTime<FixedOffset>> for $name {
            type Error = BadValue;

            fn try_from(at: chrono::DateTime<FixedOffset>) -> Result<Self, BadValue> {
                year(at.date_naive())?;
                if at.offset().local_minus_utc() % 60 != 0 {
                    return Err(BadValue(Expected::WholeMinutes));
                }
                at.format($pattern).to_string().try_into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadValue;

            fn try_from(text: String) -> Result<Self, BadValue> {
                let at = $format.admits(text.as_bytes()).then(|| $parse(&text)).flatten();
                let at = at.ok_or(BadValue(Expected::Format($format)))?;
                Ok($name(Written { at, text }))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BadValue;

            fn try_from(text: &str) -> Result<Self, BadValue> {
                text.to_owned().try_into()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0.text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.0.text)
            }
        }

        impl Attribute for $name {
            fn read(value: Value) -> Option<Self> {
                String::read(value)?.try_into().ok()
            }

            fn write(&self) -> Value {
                Value::from(self.as_str())
            }
        }
    };
}

written!(DateTime, Format::DateTime, "%Y-%m-%dT%H:%M:%S%.3f%:z", |text: &str| {
    chrono::DateTime::parse_from_rfc3339(text).ok()
});
written!(ListTime, Format::ListTime, "%Y-%m-%dT%H:%M:%S:%3f%z", |text: &str| {
    chrono::DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S:%3f%z").ok()
});

/// Checks that the year has at most four digits, as the pattern requires.
fn year(day: NaiveDate) -> Result<(), BadValue> {
    if (0..=9999).contains(&day.year()) { Ok(()) } else { Err(BadValue(Expected::Year)) }
}
