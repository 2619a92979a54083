//! The command `exit-codes`: what the exit codes of each command mean.

use linecard_console::{EXIT_CODES, Output, Table};
use std::io;

/// Prints a table of all commands and exit codes.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, is_markdown: bool) -> io::Result<()> {
    let mut table = Table::new(["Command", "0", "1", "2"]);
    for codes in EXIT_CODES {
        table.add([codes.command, codes.ok, codes.invalid, codes.error]);
    }
    if is_markdown { table.write_markdown(out) } else { table.write_text(out) }
}
