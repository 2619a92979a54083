//! The tests of the model, in one binary.

#![allow(
    clippy::incompatible_msrv,
    reason = "the tests are built with the compiler of the workspace, not the oldest one"
)]

mod agreement;
mod api;
mod bodies;
mod documents;
mod find;
mod grammar;
mod hostile;
mod ids;
mod interpretations;
mod kinds;
mod lenient;
mod limits;
mod lines;
mod mends;
mod messages;
mod own_kinds;
mod project;
mod release;
mod reports;
mod sentences;
mod spelling;
mod tables;
mod times;
mod updates;
mod wrong_apis;
