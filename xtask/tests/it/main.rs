//! The generated files are up to date, and what users download is packed as it should be.

#[cfg(unix)]
mod dist;

use std::process::Command;

#[test]
fn the_export_is_as_the_tables_say() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["schema", "--check"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
