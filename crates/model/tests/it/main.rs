//! The tests of the model, in one binary.

mod agreement;
mod bodies;
mod find;
mod grammar;
mod hostile;
mod ids;
mod limits;
mod messages;
mod tables;
mod updates;
