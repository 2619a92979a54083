//! The `linecard` command as a library: what its tests and its `main` share.

pub mod check;
pub mod excerpt;
pub mod hand_over;
pub mod human;
pub mod json;
pub mod ledger;
pub mod matrix;
pub mod ndjson;
pub mod objects;
pub mod progress;
pub mod project;
pub mod run;
pub mod sample;
pub mod schema;
pub mod services;
pub mod summary;
