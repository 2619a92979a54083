//! The bodies as structs, written by `linecard-codegen` from the tables.

pub mod figures;
pub mod round;
pub mod schedule;
pub mod selection;
pub mod stop;
