//! Tests of the server over HTTP. Every test starts one on a free port.

mod answers;
mod audit;
mod auth;
mod backup;
mod client;
mod command;
mod database;
mod directory;
mod groups;
mod kill;
mod metrics;
mod model;
mod operations;
mod own_request;
mod page;
mod postgres;
mod process;
mod races;
mod refusals;
mod settings;
mod shutdown;
mod stores;
mod test_double;
mod timeouts;
mod tls;
mod trouble;
