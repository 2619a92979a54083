//! Measures the build time that the structs add to a crate that uses two services.

use crate::cargo;
use crate::target;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// The number of measurements; the shortest one counts.
const ROUNDS: u32 = 2;

/// A program that uses two services without the structs: it validates trees.
const WITHOUT: &str = r#"
use linecard_contract::{Method, validate};
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA};
use serde_json::json;

fn main() {
    let put = json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 3});
    assert!(validate(&CALL_PROCESSING_POLICIES, Method::Put, &put).is_valid());
    let put = json!({"name": "lunch", "active": true});
    assert!(validate(&CRITERIA, Method::Put, &put).is_valid());
}
"#;

/// The same program with the structs.
const WITH: &str = r#"
use linecard_types::{Body, call_processing_policies, criteria};

fn main() {
    let put = call_processing_policies::Put::default()
        .use_user_call_limits_setting(true)
        .try_max_simultaneous_calls(3)
        .unwrap();
    assert!(put.to_body().is_ok());
    let put = criteria::Put::try_new("lunch").unwrap().active(true);
    assert!(put.to_body().is_ok());
}
"#;

/// The features of a crate that uses only the two services.
const TWO_SERVICES: &str =
    ", default-features = false, features = [\"call-processing-policies\", \"selective-call-acceptance\"]";

/// Measures, and prints a table; with `write`, also writes it into the README of the crate.
pub(crate) fn costs(write: bool) -> Result<(), String> {
    let folder = target().join("costs");
    let without = user(&folder.join("without"), "linecard-model", "", WITHOUT)?;
    let all = user(&folder.join("all"), "linecard-types", "", WITH)?;
    let two = user(&folder.join("two"), "linecard-types", TWO_SERVICES, WITH)?;
    let mut table = String::from("| | without | all objects | two services |\n|---|---:|---:|---:|\n");
    let edited = |user: &Path| least(|| touch(&user.join("src/main.rs")), user, &["check"]).map(seconds);
    let after = [edited(&without)?, edited(&all)?, edited(&two)?];
    table.push_str(&row("`cargo check` of the crate after a change in it", &after));
    for (title, arguments) in [
        ("`cargo check`", &["check"][..]),
        ("`cargo build`", &["build"]),
        ("`cargo build --release`", &["build", "--release"]),
    ] {
        let cost = |user: &Path| {
            let arguments = [arguments, &["--package", "linecard-types"]].concat();
            least(|| clean(user, &arguments), user, &arguments).map(seconds)
        };
        let title = format!("{title} of `linecard-types`, its dependencies being there");
        table.push_str(&row(&title, &["–".to_owned(), cost(&all)?, cost(&two)?]));
    }
    print!("{table}");
    let note =
        format!("\nThe processors' time, the least of {ROUNDS} each, as `cargo xtask costs --write` measures it.\n");
    if write { crate::readme::write("crates/types/README.md", "costs", &(table + &note)) } else { Ok(()) }
}

/// Writes a crate that uses one of ours. Returns its folder.
fn user(folder: &Path, dependency: &str, features: &str, source: &str) -> Result<std::path::PathBuf, String> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let ours = crate::root().join("crates").join(dependency.trim_start_matches("linecard-"));
    let mut manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n");
    let path = ours.display().to_string();
    writeln!(
        manifest,
        "{dependency} = {{ path = {path:?}{features} }}
serde_json = \"1.0\"

[workspace]"
    )
    .map_err(|error| error.to_string())?;
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder.join("src")).map_err(failed)?;
    fs::write(folder.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::copy(crate::root().join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    fs::write(folder.join("src/main.rs"), source).map_err(failed)?;
    Ok(folder.to_owned())
}

/// Returns the shortest time of cargo. Runs `prepare` before each measurement, which does not measure it.
fn least(prepare: impl Fn() -> Result<(), String>, folder: &Path, arguments: &[&str]) -> Result<Duration, String> {
    timed(folder, arguments)?;
    let mut least = Duration::MAX;
    for _ in 0..ROUNDS {
        prepare()?;
        least = least.min(timed(folder, arguments)?);
    }
    Ok(least)
}

/// Returns the CPU time of all processors, as bash reports it. Other work on the machine adds little to it.
fn timed(folder: &Path, arguments: &[&str]) -> Result<Duration, String> {
    let cargo = cargo();
    let mut bash = Command::new("bash");
    bash.args(["-c", "TIMEFORMAT='%U %S'; time \"$@\" 2> /dev/null", "bash"]).arg(cargo.get_program());
    bash.args(arguments).arg("--quiet").current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
    let output = bash.output().map_err(|error| format!("{bash:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{bash:?} failed: {}", output.status));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let seconds: Option<Vec<f64>> = said.split_whitespace().map(|number| number.parse().ok()).collect();
    let seconds = seconds.ok_or_else(|| format!("bash did not say how long it took:\n{said}"))?;
    Ok(Duration::from_secs_f64(seconds.iter().sum()))
}

fn clean(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let release = if arguments.contains(&"--release") { &["--release"][..] } else { &[] };
    timed(folder, &[&["clean", "--package", "linecard-types"], release].concat()).map(|_| ())
}

/// Updates the time of a file, so that cargo builds it again.
fn touch(file: &Path) -> Result<(), String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn row(title: &str, cells: &[String]) -> String {
    format!("| {title} | {} |\n", cells.join(" | "))
}

fn seconds(duration: Duration) -> String {
    format!("{:.2} s", duration.as_secs_f64())
}
