//! An entry of the ledger in words.

use crate::api::interpretation::Interpretation;
use crate::say::part::{Part, Sentence};
use std::fmt::Write;

impl Interpretation {
    /// What is enforced, with the id of the entry.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        Sentence::of(|out| {
            out.write_str("Interpretation ")?;
            out.part(Part::Interpretation(self.id))?;
            write!(out, ": {}", self.interpretation)
        })
    }
}
