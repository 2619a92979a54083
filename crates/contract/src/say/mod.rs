//! Every sentence about the contract.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

pub(crate) mod attribute;
pub(crate) mod condition;
pub(crate) mod finding;
pub(crate) mod kind;
pub(crate) mod rule;
pub(crate) mod words;
