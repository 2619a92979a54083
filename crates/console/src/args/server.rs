//! The arguments of the commands that send requests to a server: the account, and the certificates.

use crate::describe_io_error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

/// The account that a command logs in with, and the certificates that it trusts.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ServerArgs {
    /// Log in with this username; the password comes from `LINECARD_PASSWORD`, --password-file or --password-stdin
    #[arg(long, value_name = "USERNAME", env = "LINECARD_ACCOUNT")]
    pub account: Option<String>,

    /// Read the password of the account from the first line of this file
    #[arg(long, value_name = "FILE", requires = "account", conflicts_with = "password_stdin")]
    pub password_file: Option<PathBuf>,

    /// Read the password of the account from the first line of standard input
    #[arg(long, requires = "account")]
    pub password_stdin: bool,

    /// Also trust the certificates in this PEM file
    #[arg(long, value_name = "FILE")]
    pub root_certificates: Option<PathBuf>,
}

/// The variable with the password.
const VARIABLE: &str = "LINECARD_PASSWORD";

/// The most bytes of a password.
const MOST: u64 = 4096;

impl ServerArgs {
    /// Returns the account and its password, if there is an account. The password is never an argument, which others may see.
    ///
    /// # Errors
    ///
    /// A message that says where the password is read from, and what is wrong there.
    pub fn credentials(&self) -> Result<Option<(&str, String)>, String> {
        let Some(account) = &self.account else { return Ok(None) };
        let password = if let Some(path) = &self.password_file {
            let named = format!("--password-file {}", path.display());
            let file = File::open(path).map_err(|error| format!("{named}: {}", describe_io_error(&error)))?;
            first_line(file).map_err(|why| format!("{named}: {why}"))?
        } else if self.password_stdin {
            first_line(io::stdin()).map_err(|why| format!("standard input: {why}"))?
        } else {
            let password = std::env::var(VARIABLE).ok().filter(|password| !password.is_empty());
            password.ok_or_else(|| {
                format!("--account needs a password: set {VARIABLE}, or use --password-file or --password-stdin")
            })?
        };
        Ok(Some((account, password)))
    }

    /// Returns the text of the certificates, if there are some.
    ///
    /// # Errors
    ///
    /// A message that names the file.
    pub fn certificates(&self) -> Result<Option<Vec<u8>>, String> {
        let Some(path) = &self.root_certificates else { return Ok(None) };
        let read = fs::read(path);
        let read =
            read.map_err(|error| format!("--root-certificates {}: {}", path.display(), describe_io_error(&error)));
        read.map(Some)
    }

    /// Says how to fix a login that is missing or that the server refused.
    #[must_use]
    pub fn fix_login(&self) -> String {
        let Some(account) = &self.account else {
            return format!(
                "name an account with --account USERNAME, and set its password in {VARIABLE}, --password-file or --password-stdin"
            );
        };
        let password = match &self.password_file {
            Some(path) => format!("in {}", path.display()),
            None if self.password_stdin => "on standard input".to_owned(),
            None => format!("in {VARIABLE}"),
        };
        format!("check the account {account:?} and its password {password}")
    }
}

fn first_line(source: impl Read) -> Result<String, String> {
    let mut line = String::new();
    let read = BufReader::new(source.take(MOST)).read_line(&mut line);
    read.map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => "the password is not valid UTF-8; save it as UTF-8".to_owned(),
        _ => describe_io_error(&error),
    })?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        Err("the first line is empty; write the password there".to_owned())
    } else {
        Ok(password.to_owned())
    }
}
