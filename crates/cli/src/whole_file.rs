//! A file that is written as a whole or not at all: a temporary file beside it replaces it at the end.

use linecard_console::{describe_io_error, visible};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, TempPath};

/// A file that is being written.
pub(crate) struct WholeFile {
    /// The path without links: a link stays, and what it leads to is written.
    path: PathBuf,
    file: File,
    /// The temporary file, which replaces the file at the end. None for a device or a pipe.
    temporary: Option<TempPath>,
}

impl WholeFile {
    /// Begins a file.
    ///
    /// # Errors
    ///
    /// An error if the file cannot be written, such as for a folder, a read-only file or a missing folder.
    /// [`describe_write_error`] describes it.
    pub(crate) fn create(path: &Path) -> io::Result<WholeFile> {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            // A device or a pipe cannot be replaced. A pipe such as /dev/stdout has no path without links.
            Ok(metadata) if !metadata.is_file() => {
                let file = OpenOptions::new().write(true).open(path)?;
                return Ok(WholeFile { path: path.to_owned(), file, temporary: None });
            }
            // A file that must not be written must not be replaced either.
            Ok(metadata) if metadata.permissions().readonly() => return Err(ErrorKind::PermissionDenied.into()),
            _ => {}
        }
        let path = real_path(path)?;
        let mut builder = Builder::new();
        builder.prefix(".linecard-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // Nobody may read the content who may not read the file that it replaces. The umask of the process applies to a
            // new file.
            let mode = fs::metadata(&path).map_or(0o666, |replaced| replaced.permissions().mode() & 0o777);
            builder.permissions(fs::Permissions::from_mode(mode));
        }
        let (file, temporary) = builder.tempfile_in(folder_of(&path))?.into_parts();
        Ok(WholeFile { path, file, temporary: Some(temporary) })
    }

    /// Returns a writer of the content. It must be flushed before the file is kept.
    ///
    /// # Errors
    ///
    /// An error of the system.
    pub(crate) fn writer(&self) -> io::Result<BufWriter<File>> {
        self.file.try_clone().map(BufWriter::new)
    }

    /// Puts the complete file in its place, with the permissions of the file that it replaces.
    ///
    /// # Errors
    ///
    /// An error if the file cannot be replaced. Then it stays as it was.
    pub(crate) fn keep(self) -> io::Result<()> {
        let Some(temporary) = self.temporary else { return Ok(()) };
        if let Ok(metadata) = fs::metadata(&self.path) {
            self.file.set_permissions(metadata.permissions())?;
        }
        temporary.persist(&self.path).map_err(|error| error.error)
    }

    /// Puts the complete file in its place, unless there is a file by now.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::AlreadyExists`] if there is one, or another error of the system.
    pub(crate) fn keep_new(self) -> io::Result<()> {
        match self.temporary {
            Some(temporary) => temporary.persist_noclobber(&self.path).map_err(|error| error.error),
            None => Err(ErrorKind::AlreadyExists.into()),
        }
    }
}

/// Replaces the content `old` of a file by `new`, and keeps its permissions.
///
/// # Errors
///
/// A message if the file has another content now, or cannot be written. Then it stays as it is.
pub(crate) fn replace_whole(path: &Path, old: &[u8], new: &[u8]) -> Result<(), String> {
    if fs::read(path).map_err(|error| describe_io_error(&error))? != old {
        return Err("the file has changed since it was read, and was not written; run the command again".to_owned());
    }
    let replace = || {
        let file = WholeFile::create(path)?;
        let mut writer = file.writer()?;
        writer.write_all(new)?;
        writer.flush()?;
        file.keep()
    };
    replace().map_err(|error: io::Error| format!("the file could not be written, and stays as it is: {error}"))
}

/// The most links that are followed, as on Linux.
const MOST_LINKS: usize = 40;

/// Returns the path without links. The file need not exist, but its folder must.
pub(crate) fn real_path(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match (fs::canonicalize(&path), fs::read_link(&path)) {
            // A broken link: its target is created.
            (Err(_), Ok(target)) => path = folder_of(&path).join(target),
            (Err(_), Err(_)) => {
                let folder = folder_of(&path).canonicalize()?;
                return Ok(folder.join(path.file_name().unwrap_or_default()));
            }
            (real, _) => return real,
        }
    }
    // The links are a loop, of which this is the error.
    fs::canonicalize(path)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Says that a file cannot be written, why, and how to fix it. The path is the one that the user knows.
pub(crate) fn describe_write_error(path: &Path, error: &io::Error) -> String {
    let path = path.to_string_lossy();
    let shown = visible(&path);
    match error.kind() {
        ErrorKind::NotFound => format!("cannot write {shown}: its folder does not exist; create it"),
        ErrorKind::PermissionDenied => format!("cannot write {shown}: permission denied"),
        ErrorKind::IsADirectory => format!("cannot write {shown}: it is a folder; name a file"),
        _ => format!("cannot write {shown}: {error}"),
    }
}
