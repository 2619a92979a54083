//! The proxy through real sockets.

mod connections;
mod equal;
mod failures;
mod findings;
mod program;
mod raw;
mod recordings;
mod throughput;
mod world;
