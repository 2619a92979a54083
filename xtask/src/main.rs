//! Tasks of the repository.

mod bench;
mod codegen;
mod costs;
mod readme;
mod schema;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK

  bench [--write]  run the benchmark and print its table; --write puts it into README.md too
  codegen [--check]
                   write the structs of crates/types; --check only says which files are stale
  costs [--write]  measure what the structs cost to build; --write puts it into crates/types/README.md
  instructions     count with valgrind the instructions that a valid body takes
  schema [--check] write the export into schemas/; --check only says which files are stale";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["bench"] => bench::bench(false),
        ["bench", "--write"] => bench::bench(true),
        ["codegen"] => codegen::codegen(false),
        ["codegen", "--check"] => codegen::codegen(true),
        ["costs"] => costs::costs(false),
        ["costs", "--write"] => costs::costs(true),
        ["instructions"] => bench::instructions(),
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

/// The folder of the repository.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}
