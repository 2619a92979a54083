//! The places of the bodies in the text of a case file.

use crate::case::CasePlace;
use linecard_contract::Lines;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A case file whose bodies are parts of its text.
#[derive(Deserialize)]
struct File<'t> {
    #[serde(borrow)]
    cases: Vec<Bodies<'t>>,
}

/// The members of a case that can hold its body.
#[derive(Deserialize)]
struct Bodies<'t> {
    #[serde(default, borrow, deserialize_with = "present")]
    body: Option<&'t RawValue>,
    #[serde(default, borrow)]
    raw: Option<&'t RawValue>,
    #[serde(default, borrow)]
    hex: Option<&'t RawValue>,
}

/// Reads a member, so that `null` is a body.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

/// Returns the place of the body of each case, in the order of the file. A case without a body has the place of the case
/// before it. The text is that of a case file.
pub(crate) fn of_bodies(text: &[u8]) -> Vec<CasePlace> {
    let Ok(file) = serde_json::from_slice::<File<'_>>(text) else { return Vec::new() };
    let mut lines = Lines::new(text);
    let mut last = CasePlace::default();
    let places = file.cases.iter().map(|case| {
        if let Some(value) = case.body.or(case.raw).or(case.hex) {
            let offset = offset_in(text, value.get());
            last = CasePlace { start: lines.at(offset), offset, is_verbatim: case.body.is_some() };
        }
        last
    });
    places.collect()
}

/// Returns the offset in bytes of a part of a text. The part must be borrowed from the text.
///
/// ```
/// use linecard_cases::offset_in;
///
/// let text = "name: lunch";
/// assert_eq!(offset_in(text, text.trim_start_matches("name: ")), 6);
/// ```
#[must_use]
pub fn offset_in(text: &(impl AsRef<[u8]> + ?Sized), part: &(impl AsRef<[u8]> + ?Sized)) -> usize {
    // The difference of the addresses is the offset.
    let (text, part) = (text.as_ref(), part.as_ref());
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::of_bodies;

    #[test]
    fn each_body_has_its_line_and_column() {
        let text = r#"{"about": "é", "cases": [
  {"name": "a", "as": "criteria.put",
   "body": {"name": 1}},
  {"name": "b", "as": "criteria.put", "raw": "{"},
  {"hex": "7b7d"}, {}, {"body": null, "findings": []}
]}"#;
        let places = of_bodies(text.as_bytes());
        assert!(text[places[0].offset..].starts_with(r#"{"name": 1}"#));
        let places: Vec<_> = places.iter().map(|at| (at.start.line, at.start.column, at.is_verbatim)).collect();
        assert_eq!(places, [(3, 12, true), (4, 46, false), (5, 11, false), (5, 11, false), (5, 33, true)]);
        assert_eq!(of_bodies(b"[]"), []);
    }
}
