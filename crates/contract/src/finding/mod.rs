//! The result of a validation: findings, each with a severity, a rule id and a location.

pub(crate) mod location;
pub(crate) mod report;
pub(crate) mod rule_id;
pub(crate) mod rule_ids;
pub(crate) mod severity;
