//! Compares the schemas with `validate`, and checks that other tools can read them.

mod agreement;
mod bodies;
mod contract_document;
mod contracts;
mod counting;
mod documents;
mod openapi;
mod own;
mod own_kinds;
mod reach;
mod shown;
mod testkit;
