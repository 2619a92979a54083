//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod client;
mod command;
mod directory;
mod people;
mod refusals;
mod stores;
