//! The tests of behaviour, in one binary.

mod changes;
mod data;
mod foreign;
mod list_text;
mod perform;
mod text;
