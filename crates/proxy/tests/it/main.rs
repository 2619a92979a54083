//! The proxy through real sockets.

mod base_path;
mod connections;
mod equal;
mod failures;
mod findings;
mod odd;
mod program;
mod raw;
mod recordings;
mod spellings;
mod throughput;
mod world;
