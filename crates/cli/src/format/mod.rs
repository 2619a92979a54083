//! The output formats of `check`, and what other commands share with them. Each is a file here, except `human` and `json`, which have their own ways to print.

pub mod concise;
pub(crate) mod file;
mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod item;
pub mod junit;
pub mod markdown;
pub mod ndjson;
pub(crate) mod page;
pub mod place;
mod print;
pub mod record;
mod records;
pub(crate) mod rule_help;
pub mod sarif;
pub mod suggestion;
mod tally;
mod tee;
mod times;
pub(crate) mod wording;

pub use print::check_and_print;
