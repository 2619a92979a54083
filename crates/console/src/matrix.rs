//! The cells of the presence matrix, for the terminal and the reference pages.

use linecard_contract::{Certainty, Field, Method};

/// Returns the line before the attributes that are known in this way; none for those of a documented table.
#[must_use]
pub fn heading(certainty: Certainty) -> Option<String> {
    let sentence = certainty.sentence()?.to_string();
    Some(format!("{}:", sentence.trim_end_matches('.')))
}

/// Returns the documented presence and, where an interpretation enforces another one, an arrow and that presence.
#[must_use]
pub fn cell(field: &Field, method: Method) -> String {
    let (documented, enforced) = (field.documented[method as usize], field.enforced[method as usize]);
    if documented == enforced { documented.to_string() } else { format!("{documented}→{enforced}") }
}
