//! Contract tests against a deployment: creates, reads, updates, lists and deletes by bodies of the test kit, compares what the
//! deployment does with what is documented, and restores what was there.
//!
//! The program `linecard-verify`, which `linecard verify` runs, tries the API of `linecard-model`. A program for another API calls
//! [`run`] with it. [`verify`] is the same for a program of its own:
//!
//! ```
//! use linecard_client::Client;
//! use linecard_model::API;
//! use linecard_server::Double;
//! use linecard_verify::{Outcome, Settings, Stop, verify};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let double = Double::start()?;
//! let client = Client::new(&double.base_url())?;
//! let mut settings = Settings::new([("tenant_id", "example"), ("group_id", "office"), ("user_id", "jane")]);
//! settings.services = vec!["selective-call-acceptance".to_owned()];
//!
//! let found = verify(&API, client, &settings, &Stop::default()).await;
//! assert_eq!(found.count(Outcome::Failed), 0);
//! assert!(found.problems.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod args;
mod bodies;
mod caller;
mod checks;
mod command;
mod compare;
mod context;
mod format;
mod items;
mod missing;
mod offer;
mod print;
mod refused;
mod report;
mod run;
mod service;
mod updates;

pub use args::VerifyArgs;
pub use caller::Stop;
pub use checks::{CHECKS, Check};
pub use command::{command, run, run_with};
pub use context::{PREFIX, Settings};
pub use format::{ReportFile, VerifyFormat};
pub use print::print_as;
pub use report::{CheckResult, Fault, Outcome, ServiceResult, Verification};
pub use run::verify;

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
