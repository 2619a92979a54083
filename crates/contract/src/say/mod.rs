//! Every sentence about the contract.

pub(crate) mod attribute;
pub(crate) mod condition;
pub(crate) mod finding;
pub(crate) mod kind;
