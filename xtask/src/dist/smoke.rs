//! Installs what was made in clean places, and runs it there.

use super::build::version;
use super::host;
use super::manifest::check_checksums;
use super::targets::Target;
use crate::run;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A body with one violation, its name, and the rule that it breaks.
const BODY: (&str, &str, &str) =
    ("lunch.criteria.delete.json", r#"{"name": "lunch", "newName": "dinner"}"#, "criteria.newName.delete.forbidden");

/// Commands that other programs run, and that end by themselves without input.
const PROBES: [(&str, &[&str]); 3] =
    [("linecard-compare", &["diff", "no-old", "no-new"]), ("linecard-lsp", &["lsp"]), ("linecard-mcp", &["mcp"])];

/// Installs and runs each file of a folder that is for this machine. What cannot be tried here is printed.
///
/// # Errors
///
/// An error if a checksum is wrong, or if a program is missing, does not start, has another version or misses the violation.
pub(crate) fn smoke(folder: &Path) -> Result<(), String> {
    let folder = &fs::canonicalize(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = check_checksums(folder)?;
    println!("{} checksums are right", names.len());
    let host = host()?;
    let name = names
        .iter()
        .find(|name| name.ends_with(&format!("-{host}.manifest.json")))
        .ok_or_else(|| format!("{} has no manifest for {host}; `cargo xtask dist` makes it", folder.display()))?;
    let target = Target::named(&host)?;
    let text = fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    let manifest: Value = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    let expected = manifest["version"].as_str().unwrap_or_default();
    for file in manifest["files"].as_array().into_iter().flatten() {
        let (name, kind) = (file["file"].as_str().unwrap_or_default(), file["kind"].as_str().unwrap_or_default());
        let programs: Vec<&str> =
            file["programs"].as_array().into_iter().flatten().filter_map(|program| program["name"].as_str()).collect();
        // The launcher of npm is tried with the package that has the programs.
        if programs.is_empty() || !matches!(kind, "archive" | "deb" | "npm" | "wheel") {
            continue;
        }
        let place = tempfile::tempdir().map_err(|error| format!("a folder for {name}: {error}"))?;
        let installed = match kind {
            "archive" => unpack(&folder.join(name), place.path()),
            "deb" => deb(&folder.join(name), place.path()),
            "npm" => npm(folder, name, target, expected, place.path()),
            _ => wheel(&folder.join(name), place.path()),
        };
        match installed.map_err(|error| format!("{name}: {error}"))? {
            Installed::Missing(tool) => println!("{name}: not tried, because {tool} is missing"),
            Installed::In(bin, command) => {
                tried(&bin, &command, target, &programs, expected).map_err(|error| format!("{name}: {error}"))?;
                println!("{name}: installed and run: {}", programs.join(" "));
            }
        }
    }
    Ok(())
}

/// What became of an attempt to install.
enum Installed {
    /// The folder of the programs, and how `linecard` is started.
    In(PathBuf, PathBuf),
    /// What this machine does not have.
    Missing(&'static str),
}

fn unpack(archive: &Path, place: &Path) -> Result<Installed, String> {
    let bytes = fs::read(archive).map_err(|error| error.to_string())?;
    if archive.extension().is_some_and(|extension| extension == "zip") {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|error| error.to_string())?;
        zip.extract(place).map_err(|error| error.to_string())?;
    } else {
        tar::Archive::new(flate2::read::GzDecoder::new(&bytes[..])).unpack(place).map_err(|error| error.to_string())?;
    }
    // All is in one folder.
    let inner = fs::read_dir(place).ok().and_then(|mut entries| entries.next()?.ok()).ok_or("it is empty")?.path();
    let command = inner.join(format!("linecard{}", std::env::consts::EXE_SUFFIX));
    Ok(Installed::In(inner, command))
}

/// Installs a Debian package into a folder that is an empty system. What it depends on is not there.
fn deb(package: &Path, place: &Path) -> Result<Installed, String> {
    if !has("dpkg") {
        return Ok(Installed::Missing("dpkg"));
    }
    let state = place.join("var/lib/dpkg");
    for folder in ["info", "updates"] {
        fs::create_dir_all(state.join(folder)).map_err(|error| error.to_string())?;
    }
    fs::write(state.join("status"), "").map_err(|error| error.to_string())?;
    let mut dpkg = Command::new("dpkg");
    dpkg.arg(format!("--root={}", place.display())).arg(format!("--log={}", place.join("log").display()));
    dpkg.args(["--force-not-root", "--force-depends", "--force-bad-path", "--install"]).arg(package);
    run(dpkg.stdout(Stdio::null()).stderr(Stdio::null()))?;
    let bin = place.join("usr/bin");
    let command = bin.join("linecard");
    Ok(Installed::In(bin, command))
}

fn npm(folder: &Path, platform: &str, target: &Target, version: &str, place: &Path) -> Result<Installed, String> {
    if !has("npm") {
        return Ok(Installed::Missing("npm"));
    }
    let launcher = folder.join(format!("linecard-cli-{version}.tgz"));
    let name = format!("@linecard/cli-{}", target.npm);
    let package = json!({"private": true, "dependencies": {
        "@linecard/cli": format!("file:{}", launcher.display()),
        (name.as_str()): format!("file:{}", folder.join(platform).display()),
    }});
    fs::write(place.join("package.json"), package.to_string()).map_err(|error| error.to_string())?;
    // The packages for other machines are not there.
    let mut npm = Command::new("npm");
    npm.current_dir(place).args([
        "install",
        "--offline",
        "--omit=optional",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]);
    run(npm.stdout(Stdio::null()))?;
    let command = place.join("node_modules/.bin/linecard");
    Ok(Installed::In(place.join("node_modules").join(name), command))
}

fn wheel(wheel: &Path, place: &Path) -> Result<Installed, String> {
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv"]).arg(place);
    if !has("python3") || !venv.stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        return Ok(Installed::Missing("python3 with venv"));
    }
    let bin = place.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let mut pip = Command::new(bin.join("pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]).arg(wheel);
    run(&mut pip)?;
    run(Command::new(bin.join("python")).args(["-c", "import linecard; linecard.validate('criteria', 'POST', b'{}')"]))?;
    let command = bin.join(format!("linecard{}", std::env::consts::EXE_SUFFIX));
    Ok(Installed::In(bin, command))
}

/// Whether a tool can be started.
fn has(tool: &str) -> bool {
    Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Runs all programs, and the command on a body that is not valid.
fn tried(bin: &Path, command: &Path, target: &Target, programs: &[&str], expected: &str) -> Result<(), String> {
    let with_version = |said: &str| said.split(' ').nth(1) == Some(expected);
    for program in programs {
        let said = version(&bin.join(target.file_name(program)))?;
        if !with_version(&said) {
            return Err(format!("{program} says that it is `{said}`, and not {expected}"));
        }
    }
    let started =
        |command: &mut Command| command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"));
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    fs::write(place.path().join(BODY.0), BODY.1).map_err(|error| error.to_string())?;
    let checked = started(Command::new(command).args(["check", BODY.0]).current_dir(place.path()))?;
    let printed = String::from_utf8_lossy(&checked.stdout);
    if checked.status.code() != Some(1) || !printed.contains(BODY.2) {
        return Err(format!("linecard check ended with {} and without {}", checked.status, BODY.2));
    }
    // `linecard` finds the programs that run its other commands.
    for (_, arguments) in PROBES.iter().filter(|(program, _)| programs.contains(program)) {
        let said = started(Command::new(command).args(*arguments))?.stderr;
        if String::from_utf8_lossy(&said).contains("is not installed") {
            return Err(format!("`linecard {}` does not find its program", arguments.join(" ")));
        }
    }
    Ok(())
}
