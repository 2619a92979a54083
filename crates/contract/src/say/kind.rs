//! What an attribute may hold, in words.

use crate::table::decimal::Decimal;
use crate::table::object::Kind;
use crate::table::text::Format;
use std::fmt::Write;

impl Kind {
    /// The kind in words, its bounds and its list included.
    ///
    /// ```
    /// use linecard_contract::table::integer;
    ///
    /// assert_eq!(integer(1, 9).describe(), "an Integer from 1 to 9");
    /// ```
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Kind::Boolean => "a Boolean, true or false".to_owned(),
            Kind::Integer(i64::MIN, i64::MAX) => "an Integer, a number without a fraction".to_owned(),
            Kind::Integer(from, i64::MAX) => format!("an Integer, {from} or more"),
            Kind::Integer(i64::MIN, to) => format!("an Integer, {to} or less"),
            Kind::Integer(from, to) => format!("an Integer from {from} to {to}"),
            Kind::Integers(ranges) => format!("an Integer: {}", in_words(ranges)),
            Kind::Decimal(Decimal { from: None, to: None }) => "a Decimal, any number".to_owned(),
            Kind::Decimal(Decimal { from: Some(from), to: None }) => format!("a Decimal, {from} or more"),
            Kind::Decimal(Decimal { from: None, to: Some(to) }) => format!("a Decimal, {to} or less"),
            Kind::Decimal(Decimal { from: Some(from), to: Some(to) }) => format!("a Decimal from {from} to {to}"),
            Kind::String(text) => match (text.format, text.min_length, text.max_length) {
                (Some(format), ..) => format!("a String, {}", format.describe()),
                (None, 0, None) => "a String".to_owned(),
                (None, 1, None) => "a String of at least 1 character".to_owned(),
                (None, length, None) => format!("a String of at least {length} characters"),
                (None, _, Some(0)) => "an empty String".to_owned(),
                (None, 0, Some(length)) => format!("a String of at most {length} characters"),
                (None, from, Some(to)) => format!("a String of {from} to {to} characters"),
            },
            Kind::Word(list) => format!("one of \"{}\"", list.words.join("\", \"")),
            Kind::LikelyWord(list) => format!("a String, usually one of \"{}\"", list.words.join("\", \"")),
            Kind::AnyCaseWord(list) => format!("one of \"{}\", in letters of any case", list.words.join("\", \"")),
            Kind::Object(object) => format!("an Object as in {}", object.title),
            Kind::OpenObject => "an Object".to_owned(),
            Kind::Array(items) => format!("an Array, each item {}", items.kind.describe()),
            Kind::Either([first, second]) => format!("{}, or {}", first.describe(), second.describe()),
        }
    }
}

/// Ranges in a sentence: `0, or 2 to 20`.
fn in_words(ranges: &[(i64, i64)]) -> String {
    let mut words = String::new();
    for (index, (from, to)) in ranges.iter().enumerate() {
        let before = match index {
            0 => "",
            _ if index + 1 == ranges.len() => ", or ",
            _ => ", ",
        };
        let _never_fails = match (*from, *to) {
            (from, to) if from == to => write!(words, "{before}{from}"),
            (i64::MIN, to) => write!(words, "{before}{to} or less"),
            (from, i64::MAX) => write!(words, "{before}{from} or more"),
            (from, to) => write!(words, "{before}{from} to {to}"),
        };
    }
    words
}

impl Format {
    /// The format in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Format::PhoneNumber => "a telephone number: an optional +, then digits, with single - between them",
            Format::PhoneNumberOrNone => "a telephone number, or the empty string if there is none",
            Format::Date => "a day of the calendar such as 2025-09-09",
            Format::DateTime => "a time as in RFC 3339, such as 2024-08-01T11:00:00.000+02:00",
            Format::ListTime => "a time such as 2010-10-01T09:30:00:000-0400",
            Format::Pattern(pattern) => pattern.description,
        }
    }
}
