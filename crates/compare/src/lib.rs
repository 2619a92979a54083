//! Compares the schemas of two releases: does one schema accept all bodies that the other accepts?
//!
//! [`compare`] takes two documents of the profile `strict`. It returns [`Comparison::Compatible`] only if that is
//! proved, and [`Comparison::Breaking`] only with bodies that one schema accepts and the other rejects. It uses no
//! tables, so the documents may be of any release.
//!
//! ```
//! use linecard_compare::{Comparison, Document, compare};
//!
//! let old = br#"{"type": "object", "properties": {"rings": {"type": "integer", "maximum": 20}}}"#;
//! let new = br#"{"type": "object", "properties": {"rings": {"type": "integer", "maximum": 15}}}"#;
//! let (old, new) = (Document::read(old).unwrap(), Document::read(new).unwrap());
//! let Comparison::Breaking(breaks) = compare(&old, &new) else { panic!("the bound is lower") };
//! assert_eq!(breaks[0].body.to_string(), r#"{"rings":16}"#);
//! assert_eq!(compare(&new, &old), Comparison::Compatible);
//! ```

mod comparison;
mod document;
mod edge;
mod language;
mod proof;
mod rule;
mod schema;
mod text;

pub use comparison::{Break, Comparison, compare};
pub use document::{BadDocument, Document};

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
