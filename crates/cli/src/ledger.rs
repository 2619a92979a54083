//! The command `ledger`: prints the interpretations of the documentation.

use linecard_console::args::LedgerFormat;
use linecard_console::{Output, json};
use linecard_contract::{Api, Interpretation};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct EntryJson {
    id: &'static str,
    objects: &'static [&'static str],
    attributes: &'static [&'static str],
    page: &'static str,
    heading: &'static str,
    documented: &'static str,
    interpretation: &'static str,
    reason: &'static str,
}

impl From<&Interpretation> for EntryJson {
    fn from(interpretation: &Interpretation) -> EntryJson {
        EntryJson {
            id: interpretation.id,
            objects: interpretation.objects,
            attributes: interpretation.attributes,
            page: interpretation.page,
            heading: interpretation.heading,
            documented: interpretation.documented,
            interpretation: interpretation.interpretation,
            reason: interpretation.reason,
        }
    }
}

/// Prints all interpretations.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, format: LedgerFormat) -> io::Result<()> {
    match format {
        LedgerFormat::Json => json::print(out, &api.ledger.iter().map(EntryJson::from).collect::<Vec<_>>()),
        LedgerFormat::Text => api.ledger.iter().enumerate().try_for_each(|(index, interpretation)| {
            if index > 0 {
                writeln!(out)?;
            }
            print_text(out, interpretation)
        }),
        LedgerFormat::Markdown => api.ledger.iter().enumerate().try_for_each(|(index, interpretation)| {
            if index > 0 {
                writeln!(out)?;
            }
            print_markdown(out, interpretation)
        }),
    }
}

fn print_text(out: &mut Output, interpretation: &Interpretation) -> io::Result<()> {
    writeln!(out, "{}", interpretation.id)?;
    writeln!(out, "  objects:        {}", interpretation.objects.join(", "))?;
    if !interpretation.attributes.is_empty() {
        writeln!(out, "  attributes:     {}", interpretation.attributes.join(", "))?;
    }
    writeln!(out, "  page:           {}: {}", interpretation.page, interpretation.heading)?;
    writeln!(out, "  documented:     {}", interpretation.documented)?;
    writeln!(out, "  interpretation: {}", interpretation.interpretation)?;
    writeln!(out, "  reason:         {}", interpretation.reason)
}

fn print_markdown(out: &mut Output, interpretation: &Interpretation) -> io::Result<()> {
    let code = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    writeln!(out, "## {}\n", interpretation.id)?;
    writeln!(out, "- Objects: {}", code(interpretation.objects))?;
    if !interpretation.attributes.is_empty() {
        writeln!(out, "- Attributes: {}", code(interpretation.attributes))?;
    }
    writeln!(out, "- Page: {}, “{}”", interpretation.page, interpretation.heading)?;
    writeln!(out, "- Documented: {}", interpretation.documented)?;
    writeln!(out, "- Interpretation: {}", interpretation.interpretation)?;
    writeln!(out, "- Reason: {}", interpretation.reason)
}
