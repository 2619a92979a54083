//! Reads case files.

use crate::case::{BadCase, Case, PreparedCase};
use crate::places;
use linecard_contract::{Api, nearest};
use serde::Deserialize;
use serde_json::error::Category;
use std::collections::HashSet;
use std::io;

/// A case file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// A description of the cases, for readers.
    #[serde(default)]
    pub about: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// Why a case file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadCaseFile {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// The file is not a case file.
    #[error("not a case file: {}", describe_json_error(.0))]
    Malformed(#[from] serde_json::Error),
    /// The file has no cases.
    #[error("the file has no cases; add them to the list cases")]
    Empty,
    /// A case cannot be validated.
    #[error("the case \"{name}\": {error}")]
    Case {
        /// The name of the case.
        name: String,
        /// What is wrong with it.
        error: BadCase,
    },
}

impl CaseFile {
    /// Reads the text of a case file.
    ///
    /// # Errors
    ///
    /// [`BadCaseFile`] if the text is not a case file, or has no cases.
    pub fn parse(text: &[u8]) -> Result<CaseFile, BadCaseFile> {
        let mut file: CaseFile = serde_json::from_slice(text)?;
        let places = places::of_bodies(text);
        file.cases.iter_mut().zip(places).for_each(|(case, place)| case.place = place);
        if file.cases.is_empty() { Err(BadCaseFile::Empty) } else { Ok(file) }
    }

    /// Prepares the cases, in the order of the file. A bad case gives an error; the cases after it are still prepared.
    pub fn prepare(self, api: &'static Api) -> impl Iterator<Item = Result<PreparedCase, BadCaseFile>> {
        let mut seen = HashSet::new();
        self.cases.into_iter().map(move |case| {
            let name = case.name.clone();
            let is_new = seen.insert((name.clone(), case.validated_as.clone()));
            let prepared = if is_new { PreparedCase::new(api, case) } else { Err(BadCase::SameName) };
            prepared.map_err(|error| BadCaseFile::Case { name, error })
        })
    }
}

/// Describes an error of the JSON parser and its place, without any value of the text.
#[must_use]
pub fn describe_json_error(error: &serde_json::Error) -> String {
    format!("{} (line {}, column {})", describe_json_error_without_place(error), error.line(), error.column())
}

/// Describes an error of the JSON parser without any value of the text, for a caller that gives the place in another way.
#[must_use]
pub fn describe_json_error_without_place(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let names_only = ["missing field", "unknown field", "duplicate field"];
    let description = match error.classify() {
        Category::Eof => "the text ends too early",
        Category::Syntax | Category::Io => "the text is not valid JSON, or is nested too deeply",
        Category::Data if names_only.iter().any(|start| message.starts_with(start)) => {
            message.rsplit_once(" at line").map_or(message.as_str(), |(description, _)| description)
        }
        Category::Data => "a value has the wrong type",
    };
    let near = near_fields(description);
    format!("{description}{near}")
}

/// Suggests the known names that are most similar to an unknown one in a message of the parser.
fn near_fields(message: &str) -> String {
    let parts = message.strip_prefix("unknown field `").and_then(|rest| rest.rsplit_once("`, expected "));
    let Some((name, known)) = parts else { return String::new() };
    // The names are in backticks, with words between them.
    let near = nearest(name, known.split('`').skip(1).step_by(2));
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) }
}

#[cfg(test)]
mod tests {
    use super::{CaseFile, describe_json_error, describe_json_error_without_place};
    use linecard_model::API;

    fn errors(text: &str) -> Vec<String> {
        match CaseFile::parse(text.as_bytes()) {
            Ok(file) => file.prepare(&API).filter_map(Result::err).map(|error| error.to_string()).collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    #[test]
    fn errors_of_a_malformed_file_hold_no_value_of_it() {
        assert_eq!(errors("{"), ["not a case file: the text ends too early (line 1, column 1)"]);
        assert_eq!(errors(r#"{"cases": []}"#), ["the file has no cases; add them to the list cases"]);
        let message = &errors(r#"{"cases": "hunter2"}"#)[0];
        assert!(message.contains("a value has the wrong type") && !message.contains("hunter2"), "{message}");
        let message = &errors(r#"{"cases": [{"nmae": "x"}]}"#)[0];
        assert!(message.contains("did you mean name?"), "{message}");
    }

    #[test]
    fn a_description_without_its_place_is_complete() {
        let text = r#"{"cases": [{"name (line 1)": 1}]}"#;
        let error = serde_json::from_str::<CaseFile>(text).unwrap_err();
        let description = describe_json_error_without_place(&error);
        assert!(description.starts_with("unknown field `name (line 1)`, expected"), "{description}");
        assert!(!description.contains("column"), "{description}");
        assert_eq!(describe_json_error(&error), format!("{description} (line 1, column {})", error.column()));
    }

    #[test]
    fn an_error_names_the_bad_case_and_the_others_are_prepared() {
        let text = r#"{"cases": [
            {"name": "a", "as": "criteria.put", "body": {}},
            {"name": "a", "as": "criteria.put", "body": {}},
            {"name": "b", "as": "criteria.get", "body": {}, "stored": {}},
            {"name": "c", "as": "criteria.put", "body": {}, "stored": []},
            {"name": "d", "as": "criteria.put", "hex": "7b7"},
            {"name": "e", "as": "criteria.put"}
        ]}"#;
        let expected = [
            "the case \"a\": an earlier case has the same name and the same as; rename one of them",
            "the case \"b\": stored is allowed for a PUT only, and this is a GET; remove stored",
            "the case \"c\": the stored state is not a JSON object; use the response to a GET",
            "the case \"d\": hex must consist of pairs of hexadecimal digits",
            "the case \"e\": a case needs exactly one of body, raw and hex",
        ];
        assert_eq!(errors(text), expected);
        assert_eq!(CaseFile::parse(text.as_bytes()).unwrap().prepare(&API).flatten().count(), 1);
    }
}
