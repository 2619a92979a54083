//! Tests of the comparison.

mod flips;
