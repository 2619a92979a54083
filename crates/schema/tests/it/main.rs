//! The schemas, held against the walk and against those who read them.

mod bodies;
mod contracts;
mod documents;
mod openapi;
mod reach;
mod shown;
mod verdicts;
