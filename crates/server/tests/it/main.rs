//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod client;
mod command;
mod model;
mod refusals;
mod stores;
