//! Tasks of the repository.

mod bench;
mod codegen;
mod costs;
mod docs;
mod load;
mod mutate;
mod readme;
mod schema;

use mutate::Then;
use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask TASK

  bench [--write]  run the benchmark and print its table; --write puts it into README.md too
  mutate           change each fact of the model in turn, and print what no test sees;
                   --write puts the result into README.md, --check fails if it is another there
  docs [--check]   write the generated pages of the book; --check names those that are stale, and fails
  codegen [--check]
                   write the structs of crates/types; --check only says which files are stale
  costs [--write]  measure what the structs cost to build; --write puts it into crates/types/README.md
  instructions     count with valgrind the instructions that a valid body takes
  load [--write]   measure the server under load, beside an echo and a mock; --write puts it into
                   crates/server/README.md; needs wrk
  schema [--check] write the export into schemas/; --check only says which files are stale";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["bench"] => bench::bench(false),
        ["bench", "--write"] => bench::bench(true),
        ["mutate"] => mutate::mutate(Then::Print),
        ["mutate", "--write"] => mutate::mutate(Then::Write),
        ["mutate", "--check"] => mutate::mutate(Then::Check),
        ["docs"] => docs::docs(false),
        ["docs", "--check"] => docs::docs(true),
        ["codegen"] => codegen::codegen(false),
        ["codegen", "--check"] => codegen::codegen(true),
        ["costs"] => costs::costs(false),
        ["costs", "--write"] => costs::costs(true),
        ["instructions"] => bench::instructions(),
        ["load"] => load::load(false),
        ["load", "--write"] => load::load(true),
        ["schema"] => schema::schema(false),
        ["schema", "--check"] => schema::schema(true),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        [] => Err(format!("no task is given\n{USAGE}")),
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
