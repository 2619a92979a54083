//! Commands that are handed over to another program.

use std::fs;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The command, alone in a folder.
fn alone() -> (TempDir, Command) {
    let folder = TempDir::new().unwrap();
    let program = folder.path().join(format!("linecard{}", std::env::consts::EXE_SUFFIX));
    fs::copy(env!("CARGO_BIN_EXE_linecard"), &program).unwrap();
    let mut command = Command::new(program);
    command.env("PATH", folder.path().join("nothing"));
    (folder, command)
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
}

#[test]
#[cfg(unix)]
fn the_program_beside_it_is_given_every_argument() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, command) = alone();
    let program = folder.path().join("linecard-server");
    fs::write(&program, "#!/bin/sh\necho \"$@\"\nexit 7\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    for arguments in ["serve --open --listen 127.0.0.1:0 --help", "directory import --data state -"] {
        let mut command = Command::new(command.get_program());
        let output = command.args(arguments.split(' ')).output().unwrap();
        assert_eq!(shown(&output), format!("7\n{arguments}\n"));
    }
}
