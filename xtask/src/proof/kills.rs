//! Proves that no acknowledged change is lost when the server is killed, by killing it many times.

use crate::cargo;

/// The number of kills.
const ROUNDS: &str = "100";

/// Runs the test of the server that kills it, with many rounds.
pub(super) fn kills() -> Result<Vec<String>, String> {
    let mut cargo = cargo();
    cargo.args(["test", "--locked", "-p", "linecard-server", "--test", "it", "kill::", "--", "--nocapture"]);
    let status =
        cargo.env("LINECARD_TEST_KILL_ROUNDS", ROUNDS).status().map_err(|error| format!("{cargo:?}: {error}"))?;
    Ok(if status.success() { Vec::new() } else { vec!["a change was lost, or stored partly".to_owned()] })
}
