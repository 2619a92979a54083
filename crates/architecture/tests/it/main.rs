//! Tests the architecture of the repository: which crate may use which, which room of the core may use which, and that
//! the files of a crate form no circle.

mod circles;
mod crates;
mod resolve;
mod rooms;
mod source;

use std::path::{Path, PathBuf};

/// Returns the folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
