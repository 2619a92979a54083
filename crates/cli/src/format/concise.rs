//! One line for each finding, as compilers print them.

use crate::format::item::{Format, Item};
use crate::format::wording::{cut_message, summary_line};
use crate::summary::Summary;
use linecard_console::args::CheckArgs;
use linecard_console::{Output, shortened, visible};
use std::io::{self, Write};

/// Prints `path:line:column: severity rule pointer message`, and a summary.
pub struct Concise {
    is_quiet: bool,
    is_verbose: bool,
    has_lines: bool,
}

impl Concise {
    /// Returns the format for these arguments.
    #[must_use]
    pub fn new(args: &CheckArgs) -> Concise {
        Concise { is_quiet: args.quiet, is_verbose: args.verbose, has_lines: false }
    }
}

impl Format for Concise {
    fn item(&mut self, out: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(_) if self.is_quiet => Ok(()),
            Item::Body(checked) => {
                let path = visible(&checked.path);
                // A message about a case names it.
                let part = checked.entry.as_ref().map(|entry| format!(" ({})", visible(entry))).unwrap_or_default();
                for found in &checked.findings {
                    let (line, column) = (found.start.line, found.start.column);
                    let pointer = shortened(found.shown_pointer());
                    let (severity, rule, message) = (found.severity, visible(&found.rule), found.full_message());
                    let message = shortened(&message);
                    writeln!(out, "{path}:{line}:{column}: {severity} {rule} {pointer} {message}{part}")?;
                }
                if checked.is_cut {
                    let (line, column) = (checked.start.line, checked.start.column);
                    writeln!(out, "{path}:{line}:{column}: note: {}{part}", cut_message())?;
                }
                Ok(())
            }
            Item::LinesEnd { .. } => {
                self.has_lines = true;
                Ok(())
            }
            Item::PassedOver { path, reason } if self.is_verbose => {
                writeln!(out, "{}: passed over: {}", visible(path), visible(reason))
            }
            Item::PassedOver { .. } => Ok(()),
            Item::Failure { path, message } => writeln!(out, "{}: failure: {}", visible(path), visible(message)),
            Item::Error { path, message } => writeln!(out, "{}: error: {}", visible(path), visible(message)),
        }
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        writeln!(out, "{}", summary_line(summary, self.has_lines))
    }
}
