//! Prints a report.

mod human;
mod json;
mod junit;
mod markdown;
mod texts;

use crate::format::{ReportFile, VerifyFormat};
use crate::report::Verification;
use linecard_console::WriteError;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

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

/// Writes a report into a file: as a whole, or not at all.
pub(crate) fn write(file: &ReportFile, report: &Verification, is_verbose: bool) -> io::Result<()> {
    let mut text = Vec::new();
    print_as(&mut text, file.format, report, is_verbose)?;
    write_whole(&file.path, &text).map_err(|failure| {
        let message = format!("{}: cannot be written: {failure}; name another file", file.path.display());
        io::Error::other(WriteError { message })
    })
}

fn write_whole(path: &Path, text: &[u8]) -> io::Result<()> {
    // A pipe or a device is written, and not replaced by a file.
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return fs::write(path, text);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text)?;
    // A temporary file is for its owner only.
    #[cfg(unix)]
    fs::set_permissions(file.path(), std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    file.persist(path).map(drop).map_err(|failure| failure.error)
}
