//! What holds of the repository as a whole.
//!
//! The direction of the dependencies: an arrow never runs back up. What is generated is as its source says.

use serde_json::Value;
use std::process::Command;

/// Each crate of ours, and the crates of ours that it may use. Tests and benchmarks may use more.
const EDGES: &[(&str, &[&str])] = &[
    ("linecard-model", &[]),
    ("linecard-bench", &["linecard-model"]),
    ("linecard-schema", &["linecard-model"]),
    ("linecard-testkit", &["linecard-model"]),
    ("linecard-cases", &["linecard-model"]),
    ("linecard-console", &["linecard-cases", "linecard-model"]),
    ("linecard-cli", &["linecard-cases", "linecard-console", "linecard-model", "linecard-schema", "linecard-testkit"]),
    ("linecard-compare", &["linecard-console", "linecard-model", "linecard-schema"]),
    ("linecard-docs", &["linecard-cases", "linecard-console", "linecard-model"]),
    ("linecard-fixtures", &["linecard-model"]),
    ("linecard-mutate", &["linecard-cases", "linecard-fixtures", "linecard-model"]),
    ("linecard-codegen", &["linecard-model"]),
    ("linecard-types", &["linecard-model", "linecard-schema", "linecard-testkit"]),
    ("linecard-server", &["linecard-model", "linecard-schema"]),
    ("xtask", &["linecard-cases", "linecard-model", "linecard-schema"]),
];

#[test]
fn no_crate_uses_more_than_it_may() {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.args(["metadata", "--no-deps", "--format-version", "1", "--offline"]).output().unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let edges = EDGES.iter().find(|(known, _)| *known == name);
        let (_, allowed) = edges.unwrap_or_else(|| panic!("{name} has no line among the edges"));
        let dependencies = package["dependencies"].as_array().unwrap().iter().filter(|edge| edge["kind"].is_null());
        for dependency in dependencies.filter_map(|dependency| dependency["name"].as_str()) {
            let is_ours = packages.iter().any(|package| package["name"] == dependency);
            assert!(!is_ours || allowed.contains(&dependency), "{name} may not use {dependency}");
        }
    }
    assert_eq!(packages.len(), EDGES.len(), "a crate among the edges is not in the workspace");
}

#[test]
fn the_export_is_as_the_tables_say() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["schema", "--check"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
