//! Refuses requests that violate a contract: finds the operation, validates the body, and makes the status, the documented error
//! body and the findings.
//!
//! `linecard-server` and `linecard-tower` refuse with this crate, so that both refuse the same request in the same way. It
//! knows no framework; the feature `axum` converts a [`Refusal`] into a response of axum.
//!
//! ```
//! use linecard_contract::Options;
//! use linecard_model::API;
//! use linecard_refusal::{find, reasons, validate_request};
//!
//! let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
//! let found = find(&API, API.base_path, &http::Method::PUT, path).unwrap();
//! let report = validate_request(found.operation, &Options::default(), br#"{"maxSimultaneousCalls": 0}"#).unwrap().unwrap();
//! assert_eq!(report.violations().next().unwrap().pointer(), "/maxSimultaneousCalls");
//!
//! let missing = find(&API, API.base_path, &http::Method::DELETE, path).unwrap_err();
//! assert_eq!(reasons::not_found(&missing).status().as_u16(), 405);
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod reasons;
mod refusal;
mod request;
#[cfg(feature = "axum")]
mod response;

pub use refusal::{LONGEST_FINDINGS, ListedFinding, Refusal, fitting, rules, shorten};
pub use request::{find, find_operation, is_encoded, may_come_from_a_form, validate_request};
#[cfg(feature = "axum")]
pub use response::{BrokenRules, pending, write_body};

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
