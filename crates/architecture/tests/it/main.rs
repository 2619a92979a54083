//! Tests the architecture of the repository: which crate may use which, which room of the core may use which, and that
//! the files of a crate form no circle.

mod circles;
mod crates;
mod features;
mod packages;
mod printed;
mod resolve;
mod rooms;
mod source;
mod unsafe_code;
mod wording;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The crates of the workspace, as cargo describes them.
fn packages() -> Vec<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["metadata", "--no-deps", "--format-version", "1", "--offline"]);
    let mut metadata: Value = serde_json::from_slice(&cargo.output().unwrap().stdout).unwrap();
    let Value::Array(packages) = metadata["packages"].take() else { panic!("cargo lists no packages") };
    packages
}
