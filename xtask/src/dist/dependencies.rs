//! The crates that are part of the programs: their licences, and the list of them that scanners read (`CycloneDX`).

use super::Release;
use super::targets::PROGRAMS;
use crate::{cargo, root};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A crate that is part of a program.
struct Crate {
    name: String,
    version: String,
    license: Option<String>,
    manifest: String,
    is_ours: bool,
    /// The package urls of the crates that it uses.
    uses: BTreeSet<String>,
}

/// The crates that are part of the programs, by package url.
pub(crate) struct Dependencies {
    crates: BTreeMap<String, Crate>,
    /// SHA-256 of the packages, by name and version.
    checksums: BTreeMap<(String, String), String>,
}

/// Asks cargo for the crates that are compiled into the programs on a target. Features are those of the whole workspace, so that
/// a crate may be listed of which a program has no part; none is missing.
pub(crate) fn dependencies(triple: &str) -> Result<Dependencies, String> {
    let mut metadata = cargo();
    metadata.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", triple]);
    let output = metadata.output().map_err(|error| format!("{metadata:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{metadata:?}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages: BTreeMap<String, &Value> =
        metadata["packages"].as_array().into_iter().flatten().map(|package| (text(&package["id"]), package)).collect();
    let uses: BTreeMap<String, Vec<String>> = metadata["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|node| {
            // Those of builds and tests are not part of a program.
            let is_normal =
                |used: &&Value| used["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null());
            let used = node["deps"].as_array().into_iter().flatten().filter(is_normal);
            (text(&node["id"]), used.map(|used| text(&used["pkg"])).collect())
        })
        .collect();
    let is_shipped = |package: &&&Value| PROGRAMS.iter().any(|program| package["name"] == program.package);
    let mut left: Vec<String> = packages.values().filter(is_shipped).map(|package| text(&package["id"])).collect();
    let mut crates = BTreeMap::new();
    while let Some(id) = left.pop() {
        let package = packages.get(&id).ok_or_else(|| format!("cargo metadata: there is no package {id}"))?;
        let direct = uses.get(&id).map(Vec::as_slice).unwrap_or_default();
        let one = Crate {
            name: text(&package["name"]),
            version: text(&package["version"]),
            // An older way to write a choice.
            license: package["license"].as_str().map(|license| {
                let choices: Vec<&str> = license.split('/').map(str::trim).collect();
                choices.join(" OR ")
            }),
            manifest: text(&package["manifest_path"]),
            is_ours: package["source"].is_null(),
            uses: direct.iter().filter_map(|used| packages.get(used)).map(|used| url(used)).collect(),
        };
        if crates.insert(url(package), one).is_none() {
            left.extend(direct.iter().cloned());
        }
    }
    Ok(Dependencies { crates, checksums: checksums()? })
}

/// Returns the url of a package, by which scanners know it.
fn url(package: &Value) -> String {
    format!(
        "pkg:cargo/{}@{}",
        package["name"].as_str().unwrap_or_default(),
        package["version"].as_str().unwrap_or_default()
    )
}

/// Reads the checksums of `Cargo.lock`.
fn checksums() -> Result<BTreeMap<(String, String), String>, String> {
    let path = root().join("Cargo.lock");
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let lock: toml::Table =
        fs::read_to_string(&path).map_err(|error| failed(&error))?.parse().map_err(|error| failed(&error))?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let text = |package: &toml::Value, name: &str| Some(package.get(name)?.as_str()?.to_owned());
    let with_checksum = packages
        .filter_map(|package| Some(((text(package, "name")?, text(package, "version")?), text(package, "checksum")?)));
    Ok(with_checksum.collect())
}

impl Dependencies {
    /// Returns the list of the crates in the JSON of `CycloneDX` 1.5.
    pub(crate) fn cyclonedx(&self, release: &Release) -> String {
        let components: Vec<Value> = self
            .crates
            .iter()
            .map(|(url, one)| {
                let mut component = json!({
                    "type": "library",
                    "bom-ref": url,
                    "name": one.name,
                    "version": one.version,
                    "purl": url,
                });
                if let Some(license) = &one.license {
                    component["licenses"] = json!([{"expression": license}]);
                }
                if let Some(checksum) = self.checksums.get(&(one.name.clone(), one.version.clone())) {
                    component["hashes"] = json!([{"alg": "SHA-256", "content": checksum}]);
                }
                component
            })
            .collect();
        let uses: Vec<Value> =
            self.crates.iter().map(|(url, one)| json!({"ref": url, "dependsOn": one.uses})).collect();
        let programs: Vec<Value> = PROGRAMS
            .iter()
            .map(|program| {
                json!({
                    "type": "application",
                    "bom-ref": format!("program:{}", program.name),
                    "name": program.name,
                    "version": release.version,
                })
            })
            .collect();
        let bom = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "timestamp": release.time,
                "component": {
                    "type": "application",
                    "bom-ref": "linecard",
                    "name": "linecard",
                    "version": release.version,
                    "licenses": [{"expression": "MIT OR Apache-2.0"}],
                    "components": programs,
                },
                "properties": [{"name": "linecard:target", "value": release.target.triple}],
            },
            "components": components,
            "dependencies": uses,
        });
        format!("{bom:#}\n")
    }

    /// Returns the licences of the crates of others, each text once.
    pub(crate) fn licences(&self) -> Result<String, String> {
        let mut by_text: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut list = String::new();
        for one in self.crates.values().filter(|one| !one.is_ours) {
            let title = format!("{} {}", one.name, one.version);
            let _ = writeln!(list, "{title}: {}", one.license.as_deref().unwrap_or("see its text"));
            let folder = Path::new(&one.manifest).parent().unwrap_or(Path::new("."));
            for text in texts(folder)? {
                by_text.entry(text).or_default().insert(title.clone());
            }
        }
        let mut licences =
            format!("The programs of Linecard hold parts of these crates. Their licences follow.\n\n{list}");
        let mut sections: Vec<(BTreeSet<String>, String)> =
            by_text.into_iter().map(|(text, titles)| (titles, text)).collect();
        sections.sort();
        for (titles, text) in sections {
            let titles: Vec<String> = titles.into_iter().collect();
            let _ = write!(licences, "\n{}\n{}\n\n{}\n", "=".repeat(80), titles.join(", "), text);
        }
        Ok(licences)
    }
}

/// Returns the texts of licences in the folder of a crate.
fn texts(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let mut texts = Vec::new();
    for file in fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let path = file.map_err(|error| failed(folder, error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let is_licence =
            ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start));
        if is_licence && path.is_file() {
            let bytes = fs::read(&path).map_err(|error| failed(&path, error))?;
            texts.push(String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim_end().to_owned());
        }
    }
    Ok(texts)
}
