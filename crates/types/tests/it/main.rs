//! Compares the structs with validation.

mod all;
mod arbitrary;
mod bodies;
mod debug;
mod json_schema;
mod listing;
mod updates;
mod values;
