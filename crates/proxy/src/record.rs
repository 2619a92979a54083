//! The file of a recording: whole lines are appended, and it may be moved away while it is written.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file to which lines are appended.
pub(crate) struct RecordFile {
    path: PathBuf,
    file: File,
    /// Whether the file may end within a line.
    is_torn: bool,
}

impl RecordFile {
    /// Opens a file, and creates it if it is missing, for its owner only: it may hold personal data.
    pub(crate) fn open(path: &Path) -> io::Result<RecordFile> {
        let mut file = open(path)?;
        // Who wrote it before may have been killed.
        let is_torn = ends_within_a_line(&mut file).unwrap_or(false);
        Ok(RecordFile { path: path.to_owned(), file, is_torn })
    }

    /// Appends a line. If that fails, the file has none of it, or the next line begins a new one.
    pub(crate) fn append(&mut self, line: &[u8]) -> io::Result<()> {
        if !self.is_in_place() {
            // The file was moved or removed, such as by a rotation.
            *self = RecordFile::open(&self.path)?;
        }
        let before = self.file.metadata().map(|metadata| metadata.len());
        let written =
            if self.is_torn { self.file.write_all(&[b"\n", line].concat()) } else { self.file.write_all(line) };
        if written.is_ok() {
            self.is_torn = false;
        } else {
            let is_undone = before.and_then(|length| self.file.set_len(length)).is_ok();
            self.is_torn = self.is_torn || !is_undone;
        }
        written
    }

    /// Returns whether the path still leads to the open file.
    #[cfg(unix)]
    fn is_in_place(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let (there, open) = (std::fs::metadata(&self.path), self.file.metadata());
        matches!((there, open), (Ok(there), Ok(open)) if (there.dev(), there.ino()) == (open.dev(), open.ino()))
    }

    /// Returns whether the path still leads to a file.
    #[cfg(not(unix))]
    fn is_in_place(&self) -> bool {
        self.path.exists()
    }
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new().create(true).append(true).read(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).read(true).open(path)
}

fn ends_within_a_line(file: &mut File) -> io::Result<bool> {
    if !file.metadata()?.is_file() || file.metadata()?.len() == 0 {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(test)]
mod tests {
    use super::RecordFile;
    use std::fs;

    #[test]
    fn lines_are_whole_and_follow_a_file_that_is_moved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("traffic.exchanges.ndjson");
        fs::write(&path, "{}\n{\"cut").unwrap();
        let mut file = RecordFile::open(&path).unwrap();
        file.append(b"{\"a\":1}\n").unwrap();
        file.append(b"{\"a\":2}\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{}\n{\"cut\n{\"a\":1}\n{\"a\":2}\n");
        fs::rename(&path, folder.path().join("old")).unwrap();
        file.append(b"{\"a\":3}\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"a\":3}\n");
        fs::remove_dir_all(folder.path()).unwrap();
        assert!(file.append(b"{\"a\":4}\n").is_err());
        fs::create_dir(folder.path()).unwrap();
        file.append(b"{\"a\":5}\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"a\":5}\n");
    }
}
