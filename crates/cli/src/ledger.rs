//! The ledger: how the documentation is read where it contradicts itself or is silent.

use crate::args::Format;
use crate::json;
use crate::output::Output;
use linecard_model::{LEDGER, Reading};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    objects: &'static [&'static str],
    attributes: &'static [&'static str],
    page: &'static str,
    heading: &'static str,
    documented: &'static str,
    reading: &'static str,
    reason: &'static str,
}

impl From<&Reading> for Listed {
    fn from(reading: &Reading) -> Listed {
        Listed {
            id: reading.id,
            objects: reading.objects,
            attributes: reading.attributes,
            page: reading.page,
            heading: reading.heading,
            documented: reading.documented,
            reading: reading.reading,
            reason: reading.reason,
        }
    }
}

/// Prints every reading.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(out: &mut Output, format: Format) -> io::Result<()> {
    match format {
        Format::Json => json::print(out, &LEDGER.iter().map(Listed::from).collect::<Vec<_>>()),
        Format::Text => LEDGER.iter().enumerate().try_for_each(|(index, reading)| {
            if index > 0 {
                writeln!(out)?;
            }
            print_text(out, reading)
        }),
        Format::Markdown => LEDGER.iter().enumerate().try_for_each(|(index, reading)| {
            if index > 0 {
                writeln!(out)?;
            }
            print_markdown(out, reading)
        }),
    }
}

fn print_text(out: &mut Output, reading: &Reading) -> io::Result<()> {
    writeln!(out, "{}", reading.id)?;
    writeln!(out, "  objects:    {}", reading.objects.join(", "))?;
    if !reading.attributes.is_empty() {
        writeln!(out, "  attributes: {}", reading.attributes.join(", "))?;
    }
    writeln!(out, "  page:       {}: {}", reading.page, reading.heading)?;
    writeln!(out, "  documented: {}", reading.documented)?;
    writeln!(out, "  reading:    {}", reading.reading)?;
    writeln!(out, "  reason:     {}", reading.reason)
}

fn print_markdown(out: &mut Output, reading: &Reading) -> io::Result<()> {
    let code = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    writeln!(out, "## {}\n", reading.id)?;
    writeln!(out, "- Objects: {}", code(reading.objects))?;
    if !reading.attributes.is_empty() {
        writeln!(out, "- Attributes: {}", code(reading.attributes))?;
    }
    writeln!(out, "- Page: {}, “{}”", reading.page, reading.heading)?;
    writeln!(out, "- Documented: {}", reading.documented)?;
    writeln!(out, "- Reading: {}", reading.reading)?;
    writeln!(out, "- Reason: {}", reading.reason)
}
