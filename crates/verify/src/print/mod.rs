//! Prints a report.

mod human;
mod json;
mod junit;
mod markdown;

use crate::args::VerifyFormat;
use crate::report::Verification;
use clap::ValueEnum;
use linecard_console::{Output, WriteError};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A file with a report.
#[derive(Clone, Debug)]
pub struct ReportFile {
    format: VerifyFormat,
    path: PathBuf,
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

impl ReportFile {
    /// Writes the report: as a whole, or not at all.
    pub(crate) fn write(&self, report: &Verification, is_verbose: bool) -> io::Result<()> {
        let mut text = Vec::new();
        print_as(&mut text, self.format, report, is_verbose)?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let write = || {
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&text)?;
            file.persist(&self.path).map_err(|failure| failure.error)?;
            // A temporary file is for its owner only.
            #[cfg(unix)]
            fs::set_permissions(&self.path, std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
            io::Result::Ok(())
        };
        write().map_err(|failure| {
            let message = format!("{}: cannot be written: {failure}; name another file", self.path.display());
            io::Error::other(WriteError { message })
        })
    }
}

/// Prints a report on standard output.
pub(crate) fn print(out: &mut Output, format: VerifyFormat, report: &Verification, is_verbose: bool) -> io::Result<()> {
    print_as(out, format, report, is_verbose)
}

/// Prints a report in a format.
///
/// # Errors
///
/// An error if it cannot be written.
pub fn print_as(out: &mut impl Write, format: VerifyFormat, report: &Verification, is_verbose: bool) -> io::Result<()> {
    match format {
        VerifyFormat::Human => human::print(out, report, is_verbose),
        VerifyFormat::Json => json::print(out, report),
        VerifyFormat::Junit => junit::print(out, report),
        VerifyFormat::Markdown => markdown::print(out, report),
    }
}

/// The places and rules of a fault, as texts name them.
fn place(fault: &crate::report::Fault) -> String {
    let mut place = fault.operation.to_owned();
    if let Some(pointer) = fault.pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
        place = format!("{place} {pointer}");
    }
    match &fault.rule {
        Some(rule) => format!("{place} [{rule}]"),
        None => place,
    }
}

/// The times that something was observed, if it was observed more than once.
fn times(count: u64) -> String {
    if count == 1 { String::new() } else { format!(" ({count} times)") }
}
