//! Commands that are handed over to another program.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The command, alone in a folder.
fn alone() -> (TempDir, Command) {
    let folder = TempDir::new().unwrap();
    let program = folder.path().join(format!("linecard{}", std::env::consts::EXE_SUFFIX));
    copy(Path::new(crate::PROGRAM), &program);
    let mut command = Command::new(program);
    command.env("PATH", folder.path().join("nothing"));
    (folder, command)
}

/// Copies a program that is run at once. Another process does it: what this one has open for writing, a child of another
/// test has too, and then nobody can run it.
#[cfg(unix)]
fn copy(from: &Path, to: &Path) {
    assert!(Command::new("cp").arg(from).arg(to).status().unwrap().success());
}

#[cfg(not(unix))]
fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap();
}

fn shown(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{}\n{out}{err}", output.status.code().unwrap())
}

#[test]
fn without_the_program_it_says_how_to_get_it() {
    let (_folder, mut command) = alone();
    let output = command.args(["serve", "--open"]).output().unwrap();
    insta::assert_snapshot!(shown(&output), @"
    2
    error: the program linecard-server is not there; `cargo install --locked --path crates/server` installs it
    ");
    let (_folder, mut command) = alone();
    let output = command.args(["diff", "old", "new"]).output().unwrap();
    insta::assert_snapshot!(shown(&output), @"
    2
    error: the program linecard-compare is not there; `cargo install --locked --path crates/compare` installs it
    ");
}

/// What the arguments lack is said by the command, with or without the program.
#[test]
fn only_what_is_understood_is_handed_over() {
    let (_folder, mut command) = alone();
    let output = command.args(["diff", "old"]).output().unwrap();
    assert!(shown(&output).contains("<NEW>"), "{}", shown(&output));
}

#[test]
#[cfg(unix)]
fn the_program_beside_it_is_given_every_argument() {
    for (program, arguments) in [
        ("linecard-server", &["serve", "--open", "--listen", "127.0.0.1:0", "--help"][..]),
        ("linecard-server", &["directory", "import", "--data", "state", "-"]),
        ("linecard-compare", &["diff", "old", "new", "--format", "json"]),
    ] {
        let (folder, mut command) = alone();
        write_program(&folder.path().join(program));
        let output = command.args(arguments).output().unwrap();
        assert_eq!(shown(&output), format!("7\n{}\n", arguments.join(" ")));
    }
}

#[test]
#[cfg(unix)]
fn a_program_in_the_search_path_is_found() {
    let (folder, mut command) = alone();
    let path = folder.path().join("nothing");
    fs::create_dir(&path).unwrap();
    write_program(&path.join("linecard-compare"));
    assert_eq!(shown(&command.args(["diff", "old", "new"]).output().unwrap()), "7\ndiff old new\n");
}

/// A program that prints its arguments.
#[cfg(unix)]
fn write_program(path: &Path) {
    // Another process writes it, as it copies.
    let script = "printf '#!/bin/sh\\necho \"$@\"\\nexit 7\\n' > \"$0\" && chmod 755 \"$0\"";
    assert!(Command::new("sh").args(["-c", script]).arg(path).status().unwrap().success());
}
