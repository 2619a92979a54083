//! A case file as text.

use crate::case::{BadCase, Case, PreparedCase};
use linecard_contract::{Api, nearest};
use serde::Deserialize;
use serde_json::error::Category;
use std::collections::HashSet;
use std::io;

/// A case file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// What the cases have in common, for readers.
    #[serde(default)]
    pub about: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// Why a case file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadCaseFile {
    /// It cannot be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// It is not a case file.
    #[error("this is no case file: {}", describe_json(.0))]
    Malformed(#[from] serde_json::Error),
    /// It has no cases.
    #[error("the file has no cases; write them into its list cases")]
    Empty,
    /// One of its cases cannot be validated.
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
        let file: CaseFile = serde_json::from_slice(text)?;
        if file.cases.is_empty() { Err(BadCaseFile::Empty) } else { Ok(file) }
    }

    /// Prepares the cases, in the order of the file. A bad case does not keep those behind it from being validated.
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

/// Describes an error of the JSON parser, but never with a value of the text in it.
#[must_use]
pub fn describe_json(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    let sentence = error.to_string();
    let names_only = ["missing field", "unknown field", "duplicate field"];
    let prose = match error.classify() {
        Category::Eof => "the text ends too early",
        Category::Syntax | Category::Io => "it breaks the grammar of JSON, or is nested too deep",
        Category::Data if names_only.iter().any(|start| sentence.starts_with(start)) => {
            sentence.rsplit_once(" at line").map_or(sentence.as_str(), |(prose, _)| prose)
        }
        Category::Data => "a value is of another type than case files have there",
    };
    let near = near_fields(prose);
    format!("{prose}{near} ({place})")
}

/// The known names that are most like the unknown one that the sentence of the parser tells of.
fn near_fields(sentence: &str) -> String {
    let prose = sentence.strip_prefix("unknown field `").and_then(|prose| prose.rsplit_once("`, expected "));
    let Some((name, known)) = prose else { return String::new() };
    // The names stand in backticks, with words between them.
    let near = nearest(name, known.split('`').skip(1).step_by(2));
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) }
}

#[cfg(test)]
mod tests {
    use super::CaseFile;
    use linecard_model::API;

    fn errors(text: &str) -> Vec<String> {
        match CaseFile::parse(text.as_bytes()) {
            Ok(file) => file.prepare(&API).filter_map(Result::err).map(|error| error.to_string()).collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    #[test]
    fn a_bad_file_is_described_without_a_value_of_it() {
        assert_eq!(errors("{"), ["this is no case file: the text ends too early (line 1, column 1)"]);
        assert_eq!(errors(r#"{"cases": []}"#), ["the file has no cases; write them into its list cases"]);
        let sentence = &errors(r#"{"cases": "hunter2"}"#)[0];
        assert!(sentence.contains("a value is of another type") && !sentence.contains("hunter2"), "{sentence}");
        let sentence = &errors(r#"{"cases": [{"nmae": "x"}]}"#)[0];
        assert!(sentence.contains("did you mean name?"), "{sentence}");
    }

    #[test]
    fn a_bad_case_is_named_and_the_others_are_prepared() {
        let text = r#"{"cases": [
            {"name": "a", "as": "criteria.put", "body": {}},
            {"name": "a", "as": "criteria.put", "body": {}},
            {"name": "b", "as": "criteria.get", "body": {}, "stored": {}},
            {"name": "c", "as": "criteria.put", "body": {}, "stored": []},
            {"name": "d", "as": "criteria.put", "hex": "7b7"},
            {"name": "e", "as": "criteria.put"}
        ]}"#;
        let expected = [
            "the case \"a\": a case of this name and as stands before; rename one",
            "the case \"b\": stored goes with a PUT; this is a GET",
            "the case \"c\": the stored state is the object that a GET answers; this is no JSON object",
            "the case \"d\": hex is made of pairs of hexadecimal digits",
            "the case \"e\": a case has exactly one of body, raw and hex",
        ];
        assert_eq!(errors(text), expected);
        assert_eq!(CaseFile::parse(text.as_bytes()).unwrap().prepare(&API).filter(Result::is_ok).count(), 1);
    }
}
