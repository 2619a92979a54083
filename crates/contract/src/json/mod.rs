//! JSON as text and as a tree: the grammar, characters, numbers, dates, and where each value is. It knows no table.

pub(crate) mod body;
pub(crate) mod chars;
pub(crate) mod date;
pub(crate) mod exact;
pub(crate) mod json_type;
pub(crate) mod lines;
pub(crate) mod names;
pub(crate) mod parse;
pub mod pointer;
pub(crate) mod positions;
pub(crate) mod rule;
pub(crate) mod source;
pub(crate) mod text;
pub(crate) mod token;
pub(crate) mod tree;
