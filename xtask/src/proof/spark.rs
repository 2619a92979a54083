//! Proves that Spark, with several numbers of partitions, finds what the Python package finds, and measures what a row costs.

use crate::{root, run};
use std::process::Command;

/// Runs the script that builds the wheel, installs it beside Spark, and compares.
pub(super) fn spark() -> Result<Vec<String>, String> {
    run(&mut Command::new(root().join("crates/python/bench/spark"))).map(|()| Vec::new())
}
