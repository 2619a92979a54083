//! Error messages on standard error.

use annotate_snippets::{Group, Level, Renderer};
use std::error::Error;
use std::fmt;
use std::io::{self, Write};

/// An error that says which file cannot be written. [`run_with_output`](crate::run_with_output) prints its message as it is; of any
/// other error, it adds that the output cannot be written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WriteError {
    /// Names the file, and says how to fix it.
    pub message: String,
}

impl fmt::Display for WriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl Error for WriteError {}

impl WriteError {
    /// Returns the message about an error of an output: that of a [`WriteError`], or one that names the output.
    pub(crate) fn describe(error: &io::Error) -> String {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<WriteError>()) {
            Some(WriteError { message }) => message.clone(),
            None => format!("cannot write the output: {error}"),
        }
    }
}

/// Prints an error message on standard error.
pub fn print_error(message: &str) {
    let rendered = Renderer::styled().render(&[Group::with_title(Level::ERROR.primary_title(message))]);
    // A failure to write to standard error cannot be reported.
    let _ = writeln!(anstream::stderr(), "{rendered}");
}

#[cfg(test)]
mod tests {
    use super::WriteError;
    use std::io;

    #[test]
    fn an_error_that_names_its_file_stays_as_it_is() {
        let named = WriteError { message: "a.sarif: the disk is full; free some space".to_owned() };
        assert_eq!(WriteError::describe(&io::Error::other(named.clone())), named.message);
        // The text of another error does not decide.
        let other = io::Error::other("cannot write, for some reason");
        assert_eq!(WriteError::describe(&other), "cannot write the output: cannot write, for some reason");
    }
}
