//! The dependencies of a crate with some of its features: without a feature, its dependencies are not built.

use crate::root;
use std::collections::BTreeSet;
use std::process::Command;

/// The names of the crates that are built with these arguments, without tests.
fn built(arguments: &[&str]) -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none"]);
    cargo.args(["--format", "{p}"]).args(arguments);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// What the features of the server add.
const COSTLY: [&str; 9] = [
    "clap",
    "deadpool-postgres",
    "libsqlite3-sys",
    "mimalloc",
    "ring",
    "rustls",
    "tokio-postgres",
    "toml",
    "tracing-subscriber",
];

/// Which of them are among the crates.
fn costly(built: &BTreeSet<String>) -> Vec<&str> {
    COSTLY.into_iter().filter(|name| built.contains(*name)).collect()
}

#[test]
fn a_server_in_memory_needs_no_database_no_tls_and_no_command_line() {
    assert_eq!(
        costly(&built(&["--package", "linecard-server"])),
        COSTLY,
        "a name is no longer the one of a dependency"
    );
    let library = ["--package", "linecard-server", "--no-default-features"];
    assert_eq!(costly(&built(&library)), [""; 0]);
    assert_eq!(costly(&built(&[library.as_slice(), &["--features", "sqlite"]].concat())), ["libsqlite3-sys"]);
    assert_eq!(costly(&built(&[library.as_slice(), &["--features", "tls"]].concat())), ["ring", "rustls"]);
}

#[test]
fn the_facade_adds_nothing_to_the_model_unless_a_feature_asks_for_it() {
    let mut model = built(&["--package", "linecard-model"]);
    model.insert("linecard".to_owned());
    assert_eq!(built(&["--package", "linecard"]), model);
    let all = built(&["--package", "linecard", "--all-features"]);
    let optional = ["linecard-schema", "linecard-testkit", "linecard-types"];
    assert!(optional.iter().all(|name| all.contains(*name)), "{all:?}");
}

#[test]
fn no_feature_of_the_client_builds_a_server() {
    let all = built(&["--package", "linecard-client", "--all-features"]);
    assert!(all.contains("reqwest"), "{all:?}");
    for name in ["axum", "linecard-behaviour", "linecard-server", "aws-lc-rs", "native-tls"] {
        assert!(!all.contains(name), "the client builds {name}");
    }
}

#[test]
fn a_layer_needs_no_framework_no_runtime_and_no_structs_unless_a_feature_asks_for_them() {
    let extras = ["axum-core", "linecard-types", "prometheus-client", "tokio", "tracing"];
    let of = |features: &str| {
        let built = built(&["--package", "linecard-tower", "--features", features]);
        extras.into_iter().filter(|name| built.contains(*name)).collect::<Vec<_>>()
    };
    assert_eq!(of(""), [""; 0]);
    assert_eq!(of("axum"), ["axum-core", "linecard-types"]);
    assert_eq!(of("metrics"), ["prometheus-client"]);
    assert_eq!(of("tracing"), ["tracing"]);
}
