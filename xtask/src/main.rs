//! Tasks of the repository.

mod bench;
mod costs;
mod generate;
mod load;
mod mutate;
mod proof;
mod published;
mod readme;
mod schema;

use mutate::Then;
use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask TASK

  bench [--write]  run the benchmark and print its table; --write puts it into crates/bench/README.md too
  mutate           change each fact of the model in turn, and print what no test sees;
                   --write puts the result into crates/mutate/README.md, --check fails if it is another there
  generate [--check]
                   run every generator: schema, codegen and docs; --check only says which files are stale
  schema [--check] write the export into schemas/; --check only says which files are stale
  codegen [--check]
                   write the structs of crates/types; --check only says which files are stale
  docs [--check]   write the generated pages of the book; --check names those that are stale, and fails
  costs [--write]  measure what the structs cost to build; --write puts it into crates/types/README.md
  instructions     count with valgrind the instructions that a valid body takes
  load [--write]   measure the server under load, beside an echo and a mock; --write puts it into
                   crates/server/README.md; needs wrk
  msrv             build each published crate with its minimum Rust version; needs rustup
  package [--verify-all]
                   make the package of each published crate, and build those of the facade; --verify-all builds all
  proof NAME       prove what no single test can show; without a name, list the proofs";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["bench"] => bench::bench(false),
        ["bench", "--write"] => bench::bench(true),
        ["mutate"] => mutate::mutate(Then::Print),
        ["mutate", "--write"] => mutate::mutate(Then::Write),
        ["mutate", "--check"] => mutate::mutate(Then::Check),
        ["generate"] => generate::generate(false),
        ["generate", "--check"] => generate::generate(true),
        ["costs"] => costs::costs(false),
        ["costs", "--write"] => costs::costs(true),
        ["instructions"] => bench::instructions(),
        ["load"] => load::load(false),
        ["load", "--write"] => load::load(true),
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
            println!("{USAGE}\n\n{}", proof::list());
            Ok(())
        }
        [] => Err(format!("no task is given\n{USAGE}")),
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

/// The cargo that runs this task, in the workspace.
fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The folder of the repository.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}
