//! Replaces a file as a whole, or not at all.

use linecard_console::describe_io_error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Replaces the content `old` of a file by `new`, and keeps its permissions. The file that a link names is replaced, not the
/// link.
///
/// # Errors
///
/// A message if the file has another content now, or cannot be written. Then it stays as it is.
pub(crate) fn replace_whole(path: &Path, old: &[u8], new: &[u8]) -> Result<(), String> {
    let path = fs::canonicalize(path).map_err(|error| describe_io_error(&error))?;
    if fs::read(&path).map_err(|error| describe_io_error(&error))? != old {
        return Err("the file has changed since it was read, and was not written; run the command again".to_owned());
    }
    write(&path, new).map_err(|error| format!("the file could not be written, and stays as it is: {error}"))
}

fn write(path: &Path, new: &[u8]) -> io::Result<()> {
    let mut temporary = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    temporary.write_all(new)?;
    fs::set_permissions(temporary.path(), fs::metadata(path)?.permissions())?;
    temporary.persist(path)?;
    Ok(())
}
