//! A copy of the workspace that a proof may change, and the results of cargo for it.

use crate::root;
use crate::target;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A copy of the files of the working tree that git does not ignore. Its target folder is kept between runs.
pub(super) struct Copy {
    folder: PathBuf,
    target: PathBuf,
    /// The files, relative to the root.
    pub(super) files: Vec<String>,
}

/// The result of `cargo check`.
pub(super) struct Checked {
    pub(super) success: bool,
    /// The errors of the compiler.
    pub(super) errors: Vec<Value>,
    /// The number of packages that were compiled, including those of others.
    pub(super) compiled: usize,
}

impl Copy {
    /// Creates the copy for a proof, or updates it. Unchanged files are not touched, so that cargo compiles only what
    /// differs.
    pub(super) fn new(proof: &str) -> Result<Copy, String> {
        let folder = target().join("proof").join(proof);
        let output = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root())
            .output()
            .map_err(|error| format!("git ls-files: {error}"))?;
        if !output.status.success() {
            return Err(format!("git ls-files failed: {}", String::from_utf8_lossy(&output.stderr)));
        }
        let names = String::from_utf8(output.stdout).map_err(|error| format!("git ls-files: {error}"))?;
        // Deleted files and submodules cannot be copied.
        let is_file = |name: &&str| !name.is_empty() && root().join(name).is_file();
        let files: Vec<String> = names.split('\0').filter(is_file).map(str::to_owned).collect();
        let copy = Copy { target: folder.join("target"), folder: folder.join("workspace"), files };
        copy.restore()?;
        Ok(copy)
    }

    /// Makes the copy equal to the working tree.
    pub(super) fn restore(&self) -> Result<(), String> {
        for file in &self.files {
            let from = root().join(file);
            let content = fs::read(&from).map_err(|error| format!("{}: {error}", from.display()))?;
            let to = self.path(file);
            if fs::read(&to).ok().as_ref() != Some(&content) {
                let folder = to.parent().unwrap_or(&to);
                fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
                fs::write(&to, content).map_err(|error| format!("{}: {error}", to.display()))?;
            }
        }
        let known: BTreeSet<PathBuf> = self.files.iter().map(|file| self.path(file)).collect();
        remove_others(&self.folder, &known)
    }

    /// Returns the path of a file in the copy.
    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Reads a file of the copy.
    pub(super) fn read(&self, file: &str) -> Result<String, String> {
        fs::read_to_string(self.path(file)).map_err(|error| format!("{file}: {error}"))
    }

    /// Writes a file of the copy.
    pub(super) fn write(&self, file: &str, text: &str) -> Result<(), String> {
        fs::write(self.path(file), text).map_err(|error| format!("{file}: {error}"))
    }

    /// Returns the path, relative to the root, of a file that the compiler names.
    pub(super) fn name_of(&self, named: &str) -> Option<String> {
        let path = self.folder.join(named);
        let path = path.strip_prefix(&self.folder).ok()?.to_str()?.replace('\\', "/");
        self.files.contains(&path).then_some(path)
    }

    /// Checks libraries and binaries of the complete copy, as far as it compiles.
    pub(super) fn check(&self) -> Result<Checked, String> {
        let mut cargo = crate::cargo();
        let arguments =
            ["check", "--workspace", "--lib", "--bins", "--keep-going", "--offline", "--message-format=json"];
        cargo.args(arguments).arg("--target-dir").arg(&self.target).current_dir(&self.folder);
        // These variables of cargo are about this package, not about the copy.
        cargo.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS").stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = cargo.spawn().map_err(|error| format!("{cargo:?}: {error}"))?;
        let (out, err) = (child.stdout.take(), child.stderr.take());
        // Cargo writes to both pipes and blocks if one is not read.
        let said = std::thread::spawn(move || err.map(|err| std::io::read_to_string(err).unwrap_or_default()));
        let mut checked = Checked { success: false, errors: Vec::new(), compiled: 0 };
        for line in out.into_iter().flat_map(|out| BufReader::new(out).lines()) {
            let line = line.map_err(|error| format!("cargo check: {error}"))?;
            let Ok(message) = serde_json::from_str::<Value>(&line) else { continue };
            match message["reason"].as_str() {
                Some("compiler-message") if message["message"]["level"] == "error" => {
                    checked.errors.push(message["message"].clone());
                }
                Some("compiler-artifact") if message["fresh"] == false => checked.compiled += 1,
                _ => {}
            }
        }
        let said = said.join().ok().flatten().unwrap_or_default();
        checked.success = child.wait().map_err(|error| format!("{cargo:?}: {error}"))?.success();
        if !checked.success && checked.errors.is_empty() {
            return Err(format!("cargo check failed without an error of the compiler:\n{said}"));
        }
        Ok(checked)
    }
}

/// Removes the files of a folder that are not known, such as those of an earlier copy.
fn remove_others(folder: &Path, known: &BTreeSet<PathBuf>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            remove_others(&path, known)?;
        } else if !known.contains(&path) && path.file_name().is_none_or(|name| name != "Cargo.lock") {
            fs::remove_file(&path).map_err(failed)?;
        }
    }
    Ok(())
}
