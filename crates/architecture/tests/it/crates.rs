//! The arrows between crates. They form no circle.

use crate::{packages, root};
use std::collections::BTreeMap;

/// Each of our crates, and those of our crates that it may use. Tests and benchmarks may use more, except the leaves.
const ARROWS: &[(&str, &[&str])] = &[
    ("linecard-contract", &[]),
    ("linecard-model", &["linecard-contract"]),
    ("linecard-behaviour", &["linecard-contract", "linecard-model"]),
    ("linecard-schema", &["linecard-contract"]),
    ("linecard-testkit", &["linecard-contract"]),
    ("linecard-codegen", &["linecard-contract", "linecard-model"]),
    ("linecard-types", &["linecard-contract", "linecard-model", "linecard-schema", "linecard-testkit"]),
    ("linecard-client", &["linecard-contract", "linecard-model", "linecard-types"]),
    ("linecard", &["linecard-contract", "linecard-model", "linecard-schema", "linecard-testkit", "linecard-types"]),
    ("linecard-refusal", &["linecard-contract"]),
    ("linecard-tower", &["linecard-contract", "linecard-refusal", "linecard-types"]),
    ("linecard-config", &["linecard-contract"]),
    ("linecard-overlay", &["linecard-config", "linecard-contract"]),
    (
        "linecard-server",
        &[
            "linecard-behaviour",
            "linecard-contract",
            "linecard-model",
            "linecard-overlay",
            "linecard-refusal",
            "linecard-schema",
        ],
    ),
    ("linecard-cases", &["linecard-contract"]),
    ("linecard-traffic", &["linecard-cases", "linecard-contract"]),
    ("linecard-console", &["linecard-cases", "linecard-config", "linecard-contract"]),
    ("linecard-fixtures", &["linecard-contract", "linecard-model"]),
    (
        "linecard-docs",
        &[
            "linecard-behaviour",
            "linecard-cases",
            "linecard-console",
            "linecard-contract",
            "linecard-fixtures",
            "linecard-model",
        ],
    ),
    ("linecard-mutate", &["linecard-cases", "linecard-contract", "linecard-fixtures", "linecard-model"]),
    (
        "linecard-compare",
        &["linecard-config", "linecard-console", "linecard-contract", "linecard-model", "linecard-schema"],
    ),
    (
        "linecard-cli",
        &[
            "linecard-cases",
            "linecard-config",
            "linecard-console",
            "linecard-contract",
            "linecard-model",
            "linecard-overlay",
            "linecard-schema",
            "linecard-testkit",
            "linecard-traffic",
        ],
    ),
    (
        "linecard-lsp",
        &[
            "linecard-cases",
            "linecard-config",
            "linecard-console",
            "linecard-contract",
            "linecard-model",
            "linecard-overlay",
        ],
    ),
    ("linecard-python", &["linecard-cases", "linecard-cli", "linecard-contract", "linecard-model", "linecard-testkit"]),
    (
        "linecard-mcp",
        &[
            "linecard-cases",
            "linecard-cli",
            "linecard-console",
            "linecard-contract",
            "linecard-model",
            "linecard-testkit",
        ],
    ),
    (
        "linecard-verify",
        &[
            "linecard-client",
            "linecard-console",
            "linecard-contract",
            "linecard-model",
            "linecard-overlay",
            "linecard-testkit",
        ],
    ),
    (
        "linecard-proxy",
        &[
            "linecard-console",
            "linecard-contract",
            "linecard-model",
            "linecard-overlay",
            "linecard-refusal",
            "linecard-traffic",
        ],
    ),
    (
        "linecard-apply",
        &["linecard-client", "linecard-console", "linecard-contract", "linecard-model", "linecard-overlay"],
    ),
    ("linecard-javascript", &["linecard-contract", "linecard-model"]),
    ("linecard-bench", &["linecard-contract", "linecard-model"]),
    ("linecard-architecture", &[]),
    ("xtask", &["linecard-cases", "linecard-contract", "linecard-model", "linecard-schema"]),
];

/// Examples represent crates of our users: they may use any library.
const EXAMPLES: &str = "/examples/";

/// Programs. No crate uses them, not even in tests, except as a process.
const LEAVES: [&str; 2] = ["linecard-cli", "xtask"];

/// Packages for other languages and protocols, which have the explanations of the command. They are leaves themselves.
const BINDINGS: [&str; 3] = ["linecard-javascript", "linecard-mcp", "linecard-python"];

#[test]
fn no_crate_uses_more_than_it_may() {
    let packages = packages();
    let ours: Vec<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut faults = Vec::new();
    for package in &packages {
        let (name, manifest) = (package["name"].as_str().unwrap(), package["manifest_path"].as_str().unwrap());
        let is_example = manifest.contains(EXAMPLES);
        if !is_example && !arrows.contains_key(name) {
            faults.push(format!("{name} is not in `ARROWS`; add it"));
        }
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            if !ours.contains(&used) || used == name {
                continue;
            }
            let is_allowed = is_example || arrows.get(name).is_some_and(|allowed| allowed.contains(&used));
            if dependency["kind"].is_null() && !is_allowed {
                faults.push(format!("{name} must not use {used}"));
            }
            if BINDINGS.contains(&used) {
                faults.push(format!("{name} must not use {used}, because it is a leaf"));
            }
            if LEAVES.contains(&used) && !is_example && !BINDINGS.contains(&name) {
                faults.push(format!("{name} must not use {used}, not even in tests, because it is a leaf"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let known =
        |name: &&str| ours.contains(name) || !root().join("crates").join(name.trim_start_matches("linecard-")).exists();
    assert!(arrows.keys().all(known), "a crate in `ARROWS` is not in the workspace");
}

#[test]
fn the_arrows_form_no_circle() {
    let mut above: Vec<&str> = Vec::new();
    for (name, used) in ARROWS {
        let later = used.iter().find(|used| !above.contains(used));
        assert_eq!(later, None, "{name} uses a crate that is listed below it");
        above.push(name);
    }
}
