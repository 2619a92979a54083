//! Writes the reference pages into `book/src`; with `--check`, lists the stale ones.

use linecard_behaviour::BEHAVIOUR;
use linecard_docs::{compare, sources, write};
use linecard_model::API;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask docs [--check]

Writes the generated pages of the book in book/src; --check writes nothing, and fails if one is stale.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let is_check = match arguments[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("error: unknown arguments: {}\n{USAGE}", arguments.join(" "));
            return ExitCode::from(2);
        }
    };
    match run(is_check) {
        Ok(exit) => exit,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(is_check: bool) -> Result<ExitCode, linecard_docs::Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let book = root.join("book/src");
    let sources = sources(&API, &BEHAVIOUR, &root.join("fixtures"))?;
    if !is_check {
        let changed = write(&book, &sources)?;
        println!("{} pages in book/src, {changed} of them changed", sources.len());
        return Ok(ExitCode::SUCCESS);
    }
    let stale = compare(&book, &sources)?;
    if stale.is_empty() {
        println!("{} pages in book/src are up to date", sources.len());
        return Ok(ExitCode::SUCCESS);
    }
    for stale in &stale {
        eprintln!("book/src/{stale}");
    }
    eprintln!("error: {} files in book/src are stale; run `cargo xtask docs`", stale.len());
    Ok(ExitCode::FAILURE)
}
