//! What somebody who talks to the server sees. Every test starts one, on a port of its own.

mod answers;
mod audit;
mod backup;
mod client;
mod command;
mod configuration;
mod database;
mod directory;
mod double;
mod ending;
mod groups;
mod kill;
mod metrics;
mod model;
mod own_request;
mod page;
mod people;
mod postgres;
mod process;
mod races;
mod refusals;
mod stores;
mod timeouts;
mod tls;
mod trouble;
