//! A tree of another library as a source of the walk, which reads it where it is.

use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::{Names, UNKNOWN_MEMBER};
use crate::json::rule::{Fault, JsonRule};
use crate::json::source::{DuplicateKey, Number, Source, UnknownName};
use crate::limits::MAX_NESTING;

/// A value of a tree of another library, such as a dict of Python. [`validate_tree`](crate::validate_tree) reads it.
///
/// It is as cheap to copy as a pointer. A value that it cannot read as JSON has the type [`JsonType::Nothing`].
pub trait TreeValue<'t>: Copy {
    /// The state of the iteration over the members of an object.
    type Members;
    /// The state of the iteration over the items of a list.
    type Items;

    /// Returns the type of the value.
    fn json_type(self) -> JsonType;

    /// Begins with the members of an object.
    fn members(self) -> Self::Members;

    /// Returns the name and the value of the next member of an object, which has each name once.
    ///
    /// # Errors
    ///
    /// The name is no text of Unicode.
    fn next_member(members: &mut Self::Members) -> Result<Option<(&'t str, Self)>, Unreadable>;

    /// Begins with the items of a list.
    fn items(self) -> Self::Items;

    /// Returns the next item of a list.
    fn next_item(items: &mut Self::Items) -> Option<Self>;

    /// Returns a truth. None if the value is none.
    fn boolean(self) -> Option<bool>;

    /// Returns a whole number. None if the value is not a number.
    ///
    /// # Errors
    ///
    /// The number is not whole, or does not fit.
    fn integer(self) -> Result<Option<i64>, Unreadable>;

    /// Returns whether a number can be written as JSON: it is finite and of some digits.
    fn is_written(self) -> bool;

    /// Returns a text. None if the value is none.
    ///
    /// # Errors
    ///
    /// It is no text of Unicode.
    fn text(self) -> Result<Option<&'t str>, Unreadable>;
}

/// A part of a tree cannot be read where it is. The text of the tree tells more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Unreadable;

/// A value of the tree. Its position is the most bytes that what was read can have as JSON, up to 4 GiB.
#[derive(Clone, Copy)]
pub(crate) struct InPlace<'t, V> {
    value: V,
    /// The name of the member, if the value belongs to a member.
    name: &'t str,
    most_bytes: u32,
    /// The longest text that is validated, in bytes. The walk ends where the tree may be longer.
    limit: u32,
}

/// The most bytes of a character as JSON, such as `\u001f`.
const CHARACTER: u32 = 6;
/// The most bytes of a value that is no text, without what it contains, and of the signs around any value and its name.
const VALUE: u32 = 40;

impl<'t, V: TreeValue<'t>> InPlace<'t, V> {
    pub(crate) fn new(value: V, limit: u32) -> InPlace<'t, V> {
        InPlace { value, name: "", most_bytes: VALUE, limit }
    }

    #[inline(always)]
    fn count(&mut self, text: &str) {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.most_bytes = self.most_bytes.saturating_add(length.saturating_mul(CHARACTER));
    }

    #[inline(always)]
    fn move_to(&mut self, value: V) -> Result<bool, Fault> {
        self.value = value;
        self.most_bytes = self.most_bytes.saturating_add(VALUE);
        // Values may contain each other many times over.
        if self.most_bytes > self.limit { self.unreadable() } else { Ok(true) }
    }

    /// Skips a value at this depth of nesting, which nothing is known of.
    fn skipped(mut self, depth: usize) -> Result<InPlace<'t, V>, Fault> {
        let opening = self.opening();
        match opening {
            JsonType::Boolean | JsonType::Null => {}
            JsonType::String => {
                self.text()?;
            }
            JsonType::Number if self.value.is_written() => {}
            JsonType::Object | JsonType::Array if depth > MAX_NESTING => return self.unreadable(),
            JsonType::Object => {
                let mut members = self.enter_object();
                while self.next_member(&mut members)? {
                    self = self.skipped(depth + 1)?;
                }
            }
            JsonType::Array => {
                let mut items = self.enter_array();
                while self.element(&mut items)? {
                    self = self.skipped(depth + 1)?;
                }
            }
            JsonType::Number | JsonType::Nothing => return self.unreadable(),
        }
        Ok(self)
    }

    /// Ends the walk. The rule is never shown.
    #[cold]
    fn unreadable<T>(&self) -> Result<T, Fault> {
        Err(Fault { rule: JsonRule::Nesting, position: self.most_bytes })
    }

    /// Returns the value as a text, and counts it.
    #[inline(always)]
    fn text(&mut self) -> Result<Option<&'t str>, Fault> {
        match self.value.text() {
            Ok(Some(text)) => {
                self.count(text);
                Ok(Some(text))
            }
            Ok(None) => Ok(None),
            Err(Unreadable) => self.unreadable(),
        }
    }
}

impl<'t, V: TreeValue<'t>> Source<'t> for InPlace<'t, V> {
    type Members = V::Members;
    type Elements = V::Items;

    #[inline(always)]
    fn position(&self) -> u32 {
        self.most_bytes
    }

    #[inline(always)]
    fn opening(&self) -> JsonType {
        self.value.json_type()
    }

    #[inline(always)]
    fn enter_object(&mut self) -> V::Members {
        self.value.members()
    }

    #[inline(always)]
    fn first_member(&mut self, members: &mut V::Members) -> Result<bool, Fault> {
        self.next_member(members)
    }

    #[inline(always)]
    fn next_member(&mut self, members: &mut V::Members) -> Result<bool, Fault> {
        match V::next_member(members) {
            Ok(Some((name, value))) => {
                self.count(name);
                self.name = name;
                self.move_to(value)
            }
            Ok(None) => Ok(false),
            Err(Unreadable) => self.unreadable(),
        }
    }

    #[inline(always)]
    fn name(&mut self, expected: usize, names: &Names, unknown: &mut UnknownName<'t>) -> Result<usize, Fault> {
        if names.is_at(expected, self.name.as_bytes()) {
            return Ok(expected);
        }
        *unknown = UnknownName { chars: Chars::plain(self.name), position: self.most_bytes - 1 };
        Ok(names.find_text(self.name.as_bytes()).unwrap_or(UNKNOWN_MEMBER))
    }

    #[inline(always)]
    fn enter_array(&mut self) -> V::Items {
        self.value.items()
    }

    #[inline(always)]
    fn element(&mut self, items: &mut V::Items) -> Result<bool, Fault> {
        let Some(value) = V::next_item(items) else { return Ok(false) };
        self.move_to(value)
    }

    #[inline(always)]
    fn boolean(&mut self) -> Option<bool> {
        self.value.boolean()
    }

    #[inline(always)]
    fn number(&mut self) -> Result<Option<Number>, Fault> {
        match self.value.integer() {
            Ok(number) => Ok(number.map(Number::Whole)),
            Err(Unreadable) => self.unreadable(),
        }
    }

    fn written_number<T>(&mut self, look: impl FnOnce(&str) -> T) -> Result<Option<T>, Fault> {
        match self.value.integer() {
            Ok(number) => Ok(number.map(|number| look(&number.to_string()))),
            Err(Unreadable) => self.unreadable(),
        }
    }

    #[inline(always)]
    fn string_bytes(&mut self) -> Result<Option<&'t [u8]>, Fault> {
        Ok(self.text()?.map(str::as_bytes))
    }

    #[inline(always)]
    fn chars_of(bytes: &'t [u8]) -> Chars<'t> {
        Chars { bytes, escaped: false }
    }

    fn null(&mut self) -> bool {
        self.value.json_type() == JsonType::Null
    }

    fn skip(&mut self, depth: usize, _: &mut dyn FnMut(DuplicateKey<'_, 't>)) -> Result<(), Fault> {
        *self = self.skipped(depth)?;
        Ok(())
    }
}
