//! The crates that are published: whether each builds with its minimum Rust version, and whether its package is whole.

use crate::{cargo, cargo_home, run, target};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The facade, what it re-exports, and what the tests of those use: their packages are built in each run.
const VERIFIED: [&str; 7] = [
    "linecard",
    "linecard-cases",
    "linecard-contract",
    "linecard-model",
    "linecard-schema",
    "linecard-testkit",
    "linecard-types",
];

/// What one compiler builds.
#[derive(Debug, Default, PartialEq)]
struct Builds {
    /// Crates with their default features.
    by_default: Vec<String>,
    /// Crates with all features.
    with_all_features: Vec<String>,
}

/// Builds each published crate with its minimum Rust version, unless that is the version in use, which all other tasks build with.
/// rustup must have those versions.
///
/// The tests are not built: their dependencies need newer versions.
pub(crate) fn minimum_rust_versions() -> Result<(), String> {
    let in_use = version_in_use()?;
    for (version, builds) in by_version(&published()?)? {
        if in_use.starts_with(&format!("{version}.")) {
            println!("Rust {version} is the version in use");
            continue;
        }
        println!("Rust {version}: {}", [builds.by_default.as_slice(), &builds.with_all_features].concat().join(", "));
        for (packages, features) in [(builds.by_default, None), (builds.with_all_features, Some("--all-features"))] {
            if packages.is_empty() {
                continue;
            }
            // rustup sets these for the toolchain that runs this task.
            let mut check = Command::new("rustup");
            check.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO").env_remove("RUSTC");
            check.current_dir(crate::root()).args(["run", &version, "cargo", "check", "--locked", "--quiet"]);
            check.arg("--target-dir").arg(target().join("msrv"));
            check.args(packages.iter().flat_map(|package| ["--package", package])).args(features);
            run(&mut check).map_err(|failure| {
                format!("{failure}\n`rustup toolchain install --profile minimal {version}` installs the compiler")
            })?;
        }
    }
    Ok(())
}

/// Returns the version of the compiler in use, such as `1.95.0`.
fn version_in_use() -> Result<String, String> {
    let output =
        Command::new("rustc").arg("--version").output().map_err(|error| format!("rustc --version: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_whitespace().nth(1).map(str::to_owned).ok_or_else(|| format!("rustc --version says `{}`", text.trim()))
}

/// Makes the package of each published crate as crates.io would get it. The packages of the facade are
/// built too; with `verify_all`, every package is, which takes some minutes.
pub(crate) fn package(verify_all: bool) -> Result<(), String> {
    let published = published()?;
    let names: Vec<&str> = published.iter().filter_map(|package| package["name"].as_str()).collect();
    // To cargo, a package with the same name and version is the same: it would take what an earlier run has unpacked
    // and built.
    remove(&packages())?;
    if let Some(home) = cargo_home() {
        forget_unpacked(&home.join("registry/src"), &names)?;
    }
    if verify_all {
        return package_of(&names, &[]);
    }
    package_of(&names, &["--no-verify"])?;
    package_of(&VERIFIED, &[])
}

/// Together, so that cargo takes a package that another one needs from here and not from crates.io.
fn package_of(names: &[&str], arguments: &[&str]) -> Result<(), String> {
    // A package of changes that are not committed is as good to look at.
    let mut package = cargo();
    package.args(["package", "--locked", "--allow-dirty"]).args(arguments).arg("--target-dir").arg(packages());
    run(package.args(names.iter().flat_map(|name| ["--package", name])))
}

/// Where the packages are made and built.
fn packages() -> PathBuf {
    target().join("packages")
}

/// Removes a directory with everything in it, if it is there.
fn remove(directory: &Path) -> Result<(), String> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(format!("{}: {error}", directory.display())),
        _ => Ok(()),
    }
}

/// Removes the packages with these names that cargo has unpacked from registries on this disk: through such a registry
/// it verifies a package against the others.
fn forget_unpacked(sources: &Path, names: &[&str]) -> Result<(), String> {
    let failed = |path: &Path, error: io::Error| format!("{}: {error}", path.display());
    let entries = |path: &Path| match fs::read_dir(path) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for registry in entries(sources).map_err(|error| failed(sources, error))? {
        // The name of a registry is its host and a number; one on a disk has no host.
        if !name(&registry).starts_with('-') {
            continue;
        }
        for package in entries(&registry).map_err(|error| failed(&registry, error))? {
            let is_ours = |(of, _version): (&str, &str)| names.contains(&of);
            if name(&package).rsplit_once('-').is_some_and(is_ours) {
                remove(&package)?;
            }
        }
    }
    Ok(())
}

/// The crates of the workspace that may be published, as cargo describes them.
fn published() -> Result<Vec<Value>, String> {
    let mut metadata = cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1", "--offline"]);
    let output = metadata.output().map_err(|error| format!("{metadata:?}: {error}"))?;
    let described: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("{metadata:?}: {error}"))?;
    let packages = described["packages"].as_array().into_iter().flatten();
    // `publish = false` is a list of no registries.
    Ok(packages.filter(|package| package["publish"].is_null()).cloned().collect())
}

/// What each compiler builds, the oldest compiler first.
fn by_version(packages: &[Value]) -> Result<BTreeMap<String, Builds>, String> {
    let mut versions: BTreeMap<String, Builds> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let version = package["rust_version"].as_str().ok_or_else(|| format!("{name} has no rust-version"))?;
        versions.entry(version.to_owned()).or_default().by_default.push(name.to_owned());
        if let Some(version) = package["metadata"]["linecard"]["rust-version-of-all-features"].as_str() {
            versions.entry(version.to_owned()).or_default().with_all_features.push(name.to_owned());
        }
    }
    Ok(versions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_crate_is_built_by_its_own_version_and_with_all_features_by_another() {
        let packages = [
            json!({"name": "a", "rust_version": "1.85"}),
            json!({
                "name": "b",
                "rust_version": "1.85",
                "metadata": {"linecard": {"rust-version-of-all-features": "1.88"}},
            }),
        ];
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let expected = [
            ("1.85".to_owned(), Builds { by_default: names(&["a", "b"]), with_all_features: Vec::new() }),
            ("1.88".to_owned(), Builds { by_default: Vec::new(), with_all_features: names(&["b"]) }),
        ];
        assert_eq!(by_version(&packages), Ok(expected.into()));
        assert_eq!(by_version(&[json!({"name": "c"})]), Err("c has no rust-version".to_owned()));
    }

    #[test]
    fn only_our_packages_of_registries_on_the_disk_are_forgotten() {
        let sources = tempfile::tempdir().unwrap();
        let ours = ["-0123/linecard-contract-0.1.0", "-4567/linecard-0.1.0"];
        let kept = ["-0123/serde-1.0.0", "-0123/linecard-other-0.1.0", "index.example.org-89/linecard-0.1.0"];
        for path in ours.iter().chain(&kept) {
            fs::create_dir_all(sources.path().join(path).join("src")).unwrap();
        }
        let names = ["linecard", "linecard-contract"];
        forget_unpacked(sources.path(), &names).unwrap();
        assert!(ours.iter().all(|path| !sources.path().join(path).exists()));
        assert!(kept.iter().all(|path| sources.path().join(path).exists()));
        forget_unpacked(&sources.path().join("missing"), &names).unwrap();
    }

    #[test]
    fn what_is_verified_is_published() {
        let published = published().unwrap();
        let is_published = |name: &&str| published.iter().any(|package| package["name"] == **name);
        assert!(VERIFIED.iter().all(is_published));
    }
}
