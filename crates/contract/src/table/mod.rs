//! What the documentation states, as tables: the words they are written in, and the checks that compile them.

pub(crate) mod check;
pub(crate) mod decimal;
pub(crate) mod method;
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
