//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod backup;
mod client;
mod command;
mod configuration;
mod database;
mod directory;
mod double;
mod ending;
mod metrics;
mod people;
mod postgres;
mod refusals;
mod stores;
mod timeouts;
mod tls;
