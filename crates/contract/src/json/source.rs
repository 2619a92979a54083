//! Where the walk reads a body from: JSON text, or a tree that somebody has parsed already.

use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::{Names, Slots};
use crate::json::rule::Fault;

/// A place in a body. Cheap to copy: the walk keeps it in registers and hands it on by value.
pub(crate) trait Source<'b>: Copy {
    /// What it keeps while it goes over the members of an object.
    type Members;
    /// What it keeps while it goes over the items of a list.
    type Elements;

    /// A number that grows along the body, byte by byte of a text, name by name and value by value of a tree.
    fn position(&self) -> u32;

    /// What begins here.
    fn opening(&self) -> JsonType;

    /// Enters the object that begins here.
    fn enter_object(&mut self) -> Self::Members;

    /// Goes to the next member of an object, and finds its name among those that the slots lead to: its place, with the
    /// value beginning here. Or [`UNKNOWN_MEMBER`](crate::json::names::UNKNOWN_MEMBER), with the member still to be read by [`Source::unknown_member`]. Or [`END`].
    /// `expected` is a guess.
    fn member(
        &mut self,
        members: &mut Self::Members,
        expected: usize,
        names: &Names,
        slots: &Slots,
    ) -> Result<usize, Fault>;

    /// Reads the name of a member that was not found, and where it begins. Its value begins here.
    fn unknown_member(&mut self) -> Result<(Chars<'b>, u32), Fault>;

    /// Enters the list that begins here.
    fn enter_array(&mut self) -> Self::Elements;

    /// Goes to the next item of a list: it begins here. False at the end of the list.
    fn element(&mut self, elements: &mut Self::Elements) -> Result<bool, Fault>;

    /// Reads `true` or `false`; nothing, if something else begins here.
    fn boolean(&mut self) -> Option<bool>;

    /// Reads a number, if one begins here.
    fn number(&mut self) -> Result<Option<Number>, Fault>;

    /// Reads a number, if one begins here, and what `look` makes of it as it is written, to its last digit.
    fn written_number<T>(&mut self, look: impl FnOnce(&str) -> T) -> Result<Option<T>, Fault>;

    /// Reads a string, if one begins here.
    fn string(&mut self) -> Result<Option<Chars<'b>>, Fault>;

    /// Reads `null`, if it begins here.
    fn null(&mut self) -> bool;

    /// Goes over any value at this depth of nesting. Tells of names that stand twice in an object.
    fn skip(&mut self, depth: usize, duplicate: &mut dyn FnMut(DuplicateKey<'_, 'b>)) -> Result<(), Fault>;
}

/// In place of a member's place: there is none, the object has been left.
pub(crate) const END: usize = 62;

/// A number, as far as the tables ask.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Number {
    Whole(i64),
    /// A whole number below or above all that `i64` holds.
    Huge {
        negative: bool,
    },
    Fraction,
}

/// A name that stands twice in an object which is only gone over.
pub(crate) struct DuplicateKey<'a, 'b> {
    /// The way to the object, from the value that is gone over.
    pub(crate) path: &'a RelativePath<'a, 'b>,
    pub(crate) name: Chars<'b>,
    pub(crate) position: u32,
}

/// A way into a value, as a chain that stands on the stack.
pub(crate) enum RelativePath<'a, 'b> {
    Start,
    Name(&'a RelativePath<'a, 'b>, Chars<'b>),
    Index(&'a RelativePath<'a, 'b>, usize),
}

impl Number {
    /// What a number with a fraction or an exponent comes to: `1.0` and `1e2` are whole.
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
