//! Counts instructions and mispredicted branches with valgrind, and guards what was counted before.
//!
//! Stalls do not show in these counts: the ratios of times of `cargo xtask bench` stay the judge.

use crate::{cargo, root, target};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The counts that are checked in.
const COUNTS: &str = "crates/bench/instructions.txt";

const WORKLOADS: [&str; 5] = ["a", "b", "c", "d", "a-findings"];

/// Paths of each kind, below a user of usual names, and the method.
const PATHS: [(&str, &str, &str); 6] = [
    ("item", "PUT", "services/selective_call_acceptance/criteria/lunch/"),
    ("encoded", "PUT", "services/selective_call_acceptance/criteria/every%20day/"),
    ("query", "GET", "services/call_processing_policies/?verbose"),
    ("open", "GET", "services/call_processing_policies"),
    ("unknown", "GET", "services/call_processing_policy/"),
    ("method", "DELETE", "services/call_processing_policies/"),
];

/// The path of that user.
const USER: &str = "/api/v1/tenants/tenant-of-example/groups/group-of-example/users/jane.doe@example.org/";

/// How many instructions it may take to find an operation, whatever the path.
const MOST_TO_FIND: f64 = 1500.0;

/// The number of validations under valgrind.
const REPETITIONS: u32 = 5;

/// How much a count may grow, as a factor.
const MOST: f64 = 1.03;

/// How many more branches of a body may be mispredicted, whatever the count: a change elsewhere moves the code, and some of
/// them depend on where it lies.
const MORE_MISPREDICTED: f64 = 3.0;

/// What to do with the counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Then {
    Print,
    Write,
    Check,
}

/// The counts for a body.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Counts {
    instructions: f64,
    mispredicted: f64,
}

/// Counts for valid and faulty bodies of each workload; prints the counts, writes them, or compares them with the file.
pub(crate) fn instructions(then: Then) -> Result<(), String> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Err("valgrind is missing; install it, for instance with `apt-get install valgrind`".to_owned());
    }
    crate::run(
        cargo()
            .args(["build", "--release", "--package", "linecard-bench"])
            .args(["--bin", "instructions"])
            .args(["--bin", "find"]),
    )?;
    let mut counted = BTreeMap::new();
    for workload in WORKLOADS {
        for kind in ["valid", "fault"] {
            counted.insert(format!("{workload} {kind}"), counts_of("instructions", &[workload, kind, "linecard"])?);
        }
    }
    for (kind, method, path) in PATHS {
        counted.insert(format!("find {kind}"), counts_of("find", &[method, &format!("{USER}{path}")])?);
    }
    let compiler = compiler()?;
    let text = written(&compiler, &counted);
    print!("{text}");
    let failed = |error| format!("{COUNTS}: {error}");
    match then {
        Then::Print => Ok(()),
        Then::Write => fs::write(root().join(COUNTS), text).map_err(failed),
        Then::Check => {
            let before = fs::read_to_string(root().join(COUNTS)).map_err(failed)?;
            if !before.contains(&compiler) {
                println!("They are not compared: another compiler counted those of {COUNTS}.");
                return Ok(());
            }
            check(&read(&before)?, &counted)
        }
    }
}

/// Returns the line that names the compiler: with another one, the counts are others.
fn compiler() -> Result<String, String> {
    let output = Command::new("rustc").arg("--version").output().map_err(|error| format!("rustc: {error}"))?;
    Ok(format!("# {}\n", String::from_utf8_lossy(&output.stdout).trim()))
}

/// Compares the counts with those of the file.
fn check(before: &BTreeMap<String, Counts>, counted: &BTreeMap<String, Counts>) -> Result<(), String> {
    let mut faults = Vec::new();
    for (bodies, now) in counted {
        let Some(before) = before.get(bodies) else {
            faults.push(format!("{bodies}: there is no count"));
            continue;
        };
        if now.instructions > before.instructions * MOST {
            faults.push(format!("{bodies}: {:.0} instructions, {:.0} before", now.instructions, before.instructions));
        }
        if now.mispredicted > (before.mispredicted * MOST).max(before.mispredicted + MORE_MISPREDICTED) {
            let (now, before) = (now.mispredicted, before.mispredicted);
            faults.push(format!("{bodies}: {now:.1} mispredicted branches, {before:.1} before"));
        }
    }
    for (path, now) in counted.iter().filter(|(name, _)| name.starts_with("find ")) {
        if now.instructions > MOST_TO_FIND {
            let now = now.instructions;
            faults.push(format!("{path}: {now:.0} instructions; {MOST_TO_FIND:.0} must be enough for any path"));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    faults.push(format!(
        "That is more than {:.0} % more than in {COUNTS}. If it is worth it, `cargo xtask instructions --write` writes the \
         new counts.",
        MOST * 100.0 - 100.0
    ));
    Err(faults.join("\n"))
}

/// Writes the counts, one line for the bodies of a workload.
fn written(compiler: &str, counted: &BTreeMap<String, Counts>) -> String {
    let mut text = String::from(
        "# Instructions and mispredicted branches of Linecard for a body, every finding read, and for a path, under callgrind.\n\
         # Generated by `cargo xtask instructions --write`; `--check` fails if they grow by more than 3 %.\n",
    );
    text.push_str(compiler);
    for (bodies, Counts { instructions, mispredicted }) in counted {
        // Writing to a String never fails.
        let _never_fails = writeln!(text, "{bodies} {instructions:.0} {mispredicted:.1}");
    }
    text
}

fn read(text: &str) -> Result<BTreeMap<String, Counts>, String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let wrong = || format!("{COUNTS}: `{line}` is no count");
            let words: Vec<&str> = line.split_whitespace().collect();
            let [workload, kind, instructions, mispredicted] = words[..] else { return Err(wrong()) };
            let number = |text: &str| text.parse().map_err(|_| wrong());
            let counts = Counts { instructions: number(instructions)?, mispredicted: number(mispredicted)? };
            Ok((format!("{workload} {kind}"), counts))
        })
        .collect()
}

/// Returns the difference between a run of a program with and a run without repetitions, for a body or a path.
fn counts_of(program: &str, arguments: &[&str]) -> Result<Counts, String> {
    let program = target().join("release").join(program);
    let (idle, _) = count(&program, arguments, 0)?;
    let (busy, repeated) = count(&program, arguments, REPETITIONS)?;
    Ok(Counts {
        instructions: (busy.instructions - idle.instructions) / repeated,
        mispredicted: (busy.mispredicted - idle.mispredicted) / repeated,
    })
}

/// Returns the counts of a run, and how many bodies or paths it had.
fn count(program: &Path, arguments: &[&str], repetitions: u32) -> Result<(Counts, f64), String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--branch-sim=yes"])
        .arg(program)
        .args(arguments)
        .arg(repetitions.to_string())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let repeated = String::from_utf8_lossy(&output.stdout).trim().parse().ok();
    let counts = events(&said).zip(repeated).filter(|_| output.status.success());
    counts.ok_or_else(|| format!("valgrind failed, or did not say what it collected:\n{said}"))
}

/// Reads the counts. Callgrind names the events in one line, and their counts in another:
///
/// ```text
/// ==17== Events    : Ir Bc Bcm Bi Bim
/// ==17== Collected : 123456 789 12 34 5
/// ```
fn events(said: &str) -> Option<Counts> {
    let line = |title: &str| said.lines().find_map(|line| Some(line.split_once(title)?.1.split_whitespace()));
    let counts: Vec<(&str, f64)> = line("Events    : ")?
        .zip(line("Collected : ")?)
        .filter_map(|(name, count)| Some((name, count.parse().ok()?)))
        .collect();
    let count = |event: &str| counts.iter().find(|(name, _)| *name == event).map(|(_, count)| *count);
    Some(Counts { instructions: count("Ir")?, mispredicted: count("Bcm")? + count("Bim")? })
}

#[cfg(test)]
mod tests {
    use super::{Counts, check, events, read, written};
    use std::collections::BTreeMap;

    fn one(instructions: f64, mispredicted: f64) -> BTreeMap<String, Counts> {
        BTreeMap::from([("a valid".to_owned(), Counts { instructions, mispredicted })])
    }

    #[test]
    fn growth_of_more_than_three_per_cent_fails() {
        let before = one(1000.0, 200.0);
        assert_eq!(check(&before, &one(1030.0, 206.0)), Ok(()));
        assert_eq!(check(&before, &one(500.0, 100.0)), Ok(()));
        assert!(check(&before, &one(1031.0, 200.0)).unwrap_err().contains("--write"));
        assert!(check(&before, &one(1000.0, 207.0)).is_err());
        assert!(check(&BTreeMap::new(), &before).is_err());
    }

    #[test]
    fn the_file_is_read_as_it_is_written() {
        let counts = one(8123.0, 12.5);
        assert_eq!(read(&written("# rustc 1.0.0\n", &counts)), Ok(counts));
        assert!(read("a valid many").is_err());
    }

    #[test]
    fn callgrind_is_understood() {
        let said = "==1== \n==1== Events    : Ir Bc Bcm Bi Bim\n==1== Collected : 1000 200 30 40 5\n";
        assert_eq!(events(said), Some(Counts { instructions: 1000.0, mispredicted: 35.0 }));
    }
}
