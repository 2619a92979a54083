//! What the benchmark takes for granted, and what the judge promises about memory.

mod agreement;
mod allocations;
