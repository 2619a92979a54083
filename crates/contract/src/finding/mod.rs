//! The result of a validation: findings, each with a severity, a rule id and a location.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

pub(crate) mod code;
pub(crate) mod location;
pub(crate) mod lookup;
pub(crate) mod report;
pub(crate) mod rule_id;
pub(crate) mod rule_ids;
