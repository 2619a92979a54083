//! The contract in the formats that other languages read: JSON Schema and OpenAPI, made from the tables.
//!
//! [`schema`] says of an object and a method what its bodies may be; [`openapi()`] says the same of all operations.
//! [`files`] makes the whole export. All of them take the API that they are made from. Nothing is validated here: what a schema says is read off the tables, and tests hold
//! it against the walk.
//!
//! ```
//! use linecard_contract::Method;
//! use linecard_model::{API, objects::CRITERIA};
//! use linecard_schema::{Profile, schema};
//!
//! let schema = schema(&API, &CRITERIA, Method::Delete, Profile::Strict).unwrap();
//! assert_eq!(schema.get("required").unwrap(), &serde_json::json!(["name"]));
//! ```

mod between;
mod document;
mod example;
mod export;
mod members;
mod openapi;
mod pattern;
mod profile;
mod reach;
mod sentence;
mod writer;

pub use document::{id_of, schema};
pub use example::{full_body, least_body};
pub use export::{File, INDEX, Listed, OperationOf, files, listed};
pub use openapi::{Example, OpenApi, openapi};
pub use profile::Profile;
pub use reach::{BEYOND, Beyond};

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
