//! The small words of a sentence: lists, numbers, methods, conditions.

use crate::say::part::{Part, Sentence, Sink};
use crate::table::method::Method;
use crate::table::rule::Test;
use std::fmt::{self, Write};

/// A list: `a, b and c`.
pub(super) fn list<T>(
    out: &mut Sink<'_>,
    items: impl IntoIterator<Item = T>,
    conjunction: &str,
    mut one: impl FnMut(&mut Sink<'_>, T) -> fmt::Result,
) -> fmt::Result {
    let mut items = items.into_iter().peekable();
    let mut is_first = true;
    while let Some(item) = items.next() {
        match items.peek() {
            _ if is_first => {}
            Some(_) => out.write_str(", ")?,
            None => write!(out, " {conjunction} ")?,
        }
        is_first = false;
        one(out, item)?;
    }
    Ok(())
}

/// Attributes in a list.
pub(super) fn attributes(out: &mut Sink<'_>, names: impl IntoIterator<Item = &'static str>) -> fmt::Result {
    list(out, names, "and", |out, name| out.part(Part::Attribute(name)))
}

/// Methods in a list.
pub(super) fn methods(out: &mut Sink<'_>, methods: impl IntoIterator<Item = Method>) -> fmt::Result {
    list(out, methods, "and", |out, method| out.part(Part::Method(method)))
}

/// Bodies of methods: `in a GET response and a PUT`.
pub(super) fn in_methods(out: &mut Sink<'_>, methods: &[Method]) -> fmt::Result {
    out.write_str("in ")?;
    list(out, methods, "and", |out, method| out.body_of(*method))
}

/// A number up to ten as a word.
pub(super) fn number(out: &mut Sink<'_>, number: u8) -> fmt::Result {
    const NUMBERS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    match NUMBERS.get(usize::from(number)) {
        Some(word) => out.write_str(word),
        None => write!(out, "{number}"),
    }
}

impl Test {
    /// The test as a phrase: `a is true`.
    #[must_use]
    pub fn describe(&self) -> Sentence {
        Sentence::of(|out| condition(out, [*self]))
    }
}

/// The tests of a condition: `a is true and b is "word"`.
pub(super) fn condition(out: &mut Sink<'_>, tests: impl IntoIterator<Item = Test>) -> fmt::Result {
    for (index, test) in tests.into_iter().enumerate() {
        if index > 0 {
            out.write_str(" and ")?;
        }
        out.attribute(test.field())?;
        match test {
            Test::IsTrue(_) => out.write_str(" is true")?,
            Test::IsFalse(_) => out.write_str(" is false")?,
            Test::Is(_, word) => {
                out.write_str(" is ")?;
                out.word(word)?;
            }
            Test::IsNot(_, word) => {
                out.write_str(" is not ")?;
                out.word(word)?;
            }
        }
    }
    Ok(())
}

/// The condition of a rule, after what it demands; nothing if it has none.
pub(super) fn if_condition(out: &mut Sink<'_>, tests: &'static [Test]) -> fmt::Result {
    let tests = tests.iter().copied();
    if tests.len() == 0 {
        return Ok(());
    }
    out.write_str(" if ")?;
    condition(out, tests)
}
