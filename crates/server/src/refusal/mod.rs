//! Refusals of this server. [`reasons`] has all of them, one function for each; those that any server of the API has, and the
//! error body, are in `linecard-refusal`.

pub(crate) mod closing;
pub(crate) mod reasons;
pub(crate) mod response;

pub(crate) use linecard_refusal::{BrokenRules, ListedFinding, Refusal, fitting, rules, shorten, write_body};
