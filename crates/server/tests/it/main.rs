//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod client;
mod command;
mod configuration;
mod metrics;
mod refusals;
mod stores;
mod timeouts;
mod tls;
