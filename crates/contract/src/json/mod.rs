//! JSON as text and as a tree: grammar, characters, numbers, dates, pointers, lines. Nothing here depends on tables.

pub(crate) mod block;
pub(crate) mod body;
pub(crate) mod chars;
pub(crate) mod cursor;
pub(crate) mod date;
pub(crate) mod exact;
#[cfg(feature = "tree")]
pub(crate) mod in_place;
pub(crate) mod json_type;
pub(crate) mod keyed_hash;
pub(crate) mod lines;
pub(crate) mod look_alike;
pub(crate) mod names;
#[cfg(feature = "tree")]
pub(crate) mod parse;
pub mod pointer;
pub(crate) mod positions;
pub(crate) mod rule;
pub(crate) mod seen;
pub(crate) mod source;
pub(crate) mod swar;
pub(crate) mod text;
pub(crate) mod token;
#[cfg(feature = "tree")]
pub(crate) mod tree;
pub(crate) mod word_index;
