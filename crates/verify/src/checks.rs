//! The checks, as data: each has an id that never changes, and what it documents.

use std::fmt;

/// A check of a deployment.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// The id, which never changes.
    pub id: &'static str,
    /// What the documentation states.
    pub documented: &'static str,
}

impl PartialEq for Check {
    fn eq(&self, other: &Check) -> bool {
        self.id == other.id
    }
}

impl Eq for Check {}

impl fmt::Display for Check {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id)
    }
}

const fn check(id: &'static str, documented: &'static str) -> Check {
    Check { id, documented }
}

pub(crate) const RESPONSE: Check = check("verify.response", "a response keeps every rule of its body");
pub(crate) const STATUS: Check = check("verify.status", "a response has a status that is documented for its operation");
pub(crate) const PUT_ACCEPTED: Check = check("verify.put.accepted", "a PUT with a valid body is accepted");
pub(crate) const PUT_SETS: Check = check("verify.put.sets", "a GET after a PUT shows what the PUT set");
pub(crate) const PUT_KEEPS: Check = check("verify.put.keeps", "a PUT keeps what it leaves out");
pub(crate) const PUT_CLEARS: Check = check("verify.put.clears", "null in a PUT clears an attribute that accepts null");
pub(crate) const LIST_REPLACED: Check =
    check("verify.list.replaced", "a list in a PUT replaces the old list as a whole");
pub(crate) const LIST_MATCHED: Check = check(
    "verify.list.matched",
    "the items of a list that is matched by name are created and removed one by one, and the others stay",
);
pub(crate) const CREATE_ACCEPTED: Check = check("verify.create.accepted", "a POST with a valid body creates an item");
pub(crate) const CREATE_SHOWN: Check =
    check("verify.create.shown", "a created item is shown and listed as it was sent");
pub(crate) const CREATE_TAKEN: Check = check("verify.create.taken", "a POST with the name of another item gets a 400");
pub(crate) const RENAME: Check =
    check("verify.rename", "a renamed item has its new name only: a GET of the old name gets a 404");
pub(crate) const DELETE: Check =
    check("verify.delete", "a deleted item is gone: it is not listed, and its GET gets a 404");
pub(crate) const MISSING_SERVICE: Check =
    check("verify.missing.service", "a GET of a service gets a 200, or a 404 if the service does not exist");
pub(crate) const MISSING_ITEM: Check =
    check("verify.missing.item", "a request for an item that does not exist gets a 404");
pub(crate) const MISSING_USER: Check = check("verify.missing.user", "a GET for a user who does not exist gets a 404");
pub(crate) const REFUSED: Check = check("verify.refused", "a body that breaks a rule gets a 400, and changes nothing");
pub(crate) const NOT_AN_OBJECT: Check =
    check("verify.refused.form", "a body that is neither empty nor a JSON object gets a 416");

/// Every check, in the order of the reports.
pub const CHECKS: &[Check] = &[
    RESPONSE,
    STATUS,
    PUT_ACCEPTED,
    PUT_SETS,
    PUT_KEEPS,
    PUT_CLEARS,
    LIST_REPLACED,
    LIST_MATCHED,
    CREATE_ACCEPTED,
    CREATE_SHOWN,
    CREATE_TAKEN,
    RENAME,
    DELETE,
    MISSING_SERVICE,
    MISSING_ITEM,
    MISSING_USER,
    REFUSED,
    NOT_AN_OBJECT,
];
