//! What was made: the manifest, the checksums, and the folder that gets it all.

use super::Release;
use super::targets::Program;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The file with the checksums, as `sha256sum --check` reads it.
const CHECKSUMS: &str = "SHA256SUMS";

/// A file that was made.
#[derive(Debug)]
pub(crate) struct Artifact {
    kind: &'static str,
    name: String,
    bytes: Vec<u8>,
    programs: Vec<&'static Program>,
}

impl Artifact {
    /// A file of a kind, with the programs in it.
    pub(crate) fn new(kind: &'static str, name: String, bytes: Vec<u8>, programs: Vec<&'static Program>) -> Artifact {
        Artifact { kind, name, bytes, programs }
    }
}

/// Returns the SHA-256 of bytes in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing into a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Returns the manifest: each file with the programs in it, and the versions of the programs and of the contract.
pub(crate) fn manifest(release: &Release, artifacts: &[Artifact]) -> String {
    let of = |artifact: &Artifact| -> Value {
        let programs = artifact
            .programs
            .iter()
            .map(|program| json!({"name": program.name, "version": release.version, "commands": program.commands}));
        json!({
            "file": artifact.name,
            "kind": artifact.kind,
            "bytes": artifact.bytes.len(),
            "sha256": sha256(&artifact.bytes),
            "programs": programs.collect::<Vec<_>>(),
        })
    };
    let manifest = json!({
        "version": release.version,
        "contract": {"name": linecard_model::API.name, "version": linecard_model::API.version},
        "target": release.target.triple,
        "time": release.time,
        "files": artifacts.iter().map(of).collect::<Vec<_>>(),
    });
    format!("{manifest:#}\n")
}

/// Writes the files and their checksums into a folder, which may hold an earlier run and nothing else. They are written beside it
/// first, so that the folder is whole or untouched.
pub(crate) fn write(out: &Path, artifacts: &[Artifact]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", out.display());
    if out.exists() && !out.is_dir() {
        return Err(format!("--out: {} is a file; name a folder", out.display()));
    }
    if out.exists() {
        let present = read_names(out)?;
        let listed = fs::read_to_string(out.join(CHECKSUMS)).unwrap_or_default();
        let ours =
            |name: &String| name == CHECKSUMS || listed.lines().any(|line| line.split("  ").nth(1) == Some(name));
        if let Some(other) = present.iter().find(|name| !ours(name)) {
            return Err(format!(
                "--out: {} holds `{other}`, which no earlier run has made; name a new folder, or remove the file",
                out.display()
            ));
        }
    }
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(failed)?;
    let beside = tempfile::Builder::new().prefix(".dist-").tempdir_in(parent).map_err(failed)?;
    for artifact in artifacts {
        fs::write(beside.path().join(&artifact.name), &artifact.bytes).map_err(failed)?;
    }
    write_checksums(beside.path())?;
    // A folder for temporary files is closed to others.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(beside.path(), fs::Permissions::from_mode(0o755)).map_err(failed)?;
    }
    if out.exists() {
        fs::remove_dir_all(out).map_err(failed)?;
    }
    fs::rename(beside.path(), out).map_err(failed)?;
    let _ = beside.keep();
    for artifact in artifacts {
        let programs: Vec<&str> = artifact.programs.iter().map(|program| program.name).collect();
        println!("{:>11} bytes  {}  {}", artifact.bytes.len(), artifact.name, programs.join(" "));
    }
    println!("wrote {} files and {CHECKSUMS} to {}", artifacts.len(), out.display());
    Ok(())
}

/// Writes the checksums of all files of a folder.
pub(crate) fn write_checksums(folder: &Path) -> Result<(), String> {
    let mut lines = String::new();
    for (name, bytes) in read_folder(folder)? {
        if name != CHECKSUMS {
            let _ = writeln!(lines, "{}  {name}", sha256(&bytes));
        }
    }
    if lines.is_empty() {
        return Err(format!("{} holds no file", folder.display()));
    }
    let path = folder.join(CHECKSUMS);
    fs::write(&path, lines).map_err(|error| format!("{}: {error}", path.display()))
}

/// Compares the files of a folder with their checksums.
pub(crate) fn check_checksums(folder: &Path) -> Result<Vec<String>, String> {
    let path = folder.join(CHECKSUMS);
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("{}: {error}; `cargo xtask dist` writes it", path.display()))?;
    let mut names = Vec::new();
    for line in text.lines() {
        let (expected, name) =
            line.split_once("  ").ok_or_else(|| format!("{}: a line is not a checksum and a name", path.display()))?;
        let file = folder.join(name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        if sha256(&bytes) != expected {
            return Err(format!(
                "{}: its checksum is not that of {CHECKSUMS}; the file was changed or cut off",
                file.display()
            ));
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

/// Returns the names of the entries of a folder, sorted.
fn read_names(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Returns the files of a folder, sorted by name.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let read = |name: String| {
        let path = folder.join(&name);
        fs::read(&path).map(|bytes| (name, bytes)).map_err(|error| format!("{}: {error}", path.display()))
    };
    read_names(folder)?.into_iter().map(read).collect()
}
