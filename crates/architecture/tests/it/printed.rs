//! No library switches on a feature that changes what its dependants print.

use crate::root;
use std::process::Command;

/// Features of `serde_json` that change the order of members or the digits of numbers. Cargo switches a feature on for the
/// whole build, so that a library that asks for one changes what other crates print.
const FEATURES: [&str; 3] = [
    "serde_json feature \"preserve_order\"",
    "serde_json feature \"float_roundtrip\"",
    "serde_json feature \"arbitrary_precision\"",
];

/// The crates that others use as libraries, each with the features that a library may want. Programs may print as they like.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("linecard-contract", &["--all-features"]),
    ("linecard-model", &["--all-features"]),
    ("linecard-behaviour", &["--all-features"]),
    ("linecard-schema", &["--all-features"]),
    ("linecard-testkit", &["--all-features"]),
    ("linecard-types", &["--all-features"]),
    ("linecard-client", &["--all-features"]),
    ("linecard-cases", &["--all-features"]),
    ("linecard-traffic", &["--all-features"]),
];

#[test]
fn no_library_changes_what_its_dependants_print() {
    for (library, arguments) in LIBRARIES {
        let tree = tree(library, arguments);
        assert!(tree.contains(&format!("{library} v")), "{tree}");
        for feature in FEATURES {
            assert!(!tree.contains(feature), "{library} switches on {feature} for the whole build:\n{tree}");
        }
    }
}

/// A search that finds nothing would let everything pass.
#[test]
fn a_program_that_keeps_the_order_is_seen() {
    assert!(tree("linecard-docs", &[]).contains(FEATURES[0]));
}

/// What a crate builds of others, with the features that it switches on.
fn tree(library: &str, arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args([
        "tree",
        "--offline",
        "--edges",
        "features,normal",
        "--prefix",
        "none",
        "-p",
        library,
    ]);
    let output = cargo.args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
