//! Recorded HTTP exchanges: reads them in the formats of common tools, validates them by the contract of an API, and scrubs
//! them of personal data.
//!
//! ```
//! use linecard_contract::Options;
//! use linecard_model::API;
//! use linecard_traffic::{Exchanges, TrafficFormat, read};
//! use std::ops::ControlFlow;
//!
//! let har = r#"{"log": {"entries": [{
//!   "request": {"method": "GET", "headers": [],
//!     "url": "https://api.example.org/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/"},
//!   "response": {"status": 200, "headers": [],
//!     "content": {"mimeType": "application/json", "text": "{\"useUserCallLimitsSetting\": \"yes\"}"}}
//! }]}}"#;
//! let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
//! let mut rules = Vec::new();
//! read(TrafficFormat::Har, har.as_bytes(), 1 << 20, &mut |exchange| {
//!     let validated = exchanges.validate(&exchange.unwrap());
//!     let reports = validated.bodies.iter().map(|body| &body.report);
//!     rules.extend(reports.flat_map(|report| report.violations().map(|finding| finding.rule().to_string())));
//!     ControlFlow::Continue(())
//! })?;
//! assert_eq!(rules, ["call-processing-policies.useUserCallLimitsSetting.get.type"]);
//! # Ok::<(), linecard_traffic::ReadError>(())
//! ```

mod bruno;
mod curl;
mod curl_body;
mod decode;
mod error;
mod exchange;
mod finding;
mod format;
mod har;
mod http_file;
mod json_text;
mod lookup;
mod ndjson;
mod postman;
mod read;
mod recorder;
mod scan;
mod scrub;
mod validate;
mod variables;
mod write;

pub use error::{BadExchange, ReadError};
pub use exchange::{Content, Exchange, Message, Part, RecordedBody};
pub use finding::{ExchangeFinding, ExchangeRule};
pub use format::TrafficFormat;
pub use lookup::{LocatedOperation, Lookup, look_up, path_of};
pub use ndjson::{EXCHANGE_FORM, EXCHANGE_SCHEMA, write_line, write_line_with_findings};
pub use read::{read, read_all};
pub use recorder::Take;
pub use scrub::{NotScrubbed, Scrubber};
pub use validate::{Exchanges, ValidatedBody, ValidatedExchange};
pub use write::Writer;

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
