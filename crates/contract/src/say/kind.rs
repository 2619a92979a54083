//! What an attribute may hold, in words.

use crate::say::part::{Part, Sentence, Sink};
use crate::table::decimal::Decimal;
use crate::table::number::{NumberForm, NumberKind, Standing};
use crate::table::object::{Kind, Object};
use crate::table::text::{Format, Text};
use std::fmt::{self, Write};

/// How a list of words is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Lists {
    /// Every word.
    Whole,
    /// Every word of a short list; of a long one, how many words it has. For faces that show the list elsewhere.
    Brief,
}

impl Lists {
    /// How many words a list has at most that is written in brief.
    const SHORT: usize = 7;
}

impl Kind {
    /// The kind in words, with its bounds and its list.
    ///
    /// ```
    /// use linecard_contract::table::integer;
    ///
    /// assert_eq!(integer(1, 9).describe().to_string(), "an Integer from 1 to 9");
    /// ```
    #[must_use]
    pub fn describe(&self) -> Sentence {
        Sentence::of(|out| kind(out, self, Lists::Whole))
    }

    /// The objects that a value of this kind is or holds.
    #[must_use]
    pub fn objects(&self) -> Vec<&'static Object> {
        match self {
            Kind::Object(object) => vec![object],
            Kind::Array(items) => items.kind.objects(),
            Kind::Either(kinds) => kinds.iter().flat_map(Kind::objects).collect(),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject => Vec::new(),
        }
    }
}

/// The kind, with its article.
pub(super) fn kind(out: &mut Sink<'_>, kind: &Kind, lists: Lists) -> fmt::Result {
    match kind {
        Kind::Boolean => out.write_str("a Boolean (true or false)"),
        Kind::Integer(i64::MIN, i64::MAX) => out.write_str("an Integer (a number without a fraction)"),
        Kind::Integer(from, i64::MAX) => write!(out, "an Integer of at least {from}"),
        Kind::Integer(i64::MIN, to) => write!(out, "an Integer of at most {to}"),
        Kind::Integer(from, to) => write!(out, "an Integer from {from} to {to}"),
        Kind::Integers(ranges) => {
            out.write_str("an Integer: ")?;
            in_ranges(out, ranges)
        }
        Kind::Decimal(Decimal { from: None, to: None }) => out.write_str("a Decimal (any number)"),
        Kind::Decimal(Decimal { from: Some(from), to: None }) => write!(out, "a Decimal of at least {from}"),
        Kind::Decimal(Decimal { from: None, to: Some(to) }) => write!(out, "a Decimal of at most {to}"),
        Kind::Decimal(Decimal { from: Some(from), to: Some(to) }) => write!(out, "a Decimal from {from} to {to}"),
        Kind::String(text) => string(out, text),
        Kind::Word(list) => words_of(out, list.words, lists),
        Kind::LikelyWord(list) => {
            out.write_str("a String, usually ")?;
            words_of(out, list.words, lists)
        }
        Kind::AnyCaseWord(list) => {
            words_of(out, list.words, lists)?;
            out.write_str(", in upper or lower case")
        }
        Kind::Object(object) => {
            out.write_str("an Object (see ")?;
            out.part(Part::Object(object))?;
            out.write_str(")")
        }
        Kind::OpenObject => out.write_str("an Object (its attributes are not documented)"),
        Kind::Array(items) => {
            out.write_str("an Array, each item ")?;
            self::kind(out, &items.kind, lists)
        }
        Kind::Either([first, second]) => {
            self::kind(out, first, lists)?;
            out.write_str(", or ")?;
            self::kind(out, second, lists)
        }
    }
}

fn string(out: &mut Sink<'_>, text: &Text) -> fmt::Result {
    match (text.format, text.min_length, text.max_length) {
        (Some(format), ..) => write!(out, "a String, {}", format.describe()),
        (None, 0, None) => out.write_str("a String"),
        (None, 1, None) => out.write_str("a String of at least 1 character"),
        (None, length, None) => write!(out, "a String of at least {length} characters"),
        (None, _, Some(0)) => out.write_str("an empty String"),
        (None, 0, Some(1)) => out.write_str("a String of at most 1 character"),
        (None, 0, Some(length)) => write!(out, "a String of at most {length} characters"),
        (None, from, Some(to)) if from == to => write!(out, "a String of {to} characters"),
        (None, from, Some(to)) => write!(out, "a String of {from} to {to} characters"),
    }
}

/// A list of words as a phrase: `one of "Any", "Specified Only"`.
#[must_use]
pub fn one_of(words: &[&'static str]) -> Sentence {
    Sentence::of(|out| words_of(out, words, Lists::Whole))
}

fn words_of(out: &mut Sink<'_>, words: &[&'static str], lists: Lists) -> fmt::Result {
    if lists == Lists::Brief && words.len() > Lists::SHORT {
        return write!(out, "one of {} words", words.len());
    }
    if words.len() > 1 {
        out.write_str("one of ")?;
    }
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            out.write_str(", ")?;
        }
        out.word(word)?;
    }
    Ok(())
}

/// Ranges in a sentence: `0, or 2 to 20`.
fn in_ranges(out: &mut Sink<'_>, ranges: &[(i64, i64)]) -> fmt::Result {
    for (index, (from, to)) in ranges.iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == ranges.len() => out.write_str(", or ")?,
            _ => out.write_str(", ")?,
        }
        match (*from, *to) {
            (from, to) if from == to => write!(out, "{from}")?,
            (i64::MIN, to) => write!(out, "{to} or less")?,
            (from, i64::MAX) => write!(out, "{from} or more")?,
            (from, to) => write!(out, "{from} to {to}")?,
        }
    }
    Ok(())
}

impl NumberKind {
    /// The kind of number in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            NumberKind::Own => {
                "a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them"
            }
            NumberKind::OwnOrNone => "a telephone number, or an empty string if there is none",
            NumberKind::Caller => {
                "a telephone number, a SIP address without sip:, or a pattern with ? for a digit and a final * for any digits"
            }
            NumberKind::Destination => {
                "a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none"
            }
            NumberKind::Extension => "an extension of at least two digits",
            NumberKind::ExtensionOrNone => "an extension of at least two digits, or an empty string if there is none",
            NumberKind::Returned => {
                "a telephone number, a SIP address or an extension, or an empty string if there is none"
            }
        }
    }
}

impl NumberForm {
    /// The form in a few words, for a table.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            NumberForm::Empty => "empty",
            NumberForm::SipScheme => "begins with sip: or sips:, in any case",
            NumberForm::SipAddress => "one @ between texts without blanks",
            NumberForm::FeatureCode => "a feature code: * or #, then digits, * and #",
            NumberForm::Pattern => {
                "a pattern: an optional +; digits, separators and ?; an optional final *; at least one ? or *"
            }
            NumberForm::Digit => "one digit",
            NumberForm::Digits => "two digits or more",
            NumberForm::Number => {
                "a number: an optional +; digits, with separators (blanks, -, ., parentheses) between them"
            }
            NumberForm::Letters => "letters from A to Z and no digit",
            NumberForm::Other => "anything else",
        }
    }
}

impl Standing {
    /// The standing as one word, for a table.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Standing::Accepted => "accepted",
            Standing::Unchecked => "unchecked",
            Standing::Violation => "violation",
        }
    }
}

impl Format {
    /// The format as a sentence of its own.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        Sentence::capitalized(|out| write!(out, "{}.", self.describe()))
    }

    /// The format in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Format::PhoneNumber(kind) => kind.describe(),
            Format::Date => "a date such as 2025-09-09",
            Format::DateTime => "a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00",
            Format::ListTime => "a date and time such as 2010-10-01T09:30:00:000-0400",
            Format::Pattern(pattern) => pattern.description,
        }
    }
}
