//! Tests the modules of `linecard-types` and those of other APIs.

mod compile;
mod own_kinds;
mod own_rules;

use linecard_codegen::{files, leftovers, root};
use std::fs;

#[test]
fn no_module_is_stale() {
    let files = files().unwrap();
    for file in &files {
        let text = fs::read_to_string(root().join(&file.path)).unwrap_or_default();
        assert!(text == file.text, "{} is stale, run cargo xtask codegen", file.path.display());
    }
    assert_eq!(leftovers(&files).unwrap(), Vec::<std::path::PathBuf>::new(), "run cargo xtask codegen");
}

#[test]
fn every_module_says_what_wrote_it() {
    for file in files().unwrap() {
        let comment = if file.path.extension().is_some_and(|extension| extension == "rs") { "//" } else { "#" };
        let first = format!("{comment} Written by `cargo xtask codegen`");
        assert!(file.text.starts_with(&first), "{}", file.path.display());
    }
}

#[test]
fn what_the_struct_of_a_put_looks_like() {
    let files = files().unwrap();
    let module = files.iter().find(|file| file.path.ends_with("schedule_recurrence.rs")).unwrap();
    let from = module.text.find("/// The body of a PUT").unwrap();
    let to = module.text[from..].find("impl Body for Put").unwrap();
    insta::assert_snapshot!(&module.text[from..from + to]);
}
