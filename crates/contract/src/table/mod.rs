//! Tables: the words in which they are written, and the checks that compile them.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

pub(crate) mod check;
pub(crate) mod compiled;
pub(crate) mod decimal;
pub(crate) mod masks;
pub(crate) mod method;
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod pattern;
pub(crate) mod plan;
pub(crate) mod presence;
pub(crate) mod rule;
pub(crate) mod severity;
pub(crate) mod text;
pub(crate) mod words;

pub use check::Table;
pub use words::*;
