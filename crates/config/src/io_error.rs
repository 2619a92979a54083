//! Describes errors of files.

use std::io;

/// Describes why a file cannot be read, without the error number of the system.
///
/// ```
/// use std::io::{Error, ErrorKind};
///
/// assert_eq!(linecard_config::describe_io_error(&Error::from(ErrorKind::NotFound)), "no such file or folder");
/// ```
#[must_use]
pub fn describe_io_error(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "cannot be read: permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a folder; name a file".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}
