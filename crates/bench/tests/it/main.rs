//! What the benchmark takes for granted, and what the validate promises about memory.

mod agreement;
mod allocations;
