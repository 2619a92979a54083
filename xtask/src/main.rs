//! Tasks of the repository.

mod bench;
mod docs;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK

  bench [--write]  run the benchmark and print its table; --write puts it into README.md too
  docs [--check]   write the generated pages of the book; --check names those that are stale, and fails
  instructions     count with valgrind the instructions that a valid body takes";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["bench"] => bench::bench(false),
        ["bench", "--write"] => bench::bench(true),
        ["docs"] => docs::docs(false),
        ["docs", "--check"] => docs::docs(true),
        ["instructions"] => bench::instructions(),
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
