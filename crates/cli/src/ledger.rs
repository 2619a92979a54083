//! The command `ledger`: prints the interpretations of the documentation.

use linecard_console::args::{LedgerArgs, LedgerFormat};
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

/// Prints the interpretations of the given objects, or all interpretations.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, args: &LedgerArgs) -> io::Result<()> {
    let is_selected = |interpretation: &&'static Interpretation| {
        args.objects.is_empty() || args.objects.iter().any(|object| interpretation.reaches(object))
    };
    let entries: Vec<&'static Interpretation> = api.ledger.iter().filter(is_selected).collect();
    let print_entry = match args.format {
        LedgerFormat::Json => return json::print(out, &entries.into_iter().map(EntryJson::from).collect::<Vec<_>>()),
        LedgerFormat::Text => print_text,
        LedgerFormat::Markdown => print_markdown,
    };
    if entries.is_empty() {
        let names: Vec<&str> = args.objects.iter().map(|object| object.name).collect();
        return writeln!(out, "The ledger has no interpretation of {}.", names.join(", "));
    }
    entries.into_iter().enumerate().try_for_each(|(index, interpretation)| {
        if index > 0 {
            writeln!(out)?;
        }
        print_entry(out, interpretation)
    })
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
