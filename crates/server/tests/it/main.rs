//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod audit;
mod client;
mod command;
mod directory;
mod groups;
mod kill;
mod model;
mod page;
mod people;
mod process;
mod races;
mod refusals;
mod stores;
mod trouble;
