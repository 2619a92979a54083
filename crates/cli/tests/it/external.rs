//! Commands that other programs run.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// Returns the command in a folder without other programs.
fn command_without_programs() -> (TempDir, Command) {
    let folder = TempDir::new().unwrap();
    let program = folder.path().join(format!("linecard{}", std::env::consts::EXE_SUFFIX));
    copy(Path::new(crate::PROGRAM), &program);
    let mut command = Command::new(program);
    command.env("PATH", folder.path().join("nothing"));
    (folder, command)
}

/// Copies a program with another process. If this process had the copy open for writing, a child of another test would
/// inherit the open file, and the program could not run.
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
fn a_missing_program_is_an_error_with_its_installation() {
    let (_folder, mut command) = command_without_programs();
    let output = command.args(["serve", "--open"]).output().unwrap();
    insta::assert_snapshot!(shown(&output), @"
    2
    error: the program linecard-server is not installed; install it with `cargo install --locked --path crates/server`, or use the archive or the Debian package, which have it
    ");
    let (_folder, mut command) = command_without_programs();
    let output = command.args(["diff", "old", "new"]).output().unwrap();
    insta::assert_snapshot!(shown(&output), @"
    2
    error: the program linecard-compare is not installed; install it with `cargo install --locked --path crates/compare`, or use the archive or the Debian package, which have it
    ");
    let (_folder, mut command) = command_without_programs();
    let output = command.arg("lsp").output().unwrap();
    insta::assert_snapshot!(shown(&output), @"
    2
    error: the program linecard-lsp is not installed; install it with `cargo install --locked --path crates/lsp`, or use the archive or the Debian package, which have it
    ");
}

#[test]
fn wrong_arguments_are_reported_even_without_the_program() {
    let (_folder, mut command) = command_without_programs();
    let output = command.args(["diff", "old"]).output().unwrap();
    assert!(shown(&output).contains("<NEW>"), "{}", shown(&output));
}

#[test]
#[cfg(unix)]
fn a_program_in_the_same_folder_gets_all_arguments() {
    for (program, arguments) in [
        ("linecard-server", &["serve", "--open", "--listen", "127.0.0.1:0", "--help"][..]),
        ("linecard-server", &["directory", "import", "--data", "state", "-"]),
        ("linecard-compare", &["diff", "old", "new", "--format", "json"]),
        ("linecard-lsp", &["lsp", "--stdio"]),
        ("linecard-apply", &["apply", "users.csv", "--to", "http://127.0.0.1:8080", "--plan"]),
        ("linecard-verify", &["verify", "http://127.0.0.1:8080", "--read-only"]),
        ("linecard-mcp", &["mcp"]),
        ("linecard-proxy", &["proxy", "--upstream", "http://127.0.0.1:8080", "--enforce", "requests,responses"]),
    ] {
        let (folder, mut command) = command_without_programs();
        write_program(&folder.path().join(program));
        let output = command.args(arguments).output().unwrap();
        assert_eq!(shown(&output), format!("7\n{}\n", arguments.join(" ")));
    }
}

#[test]
#[cfg(unix)]
fn a_program_in_the_search_path_is_found() {
    let (folder, mut command) = command_without_programs();
    let path = folder.path().join("nothing");
    fs::create_dir(&path).unwrap();
    write_program(&path.join("linecard-compare"));
    assert_eq!(shown(&command.args(["diff", "old", "new"]).output().unwrap()), "7\ndiff old new\n");
}

/// A program that prints its arguments.
#[cfg(unix)]
fn write_program(path: &Path) {
    // Another process writes the file, for the reason that `copy` gives.
    let script = "printf '#!/bin/sh\\necho \"$@\"\\nexit 7\\n' > \"$0\" && chmod 755 \"$0\"";
    assert!(Command::new("sh").args(["-c", script]).arg(path).status().unwrap().success());
}
