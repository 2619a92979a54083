//! The schemas, held against the walk and against those who read them.

mod agreement;
mod bodies;
mod contracts;
mod counting;
mod documents;
mod openapi;
mod own;
mod own_kinds;
mod reach;
mod shown;
mod testkit;
