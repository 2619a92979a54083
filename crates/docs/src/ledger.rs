//! The page of the ledger.

use crate::attribute::linked;
use crate::markdown::{Place, text};
use linecard_model::{LEDGER, Object, Reading, objects};
use std::fmt::Write;

const HERE: Place = Place::Reference;

/// The entries that touch an object, in the order of the ledger.
pub(crate) fn touching(object: &Object) -> Vec<&'static Reading> {
    LEDGER.iter().filter(|reading| reading.objects.contains(&object.name)).collect()
}

pub(crate) fn page() -> String {
    let mut page = "# The ledger\n\n\
        Where the documentation contradicts itself or is silent, an entry says what is documented, what is enforced \
        in its place, and why. Ids never change.\n\n\
        An entry that decides verdicts can be switched off: `linecard check --as-documented ID` takes the \
        documentation at its word there; in Rust, `Readings::without` does.\n\n"
        .to_owned();
    for reading in LEDGER {
        // Nothing fails in writing into memory.
        let _ = entry(&mut page, reading);
    }
    format!("{}\n", page.trim_end())
}

fn entry(page: &mut String, reading: &Reading) -> std::fmt::Result {
    writeln!(page, "## {} {{#{}}}\n", text(reading.id), reading.id)?;
    for object in reading.objects.iter().filter_map(|name| objects::named(name)) {
        let on = if reading.attributes.is_empty() {
            String::new()
        } else {
            format!(": {}", linked(HERE, object, reading.attributes))
        };
        writeln!(page, "- {}{on}", HERE.object(object))?;
    }
    writeln!(page, "- Page: {}, “{}”", text(reading.page), text(reading.heading))?;
    writeln!(page, "- Documented: {}", text(reading.documented))?;
    writeln!(page, "- Reading: {}", text(reading.reading))?;
    writeln!(page, "- Reason: {}", text(reading.reason))?;
    if reading.as_documented.is_empty() {
        writeln!(page, "- No verdict hangs on it, so it cannot be switched off.")?;
    }
    page.push('\n');
    Ok(())
}
