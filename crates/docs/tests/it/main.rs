//! Tests of the generated pages and of the whole book.

mod files;
mod guide;
mod links;
mod pages;
mod sentences;

use linecard_behaviour::BEHAVIOUR;
use linecard_docs::{Sources, sources};
use linecard_model::API;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The generated sources, made once for all tests.
static SOURCES: LazyLock<Sources> = LazyLock::new(|| sources(&API, &BEHAVIOUR, &root().join("fixtures")).unwrap());

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
