//! The client against the double of the server's library, with faults on the way, and against a small server of other making.

mod blocking;
mod calls;
mod connect;
mod encrypted;
mod faults;
mod hidden;
mod hostile;
mod listing;
mod other_server;
mod properties;
mod proxy;
mod sessions;
mod typed;
mod world;
