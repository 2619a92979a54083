//! Contracts of JSON APIs as tables, and the validation of bodies by them.
//!
//! The documentation of such an API states, for each object, attribute and HTTP method, whether the attribute is always
//! returned, optional, required, conditional or forbidden, and what it may hold. Tables state the same, in the words of
//! [`table`]; everything else is derived from them. This crate holds no table of any API.
//!
//! ```
//! use linecard_contract::{Lines, Method, validate};
//! use linecard_model::objects::CRITERIA;
//!
//! let body = "{\n  \"name\": \"lunch\",\n  \"newName\": \"dinner\",\n  \"fromDnCriteria\": null\n}";
//! let report = validate(&CRITERIA, Method::Post, body);
//! let mut lines = Lines::new(body.as_bytes());
//! let mut found = Vec::new();
//! for finding in report.findings() {
//!     let at = lines.at(finding.offset().unwrap_or_default());
//!     found.push(format!("{}:{} {}: {}", at.line, at.column, finding.pointer(), finding.rule()));
//! }
//! assert_eq!(found, [
//!     "3:3 /newName: criteria.newName.post.forbidden",
//!     "4:21 /fromDnCriteria: criteria.fromDnCriteria.post.type",
//! ]);
//! ```

#![allow(
    clippy::cast_possible_truncation,
    reason = "indexes in tables are below 64, machine words are split on purpose, and texts are at most 4 GiB long"
)]

mod api;
pub mod compile_error;
mod finding;
mod joined;
mod json;
mod limits;
mod mend;
mod nearest;
mod output;
pub mod say;
pub mod table;
#[cfg(feature = "tree")]
mod update;
mod validate;

pub use api::api::Api;
pub use api::changes::Draft;
pub use api::conventions::{ErrorBody, Level, License, Reach, Segment, SegmentOf, Session, Shows, Status};
pub use api::find::{Found, FoundOperation, NotFound};
pub use api::interpretation::{Change, Interpretation};
pub use api::lenient::LenientReading;
pub use api::literal::BadInterpretation;
pub use api::operation::{Content, Operation, Service};
pub use api::path::BadPath;
pub use api::routes::Routes;
pub use api::template::{Path, PathPart};
pub use finding::report::{Finding, Findings, Report};
pub use finding::rule_id::{Check, RuleId};
pub use joined::Joined;
pub use json::body::{AsBody, Body};
#[cfg(feature = "tree")]
pub use json::in_place::{TreeValue, Unreadable};
pub use json::json_type::JsonType;
pub use json::lines::{LineColumn, Lines};
pub use json::pointer;
pub use json::positions::offset_of;
pub use json::rule::{Expected, JsonRule};
pub use json::token::{Token, TokenKind};
pub use limits::{DEFAULT_MAX_BODY, MAX_FINDINGS, MAX_NESTING};
pub use mend::body::{MendedBody, mend_body};
pub use mend::edit::{Edit, Mend};
pub use mend::mender::Mender;
pub use nearest::nearest;
pub use output::invalid::Invalid;
pub use output::owned::{OwnedFinding, OwnedReport};
pub use table::certainty::Certainty;
pub use table::decimal::{Bound, Decimal};
pub use table::method::Method;
pub use table::name::UnknownName;
pub use table::number::{NumberForm, NumberKind, Standing};
pub use table::object::{Effect, Field, InOrder, Items, Kind, Object, Release, Words};
pub use table::pattern::{Pattern, WrongSample};
pub use table::presence::Presence;
pub use table::rule::{Counted, Demand, Of, Rule, Test};
pub use table::severity::Severity;
pub use table::text::{Format, Text};
#[cfg(feature = "tree")]
pub use update::apply::update;
#[cfg(feature = "tree")]
pub use update::least::{Obstacle, Unreachable, Why, difference, least};
#[cfg(feature = "tree")]
pub use update::project::{Projection, Remark, project};
#[cfg(feature = "tree")]
pub use validate::body::validate_tree;
pub use validate::body::{Options, validate, validate_into, validate_with};
pub use validate::lines::{ValidatedLine, ValidatedLines, line_body, validate_lines, validate_lines_with};
#[cfg(feature = "tree")]
pub use validate::merge::merge;
#[cfg(feature = "tree")]
pub use validate::state_text::{Positions, StateText, validate_text_before_update};
#[cfg(feature = "tree")]
pub use validate::stored::{
    check_update, validate_before_update, validate_update, validate_update_parsed, validate_update_with,
};

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
