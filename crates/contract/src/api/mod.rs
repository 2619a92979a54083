//! The API as a value: objects, services, the ledger, paths, and APIs with changed tables.

#[expect(clippy::module_inception, reason = "the module holds the type of the same name")]
pub(crate) mod api;
pub(crate) mod changes;
pub(crate) mod check;
pub(crate) mod conventions;
pub(crate) mod find;
pub(crate) mod interpretation;
pub(crate) mod lenient;
pub(crate) mod literal;
pub(crate) mod operation;
pub(crate) mod path;
pub(crate) mod plain;
pub(crate) mod routes;
pub(crate) mod template;
