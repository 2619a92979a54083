//! Generates bodies for tests from the tables of an API: valid bodies, and bodies with exactly one fault.
//!
//! The generators are [`proptest`] strategies. A failing test therefore shows the smallest body that still fails; while
//! a body shrinks, it keeps its fault. [`samples`] generates bodies from a seed, for tests without properties.
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
//!     fn a_client_accepts_valid_bodies(body in valid(&CRITERIA, Method::Get)) {
//!         // Call your own client here.
//!         prop_assert!(validate(&CRITERIA, Method::Get, &body).is_valid());
//!     }
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn a_server_rejects_invalid_bodies(faulty in one_fault(&CRITERIA, Method::Put)) {
//!         let report = validate(&CRITERIA, Method::Put, &faulty.body);
//!         prop_assert_eq!(report.violations().next().unwrap().pointer(), faulty.pointer());
//!     }
//! }
//! # a_client_accepts_valid_bodies();
//! # a_server_rejects_invalid_bodies();
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
mod update;
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
pub use update::{ValidUpdate, valid_update};
