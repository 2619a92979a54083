//! The `linecard` command as a library, for any API.
//!
//! The command of another API is a program with one line:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     linecard_cli::run(&linecard_model::API)
//! }
//! ```

pub mod accepted;
pub mod check;
pub mod completions;
pub mod contract;
pub mod coverage;
pub mod excerpt;
pub mod exit_codes;
pub mod explain;
pub mod external;
pub mod fix;
pub mod format;
pub mod groups;
pub mod hint;
pub mod human;
pub mod init;
mod input;
pub mod json;
pub mod learn;
pub mod ledger;
pub mod man;
pub mod mask;
pub mod matrix;
pub mod merge;
pub mod ndjson;
pub mod objects;
pub mod plan;
pub mod progress;
pub mod project;
mod run;
pub mod sample;
pub mod schema;
pub mod scrub;
mod selected;
pub mod services;
pub mod statistics;
pub mod summary;
pub mod traffic;
mod unfold;
pub mod watch;
mod whole_file;

pub use run::{run, run_with};
