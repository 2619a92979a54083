//! The mutation test of the tables: changes one fact of the model at a time, and checks whether the test data detects
//! it.
//!
//! A [`Flip`] is one changed fact. [`Detectors`] compare the changed contract with the data of the tests. A flip that
//! no detector detects is a survivor: this fact of the tables could be wrong without a failing test. [`EXPLAINED`]
//! lists the survivors that have a reason.
//!
//! ```no_run
//! use linecard_mutate::{EXPLAINED, Detectors, Tally, all_flips, run};
//!
//! let flips = all_flips();
//! let outcomes = run(&flips, &Detectors::read().unwrap(), |_| {});
//! println!("{}", Tally::new(&flips, &outcomes).to_markdown(EXPLAINED));
//! ```

pub mod detectors;
pub mod explained;
pub mod flip;
pub mod flips;
mod kinds;
mod rules;
pub mod run;
pub mod tally;

pub use detectors::{Detector, Detectors};
pub use explained::EXPLAINED;
pub use flip::{Flip, Sort};
pub use flips::all_flips;
pub use run::{Outcome, run};
pub use tally::Tally;
