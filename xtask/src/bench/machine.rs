//! The machine that measures.

use super::results::Results;
use std::fs;
use std::process::Command;
use std::thread;

/// Returns a sentence about the machine, the compiler and the day.
pub(crate) fn described(results: Results<'_>) -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| Some(line.strip_prefix("model name")?.split_once(": ")?.1));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let pinned = match results.0["is_pinned"].as_bool() {
        Some(true) => "The bodies were measured on one core, to which the benchmark pinned itself.",
        _ => "The system pins no program to a core.",
    };
    format!(
        "{}, {cores} cores, {}, {}, {}. {pinned}",
        model.unwrap_or("An unknown processor"),
        std::env::consts::OS,
        said("rustc", &["--version"]).unwrap_or_else(|| "an unknown compiler".to_owned()),
        said("date", &["-u", "+%F"]).unwrap_or_else(|| "an unknown day".to_owned()),
    )
}

/// Returns what a program prints; `None` if it fails.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
