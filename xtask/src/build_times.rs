//! Measures how long each crate takes to build.

use crate::{cargo, root, target};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// An object of the model that is changed before the model is built again.
const OBJECT: &str = "crates/model/src/objects/criteria.rs";

/// A program that stands between cargo and rustc: it appends the name of the package, and the processor time of the build of
/// a crate. Cargo also asks rustc for its version and its targets, for no crate.
const WRAPPER: &str = r#"#!/usr/bin/env bash
[ -n "${CARGO_CRATE_NAME:-}" ] || exec "$@"
exec 3>&2
TIMEFORMAT="$CARGO_PKG_NAME %U %S"
{ time "$@" 2>&3; } 2>>"$BUILD_TIMES"
"#;

/// What a build took: the processor time of each crate, in seconds.
type Times = BTreeMap<String, f64>;

/// Measures, and prints two tables; with `write`, also writes them into CONTRIBUTING.md.
pub(crate) fn build_times(write: bool) -> Result<(), String> {
    let folder = target().join("build-times");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let model = built(&folder, &["--package", "linecard-model"])?;
    touch(&root().join(OBJECT))?;
    let again = built(&folder, &["--package", "linecard-model"])?;
    let workspace = built(&folder, &["--workspace"])?;
    let mut all = model.clone();
    // What the first build made is not built again, unless the workspace needs it with more features.
    all.extend(workspace);
    let page = page(&model, &again, &all);
    print!("{page}");
    if write { crate::readme::write("CONTRIBUTING.md", "build-times", &page) } else { Ok(()) }
}

/// Builds for release. Returns what rustc took for each crate that was not there.
fn built(folder: &Path, arguments: &[&str]) -> Result<Times, String> {
    let (wrapper, times) = (folder.join("wrapper"), folder.join("times"));
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::write(&wrapper, WRAPPER).map_err(failed)?;
    fs::write(&times, "").map_err(failed)?;
    executable(&wrapper)?;
    let mut build = cargo();
    build.args(["build", "--release", "--locked", "--quiet"]).args(arguments);
    build.env("CARGO_TARGET_DIR", folder).env("RUSTC_WRAPPER", &wrapper).env("BUILD_TIMES", &times);
    crate::run(&mut build)?;
    let text = fs::read_to_string(&times).map_err(failed)?;
    let mut taken = Times::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [name, user, system] = words[..] else { return Err(format!("`{line}` is no time")) };
        let seconds = user.parse::<f64>().ok().zip(system.parse::<f64>().ok()).map(|(user, system)| user + system);
        *taken.entry(name.to_owned()).or_default() += seconds.ok_or_else(|| format!("`{line}` is no time"))?;
    }
    Ok(taken)
}

fn executable(file: &Path) -> Result<(), String> {
    crate::run(Command::new("chmod").arg("+x").arg(file))
}

/// Updates the time of a file, so that cargo builds it again.
fn touch(file: &Path) -> Result<(), String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn page(model: &Times, again: &Times, all: &Times) -> String {
    let is_ours = |name: &str| name == "linecard" || name.starts_with("linecard-") || name == "xtask";
    let seconds = |times: &Times| times.values().sum::<f64>();
    let figure = |is_reached| if is_reached { "reached" } else { "not reached" };
    let (cold, warm, crates) = (seconds(model), seconds(again), model.len());
    let mut page = format!(
        "| | Figure | Goal | Measured |\n|---|---:|---:|---:|\n\
         | core and tables, cold | ≤ 10 s | ≤ 5 s | {cold:.1} s: {} |\n\
         | their crates | ≤ 8 | – | {crates}: {} |\n\
         | after a change of one object | ≤ 2 s | – | {warm:.1} s: {} |\n\n\
         | Crate | Release build |\n|---|---:|\n",
        if cold <= 5.0 {
            "reached"
        } else if cold <= 10.0 {
            "figure reached"
        } else {
            "not reached"
        },
        figure(crates <= 8),
        figure(warm <= 2.0),
    );
    let mut ours: Vec<(&String, &f64)> = all.iter().filter(|(name, _)| is_ours(name)).collect();
    ours.sort_by(|one, two| two.1.total_cmp(one.1));
    for (name, seconds) in ours {
        // Writing to a String never fails.
        let _never_fails = writeln!(page, "| `{name}` | {seconds:.1} s |");
    }
    let others: Vec<f64> = all.iter().filter(|(name, _)| !is_ours(name)).map(|(_, seconds)| *seconds).collect();
    let (count, sum) = (others.len(), others.iter().sum::<f64>());
    page + &format!("| {count} crates of others | {sum:.1} s |\n")
}
