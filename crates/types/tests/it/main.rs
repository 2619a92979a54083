//! The structs held against the walk.

mod all;
mod bodies;
mod compile;
mod debug;
mod listing;
mod updates;
mod values;
