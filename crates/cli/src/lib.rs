//! The `linecard` command as a library: what its tests and its `main` share.

pub mod cases;
