//! Words from documented lists.

use crate::BadValue;
use crate::attribute::Attribute;
use crate::bad_value::Expected;
use serde_json::Value;
use std::fmt;

/// A documented list of words: an enum with a variant for each word.
///
/// ```
/// use linecard_types::{Word, schedule::Level};
///
/// assert_eq!(Level::Group.as_str(), "Group");
/// assert_eq!(Level::named("User"), Some(Level::User));
/// assert_eq!(Level::WORDS, ["Tenant", "Group", "User"]);
/// ```
pub trait Word: Copy + Eq + fmt::Debug + 'static {
    /// Every word of the list, in the documented order.
    const ALL: &'static [Self];
    /// The JSON texts of all words, in the same order.
    const WORDS: &'static [&'static str];

    /// Returns the JSON text of the word.
    #[must_use]
    fn as_str(self) -> &'static str;

    /// Returns the word with this JSON text.
    #[must_use]
    fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|listed| listed.as_str() == word)
    }
}

/// Parses a word, or returns an error with the list.
pub fn parse<W: Word>(word: &str) -> Result<W, BadValue> {
    W::named(word).ok_or(BadValue(Expected::Word(W::WORDS)))
}

/// A word of an open list: a service may return further words.
///
/// ```
/// use linecard_types::{Open, schedule::Level};
///
/// let level = Open::from(Level::Group);
/// assert_eq!(level, Level::Group);
/// assert_eq!(Open::<Level>::from("Galaxy"), Open::Other("Galaxy".to_owned()));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Open<W> {
    /// A word of the list.
    Word(W),
    /// A word that is not in the list.
    Other(String),
}

impl<W: Word> Open<W> {
    /// Returns the word, if it is in the list.
    #[must_use]
    pub const fn word(&self) -> Option<W> {
        match self {
            Open::Word(word) => Some(*word),
            Open::Other(_) => None,
        }
    }

    /// Returns the JSON text of the word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Open::Word(word) => word.as_str(),
            Open::Other(word) => word,
        }
    }
}

impl<W: Word> From<W> for Open<W> {
    fn from(word: W) -> Open<W> {
        Open::Word(word)
    }
}

impl<W: Word> From<String> for Open<W> {
    fn from(word: String) -> Open<W> {
        W::named(&word).map_or(Open::Other(word), Open::Word)
    }
}

impl<W: Word> From<&str> for Open<W> {
    fn from(word: &str) -> Open<W> {
        word.to_owned().into()
    }
}

impl<W: Word> PartialEq<W> for Open<W> {
    fn eq(&self, other: &W) -> bool {
        self.word() == Some(*other)
    }
}

impl<W: Word> fmt::Display for Open<W> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl<W: Word> Attribute for Open<W> {
    fn read(value: Value) -> Option<Open<W>> {
        String::read(value).map(Open::from)
    }

    fn write(&self) -> Value {
        Value::from(self.as_str())
    }
}

/// A word of a list, in upper or lower case. It keeps its text; two words are equal if their texts are equal.
///
/// ```
/// use linecard_types::{AnyCase, meet_me_conferencing_conference_instance_in_list::Status};
///
/// let status = AnyCase::<Status>::from("Active");
/// assert_eq!(status.word(), Some(Status::Active));
/// assert_eq!(status.as_str(), "Active");
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct AnyCase<W> {
    word: Option<W>,
    text: String,
}

impl<W: Word> AnyCase<W> {
    /// Returns the word, if it is in the list.
    #[must_use]
    pub const fn word(&self) -> Option<W> {
        self.word
    }

    /// Returns the text of the word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<W: Word> From<W> for AnyCase<W> {
    fn from(word: W) -> AnyCase<W> {
        AnyCase { word: Some(word), text: word.as_str().to_owned() }
    }
}

impl<W: Word> From<String> for AnyCase<W> {
    fn from(text: String) -> AnyCase<W> {
        let word = W::ALL.iter().copied().find(|word| word.as_str().eq_ignore_ascii_case(&text));
        AnyCase { word, text }
    }
}

impl<W: Word> From<&str> for AnyCase<W> {
    fn from(text: &str) -> AnyCase<W> {
        text.to_owned().into()
    }
}

impl<W: Word> fmt::Debug for AnyCase<W> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(out)
    }
}

impl<W: Word> Attribute for AnyCase<W> {
    fn read(value: Value) -> Option<AnyCase<W>> {
        String::read(value).map(AnyCase::from)
    }

    fn write(&self) -> Value {
        Value::from(self.as_str())
    }
}

/// Implements foreign traits for a word. A blanket implementation is not possible, because the traits are foreign.
#[doc(hidden)]
#[macro_export]
macro_rules! __word {
    ($name:ty) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad($crate::Word::as_str(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::BadValue;

            fn from_str(word: &str) -> Result<Self, $crate::BadValue> {
                $crate::word::parse(word)
            }
        }

        impl $crate::attribute::Attribute for $name {
            fn read(value: $crate::__private::serde_json::Value) -> Option<Self> {
                $crate::Word::named(value.as_str()?)
            }

            fn write(&self) -> $crate::__private::serde_json::Value {
                $crate::__private::serde_json::Value::from($crate::Word::as_str(*self))
            }
        }
    };
}

pub use __word as word;
