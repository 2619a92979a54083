//! The formats of a report, and the files that it is written into.

use clap::ValueEnum;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// The output format of `verify`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum VerifyFormat {
    /// For people
    #[default]
    Human,
    /// For programs
    Json,
    /// JUnit XML, for CI servers
    Junit,
    /// Markdown, for the summary of a CI job
    Markdown,
}

/// A file with a report.
#[derive(Clone, Debug)]
pub struct ReportFile {
    pub(crate) format: VerifyFormat,
    pub(crate) path: PathBuf,
}

impl FromStr for ReportFile {
    type Err = String;

    fn from_str(text: &str) -> Result<ReportFile, String> {
        if let Some((format, path)) = text.split_once('=')
            && let Ok(format) = VerifyFormat::from_str(format, false)
        {
            return if path.is_empty() {
                Err("name a file after the =".to_owned())
            } else {
                Ok(ReportFile { format, path: path.into() })
            };
        }
        let format = match Path::new(text).extension().and_then(|ending| ending.to_str()) {
            Some("txt") => VerifyFormat::Human,
            Some("json") => VerifyFormat::Json,
            Some("xml") => VerifyFormat::Junit,
            Some("md") => VerifyFormat::Markdown,
            _ => return Err("its ending gives no format; write FORMAT=FILE, such as json=verify.out".to_owned()),
        };
        Ok(ReportFile { format, path: text.into() })
    }
}
