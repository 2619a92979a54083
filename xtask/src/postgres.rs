//! Runs the programs of `PostgreSQL`, which refuse to run as root.

use crate::run;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The user and the group that run the programs if this one runs as root.
const USER: [&str; 2] = ["nobody", "nogroup"];

/// Returns the folder of the programs: one of the search path, or the newest one where Debian or Fedora has them. The programs
/// find their files relative to their real folder, not to a link.
fn folder() -> Result<PathBuf, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    for (above, start) in [("/usr/lib/postgresql", ""), ("/usr", "pgsql-")] {
        let below = fs::read_dir(above).into_iter().flatten().flatten();
        let versions = below.filter(|version| version.file_name().as_encoded_bytes().starts_with(start.as_bytes()));
        let mut versions: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
        versions.sort();
        folders.extend(versions.into_iter().rev());
    }
    let real =
        folders.iter().filter_map(|folder| Some(folder.join("initdb").canonicalize().ok()?.parent()?.to_owned()));
    let mut real = real.filter(|folder| folder.join("postgres").is_file());
    real.next()
        .ok_or("PostgreSQL is missing: initdb is neither in the search path nor in /usr/lib/postgresql".to_owned())
}

/// Returns a command for a program of `PostgreSQL`, as another user if this one is root.
///
/// # Errors
///
/// A message, if `PostgreSQL` is not installed.
pub(crate) fn program(name: &str) -> Result<Command, String> {
    let program = folder()?.join(name);
    let mut command = if is_root()? {
        let mut command = Command::new("setpriv");
        command.args([&format!("--reuid={}", USER[0]), &format!("--regid={}", USER[1]), "--clear-groups"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/").env("HOME", "/");
    Ok(command)
}

/// Creates a folder that the programs may write, and lets them traverse the folder above it.
///
/// # Errors
///
/// A message, if a command fails.
pub(crate) fn make_folder(folder: &Path) -> Result<(), String> {
    if !is_root()? {
        return run(Command::new("install").args(["-d", "-m", "700"]).arg(folder));
    }
    run(Command::new("install").args(["-d", "-o", USER[0], "-g", USER[1], "-m", "700"]).arg(folder))?;
    folder.parent().map_or(Ok(()), |above| run(Command::new("chmod").arg("a+x").arg(above)))
}

fn is_root() -> Result<bool, String> {
    let id = Command::new("id").arg("-u").output().map_err(|error| format!("id: {error}"))?;
    Ok(id.stdout.trim_ascii() == b"0")
}
