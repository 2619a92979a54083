//! Error messages on standard error.

use annotate_snippets::{Group, Level, Renderer};
use std::io::{self, Write};

/// Prints an error message on standard error.
pub fn print_error(message: &str) {
    let rendered = Renderer::styled().render(&[Group::with_title(Level::ERROR.primary_title(message))]);
    // A failure to write to standard error cannot be reported.
    let _ = writeln!(anstream::stderr(), "{rendered}");
}

/// Describes why a file cannot be read, without the error number of the system.
#[must_use]
pub fn describe_io_error(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "cannot be read: permission denied".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}
