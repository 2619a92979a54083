//! The cells of the presence matrix, for the terminal and the reference pages.

use linecard_contract::{Field, Method};

/// The line before the attributes that are not in a documented table.
pub const UNDOCUMENTED_HEADING: &str = "Not in a documented table; added by an interpretation:";

/// Returns the documented presence and, where an interpretation enforces another one, an arrow and that presence.
#[must_use]
pub fn cell(field: &Field, method: Method) -> String {
    let (documented, enforced) = (field.documented[method as usize], field.enforced[method as usize]);
    if documented == enforced { documented.to_string() } else { format!("{documented}→{enforced}") }
}
