//! Measures several ways to validate the same bodies.

pub mod contenders;
mod crowd;
mod fault;
mod hostile;
mod node;
mod workload;

pub use crowd::Crowd;
pub use fault::{Fault, Faulty};
pub use hostile::Hostile;
pub use workload::{Shape, Workload};
