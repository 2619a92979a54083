//! `linecard man`.

use crate::run::Folder;
use insta::assert_snapshot;
use std::fs;
use std::process::{Command, Stdio};

#[test]
fn every_command_has_a_page() {
    let folder = Folder::new();
    assert_snapshot!("man_written", folder.run(["man", "pages"]));
    let mut names: Vec<String> = fs::read_dir(folder.path().join("pages"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_snapshot!("man_pages", names.join("\n"));
    let first = fs::read_to_string(folder.path().join("pages/linecard.1")).unwrap();
    let printed = folder.run(["man"]);
    assert_eq!((printed.exit, printed.out), (0, first));
}

/// The oracle: the formatter of manual pages reads each page without a warning. Not every machine has one.
#[test]
fn the_pages_are_valid() {
    let folder = Folder::new();
    folder.run(["man", "pages"]);
    for entry in fs::read_dir(folder.path().join("pages")).unwrap() {
        let path = entry.unwrap().path();
        let mut groff = Command::new("groff");
        groff.args(["-k", "-man", "-ww", "-Tutf8", "-z"]).arg(&path).stdin(Stdio::null());
        let Ok(ran) = groff.output() else { return };
        let warnings = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(ran.status.success() && warnings.is_empty(), "{}: {warnings}", path.display());
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error() {
    let folder = Folder::new().with("file", "");
    let ran = folder.run(["man", "file"]);
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("file: the pages cannot be written"), "{ran}");
}
