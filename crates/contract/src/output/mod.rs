//! A report as text, as JSON, as an owned value and as an error.

pub(crate) mod invalid;
pub(crate) mod json;
pub(crate) mod owned;
pub(crate) mod text;
pub(crate) mod write_json;
