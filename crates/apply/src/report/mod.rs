//! Prints results as they come, in the order of the input, and the summary.

mod human;
mod json;
mod junit;

use crate::outcome::{Outcome, Summary};
use linecard_console::Output;
use linecard_console::args::ApplyFormat;
use std::io;

/// What is printed.
pub(crate) enum Printer {
    Human { is_verbose: bool },
    Json(json::Json),
    Junit(Box<junit::Junit>),
}

impl Printer {
    pub(crate) fn new(format: ApplyFormat, is_verbose: bool, scope: Vec<&'static str>) -> Printer {
        match format {
            ApplyFormat::Human => Printer::Human { is_verbose },
            ApplyFormat::Json => Printer::Json(json::Json::new(scope)),
            ApplyFormat::Junit => Printer::Junit(Box::new(junit::Junit::new())),
        }
    }

    /// Prints the result of a state.
    pub(crate) fn outcome(&mut self, out: &mut Output, outcome: &Outcome) -> io::Result<()> {
        match self {
            Printer::Human { is_verbose } => human::outcome(out, outcome, *is_verbose),
            Printer::Json(json) => json.outcome(out, outcome),
            Printer::Junit(junit) => {
                junit.outcome(outcome);
                Ok(())
            }
        }
    }

    /// Prints the summary.
    pub(crate) fn end(self, out: &mut Output, summary: &Summary, blank_rows: usize) -> io::Result<()> {
        match self {
            Printer::Human { .. } => human::end(out, summary, blank_rows),
            Printer::Json(json) => json.end(out, summary),
            Printer::Junit(junit) => junit.end(out),
        }
    }
}
