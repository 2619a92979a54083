//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod audit;
mod client;
mod command;
mod directory;
mod page;
mod people;
mod refusals;
mod stores;
