//! Validates bodies: one body alone, lines of bodies, and a PUT against the stored state.

pub(crate) mod body;
pub(crate) mod closing;
pub(crate) mod lines;
#[cfg(feature = "tree")]
pub(crate) mod merge;
#[cfg(feature = "tree")]
pub(crate) mod plain;
pub(crate) mod rule;
#[cfg(feature = "tree")]
pub(crate) mod state_text;
#[cfg(feature = "tree")]
pub(crate) mod stored;
pub(crate) mod walk;
