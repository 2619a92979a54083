//! The output formats of `check`, and the files that reports are written into.

use clap::ValueEnum;
use linecard_contract::nearest;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// The output formats of a command that writes reports into files.
pub trait ReportFormat: ValueEnum {
    /// A format and a file of it, for messages.
    const EXAMPLE: &'static str;

    /// Returns the format of a file with this ending, in lower case.
    fn of_ending(ending: &str) -> Option<Self>;
}

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
        name_of(&self)
    }

    /// Returns the format with this name.
    ///
    /// # Errors
    ///
    /// A message that lists the names, if there is no such format.
    pub fn named(name: &str) -> Result<CheckFormat, String> {
        CheckFormat::from_str(name, false).map_err(|_| BadFileReport::unknown::<CheckFormat>(name).to_string())
    }
}

impl ReportFormat for CheckFormat {
    const EXAMPLE: &'static str = "sarif=report.sarif";

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

fn name_of<F: ValueEnum>(format: &F) -> String {
    // No format is hidden, so each has a name.
    format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn names_of<F: ValueEnum>() -> Vec<String> {
    F::value_variants().iter().map(name_of).collect()
}

/// A report in a file: `FORMAT=FILE`, or a file whose ending gives the format. By default, the format is one of `check`.
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
pub struct FileReport<F = CheckFormat> {
    /// The format.
    pub format: F,
    /// The path of the file.
    pub path: PathBuf,
}

/// Why a text names no report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BadFileReport {
    /// There is no such format.
    UnknownFormat {
        /// The name that is not one of a format.
        name: String,
        /// The names of the formats.
        formats: Vec<String>,
    },
    /// Neither a format is given, nor does the ending of the file give one.
    UnknownEnding {
        /// The names of the formats.
        formats: Vec<String>,
    },
    /// There is no path.
    NoPath {
        /// A format and a file of it.
        example: &'static str,
    },
}

impl BadFileReport {
    fn unknown<F: ValueEnum>(name: &str) -> BadFileReport {
        BadFileReport::UnknownFormat { name: name.to_owned(), formats: names_of::<F>() }
    }
}

impl std::error::Error for BadFileReport {}

impl fmt::Display for BadFileReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadFileReport::UnknownFormat { name, formats } => {
                let near = nearest(name, formats.iter().map(String::as_str));
                let near =
                    if near.is_empty() { ".".to_owned() } else { format!("; did you mean {}?", near.join(" or ")) };
                write!(out, "there is no format `{name}`{near} The formats are {}", formats.join(", "))
            }
            BadFileReport::UnknownEnding { formats } => {
                let list = formats.join(", ");
                write!(out, "the ending of the file gives no format; write FORMAT=FILE with one of {list}")
            }
            BadFileReport::NoPath { example } => {
                write!(out, "the file is missing; write FORMAT=FILE, such as {example}")
            }
        }
    }
}

impl<F: ReportFormat> FromStr for FileReport<F> {
    type Err = BadFileReport;

    fn from_str(text: &str) -> Result<FileReport<F>, BadFileReport> {
        if let Some((name, path)) = text.split_once('=') {
            if let Ok(format) = F::from_str(name, false) {
                let path = PathBuf::from(path);
                return if path.as_os_str().is_empty() {
                    Err(BadFileReport::NoPath { example: F::EXAMPLE })
                } else {
                    Ok(FileReport { format, path })
                };
            }
            if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(BadFileReport::unknown::<F>(name));
            }
        }
        let path = PathBuf::from(text);
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        match F::of_ending(&ending) {
            Some(format) => Ok(FileReport { format, path }),
            None => Err(BadFileReport::UnknownEnding { formats: names_of::<F>() }),
        }
    }
}
