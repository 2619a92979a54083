//! A condition in words.

use crate::table::rule::Test;
use std::fmt;

impl fmt::Display for Test {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Test::IsTrue(field) => write!(out, "{field} is true"),
            Test::IsFalse(field) => write!(out, "{field} is false"),
            Test::Is(field, word) => write!(out, "{field} is \"{word}\""),
            Test::IsNot(field, word) => write!(out, "{field} is not \"{word}\""),
        }
    }
}

/// The tests of a condition as a clause: `a is true and b is "word"`.
#[derive(Clone, Copy, Debug)]
pub struct Clause(pub &'static [Test]);

impl fmt::Display for Clause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, test) in self.0.iter().enumerate() {
            if index > 0 {
                out.write_str(" and ")?;
            }
            test.fmt(out)?;
        }
        Ok(())
    }
}
