//! Runs the generators. Each writes files of the repository from the tables, or lists the stale ones.

use crate::{cargo, root, schema, typescript};
use crate::{run, target};
use std::env;
use std::env::consts::EXE_SUFFIX;
use std::process::Command;
use std::time::Instant;

/// A generator.
#[derive(Clone, Copy)]
enum Generator {
    /// A function of this program.
    Here(fn(check: bool) -> Result<(), String>),
    /// A separate program, in a package of the same name.
    Program(&'static str),
}

/// All generators, by the names of their tasks.
const GENERATORS: [(&str, Generator); 4] = [
    ("schema", Generator::Here(schema::schema)),
    ("typescript", Generator::Here(typescript::typescript)),
    ("codegen", Generator::Program("linecard-codegen")),
    ("docs", Generator::Program("linecard-docs")),
];

/// Returns whether a task is a generator.
pub(crate) fn is_generator(name: &str) -> bool {
    GENERATORS.iter().any(|(known, _)| *known == name)
}

/// Runs all generators. With `check`, they only list their stale files, and fail if there are any.
pub(crate) fn generate(check: bool) -> Result<(), String> {
    run_all(&GENERATORS, check)
}

/// Runs one generator.
pub(crate) fn generate_one(name: &str, check: bool) -> Result<(), String> {
    let generators: Vec<_> = GENERATORS.into_iter().filter(|(known, _)| *known == name).collect();
    run_all(&generators, check)
}

/// Builds all programs in one step, unless `LINECARD_PROGRAMS` is a folder that has them, then runs the generators. If one fails,
/// the others still run.
fn run_all(generators: &[(&str, Generator)], check: bool) -> Result<(), String> {
    let packages: Vec<&str> = generators
        .iter()
        .filter_map(|(_, generator)| match generator {
            Generator::Here(_) => None,
            Generator::Program(package) => Some(*package),
        })
        .collect();
    let programs = if let Some(programs) = env::var_os("LINECARD_PROGRAMS") {
        root().join(programs)
    } else {
        if !packages.is_empty() {
            run(cargo().arg("build").args(packages.iter().flat_map(|package| ["--package", package])))?;
        }
        target().join("debug")
    };
    let mut failed = Vec::new();
    for (name, generator) in generators {
        let begun = Instant::now();
        let result = match generator {
            Generator::Here(generate) => generate(check),
            Generator::Program(package) => {
                let mut program = Command::new(programs.join(format!("{package}{EXE_SUFFIX}")));
                run(program.current_dir(root()).args(check.then_some("--check")))
            }
        };
        let seconds = begun.elapsed().as_secs_f32();
        match result {
            Ok(()) => eprintln!("{name}: done in {seconds:.1} s"),
            Err(error) => {
                eprintln!("error: {error}\n{name}: failed after {seconds:.1} s");
                failed.push(*name);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}
