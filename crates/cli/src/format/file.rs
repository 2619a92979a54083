//! A report in a file, which is written as a whole or not at all.

use linecard_console::Output;
use linecard_console::format::{CheckFormat, FileReport};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// A report that is being written.
pub(crate) struct ReportFile {
    pub(crate) format: CheckFormat,
    pub(crate) out: Output,
    path: PathBuf,
    /// The path as it was named.
    named: PathBuf,
    /// The temporary file beside the report, which replaces it at the end. None for a device or a pipe.
    temporary: Option<NamedTempFile>,
}

impl ReportFile {
    /// Begins a report. Returns a message if the file cannot be written.
    pub(crate) fn create(report: &FileReport) -> Result<ReportFile, String> {
        // A link stays, and what it leads to is written.
        let path = real_path(&report.path).unwrap_or_else(|_| report.path.clone());
        let (file, temporary) = open(&path).map_err(|error| describe(&report.path, &error))?;
        let out = Output::plain(Box::new(BufWriter::new(file)));
        Ok(ReportFile { format: report.format, out, path, named: report.path.clone(), temporary })
    }

    /// Puts the complete report in its place.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        let named = |error: io::Error| io::Error::other(describe(&self.named, &error));
        self.out.flush().map_err(named)?;
        match self.temporary {
            Some(temporary) => temporary.persist(&self.path).map(drop).map_err(|error| named(error.error)),
            None => Ok(()),
        }
    }
}

/// Returns the path without links. The file need not exist, but its folder must.
pub(crate) fn real_path(path: &Path) -> io::Result<PathBuf> {
    match (fs::canonicalize(path), fs::read_link(path)) {
        (Err(_), Ok(target)) => {
            // A broken link: its target is created.
            let target = path.parent().unwrap_or(Path::new("")).join(target);
            folder_of(&target).canonicalize().map(|folder| folder.join(target.file_name().unwrap_or_default()))
        }
        (Err(_), Err(_)) => {
            folder_of(path).canonicalize().map(|folder| folder.join(path.file_name().unwrap_or_default()))
        }
        (real, _) => real,
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn open(path: &Path) -> io::Result<(File, Option<NamedTempFile>)> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A device or a pipe cannot be replaced.
        Ok(metadata) if !metadata.is_file() => return Ok((OpenOptions::new().write(true).open(path)?, None)),
        // A file that must not be written must not be replaced either.
        Ok(metadata) if metadata.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
        _ => {}
    }
    let mut builder = Builder::new();
    builder.prefix(".linecard-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file; the umask of the process applies.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let temporary = builder.tempfile_in(folder_of(path))?;
    Ok((temporary.reopen()?, Some(temporary)))
}

fn describe(path: &Path, error: &io::Error) -> String {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => format!("cannot write the report {shown}: its folder does not exist; create it"),
        io::ErrorKind::PermissionDenied => format!("cannot write the report {shown}: permission denied"),
        io::ErrorKind::IsADirectory => format!("cannot write the report {shown}: it is a folder; name a file"),
        _ => format!("cannot write the report {shown}: {error}"),
    }
}
