//! The bodies of a telephony provisioning API as structs: one for every object and method.
//!
//! A struct has a field for each attribute that the body may have, and none for one that it may not have.
//!
//! [`Body`] reads, validates and writes bodies; [`Update`] and [`Stored`] compute updates and states. Every module is an
//! object of [`linecard_model::objects`], and every struct in it is named after its method.
//!
//! ```
//! use linecard_types::{Body, criteria, schedule_nested};
//!
//! let put = criteria::Put::try_new("lunch")?.active(false).time_schedule(schedule_nested::Put::new("noon"));
//! let body = put.to_body()?;
//! assert_eq!(body, serde_json::json!({"name": "lunch", "active": false, "timeSchedule": {"name": "noon"}}));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
// The objects of one service may not use everything in this crate.
#![cfg_attr(not(feature = "all"), allow(dead_code, unreachable_pub, unused_imports, unused_macros))]

#[cfg(feature = "proptest")]
#[doc(hidden)]
pub mod arbitrary;
#[doc(hidden)]
pub mod attribute;
mod bad_value;
#[doc(hidden)]
pub mod body;
mod change;
mod either;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub mod json_schema;
mod number;
mod objects;
mod open_object;
#[cfg(feature = "all")]
mod refusal;
mod refused;
mod text;
mod time;
mod update;
#[doc(hidden)]
pub mod word;

pub use bad_value::{BadAttribute, BadValue};
pub use body::{Body, Validated};
pub use change::Change;
pub use either::{IntegerOr, OneOrList, OrNone, OrText};
pub use number::{Decimal, InRanges, Integer, RangeList, Ranged, RangedDecimal};
pub use objects::*;
pub use open_object::{Extra, OpenObject};
#[cfg(feature = "all")]
pub use refusal::RefusedFor;
pub use refused::Refused;
pub use text::{
    CallerNumber, Destination, Extension, ExtensionOrNone, Matching, NonEmpty, Patterned, PhoneNumber,
    PhoneNumberOrNone, ReturnedNumber, Secret,
};
pub use time::{Date, DateTime, ListTime};
pub use update::{NotApplied, Stored, Update};
pub use word::{AnyCase, Open, Word};

pub use linecard_contract::{Method, Report, Unreachable};

/// The dependencies of generated modules, which may be in another crate.
#[doc(hidden)]
pub mod __private {
    pub use linecard_contract::AsBody;
    #[cfg(feature = "proptest")]
    pub use proptest;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde_core;
    pub use serde_json;
}

/// Runs the examples in the README.
#[cfg(all(doctest, feature = "all"))]
#[doc = include_str!("../README.md")]
struct Readme;
