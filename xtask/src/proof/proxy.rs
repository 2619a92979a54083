//! Proves that exchanges are the same with and without the proxy, that it is fast, and that failures never look like whole responses.

use crate::cargo;

/// Runs the tests of the proxy about its failures, and those that take long, in the release profile.
pub(super) fn proxy() -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    for (filter, fault) in [
        ("failures::", "a failure of the upstream is not what the client gets"),
        ("ten_thousand_exchanges", "an exchange differs with the proxy"),
        ("throughput", "the proxy is slower than half of a bare one"),
    ] {
        let mut cargo = cargo();
        cargo.args(["test", "--locked", "--release", "-p", "linecard-proxy", "--test", "it", filter]);
        cargo.args(["--", "--include-ignored", "--nocapture"]);
        let status = cargo.status().map_err(|error| format!("{cargo:?}: {error}"))?;
        if !status.success() {
            faults.push(fault.to_owned());
        }
    }
    Ok(faults)
}
