//! Writes the export into `schemas/`: the contract as JSON Schema and OpenAPI.

use linecard_cases::{FileContent, NamedFile, Target, named_files};
use linecard_model::API;
use linecard_schema::{Example, File, Profile, files};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the export; with `check`, compares it with the existing files.
pub(crate) fn schema(check: bool) -> Result<(), String> {
    let root = crate::root();
    let files = files(&API, "cargo xtask schema", &examples(&root.join("fixtures/bodies"))?);
    let folder = root.join("schemas");
    let (stale, surplus) = (stale(&folder, &files), surplus(&folder, &files)?);
    if check {
        return match stale.len() + surplus.len() {
            0 => {
                println!("schemas/ is as the tables say: {} files", files.len());
                Ok(())
            }
            _ => Err(complaint(&stale, &surplus)),
        };
    }
    for file in &stale {
        write(&folder.join(&file.path), &file.text)?;
        println!("wrote schemas/{}", file.path);
    }
    for path in &surplus {
        fs::remove_file(folder.join(path)).map_err(|error| format!("schemas/{path}: {error}"))?;
        println!("removed schemas/{path}");
    }
    println!("schemas/: {} files, {} written, {} removed", files.len(), stale.len(), surplus.len());
    Ok(())
}

fn complaint(stale: &[&File], surplus: &[String]) -> String {
    let mut lines = vec!["schemas/ is not as the tables say; run `cargo xtask schema`".to_owned()];
    lines.extend(stale.iter().map(|file| format!("  stale: schemas/{}", file.path)));
    lines.extend(surplus.iter().map(|path| format!("  not of the export: schemas/{path}")));
    lines.join("\n")
}

/// Returns the files that are missing or differ.
fn stale<'f>(folder: &Path, files: &'f [File]) -> Vec<&'f File> {
    files.iter().filter(|file| fs::read_to_string(folder.join(&file.path)).ok().as_ref() != Some(&file.text)).collect()
}

/// Returns JSON files in the folders of the export that are not part of it, for example after an object was renamed.
fn surplus(folder: &Path, files: &[File]) -> Result<Vec<String>, String> {
    let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut surplus = Vec::new();
    let profiles = Profile::ALL.map(Profile::as_str);
    for part in [""].into_iter().chain(profiles) {
        let prefix = if part.is_empty() { String::new() } else { format!("{part}/") };
        let inner = folder.join(part);
        if !inner.is_dir() {
            continue;
        }
        for path in paths(&inner)? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let shown = format!("{prefix}{name}");
            if path.extension().is_some_and(|extension| extension == "json") && !known.contains(shown.as_str()) {
                surplus.push(shown);
            }
        }
    }
    Ok(surplus)
}

/// Reads the bodies that the OpenAPI documents show as examples: `NAME.OBJECT.METHOD.json`.
fn examples(folder: &Path) -> Result<Vec<Example>, String> {
    let mut examples = Vec::new();
    for NamedFile { path, content } in named_files(&API, folder).map_err(|error| error.to_string())? {
        let shown = folder.join(&path);
        let shown = shown.display();
        let FileContent::Body(Target { object, method, .. }) = content else {
            return Err(format!("{shown}: the name is not NAME.OBJECT.METHOD.json"));
        };
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let name = name.split('.').next().unwrap_or_default();
        let text = fs::read_to_string(folder.join(&path)).map_err(|error| format!("{shown}: {error}"))?;
        let mut body: Map<String, Value> = serde_json::from_str(&text).map_err(|error| format!("{shown}: {error}"))?;
        // A response may have unknown attributes, but an example must not, because readers take it as complete.
        body.retain(|name, _| object.field(name).is_some());
        examples.push(Example { name: name.to_owned(), object, method, body: body.into() });
    }
    Ok(examples)
}

/// Returns the files of a folder, sorted.
fn paths(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let of_folder = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(of_folder)? {
        let path = entry.map_err(of_folder)?.path();
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Writes a file atomically: a reader sees the old text or the new one.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = path.with_extension("json.new");
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::{complaint, stale, surplus, write};
    use linecard_schema::File;
    use tempfile::TempDir;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn what_is_stale_is_named() {
        let folder = TempDir::new().unwrap();
        let at = |path: &str| folder.path().join(path);
        let files = [file("strict/a.json", "new"), file("codegen/a.json", "same"), file("index.json", "index")];
        write(&at("strict/a.json"), "old").unwrap();
        write(&at("codegen/a.json"), "same").unwrap();
        write(&at("strict/renamed.json"), "{}").unwrap();
        write(&at("lint/package.json"), "{}").unwrap();
        write(&at("README.md"), "text").unwrap();
        let complaint = complaint(&stale(folder.path(), &files), &surplus(folder.path(), &files).unwrap());
        assert_eq!(
            complaint.lines().skip(1).collect::<Vec<_>>(),
            [
                "  stale: schemas/strict/a.json",
                "  stale: schemas/index.json",
                "  not of the export: schemas/strict/renamed.json",
            ]
        );
    }

    #[test]
    fn a_file_is_replaced_as_a_whole() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("strict/a.json");
        write(&path, "a longer text").unwrap();
        write(&path, "short").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "short");
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
