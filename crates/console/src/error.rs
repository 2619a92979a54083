//! Errors, said on standard error.

use annotate_snippets::{Group, Level, Renderer};
use std::io::{self, Write};

/// Says on standard error what went wrong.
pub fn complain(sentence: &str) {
    let rendered = Renderer::styled().render(&[Group::with_title(Level::ERROR.primary_title(sentence))]);
    // Where even this cannot be written there is nobody left to tell.
    let _ = writeln!(anstream::stderr(), "{rendered}");
}

/// What an error of the system means, without its number.
#[must_use]
pub fn describe(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read: permission denied".to_owned(),
        _ => format!("it cannot be read: {error}"),
    }
}
