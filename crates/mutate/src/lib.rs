//! The mutation test of the tables: changes one fact of the model at a time, and asks who sees it.
//!
//! A [`Flip`] is one changed fact. [`Validates`] hold the contract that it makes against what the tests hold the model
//! against. A flip that none of them sees is a survivor: what the tables say there could be wrong, and no test would
//! tell. [`EXPLAINED`] names those of which that is known and has a reason.
//!
//! ```no_run
//! use linecard_mutate::{EXPLAINED, Validates, Tally, all_flips, run};
//!
//! let flips = all_flips();
//! let outcomes = run(&flips, &Validates::read().unwrap(), |_| {});
//! println!("{}", Tally::new(&flips, &outcomes).to_markdown(EXPLAINED));
//! ```

pub mod explained;
pub mod flip;
pub mod flips;
mod kinds;
mod rules;
pub mod run;
pub mod tally;
pub mod validates;

pub use explained::EXPLAINED;
pub use flip::{Flip, Sort};
pub use flips::all_flips;
pub use run::{Outcome, run};
pub use tally::Tally;
pub use validates::{Validate, Validates};
