//! What the structs cost whoever builds them: a crate that uses two services, with them and without.

use crate::bench::{cargo, target};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Each figure is the least of so many.
const ROUNDS: u32 = 5;

/// Two services without the structs: bodies are trees, and are judged.
const WITHOUT: &str = r#"
use linecard_model::{Method, judge, objects::{CALL_PROCESSING_POLICIES, CRITERIA}};
use serde_json::json;

fn main() {
    let put = json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 3});
    assert!(judge(&CALL_PROCESSING_POLICIES, Method::Put, &put).is_valid());
    let put = json!({"name": "lunch", "active": true});
    assert!(judge(&CRITERIA, Method::Put, &put).is_valid());
}
"#;

/// The same with the structs.
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

/// Measures, and prints a table; with `write` it goes into the README of the crate too.
pub(crate) fn costs(write: bool) -> Result<(), String> {
    let folder = target().join("costs");
    let without = user(&folder.join("without"), "linecard-model", WITHOUT)?;
    let with = user(&folder.join("with"), "linecard-types", WITH)?;
    let mut table = String::from("| | without | with |\n|---|---:|---:|\n");
    let row = |title: &str, without: Option<Duration>, with: Duration| {
        let without = without.map_or("–".to_owned(), seconds);
        format!("| {title} | {without} | {} |\n", seconds(with))
    };
    let edited = |user: &Path| least(|| touch(&user.join("src/main.rs")), user, &["check"]);
    table.push_str(&row("`cargo check` of the crate after a change in it", Some(edited(&without)?), edited(&with)?));
    for (title, arguments) in [
        ("`cargo check`", &["check"][..]),
        ("`cargo build`", &["build"]),
        ("`cargo build --release`", &["build", "--release"]),
    ] {
        let clean = || clean(&with, arguments);
        let cost = least(clean, &with, &[arguments, &["--package", "linecard-types"]].concat())?;
        table.push_str(&row(&format!("{title} of `linecard-types` itself, its dependencies being there"), None, cost));
    }
    print!("{table}");
    let note = format!("\nThe least of {ROUNDS} each, as `cargo xtask costs --write` measures it.\n");
    let readme = crate::root().join("crates/types/README.md");
    if write { crate::readme::write(&readme, "costs", &(table + &note)) } else { Ok(()) }
}

/// A crate that uses one of ours; gives back its folder.
fn user(folder: &Path, dependency: &str, source: &str) -> Result<std::path::PathBuf, String> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let ours = crate::root().join("crates").join(dependency.trim_start_matches("linecard-"));
    let mut manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n");
    writeln!(
        manifest,
        "{dependency} = {{ path = {:?} }}\nserde_json = \"1.0\"\n\n[workspace]",
        ours.display().to_string()
    )
    .map_err(|error| error.to_string())?;
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder.join("src")).map_err(failed)?;
    fs::write(folder.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::copy(crate::root().join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    fs::write(folder.join("src/main.rs"), source).map_err(failed)?;
    Ok(folder.to_owned())
}

/// The least time that cargo takes, after `prepare` each time. What comes before the first is not measured.
fn least(prepare: impl Fn() -> Result<(), String>, folder: &Path, arguments: &[&str]) -> Result<Duration, String> {
    timed(folder, arguments)?;
    let mut least = Duration::MAX;
    for _ in 0..ROUNDS {
        prepare()?;
        least = least.min(timed(folder, arguments)?);
    }
    Ok(least)
}

fn timed(folder: &Path, arguments: &[&str]) -> Result<Duration, String> {
    let mut cargo = cargo();
    cargo.current_dir(folder).args(arguments).arg("--quiet").env("CARGO_TARGET_DIR", folder.join("target"));
    let begin = Instant::now();
    let status = cargo.stdout(Stdio::null()).status().map_err(|error| format!("{cargo:?}: {error}"))?;
    if status.success() { Ok(begin.elapsed()) } else { Err(format!("{cargo:?} failed: {status}")) }
}

fn clean(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let release = if arguments.contains(&"--release") { &["--release"][..] } else { &[] };
    timed(folder, &[&["clean", "--package", "linecard-types"], release].concat()).map(|_| ())
}

/// Makes cargo think that the file has changed.
fn touch(file: &Path) -> Result<(), String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn seconds(duration: Duration) -> String {
    format!("{:.2} s", duration.as_secs_f64())
}
