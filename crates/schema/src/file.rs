//! A file of the export, and its entry in the index.

use serde::Serialize;
use std::fmt::Write;

/// A file of the export.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct File {
    /// The path in the export, with `/` as separator.
    pub path: String,
    /// The text of the file.
    pub text: String,
}

/// An entry of the index.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// The heading of the object, as documented.
    pub title: &'static str,
    /// The object.
    pub object: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The profile.
    pub profile: &'static str,
    /// The path in the export.
    pub file: String,
    /// The id; `None` for OpenAPI 3.0, whose schemas have no ids.
    pub id: Option<String>,
    /// The operations that use the body.
    pub operations: Vec<OperationOf>,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}

/// An operation that uses a body.
#[derive(Clone, Debug, Serialize)]
pub struct OperationOf {
    /// The id in the OpenAPI documents.
    pub id: String,
    /// The method.
    pub method: &'static str,
    /// The path.
    pub path: String,
    /// `request` or `response`.
    pub body: &'static str,
}

/// Formats JSON with indentation and a final line break.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a tree whose names are texts can be written");
    text.push('\n');
    if text.chars().any(changes_direction) { escaped(&text) } else { text }
}

/// Returns whether a character changes the direction of writing. Such a character is only in strings, as an escape: editors
/// warn of files that have one.
fn changes_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}')
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, character| {
        if changes_direction(character) {
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        } else {
            escaped.push(character);
        }
        escaped
    })
}
