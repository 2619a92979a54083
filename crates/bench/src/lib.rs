//! Measures several ways to validate the same bodies.

pub mod contenders;
mod fault;
mod node;
mod workload;

pub use fault::{Fault, Faulty};
pub use workload::Workload;
