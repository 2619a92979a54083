//! A HAR of 1 GB is read in bounded memory.

use crate::{cargo, run};

/// Runs the test that reads it, alone, so that its memory is that of the process.
pub(super) fn long_recording() -> Result<Vec<String>, String> {
    let mut test = cargo();
    test.args(["test", "--release", "--package", "linecard-traffic", "--test", "it", "large::"]);
    run(test.args(["--", "--ignored", "--nocapture"])).map(|()| Vec::new())
}
