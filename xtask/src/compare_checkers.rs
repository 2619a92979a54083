//! Measures `linecard check` beside other checkers of JSON Schema: whole processes, the same bodies, our schemas.

use crate::{cargo, readme, root, run, target};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The bodies, and the files that hold them.
const BODIES: usize = 4000;
const FILES: usize = 200;
const BODY: &str = "criteria.post";

/// How often each checker runs. They take turns; medians are printed.
const ROUNDS: usize = 7;
/// How often the command starts for one body.
const STARTS: usize = 51;

/// The targets: how many times faster than each checker, and how long a start takes, in milliseconds.
const OF_CHECK_JSONSCHEMA: f64 = 20.0;
const OF_AJV: f64 = 10.0;
const START: f64 = 5.0;

const PAGE: &str = "crates/cli/README.md";

/// The time of a process in seconds: on the clock, and of the processor.
#[derive(Clone, Copy)]
struct Time {
    wall: f64,
    processor: f64,
}

/// Measures, and prints a table; with `write`, also writes it into the README of the command.
pub(crate) fn compare_checkers(write: bool) -> Result<(), String> {
    run(cargo().args(["build", "--release", "--locked", "--quiet", "--package", "linecard-cli"]))?;
    let linecard = target().join("release/linecard");
    let folder = target().join("compare-checkers");
    bodies(&linecard, &folder)?;
    let check_jsonschema = check_jsonschema(&folder)?;
    let ajv = ajv(&folder)?;
    let script = |command: &str| format!("cd '{}' && {command} >output 2>&1", folder.display());
    let scripts = [
        script(&format!("'{}' check lines", linecard.display())),
        script(&format!("'{}' --schemafile list.json lists/*.json", check_jsonschema.display())),
        script(&format!(
            "'{}' validate --spec=draft2020 --strict=false -c ajv-formats -s list.json -d 'lists/*.json'",
            ajv.display()
        )),
    ];
    let mut times: [Vec<Time>; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (script, times) in scripts.iter().zip(&mut times) {
            times.push(timed(script)?);
        }
    }
    let page = page(&times, start(&linecard, &folder)?);
    print!("{page}");
    if write { readme::write(PAGE, "compare-checkers", &page) } else { Ok(()) }
}

/// Writes the bodies: as NDJSON for our command, as lists for checkers that read one value from each file.
fn bodies(linecard: &Path, folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for part in ["lines", "lists"] {
        fs::create_dir_all(folder.join(part)).map_err(failed)?;
    }
    let text = printed(Command::new(linecard).args(["sample", BODY, "--seed", "1", "--count", &BODIES.to_string()]))?;
    let lines: Vec<&str> = text.lines().collect();
    for (index, lines) in lines.chunks(BODIES / FILES).enumerate() {
        let file = folder.join("lines").join(format!("{index}.{BODY}.ndjson"));
        fs::write(file, lines.join("\n") + "\n").map_err(failed)?;
        let file = folder.join("lists").join(format!("{index}.json"));
        fs::write(file, format!("[{}]\n", lines.join(",\n"))).map_err(failed)?;
    }
    let first = lines.first().copied().unwrap_or("{}");
    fs::write(folder.join(format!("one.{BODY}.json")), first).map_err(failed)?;
    let schema = printed(Command::new(linecard).args(["schema", BODY]))?;
    let list = format!(
        "{{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"array\", \"items\": {schema}}}"
    );
    fs::write(folder.join("list.json"), list).map_err(failed)
}

fn check_jsonschema(folder: &Path) -> Result<PathBuf, String> {
    let program = folder.join("python/bin/check-jsonschema");
    if !program.exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(folder.join("python")))?;
        run(Command::new(folder.join("python/bin/pip")).args(["install", "--quiet", "check-jsonschema"]))?;
    }
    Ok(program)
}

fn ajv(folder: &Path) -> Result<PathBuf, String> {
    let program = folder.join("node_modules/.bin/ajv");
    if !program.exists() {
        let install = ["install", "--silent", "--no-save", "ajv-cli", "ajv-formats", "--prefix"];
        run(Command::new("npm").args(install).arg(folder))?;
    }
    Ok(program)
}

fn printed(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?} failed: {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{command:?}: {error}"))
}

/// Runs a script, which finds no violation, and returns its time.
fn timed(script: &str) -> Result<Time, String> {
    let timed = format!("TIMEFORMAT='%3R %3U %3S'; time {{ {script}; }}");
    let output = Command::new("bash").args(["-c", &timed]).current_dir(root()).output();
    let output = output.map_err(|error| format!("bash: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{script}` failed: {}", output.status));
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [wall, user, system] = numbers[..] else { return Err(format!("`{text}` is no time")) };
    Ok(Time { wall, processor: user + system })
}

/// Returns the median time in seconds of the command for one body, without a shell, from its start to its end.
fn start(linecard: &Path, folder: &Path) -> Result<f64, String> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let mut command = Command::new(linecard);
        command.args(["check", &format!("one.{BODY}.json")]).current_dir(folder).stdout(Stdio::null());
        let begin = Instant::now();
        let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
        starts.push(begin.elapsed().as_secs_f64());
        if !status.success() {
            return Err(format!("{command:?} failed: {status}"));
        }
    }
    starts.sort_by(f64::total_cmp);
    Ok(starts.get(starts.len() / 2).copied().unwrap_or_default())
}

fn median(times: &[Time]) -> Time {
    let middle = |of: fn(&Time) -> f64| {
        let mut numbers: Vec<f64> = times.iter().map(of).collect();
        numbers.sort_by(f64::total_cmp);
        numbers.get(numbers.len() / 2).copied().unwrap_or_default()
    };
    Time { wall: middle(|time| time.wall), processor: middle(|time| time.processor) }
}

fn page(times: &[Vec<Time>; 3], start: f64) -> String {
    let [ours, check_jsonschema, ajv] = times.each_ref().map(|times| median(times));
    let mut page = format!(
        "{BODIES} bodies of `{BODY}` in {FILES} files, whole processes, medians of {ROUNDS} runs in turns:\n\n\
         | Checker | On the clock | Processor | Slower by | Target |\n| --- | ---: | ---: | ---: | --- |\n"
    );
    // A clock of milliseconds shows no less than one.
    let times_slower = |other: Time| other.wall / ours.wall.max(0.001);
    let milliseconds = |seconds: f64| format!("{:.0} ms", seconds * 1000.0);
    let reached = |is_reached: bool| if is_reached { "reached" } else { "not reached" };
    let (wall, processor) = (milliseconds(ours.wall), milliseconds(ours.processor));
    let _ = writeln!(page, "| `linecard check` | {wall} | {processor} | 1 | |");
    for (name, other, goal) in [("check-jsonschema", check_jsonschema, OF_CHECK_JSONSCHEMA), ("ajv-cli", ajv, OF_AJV)] {
        let (wall, processor, slower) = (milliseconds(other.wall), milliseconds(other.processor), times_slower(other));
        let reached = reached(slower >= goal);
        let _ = writeln!(page, "| {name} | {wall} | {processor} | {slower:.1} | {goal:.0} times: {reached} |");
    }
    let milliseconds = start * 1000.0;
    let _ = writeln!(
        page,
        "\nValidating one body takes {milliseconds:.1} ms from the start of the process to its end (target: {START:.0} ms, {}).\n\
         `cargo xtask compare-checkers --write` measures again; it needs `python3` and `npm`.",
        reached(milliseconds <= START)
    );
    page
}
