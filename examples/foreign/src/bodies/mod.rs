//! The bodies as structs, written by `linecard-codegen` from the tables.

#![allow(
    clippy::needless_pass_by_value,
    clippy::struct_excessive_bools,
    reason = "a body has as many Booleans as its table"
)]

pub mod figures;
pub mod problem;
pub mod round;
pub mod schedule;
pub mod selection;
pub mod sign_in;
pub mod stop;
pub mod who;
