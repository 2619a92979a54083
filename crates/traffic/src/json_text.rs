//! Parts of a JSON text as they are in it, with their places.

use linecard_contract::{LineColumn, Lines};
use serde::Deserialize;
use serde_json::value::RawValue;

/// Returns the offset of a part of a text. The part must be borrowed from the text.
pub(crate) fn offset_in(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Returns the place of a part of a text.
pub(crate) fn place_of(lines: &mut Lines<'_>, text: &str, part: &RawValue) -> LineColumn {
    lines.at(offset_in(text, part.get()))
}

/// Parses a part as a type that borrows from it.
pub(crate) fn part<'t, T: Deserialize<'t>>(raw: &'t RawValue) -> serde_json::Result<T> {
    serde_json::from_str(raw.get())
}

/// A header of HAR or Postman.
#[derive(Deserialize)]
pub(crate) struct NamedValue {
    #[serde(alias = "key")]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) value: Option<String>,
    #[serde(default)]
    pub(crate) disabled: bool,
}

/// Converts headers, without those that are switched off.
pub(crate) fn headers_of(headers: Vec<NamedValue>) -> Vec<(String, String)> {
    let enabled = headers.into_iter().filter(|header| !header.disabled);
    enabled.map(|header| (header.name, header.value.unwrap_or_default())).collect()
}
