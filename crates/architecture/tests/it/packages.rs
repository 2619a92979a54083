//! What is published holds together: it depends on nothing that is not, and crates.io shows what each crate is.

use crate::{packages, root};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Crates that stay in the repository.
const INTERNAL: [&str; 9] = [
    "foreign",
    "linecard-architecture",
    "linecard-bench",
    "linecard-docs",
    "linecard-fixtures",
    "linecard-javascript",
    "linecard-mutate",
    "linecard-python",
    "xtask",
];

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap()
}

/// Whether cargo would publish it: `publish = false` is an empty list of registries.
fn is_published(package: &Value) -> bool {
    package["publish"].is_null()
}

#[test]
fn only_what_is_meant_for_the_repository_is_not_published() {
    let packages = packages();
    let mut internal: Vec<&str> = packages.iter().filter(|package| !is_published(package)).map(name).collect();
    internal.sort_unstable();
    assert_eq!(internal, INTERNAL);
}

#[test]
fn what_is_published_says_what_it_is() {
    for package in packages().iter().filter(|package| is_published(package)) {
        let name = name(package);
        for entry in ["description", "license", "repository", "readme", "rust_version"] {
            assert!(package[entry].is_string(), "{name} has no {entry}");
        }
        for entry in ["keywords", "categories"] {
            let words = package[entry].as_array().unwrap();
            assert!((1..=5).contains(&words.len()), "{name} has {} {entry}, and crates.io takes 5", words.len());
        }
        let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let ours = fs::read(root().join(licence)).unwrap();
            let shipped = fs::read(folder.join(licence)).ok();
            assert!(shipped == Some(ours), "{name} does not hold {licence}; link it to the one of the repository");
        }
        let readme = fs::read_to_string(folder.join("README.md")).unwrap();
        let minimum = format!("The minimum is Rust {}", package["rust_version"].as_str().unwrap());
        assert!(readme.contains(&minimum), "the README of {name} does not state its minimum Rust version");
    }
}

#[test]
fn what_is_published_depends_on_what_is_published() {
    let packages = packages();
    for package in packages.iter().filter(|package| is_published(package)) {
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = packages.iter().find(|other| other["name"] == dependency["name"]);
            // A test may use what stays here: cargo leaves a dependency without a version out of the package.
            let is_left_out = dependency["kind"] == "dev" && dependency["req"] == "*";
            let is_there = used.is_none_or(is_published) && dependency["req"] != "*";
            assert!(is_there || is_left_out, "{} depends on {}", name(package), dependency["name"]);
        }
    }
}

/// Returns the first block of Rust, without its first line.
fn first_example(page: &str) -> String {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let (_, block) = text.split_once("```rust").unwrap();
    let (_, block) = block.split_once('\n').unwrap();
    block.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_example_of_the_front_page_is_the_one_that_the_facade_compiles() {
    assert_eq!(first_example("README.md"), first_example("crates/linecard/README.md"));
}
