//! Bodies for tests, made from the tables of [`linecard_contract`] alone: valid ones, and ones with exactly one fault.
//!
//! They are strategies of [`proptest`], so that a failing test shows the smallest body that still fails, and keeps its
//! fault. [`samples`] takes them from a seed, for whoever has a loop and no property.
//!
//! ```
//! use linecard_contract::{Method, validate};
//! use linecard_model::objects::CRITERIA;
//! use linecard_testkit::{one_fault, valid};
//! use proptest::prelude::*;
//!
//! proptest! {
//!     #![proptest_config(ProptestConfig::with_cases(16))]
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn a_client_takes_what_is_right(body in valid(&CRITERIA, Method::Get)) {
//!         // In place of the model, what is to be tested.
//!         prop_assert!(validate(&CRITERIA, Method::Get, &body).is_valid());
//!     }
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn a_server_refuses_what_is_wrong(faulty in one_fault(&CRITERIA, Method::Put)) {
//!         let report = validate(&CRITERIA, Method::Put, &faulty.body);
//!         prop_assert_eq!(report.violations().next().unwrap().pointer(), faulty.pointer());
//!     }
//! }
//! # a_client_takes_what_is_right();
//! # a_server_refuses_what_is_wrong();
//! ```

mod body;
mod broken;
mod broken_text;
mod constraints;
mod fault;
mod generated;
mod plan;
mod sample;
mod shape;
mod text;
mod tree;
mod value;

pub use body::{valid, valid_shaped};
pub use broken_text::{BrokenText, broken_text, broken_text_of};
pub use fault::{
    Fault, Faulty, breakable, depends_on_stored_state, faults, one_fault, one_fault_of, one_fault_of_shaped,
    one_fault_shaped,
};
pub use sample::samples;
pub use shape::Shape;
pub use text::{Style, style};
