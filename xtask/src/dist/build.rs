//! The programs that are shipped: built so that two builds give the same bytes, or taken from a folder.

use super::archive::File;
use super::targets::{PROGRAMS, Target};
use crate::{cargo, cargo_home, root, run, target as target_folder};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The profile of cargo.
const PROFILE: &str = "dist";

/// Returns the target of this machine.
pub(crate) fn host() -> Result<String, String> {
    let output = Command::new("rustc").arg("-vV").output().map_err(|error| format!("rustc -vV: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc -vV names no host".to_owned())
}

/// Builds some of the programs of a repository for a target, and returns the folder that has them.
pub(crate) fn programs(source: &Path, target: &Target, packages: &[&str], folder: &Path) -> Result<PathBuf, String> {
    let mut build = cargo();
    build.current_dir(source);
    build.args(["build", "--locked", "--bins", "--profile", PROFILE, "--target", target.triple]);
    build.arg("--target-dir").arg(folder).args(packages.iter().flat_map(|package| ["--package", package]));
    run(reproducible(&mut build, source, target)?)?;
    Ok(folder.join(target.triple).join(PROFILE))
}

/// Sets what makes a build independent of where it is: neither the compiler nor that of C writes paths of this machine.
fn reproducible<'a>(command: &'a mut Command, source: &Path, target: &Target) -> Result<&'a mut Command, String> {
    let home = cargo_home().ok_or("the folder of cargo is unknown; set CARGO_HOME")?;
    let mut rust = Vec::new();
    let mut c = Vec::new();
    for (path, instead) in [(home.as_path(), "/cargo"), (source, "/linecard")] {
        let path = path.to_str().ok_or_else(|| format!("{}: the path is not UTF-8", path.display()))?;
        if path.contains(char::is_whitespace) {
            return Err(format!("{path}: the flags for C cannot hold a path with a space; use another folder"));
        }
        rust.push(format!("--remap-path-prefix={path}={instead}"));
        c.push(format!("-ffile-prefix-map={path}={instead}"));
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", rust.join("\u{1f}"));
    if !target.triple.ends_with("msvc") {
        command.env(format!("CFLAGS_{}", target.triple.replace('-', "_")), c.join(" "));
    }
    Ok(command)
}

/// Builds the wheel for a target into a folder, with a program that is built already.
pub(crate) fn wheel(target: &Target, program: &Path, seconds: u64, out: &Path) -> Result<(), String> {
    if Command::new("maturin").arg("--version").output().is_err() {
        return Err(
            "maturin, which builds the wheel, is missing; install it with `pip install maturin`, or name the other \
                    parts: `--parts archive,deb,npm`"
                .to_owned(),
        );
    }
    let mut wheel = Command::new("bash");
    wheel.arg(root().join("crates/python/wheel")).arg(out).args(["--profile", PROFILE, "--program"]).arg(program);
    wheel.args(["--target", target.triple]).env("SOURCE_DATE_EPOCH", seconds.to_string());
    run(reproducible(&mut wheel, root(), target)?)
}

/// Reads the programs of a folder.
pub(crate) fn read(folder: &Path, target: &Target) -> Result<Vec<File>, String> {
    let mut programs = Vec::new();
    for program in &PROGRAMS {
        let name = target.file_name(program.name);
        let path = folder.join(&name);
        let bytes = fs::read(&path).map_err(|error| {
            format!(
                "{}: {error}; `--programs` names a folder with all of our programs, such as target/release",
                path.display()
            )
        })?;
        programs.push(File::program(name, bytes));
    }
    Ok(programs)
}

/// Returns what `--version` of a program prints: `linecard 1.2.3 (contract: …)`.
pub(crate) fn version(program: &Path) -> Result<String, String> {
    let output =
        Command::new(program).arg("--version").output().map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{} --version failed: {}", program.display(), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns the manual pages and the completions, as the command prints them.
pub(crate) fn printed(command: &Path) -> Result<Vec<File>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", command.display());
    let folder = tempfile::tempdir().map_err(failed)?;
    run(Command::new(command).arg("man").arg(folder.path()).stdout(std::process::Stdio::null()))?;
    let mut files = Vec::new();
    for page in fs::read_dir(folder.path()).map_err(failed)? {
        let page = page.map_err(failed)?;
        let name = page.file_name().to_string_lossy().into_owned();
        files.push(File::new(format!("man/{name}"), fs::read(page.path()).map_err(failed)?));
    }
    let shells = [
        ("bash", "linecard.bash"),
        ("elvish", "linecard.elv"),
        ("fish", "linecard.fish"),
        ("powershell", "_linecard.ps1"),
        ("zsh", "_linecard"),
    ];
    for (shell, name) in shells {
        let output = Command::new(command).args(["completions", shell]).output().map_err(failed)?;
        if !output.status.success() {
            return Err(format!("{} completions {shell} failed: {}", command.display(), output.status));
        }
        files.push(File::new(format!("completions/{name}"), output.stdout));
    }
    Ok(files)
}

/// Returns a `linecard` that runs on this machine: the one that is shipped if it does, and otherwise a build for this machine.
pub(crate) fn runnable(folder: &Path, target: &Target) -> Result<PathBuf, String> {
    if target.triple == host()? {
        return Ok(folder.join(target.file_name("linecard")));
    }
    run(cargo().args(["build", "--locked", "--package", "linecard-cli"]))?;
    Ok(target_folder().join("debug").join(format!("linecard{}", std::env::consts::EXE_SUFFIX)))
}
