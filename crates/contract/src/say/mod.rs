//! Every sentence about the contract: of a finding, a rule, a kind, a condition, a presence, an update, an interpretation.
//!
//! This module is for the crates of this workspace. A sentence is a list of [`Part`]s, so that a page can link an object and
//! a terminal can quote it. No other place words a rule.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

pub(crate) mod attribute;
mod check;
mod finding;
mod hint;
mod interpretation;
mod introduction;
pub(crate) mod kind;
mod mend;
mod part;
mod presence;
mod rule;
mod words;

pub use attribute::{Aspect, Fact};
pub use introduction::Chapter;
pub use kind::{Lists, one_of};
pub use part::{Part, Sentence};
pub use presence::legend;
