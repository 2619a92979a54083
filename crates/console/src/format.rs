//! The output formats of `check`, and the files they are written into.

use clap::ValueEnum;
use linecard_contract::nearest;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// The output format of `check`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum CheckFormat {
    /// An excerpt with a caret for each finding, as wide as the terminal, and a summary
    #[default]
    Human,
    /// One line for each finding: path:line:column: severity rule pointer message
    Concise,
    /// One JSON document for programs
    Json,
    /// One JSON object on each line, as soon as it is known. Its kind is finding, case, cut, lines, passed-over, failure, error or
    /// summary
    Ndjson,
    /// SARIF 2.1.0, for code scanning; at most 25,000 results
    Sarif,
    /// JUnit XML, for the test reports of CI servers: a suite for each file, a test for each body or case; at most 25,000 findings
    Junit,
    /// Annotations of GitHub Actions, also for Forgejo and Gitea
    Github,
    /// A code quality report of GitLab; the fingerprint of a finding does not depend on its line
    Gitlab,
    /// Markdown, such as for the summary of a job: a table by rule, and the first 100 findings
    Markdown,
    /// A report in one HTML file, for a browser, with excerpts of the first 2,000 findings
    Html,
}

impl CheckFormat {
    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> String {
        // No format is hidden, so each has a name.
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// Returns the format with this name.
    ///
    /// # Errors
    ///
    /// A message that lists the names, if there is no such format.
    pub fn named(name: &str) -> Result<CheckFormat, String> {
        CheckFormat::from_str(name, false).map_err(|_| BadFileReport::UnknownFormat(name.to_owned()).to_string())
    }

    /// Returns the format of a file with this ending.
    fn of_ending(ending: &str) -> Option<CheckFormat> {
        Some(match ending {
            "txt" => CheckFormat::Human,
            "json" => CheckFormat::Json,
            "ndjson" | "jsonl" => CheckFormat::Ndjson,
            "sarif" => CheckFormat::Sarif,
            "xml" => CheckFormat::Junit,
            "md" => CheckFormat::Markdown,
            "html" | "htm" => CheckFormat::Html,
            _ => return None,
        })
    }
}

/// A report of `check` in a file: `FORMAT=FILE`, or a file whose ending gives the format.
///
/// ```
/// use linecard_console::format::{CheckFormat, FileReport};
///
/// let report: FileReport = "sarif=report.json".parse().unwrap();
/// assert_eq!((report.format, report.path.to_str()), (CheckFormat::Sarif, Some("report.json")));
/// assert_eq!("report.html".parse::<FileReport>().unwrap().format, CheckFormat::Html);
/// assert!("sraif=report.json".parse::<FileReport>().unwrap_err().to_string().contains("did you mean sarif?"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileReport {
    /// The format.
    pub format: CheckFormat,
    /// The path of the file.
    pub path: PathBuf,
}

/// Why a text names no report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BadFileReport {
    /// There is no such format.
    UnknownFormat(String),
    /// Neither a format is given, nor does the ending of the file give one.
    UnknownEnding,
    /// There is no path.
    NoPath,
}

impl std::error::Error for BadFileReport {}

impl fmt::Display for BadFileReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = CheckFormat::value_variants().iter().map(|format| format.name()).collect();
        let list = names.join(", ");
        match self {
            BadFileReport::UnknownFormat(name) => {
                let near = nearest(name, names.iter().map(String::as_str));
                let near =
                    if near.is_empty() { ".".to_owned() } else { format!("; did you mean {}?", near.join(" or ")) };
                write!(out, "there is no format `{name}`{near} The formats are {list}")
            }
            BadFileReport::UnknownEnding => {
                write!(out, "the ending of the file gives no format; write FORMAT=FILE with one of {list}")
            }
            BadFileReport::NoPath => {
                out.write_str("the file is missing; write FORMAT=FILE, such as sarif=report.sarif")
            }
        }
    }
}

impl FromStr for FileReport {
    type Err = BadFileReport;

    fn from_str(text: &str) -> Result<FileReport, BadFileReport> {
        if let Some((name, path)) = text.split_once('=') {
            if let Ok(format) = CheckFormat::from_str(name, false) {
                let path = PathBuf::from(path);
                return if path.as_os_str().is_empty() {
                    Err(BadFileReport::NoPath)
                } else {
                    Ok(FileReport { format, path })
                };
            }
            if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(BadFileReport::UnknownFormat(name.to_owned()));
            }
        }
        let path = PathBuf::from(text);
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        match CheckFormat::of_ending(&ending) {
            Some(format) => Ok(FileReport { format, path }),
            None => Err(BadFileReport::UnknownEnding),
        }
    }
}
