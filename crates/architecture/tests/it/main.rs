//! What holds of the structure of the repository: which crate may use which, which room of the core may use which, and
//! that no two files of a crate need each other.

mod circles;
mod crates;
mod features;
mod resolve;
mod rooms;
mod source;

use std::path::{Path, PathBuf};

/// The folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
