//! Generates JSON Schema and OpenAPI documents from the tables of an API, for other languages.
//!
//! [`schema`] generates the schema of a body, [`openapi()`] a document of all operations, and [`files`] the complete
//! export. This crate does not validate anything. Tests check that the schemas and `validate` agree.
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
mod contract;
mod document;
mod editor;
mod example;
mod export;
mod file;
mod members;
mod number;
mod openapi;
mod pattern;
mod profile;
mod reach;
mod sentence;
mod served;
mod settings;
mod writer;

pub use contract::{CONTRACT_FORM, CONTRACT_SCHEMA, contract};
pub use document::{id_of, schema};
pub use example::{example_body, faulty_body, full_body, least_body};
pub use export::{INDEX, files, listed};
pub use file::{File, Listed, OperationOf};
pub use openapi::{Example, OpenApi, openapi};
pub use profile::Profile;
pub use reach::{BEYOND, Beyond};
pub use served::{MARK, Served};
pub use settings::Export;

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
