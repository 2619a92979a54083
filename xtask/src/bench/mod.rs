//! Runs the benchmark, and writes its tables, its picture and the line of the README.

mod chart;
mod figures;
mod machine;
mod results;
mod tables;

use crate::{cargo, readme, root};
use results::Results;
use std::fs;
use std::process::Stdio;

/// The picture, beside the pages of the book.
const CHART: &str = "book/src/benchmark.svg";

/// Runs the benchmark and prints its tables; with `write`, also writes them, the picture and the line of the README.
pub(crate) fn bench(write: bool, parts: &[&str]) -> Result<(), String> {
    // The tables state that nothing is allocated, which a test checks, and ratios of contenders that agree.
    crate::run(cargo().args(["test", "--package", "linecard-bench", "--test", "it"]).stdout(Stdio::null()))?;
    // The rounds run the command.
    crate::run(cargo().args(["build", "--release", "--package", "linecard-cli"]))?;
    let mut rounds = cargo();
    rounds.args(["run", "--release", "--package", "linecard-bench", "--bin", "rounds", "--"]).args(parts);
    let output = rounds.stderr(Stdio::inherit()).output().map_err(|error| format!("{rounds:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{rounds:?} failed: {}", output.status));
    }
    let results = serde_json::from_slice(&output.stdout).map_err(|error| format!("the medians: {error}"))?;
    let results = Results(&results);
    let page = format!("{}\n\n{}", machine::described(results), tables::page(results));
    print!("{page}");
    if !write {
        return Ok(());
    }
    readme::write("crates/bench/README.md", "bench", &page)?;
    readme::write("README.md", "speed", &figures::line(results))?;
    fs::write(root().join(CHART), chart::chart(results)).map_err(|error| format!("{CHART}: {error}"))
}
