//! The contract of a telephony provisioning API: its objects, its services, and the ledger of interpretations.
//!
//! The tables are data. What is made of them is in [`linecard_contract`], which this crate re-exports.

mod interpretations;
mod ledger;
pub mod objects;
pub mod services;

pub use interpretations::{BadInterpretation, Interpretations};
pub use ledger::LEDGER;
pub use linecard_contract::*;
