//! The page of the ledger.

use crate::cases::Cases;
use crate::markdown::{PageLocation, linked, text};
use linecard_contract::{Api, Interpretation, Object};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Reference;

/// Returns the entries about an object, in the order of the ledger.
pub(crate) fn interpretations_of(api: &Api, object: &Object) -> Vec<&'static Interpretation> {
    api.ledger.iter().filter(|interpretation| interpretation.reaches(object)).collect()
}

pub(crate) fn page(cases: &Cases) -> String {
    let mut page = "# The ledger\n\n\
        Where the documentation contradicts itself or is silent, an entry states what is documented, what is enforced \
        instead, and why. Ids never change.\n\n\
        An interpretation that affects results can be switched off: `linecard check --literal ID` follows the \
        documentation literally there; in Rust, `Api::literal` does.\n\n"
        .to_owned();
    for interpretation in cases.api.ledger {
        // Writing into a string does not fail.
        let _ = entry(&mut page, cases, interpretation);
    }
    format!("{}\n", page.trim_end())
}

fn entry(page: &mut String, cases: &Cases, interpretation: &Interpretation) -> std::fmt::Result {
    let api = cases.api;
    writeln!(page, "## {} {{#{}}}\n", text(interpretation.id), interpretation.id)?;
    for object in interpretation.objects.iter().filter_map(|name| api.object(name)) {
        let on = if interpretation.attributes.is_empty() {
            String::new()
        } else {
            format!(": {}", linked(HERE, object, interpretation.attributes))
        };
        writeln!(page, "- {}{on}", HERE.object(api, object))?;
    }
    writeln!(page, "- Page: {}, “{}”", text(interpretation.page), text(interpretation.heading))?;
    if let Some(sentences) = crate::sentences::of_interpretation(HERE, cases, interpretation.id) {
        writeln!(page, "- Sentences: {sentences}")?;
    }
    writeln!(page, "- Documented: {}", text(interpretation.documented))?;
    writeln!(page, "- Enforced: {}", text(interpretation.interpretation))?;
    writeln!(page, "- Reason: {}", text(interpretation.reason))?;
    if interpretation.literal.is_empty() {
        writeln!(page, "- It cannot be switched off: the documentation says nothing else that could be enforced.")?;
    }
    page.push('\n');
    Ok(())
}
