//! Reads the JSON files of the commands that change bodies: `project`, `merge` and `plan`.

use linecard_cases::BadTarget;
use linecard_console::{describe_io_error, visible};
use linecard_contract::{Check, Finding, Lines, Method, Object, validate};
use serde_json::Value;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// A file and its text.
pub(crate) struct Input<'p> {
    path: &'p Path,
    /// The text.
    pub(crate) text: Vec<u8>,
}

impl<'p> Input<'p> {
    /// Reads a file; `-` is standard input. An error names the file.
    pub(crate) fn read(path: &'p Path) -> Result<Input<'p>, String> {
        let mut text = Vec::new();
        let read = if is_standard_input(path) {
            io::stdin().lock().read_to_end(&mut text).map(|_| text)
        } else {
            fs::read(path)
        };
        match read {
            Ok(text) => Ok(Input { path, text }),
            Err(error) => Err(format!("{}: {}", visible(&path.to_string_lossy()), describe_io_error(&error))),
        }
    }

    /// Parses the body of an object. The text must break no rule of JSON: with a duplicate key, for one, it would be
    /// ambiguous. An error names the file, the line and the column.
    pub(crate) fn parse(&self, object: &'static Object, method: Method) -> Result<Value, String> {
        let report = validate(object, method, &self.text);
        if let Some(finding) = report.violations().find(|finding| matches!(finding.rule().check(), Check::Json(_))) {
            return Err(self.describe(&finding));
        }
        serde_json::from_slice(&self.text).map_err(|error| {
            // The text is valid JSON, so the only possible error is a number that does not fit into a float.
            let (path, line, column) = (self.shown(), error.line(), error.column());
            format!("{path}: a number is too large (line {line}, column {column})")
        })
    }

    /// Describes a finding of the text, with the file, the line and the column.
    pub(crate) fn describe(&self, finding: &Finding<'_>) -> String {
        let path = self.shown();
        match finding.offset().map(|offset| Lines::new(&self.text).at(offset)) {
            Some(at) => format!("{path}: {} (line {}, column {})", finding.message(), at.line, at.column),
            None => format!("{path}: {}", finding.message()),
        }
    }

    fn shown(&self) -> String {
        visible(&self.path.to_string_lossy()).into_owned()
    }
}

/// Reads the two files of a command that changes the state of an object by a PUT. An error names the file, or the argument.
pub(crate) fn read_two<'p>(
    object: &'static Object,
    first: &'p Path,
    second: &'p Path,
) -> Result<(Input<'p>, Input<'p>), String> {
    if !object.has(Method::Put) {
        return Err(BadTarget::NoSuchBody { object, method: Method::Put }.to_string());
    }
    if is_standard_input(first) && is_standard_input(second) {
        return Err("standard input can be read once only; name a file for one of the two".to_owned());
    }
    Ok((Input::read(first)?, Input::read(second)?))
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}
