//! What the presence matrix says, on a terminal and on a page.

use linecard_contract::{Field, Method};

/// What stands before the attributes that no documented table has.
pub const ADDED: &str = "In no documented table; a reading of the ledger adds:";

/// The letter of a cell as it is documented and, where a reading enforces another one, an arrow and that one.
#[must_use]
pub fn cell(field: &Field, method: Method) -> String {
    let (documented, enforced) = (field.documented[method as usize], field.enforced[method as usize]);
    if documented == enforced { documented.to_string() } else { format!("{documented}→{enforced}") }
}
