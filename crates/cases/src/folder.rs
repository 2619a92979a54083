//! Lists the files of a folder, and reads its case files.

use crate::case::PreparedCase;
use crate::file::{BadCaseFile, CaseFile};
use crate::target::FileContent;
use linecard_contract::Api;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A file, and its content according to its name.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedFile {
    /// The path, relative to the folder.
    pub path: PathBuf,
    /// The content, according to the name.
    pub content: FileContent,
}

/// A case and its file. It prints as the path and the name of the case.
#[derive(Clone, Debug)]
pub struct CaseInFile {
    /// The path, relative to the folder.
    pub path: PathBuf,
    /// The case.
    pub prepared: PreparedCase,
}

/// Why the case files of a folder cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {error}", path.display())]
pub struct FolderError {
    /// The path of the file, relative to the folder, or the path of the folder.
    pub path: PathBuf,
    /// The error.
    pub error: BadCaseFile,
}

impl fmt::Display for CaseInFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path.display(), self.prepared.case.name)
    }
}

/// Lists the files of a folder and its subfolders, sorted by name.
///
/// # Errors
///
/// [`FolderError`] if a folder cannot be read.
pub fn named_files(api: &'static Api, folder: &Path) -> Result<Vec<NamedFile>, FolderError> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| FolderError {
            path: error.path().unwrap_or(folder).to_owned(),
            error: BadCaseFile::Unreadable(error.into()),
        })?;
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_owned();
            files.push(NamedFile { path, content: FileContent::from_name(api, &entry.file_name().to_string_lossy()) });
        }
    }
    Ok(files)
}

/// Reads all cases of the case files in a folder and its subfolders, in the order of the files.
///
/// # Errors
///
/// [`FolderError`] if a file cannot be read, or one of its cases cannot be validated.
pub fn read_cases(api: &'static Api, folder: &Path) -> Result<Vec<CaseInFile>, FolderError> {
    let mut cases = Vec::new();
    for NamedFile { path, .. } in
        named_files(api, folder)?.into_iter().filter(|file| file.content == FileContent::Cases)
    {
        let failed = |error| FolderError { path: path.clone(), error };
        let text = fs::read(folder.join(&path)).map_err(|error| failed(error.into()))?;
        for prepared in CaseFile::parse(&text).map_err(failed)?.prepare(api) {
            cases.push(CaseInFile { path: path.clone(), prepared: prepared.map_err(failed)? });
        }
    }
    Ok(cases)
}

#[cfg(test)]
mod tests {
    use super::{named_files, read_cases};
    use crate::target::FileContent;
    use linecard_model::API;
    use std::fs;
    use tempfile::tempdir;

    #[test]
    fn files_are_sorted_by_name() {
        let folder = tempdir().unwrap();
        let case = r#"{"cases": [{"name": "lunch", "as": "criteria.put", "body": {}}]}"#;
        fs::create_dir(folder.path().join("inner")).unwrap();
        for name in ["z.cases.json", "inner/a.cases.json", "notes.txt"] {
            fs::write(folder.path().join(name), case).unwrap();
        }
        let names: Vec<String> = read_cases(&API, folder.path()).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(names, ["inner/a.cases.json: lunch", "z.cases.json: lunch"]);
        let files = named_files(&API, folder.path()).unwrap();
        assert_eq!(files.iter().filter(|file| file.content == FileContent::Other).count(), 1);
        fs::write(folder.path().join("bad.cases.json"), "{").unwrap();
        let error = read_cases(&API, folder.path()).unwrap_err().to_string();
        assert_eq!(error, "bad.cases.json: not a case file: the text ends too early (line 1, column 1)");
        assert!(read_cases(&API, &folder.path().join("nowhere")).is_err());
    }
}
