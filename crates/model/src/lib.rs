//! The contract of a telephony provisioning API as tables, and the walk that validates a body by them.
//!
//! ```
//! use linecard_model::{Lines, Method, validate, objects::CRITERIA};
//!
//! let body = "{\n  \"name\": \"lunch\",\n  \"newName\": \"dinner\",\n  \"fromDnCriteria\": null\n}";
//! let report = validate(&CRITERIA, Method::Post, body);
//! let mut lines = Lines::new(body.as_bytes());
//! let mut found = Vec::new();
//! for finding in report.findings() {
//!     let place = lines.at(finding.offset().unwrap_or_default());
//!     found.push(format!("{}:{} {}: {}", place.line, place.column, finding.pointer(), finding.rule()));
//! }
//! assert_eq!(found, [
//!     "3:3 /newName: criteria.newName.post.forbidden",
//!     "4:21 /fromDnCriteria: criteria.fromDnCriteria.post.type",
//! ]);
//! ```

#![allow(
    clippy::cast_possible_truncation,
    reason = "places in tables are below 64, words are taken apart on purpose, and texts are no longer than 4 GiB"
)]

mod chars;
mod compile;
mod decimal;
mod difference;
mod exact;
mod fact;
mod interpretations;
mod json;
mod ledger;
mod limits;
mod lines;
mod message;
mod names;
mod object;
pub mod objects;
mod pattern;
mod project;
mod reader;
mod report;
mod revise;
mod rules;
mod sentences;
pub mod services;
mod source;
pub mod table;
mod time;
mod token;
mod tree;
mod update;
mod validate;
mod validate_update;
mod walk;

pub use decimal::{Bound, Decimal};
pub use difference::{Obstacle, Unreachable, Why, difference, least};
pub use fact::{
    Clause, Demand, Effect, Field, Format, Initial, Items, Kind, Label, Method, Presence, Rule, Shown, Summary, Test,
    Text, Words,
};
pub use interpretations::{BadInterpretation, Change, Interpretations};
pub use json::{Expected, JsonRule};
pub use ledger::{Interpretation, LEDGER};
pub use limits::{DEFAULT_MAX_BODY, MAX_FINDINGS, MAX_NESTING};
pub use lines::{LineColumn, Lines, offset_of};
pub use message::nearest;
pub use object::Object;
pub use pattern::{Pattern, WrongSample};
pub use project::{Projection, Remark, project};
pub use report::{Check, Finding, Report, RuleId, Severity};
pub use revise::{Contract, Draft};
pub use sentences::Fact;
pub use token::{Token, TokenKind};
pub use update::update;
pub use validate::{Body, Options, validate, validate_into, validate_with};
pub use validate_update::{validate_update, validate_update_with};
