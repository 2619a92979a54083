//! Parts of a JSON text as they are in it, with their places.

use linecard_cases::{describe_json_error_without_place, offset_in};
use linecard_contract::{LineColumn, Lines};
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

/// Returns the place of a part of a text.
pub(crate) fn place_of(lines: &mut Lines<'_>, text: &str, part: &RawValue) -> LineColumn {
    lines.at(offset_in(text, part.get()))
}

/// Parses a part as a type that borrows from it.
pub(crate) fn part<'t, T: Deserialize<'t>>(raw: &'t RawValue) -> serde_json::Result<T> {
    serde_json::from_str(raw.get())
}

/// Describes why a text is not of a format, with the member if the parser names none. Only the names of the format are shown: the
/// text has values.
pub(crate) fn describe(error: &serde_json::Error, text: &str, names: &[&str]) -> String {
    let message = describe_json_error_without_place(error);
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let at = lines.map(str::len).sum::<usize>() + error.column();
    let before = text.get(..at).unwrap_or_default();
    let begin = |name: &&&str| {
        let mut places = before.rmatch_indices(&***name);
        places.find(|(at, _)| {
            let rest = before.get(at + name.len()..).and_then(|rest| rest.strip_prefix('"'));
            let is_name = rest.is_some_and(|rest| rest.trim_start().starts_with(':'));
            is_name && before.get(..*at).is_some_and(|before| before.ends_with('"'))
        })
    };
    let nearest = names.iter().filter_map(|name| begin(&name).map(|(at, _)| (at, name))).max();
    match nearest.filter(|_| error.classify() == Category::Data && !message.contains('`')) {
        Some((_, name)) => format!("{message} in `{name}`"),
        None => message,
    }
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
