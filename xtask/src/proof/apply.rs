//! Proves that `linecard apply` finishes after many kills, and changes nothing twice.

use crate::cargo;

/// The numbers of users and of kills.
const USERS: &str = "10000";
const KILLS: &str = "20";

/// Runs the test that kills the program, with many users.
pub(super) fn apply() -> Result<Vec<String>, String> {
    let mut cargo = cargo();
    cargo.args(["test", "--locked", "-p", "linecard-apply", "--test", "it", "kills::", "--", "--nocapture"]);
    cargo.env("LINECARD_TEST_APPLY_USERS", USERS).env("LINECARD_TEST_APPLY_KILLS", KILLS);
    let status = cargo.status().map_err(|error| format!("{cargo:?}: {error}"))?;
    let failed = "a user is not as wanted, or a PUT changed nothing, or a state was changed twice".to_owned();
    Ok(if status.success() { Vec::new() } else { vec![failed] })
}
