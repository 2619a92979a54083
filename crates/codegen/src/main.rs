//! Writes the modules of `linecard-types`, the operations of `linecard-client` and the types of the Python package; with `--check`, lists the stale ones.

use linecard_codegen::{files, leftovers, root};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo xtask codegen [--check]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [] => write(),
        ["--check"] => check(),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn write() -> Result<(), String> {
    let files = files()?;
    let mut written = 0;
    for file in &files {
        let path = root().join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", path.display()))?;
        written += 1;
    }
    let leftovers = leftovers(&files)?;
    for leftover in &leftovers {
        fs::remove_file(root().join(leftover)).map_err(|error| format!("{}: {error}", leftover.display()))?;
    }
    println!("{written} of {} files written, {} removed", files.len(), leftovers.len());
    Ok(())
}

fn check() -> Result<(), String> {
    let files = files()?;
    let stale =
        files.iter().filter(|file| fs::read_to_string(root().join(&file.path)).ok().as_ref() != Some(&file.text));
    let stale = stale.map(|file| file.path.clone()).chain(leftovers(&files)?);
    let stale: Vec<String> = stale.map(|path| path.display().to_string()).collect();
    if stale.is_empty() {
        println!("{} files are up to date", files.len());
        return Ok(());
    }
    Err(format!("these files are stale; run `cargo xtask codegen`:\n  {}", stale.join("\n  ")))
}
