//! The structs of `linecard-types`, written from the tables.

use crate::bench::run;
use crate::cargo;

/// Writes the structs; with `check` they are only compared with what is there.
pub(crate) fn codegen(check: bool) -> Result<(), String> {
    let mut codegen = cargo();
    codegen.args(["run", "--quiet", "--package", "linecard-codegen", "--"]);
    if check {
        codegen.arg("--check");
    }
    run(&mut codegen)
}
