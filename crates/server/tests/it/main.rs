//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod client;
mod command;
mod groups;
mod kill;
mod model;
mod process;
mod races;
mod refusals;
mod stores;
mod trouble;
