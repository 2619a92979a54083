//! Runs the benchmark and formats its table; counts instructions with valgrind.

use crate::{cargo, readme, root};
use serde_json::Value;
use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The targets.
const VALID: f64 = 1.2;
const FAULT: f64 = 1.6;
const FAULT_IN_CONFERENCE: f64 = 2.0;
const JSON_SCHEMA: f64 = 5.0;
const LINES: f64 = 1.15;
const INSTRUCTIONS: f64 = 1.1;
const THROUGHPUT: f64 = 0.8;

/// The name and the title of each workload.
const WORKLOADS: [(&str, &str); 5] = [
    ("a", "call processing policies, PUT"),
    ("b", "criteria, POST"),
    ("c", "service with 100 criteria, PUT"),
    (CONFERENCE, "conference, POST"),
    (WITHOUT_FIGURES, "as (a), with ten findings per body"),
];

/// The workload whose bodies have many findings, so that a fault costs more to report.
const CONFERENCE: &str = "d";

/// The workload that is measured for information and has no target.
const WITHOUT_FIGURES: &str = "a-findings";

/// The workload and the content of each NDJSON file.
const FILES: [(&str, &str); 2] =
    [("a", "200 MB of call processing policies, PUT"), ("d", "200 MB of conferences, POST")];

/// The number of validations under valgrind.
const REPETITIONS: u32 = 5;

/// Runs the benchmark and prints its table; with `write`, also writes it into the README.
pub(crate) fn bench(write: bool) -> Result<(), String> {
    // The rounds run the command.
    run(cargo().args(["build", "--release", "--package", "linecard-cli"]))?;
    let mut rounds = cargo();
    rounds.args(["run", "--release", "--package", "linecard-bench", "--bin", "rounds"]);
    let output = rounds.stderr(Stdio::inherit()).output().map_err(|error| format!("{rounds:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{rounds:?} failed: {}", output.status));
    }
    let medians = serde_json::from_slice(&output.stdout).map_err(|error| format!("the medians: {error}"))?;
    let table = table(&medians)?;
    print!("{table}");
    if write { readme::write("crates/bench/README.md", "bench", &table) } else { Ok(()) }
}

fn table(medians: &Value) -> Result<String, String> {
    let mut table = String::from(
        "| Bodies | `IgnoredAny` | Linecard / `IgnoredAny` | Lines and columns \
         | `jsonschema` slower by | `boon` slower by | serde structs slower by |\n\
         |---|---:|---:|---:|---:|---:|---:|\n",
    );
    for (letter, title) in WORKLOADS {
        let fault = if letter == CONFERENCE { FAULT_IN_CONFERENCE } else { FAULT };
        for (kind, figure) in [("valid", VALID), ("fault", fault)] {
            let number = |contender: &str, of: &str| {
                let pointer = format!("/{letter}-{kind}/{contender}/{of}");
                medians.pointer(&pointer).and_then(Value::as_f64).ok_or(format!("there is no number at {pointer}"))
            };
            let slower = |contender: &str| number(contender, "to_linecard");
            let has_figures = letter != WITHOUT_FIGURES;
            let at_most = |ratio, figure| if has_figures { at_most(ratio, figure) } else { format!("{ratio:.2}×") };
            let lines = match kind {
                "fault" => at_most(slower("linecard+lines")?, LINES),
                _ => "–".to_owned(),
            };
            let schema = match (kind, slower("jsonschema")?) {
                ("valid", schema) if has_figures => at_least(schema, JSON_SCHEMA),
                (_, schema) => format!("{schema:.1}×"),
            };
            let row = [
                format!("({letter}) {title}, {kind}"),
                format!("{:.0} ns", number("ignored-any", "nanoseconds")?),
                at_most(number("linecard", "to_ignored_any")?, figure),
                lines,
                schema,
                format!("{:.1}×", slower("boon")?),
                format!("{:.1}×", slower("serde-structs")?),
            ];
            table.push_str(&format_row(&row));
        }
    }
    for (letter, title) in FILES {
        let number = |name: &str| {
            let pointer = format!("/{letter}-file/{name}");
            medians.pointer(&pointer).and_then(Value::as_f64).ok_or(format!("there is no number at {pointer}"))
        };
        let (ratio, cores) = (number("linecard/of_ignored_any_by_core")?, number("linecard/cores")?);
        let speed = number("linecard/megabytes_a_second")?;
        let mut row = vec![
            format!("({letter}) {title}: `linecard check`"),
            format!("{:.0} MB/s", number("ignored-any/megabytes_a_second")?),
            format!(
                "{ratio:.2}× as fast by core (≥ {THROUGHPUT}×: {}); {speed:.0} MB/s on {cores} cores",
                result(ratio >= THROUGHPUT)
            ),
        ];
        row.resize(7, "–".to_owned());
        table.push_str(&format_row(&row));
    }
    Ok(table)
}

fn format_row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn at_most(ratio: f64, figure: f64) -> String {
    format!("{ratio:.2}× (≤ {figure}×: {})", result(ratio <= figure))
}

fn at_least(ratio: f64, figure: f64) -> String {
    format!("{ratio:.1}× (≥ {figure}×: {})", result(ratio >= figure))
}

fn result(is_reached: bool) -> &'static str {
    if is_reached { "reached" } else { "not reached" }
}

/// Counts the instructions for a valid body, and prints a table.
pub(crate) fn instructions() -> Result<(), String> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Err("valgrind is missing; install it, for instance with `apt-get install valgrind`".to_owned());
    }
    run(cargo().args(["build", "--release", "--package", "linecard-bench", "--bin", "instructions"]))?;
    let mut table = String::from(
        "| Bodies | `IgnoredAny`, instructions | Linecard, instructions | Ratio |\n|---|---:|---:|---:|\n",
    );
    for (letter, title) in WORKLOADS {
        let skipping = count_per_body(letter, "ignored-any")?;
        let ours = count_per_body(letter, "linecard")?;
        let ratio = at_most(ours / skipping, INSTRUCTIONS);
        writeln!(table, "| ({letter}) {title} | {skipping:.0} | {ours:.0} | {ratio} |")
            .map_err(|error| error.to_string())?;
    }
    print!("{table}");
    Ok(())
}

/// Returns the difference between a run with and a run without validation.
fn count_per_body(workload: &str, contender: &str) -> Result<f64, String> {
    let (idle, _) = count(workload, contender, 0)?;
    let (busy, bodies) = count(workload, contender, REPETITIONS)?;
    Ok((busy - idle) / bodies)
}

/// Returns the instructions of a run, and the number of bodies that it validated.
fn count(workload: &str, contender: &str, repetitions: u32) -> Result<(f64, f64), String> {
    let program = target().join("release").join("instructions");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(&program)
        .args([workload, contender, &repetitions.to_string()])
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("valgrind failed:\n{said}"));
    }
    // The line has the form `==17== Collected : 123456`.
    let collected = said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    let bodies = String::from_utf8_lossy(&output.stdout).trim().parse().ok();
    collected.zip(bodies).ok_or_else(|| format!("valgrind did not say what it collected:\n{said}"))
}

pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed: {status}")) }
}

/// Returns the target folder of cargo.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
