//! What the presence matrix says, on a terminal and on a page.

use linecard_contract::{Field, Method};

/// The line before the attributes that are in no documented table.
pub const ADDED: &str = "In no documented table; added by an interpretation:";

/// The letter of a cell as it is documented and, where a reading enforces another one, an arrow and that one.
#[must_use]
pub fn cell(field: &Field, method: Method) -> String {
    let (documented, enforced) = (field.documented[method as usize], field.enforced[method as usize]);
    if documented == enforced { documented.to_string() } else { format!("{documented}→{enforced}") }
}
