//! The API as a value: objects, services and the ledger; operations by method and path, interpretations, and changed tables.

#[expect(clippy::module_inception, reason = "the room and the thing in it have one name")]
pub(crate) mod api;
pub(crate) mod changes;
pub(crate) mod check;
pub(crate) mod conventions;
pub(crate) mod find;
pub(crate) mod interpretation;
pub(crate) mod literal;
pub(crate) mod operation;
pub(crate) mod path;
pub(crate) mod rules;
