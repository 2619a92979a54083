//! Whether a schema still accepts what another accepted: two releases of an export, held against each other.
//!
//! [`compare`] is given two documents of the profile `strict`. It says [`Comparison::Compatible`] only where that is proved,
//! and [`Comparison::Breaking`] only with bodies on which two validators differ. It knows no table: documents of any
//! release can be compared, whatever this one says.
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

pub use comparison::{Break, Comparison, compare};
pub use document::{BadDocument, Document};

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
