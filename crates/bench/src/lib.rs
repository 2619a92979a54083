//! Bodies as clients send them, and several ways to validate them, so that these can be measured against one another.

pub mod contenders;
mod fault;
mod node;
mod workload;

pub use fault::{Fault, Faulty};
pub use workload::Workload;
