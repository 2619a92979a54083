//! Reads the password from the environment, a file or standard input, and never from an argument, which others may see.

use linecard_console::args::ApplyArgs;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// The variable with the password.
const VARIABLE: &str = "LINECARD_PASSWORD";

/// The most bytes of a password.
const MOST: u64 = 4096;

/// Reads the password of the account.
pub(crate) fn read(args: &ApplyArgs) -> Result<String, String> {
    if let Some(path) = &args.password_file {
        let named = path.display();
        let file =
            File::open(path).map_err(|error| format!("{named}: {}", linecard_console::describe_io_error(&error)))?;
        return first_line(file).map_err(|why| format!("{named}: {why}"));
    }
    if args.password_stdin {
        return first_line(io::stdin()).map_err(|why| format!("standard input: {why}"));
    }
    match std::env::var(VARIABLE) {
        Ok(password) if !password.is_empty() => Ok(password),
        _ => Err(format!("--account needs a password: set {VARIABLE}, or use --password-file or --password-stdin")),
    }
}

fn first_line(source: impl Read) -> Result<String, String> {
    let mut line = String::new();
    BufReader::new(source.take(MOST)).read_line(&mut line).map_err(|_| "the password cannot be read")?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        Err("the first line is empty, and holds the password".to_owned())
    } else {
        Ok(password.to_owned())
    }
}
