//! Runs the mutation test, and writes its result into the README.

use crate::{cargo, readme};
use std::process::Stdio;

/// The use of the result.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Then {
    Print,
    Write,
    Check,
}

/// Runs the mutation test and prints its result. Fails if an unexplained flip survives.
pub(crate) fn mutate(then: Then) -> Result<(), String> {
    let mut program = cargo();
    program.args(["run", "--release", "--locked", "--package", "linecard-mutate"]);
    let output = program.stderr(Stdio::inherit()).output().map_err(|error| format!("{program:?}: {error}"))?;
    let result = String::from_utf8(output.stdout).map_err(|error| format!("the result: {error}"))?;
    print!("{result}");
    if !output.status.success() {
        return Err(format!("{program:?} failed: {}", output.status));
    }
    match then {
        Then::Print => Ok(()),
        Then::Write => readme::write("crates/mutate/README.md", "mutate", &result),
        Then::Check => readme::check("crates/mutate/README.md", "mutate", &result),
    }
}
