//! The API as a value: its objects and services, and the ledger of interpretations.

pub(crate) mod changes;
pub(crate) mod interpretation;
