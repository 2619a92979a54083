//! The trait through which the walk reads a body: JSON text or a parsed tree.

use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::Names;
use crate::json::rule::Fault;
use crate::json::word_index::WordIndex;

/// A reader at a position in a body. It is cheap to copy: the walk keeps it in registers and passes it by value.
pub(crate) trait Source<'b>: Copy {
    /// The state of the iteration over the members of an object.
    type Members;
    /// The state of the iteration over the items of a list.
    type Elements;

    /// Returns the position: a number that grows with each byte of a text, or with each name and value of a tree.
    fn position(&self) -> u32;

    /// Returns the position of the name of the member whose value is at this position. It is looked for in the text before it.
    fn name_position(&self) -> u32 {
        self.position()
    }

    /// Returns the type of the value at this position.
    fn opening(&self) -> JsonType;

    /// Enters the object at this position.
    fn enter_object(&mut self) -> Self::Members;

    /// Goes to the first member of an object. Returns false after the end of the object.
    fn first_member(&mut self, members: &mut Self::Members) -> Result<bool, Fault>;

    /// Goes to the next member of an object. Returns false after the end of the object.
    fn next_member(&mut self, members: &mut Self::Members) -> Result<bool, Fault>;

    /// Reads the name of the member at this position, and returns its index, with the position at the value. `expected` is
    /// the index that is probable.
    ///
    /// Returns [`UNKNOWN_MEMBER`](crate::json::names::UNKNOWN_MEMBER) if the object does not have the name, and writes the
    /// name to `unknown`. If the name is known but was not expected, it writes its position to `unknown`.
    fn name(&mut self, expected: usize, names: &Names, unknown: &mut UnknownName<'b>) -> Result<usize, Fault>;

    /// Returns the name at the position of a name that was read. None in a tree, in which each name of an object is there once.
    fn name_at(self, _: u32) -> Option<Chars<'b>> {
        None
    }

    /// Enters the list at this position.
    fn enter_array(&mut self) -> Self::Elements;

    /// Goes to the next item of a list. Returns false at the end of the list.
    fn element(&mut self, elements: &mut Self::Elements) -> Result<bool, Fault>;

    /// Reads `true` or `false`. None if the value is neither.
    fn boolean(&mut self) -> Option<bool>;

    /// Reads a number. None if the value is not a number.
    fn number(&mut self) -> Result<Option<Number>, Fault>;

    /// Reads a number, and returns the result of `look` for its text. None if the value is not a number.
    fn written_number<T>(&mut self, look: impl FnOnce(&str) -> T) -> Result<Option<T>, Fault>;

    /// Reads a word of a list, and returns its index. None if the value is none, or if only [`Source::string`] can tell.
    fn listed_word(&mut self, _: &WordIndex) -> Option<u32> {
        None
    }

    /// Reads a telephone number of 2 to 15 digits, after a plus if that is accepted. Returns false if the value is none, or if only
    /// [`Source::string`] can tell.
    fn plain_number(&mut self, _: bool) -> bool {
        false
    }

    /// Reads a time as most writers write it. Returns false if the value is none, or if only [`Source::string`] can tell.
    fn usual_date_time(&mut self) -> bool {
        false
    }

    /// Reads a string, and returns the bytes between its quotes. None if the value is not a string.
    fn string_bytes(&mut self) -> Result<Option<&'b [u8]>, Fault>;

    /// Returns the characters of the bytes that [`Source::string_bytes`] returned.
    fn chars_of(bytes: &'b [u8]) -> Chars<'b>;

    /// Reads a string. None if the value is not a string.
    #[inline(always)]
    fn string(&mut self) -> Result<Option<Chars<'b>>, Fault> {
        Ok(self.string_bytes()?.map(Self::chars_of))
    }

    /// Reads `null`. Returns false if the value is not `null`.
    fn null(&mut self) -> bool;

    /// Skips any value at this depth of nesting, and reports the duplicate keys in it.
    fn skip(&mut self, depth: usize, duplicate: &mut dyn FnMut(DuplicateKey<'_, 'b>)) -> Result<(), Fault>;
}

/// The name of a member that the object does not have.
#[derive(Clone, Copy)]
pub(crate) struct UnknownName<'b> {
    pub(crate) chars: Chars<'b>,
    /// The position of the name.
    pub(crate) position: u32,
}

impl UnknownName<'_> {
    pub(crate) const NONE: UnknownName<'static> =
        UnknownName { chars: Chars { bytes: &[], escaped: false }, position: 0 };
}

/// A number, as far as tables distinguish numbers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Number {
    Whole(i64),
    /// A whole number that does not fit into `i64`.
    Huge {
        negative: bool,
    },
    Fraction,
}

/// A duplicate key in a value that is skipped.
pub(crate) struct DuplicateKey<'a, 'b> {
    /// The path from the skipped value to the object that has the key.
    pub(crate) path: &'a RelativePath<'a, 'b>,
    pub(crate) name: Chars<'b>,
    pub(crate) position: u32,
}

/// A path from a skipped value to a value in it: a chain of stack frames.
pub(crate) enum RelativePath<'a, 'b> {
    Start,
    Name(&'a RelativePath<'a, 'b>, Chars<'b>),
    Index(&'a RelativePath<'a, 'b>, usize),
}

impl Number {
    /// Classifies a number with a fraction or an exponent: `1.0` and `1e2` are whole.
    #[cfg(feature = "tree")]
    pub(crate) fn from_float(float: f64) -> Number {
        if float.fract() != 0.0 {
            Number::Fraction
        } else if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&float) {
            Number::Whole(float as i64)
        } else {
            Number::Huge { negative: float < 0.0 }
        }
    }
}
