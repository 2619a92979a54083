//! Proves by exhaustion that validation and the strict schemas agree on the rules between attributes.

use std::process::Command;

/// Runs the example `exhaustion` of the schemas, and compares ajv with its results if its packages are installed.
pub(super) fn exhaustion() -> Result<Vec<String>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let bodies = folder.path().join("bodies.ndjson");
    let run = |command: &mut Command, what: &str| match command.status() {
        Ok(status) if status.success() => Ok(Vec::new()),
        Ok(_) => Ok(vec![format!("{what} has other results")]),
        Err(error) => Err(format!("{command:?}: {error}")),
    };
    let mut cargo = crate::cargo();
    cargo.args(["run", "--quiet", "--release", "--locked", "-p", "linecard-schema", "--example", "exhaustion"]);
    let mut faults = run(cargo.arg(&bodies), "a validator of Rust")?;
    let schemas = crate::root().join("schemas");
    let javascript = schemas.join("consumers/javascript");
    if javascript.join("node_modules/ajv").is_dir() {
        let mut node = Command::new("node");
        node.arg(javascript.join("exhaustion.mjs")).arg(&schemas).arg(&bodies);
        faults.extend(run(&mut node, "ajv")?);
    } else {
        println!("ajv is not compared: `schemas/consumers/run javascript` installs it");
    }
    Ok(faults)
}
