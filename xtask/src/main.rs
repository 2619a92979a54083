//! The tasks of the repository.

mod bench;
mod build_times;
mod compare_checkers;
mod costs;
mod dist;
mod generate;
mod instructions;
mod load;
mod mutate;
mod postgres;
mod proof;
mod published;
mod readme;
mod schema;
mod site;
mod speed;
mod typescript;

use mutate::Then;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask TASK

  generate [--check]   write all generated files: run the tasks schema, typescript, codegen and docs
  schema [--check]     write the export into schemas/
  typescript [--check] write the interfaces of the bodies into crates/javascript
  codegen [--check]    write the structs into crates/types, the operations into crates/client, and the types of
                       bodies into crates/python
  docs [--check]       write the generated pages of the book
  site                 build the book with its editor into target/site; needs mdbook, and what crates/javascript/build needs
  mutate               change each fact of the model, and list the changes that no test data detects
                       (--write: write the result into crates/mutate/README.md; --check: fail if it differs)
  proof [NAME]         run a proof that takes longer than a test; without a name, list the proofs
  bench [PART ...]     run the benchmark, or parts of it: bodies, findings, hostile, files
  bench --write        run it, and write its tables, its picture and the line of the README
  instructions         count instructions and mispredicted branches for a body; needs valgrind
                       (--write: write them into crates/bench/instructions.txt; --check: fail if they grew by 3 %)
  build-times [--write]
                       measure the release build of each crate; --write writes it into CONTRIBUTING.md
  costs [--write]      measure the build time of the structs; --write writes it into crates/types/README.md
  compare-checkers [--write]
                       measure `linecard check` beside check-jsonschema and ajv-cli; needs python3 and npm;
                       --write writes the table into crates/cli/README.md
  load [--write]       measure the server under load; needs wrk, and npm for Prism;
                       --write writes the table into crates/server/README.md
  speed [--write]      measure the server against its goals of speed; needs wrk, valgrind and strace;
                       --write writes the table into crates/server/load/README.md
  msrv                 build each published crate with its minimum Rust version; needs rustup
  package [--verify-all]
                       make the package of each published crate, and build those of the facade;
                       with --verify-all, build all of them

With --check, the first five tasks write nothing; they list the stale files, and fail if there are any.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["bench", "--write"] => bench::bench(true, &[]),
        ["bench", ref parts @ ..] => bench::bench(false, parts),
        ["build-times"] => build_times::build_times(false),
        ["build-times", "--write"] => build_times::build_times(true),
        ["compare-checkers"] => compare_checkers::compare_checkers(false),
        ["compare-checkers", "--write"] => compare_checkers::compare_checkers(true),
        ["mutate"] => mutate::mutate(Then::Print),
        ["mutate", "--write"] => mutate::mutate(Then::Write),
        ["mutate", "--check"] => mutate::mutate(Then::Check),
        ["generate"] => generate::generate(false),
        ["generate", "--check"] => generate::generate(true),
        ["costs"] => costs::costs(false),
        ["costs", "--write"] => costs::costs(true),
        ["instructions"] => instructions::instructions(instructions::Then::Print),
        ["instructions", "--write"] => instructions::instructions(instructions::Then::Write),
        ["instructions", "--check"] => instructions::instructions(instructions::Then::Check),
        ["dist", ref arguments @ ..] => dist::dist(arguments),
        ["load"] => load::load(false),
        ["load", "--write"] => load::load(true),
        ["site"] => site::site(),
        ["speed"] => speed::speed(false),
        ["speed", "--write"] => speed::speed(true),
        ["msrv"] => published::minimum_rust_versions(),
        ["package"] => published::package(false),
        ["package", "--verify-all"] => published::package(true),
        ["proof"] => {
            println!("{}", proof::list());
            Ok(())
        }
        ["proof", name] => match proof::proof(name) {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => Err(error),
        },
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}\n{}\n\n{}", dist::USAGE, proof::list());
            Ok(())
        }
        [] => Err(format!("no task given\n{USAGE}")),
        [name] if generate::is_generator(name) => generate::generate_one(name, false),
        [name, "--check"] if generate::is_generator(name) => generate::generate_one(name, true),
        _ => Err(format!("there is no task `{}`\n{USAGE}", arguments.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Returns a command for the cargo that runs this task, in the workspace.
fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// Returns the folder of the repository.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Returns the target folder of cargo.
fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where cargo keeps what it has downloaded and unpacked.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

/// Runs a command, and fails if it does.
fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed: {status}")) }
}
