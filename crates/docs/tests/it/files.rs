//! Sources that are written to a folder.

use crate::SOURCES;
use linecard_docs::{Stale, compare, write};
use std::fs;
use std::path::PathBuf;
use tempfile::tempdir;

#[test]
fn stale_files_are_listed_and_written_again() {
    let folder = tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    assert_eq!(write(folder.path(), &SOURCES).unwrap(), SOURCES.len());
    assert_eq!(compare(folder.path(), &SOURCES).unwrap(), []);
    assert_eq!(write(folder.path(), &SOURCES).unwrap(), 0);

    let generated = fs::read(at("objects/criteria.md")).unwrap();
    fs::write(at("objects/gone.md"), generated).unwrap();
    fs::write(at("objects/by-hand.md"), "# By hand\n").unwrap();
    fs::write(at("objects/criteria.md"), "old").unwrap();
    fs::remove_file(at("SUMMARY.md")).unwrap();
    let path = PathBuf::from;
    let stale = [
        Stale::Missing(path("SUMMARY.md")),
        Stale::Differs(path("objects/criteria.md")),
        Stale::Surplus(path("objects/gone.md")),
    ];
    assert_eq!(compare(folder.path(), &SOURCES).unwrap(), stale);
    assert_eq!(stale[2].to_string(), "objects/gone.md: is no longer generated");

    assert_eq!(write(folder.path(), &SOURCES).unwrap(), 3);
    assert_eq!(compare(folder.path(), &SOURCES).unwrap(), []);
    assert!(at("objects/by-hand.md").exists(), "files that are written by hand stay");
    assert!(!at("objects/gone.md").exists());
}
