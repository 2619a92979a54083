//! The tests of behaviour, in one binary.

mod changes;
mod data;
mod foreign;
mod perform;
mod text;
