//! Archives with the same bytes for the same files: sorted, without owners, with one time for all.

use flate2::{Compression, GzBuilder};
use std::io::{Cursor, Write};

/// A file of an archive.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Where it is, with slashes.
    pub(crate) path: String,
    /// Whether it is a program.
    pub(crate) is_executable: bool,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
}

impl File {
    /// A file that is no program.
    pub(crate) fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        File { path: path.into(), is_executable: false, bytes: bytes.into() }
    }

    /// A program.
    pub(crate) fn program(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        File { is_executable: true, ..File::new(path, bytes) }
    }

    fn mode(&self) -> u32 {
        if self.is_executable { 0o755 } else { 0o644 }
    }
}

/// Returns the files in the order in which archives have them, each below `folder`.
fn sorted(folder: &str, files: &[File]) -> Vec<(String, File)> {
    let mut sorted: Vec<(String, File)> =
        files.iter().map(|file| (format!("{folder}{}", file.path), file.clone())).collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    sorted
}

/// Compresses bytes. The result has no time and no name.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(bytes).and_then(|()| writer.finish()).map_err(|error| format!("gzip: {error}"))
}

/// Makes a `.tar.gz`. `folder` is put before each path; `seconds` is the time of each file. With `folders`, it has an entry for
/// each folder too, which a Debian package needs.
pub(crate) fn tar_gz(folder: &str, files: &[File], seconds: u64, folders: bool) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("tar: {error}");
    let mut tar = tar::Builder::new(Vec::new());
    let mut made: Vec<String> = Vec::new();
    for (path, file) in sorted(folder, files) {
        if folders {
            let ends = path.char_indices().filter(|(_, character)| *character == '/').map(|(at, _)| at + 1);
            for parent in ends.map(|end| path[..end].to_owned()) {
                if !made.contains(&parent) {
                    let mut header = header(0o755, 0, seconds);
                    header.set_entry_type(tar::EntryType::Directory);
                    tar.append_data(&mut header, &parent, &[][..]).map_err(failed)?;
                    made.push(parent);
                }
            }
        }
        let mut header = header(file.mode(), file.bytes.len() as u64, seconds);
        tar.append_data(&mut header, &path, &file.bytes[..]).map_err(failed)?;
    }
    gzip(&tar.into_inner().map_err(failed)?)
}

fn header(mode: u32, size: u64, seconds: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_mode(mode);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(seconds);
    header.set_size(size);
    header
}

/// Makes a ZIP file. A ZIP file has local times, so that each file has the first time that the format has, 1980.
pub(crate) fn zip(folder: &str, files: &[File]) -> Result<Vec<u8>, String> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, file) in sorted(folder, files) {
        let options = zip::write::SimpleFileOptions::default()
            .compression_level(Some(9))
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(file.mode());
        zip.start_file(&path, options).map_err(|error| format!("{path}: {error}"))?;
        zip.write_all(&file.bytes).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(zip.finish().map_err(|error| format!("zip: {error}"))?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order in which files are found makes no difference.
    #[test]
    fn an_archive_has_the_same_bytes_for_files_in_any_order() {
        let mut files = vec![File::program("bin/a", "program"), File::new("README.md", "text"), File::new("b/c", "")];
        let made = |files: &[File]| (tar_gz("x/", files, 7, false).unwrap(), zip("x/", files).unwrap());
        let first = made(&files);
        files.reverse();
        assert_eq!(made(&files), first);
        files[0].bytes.push(b'!');
        let other = made(&files);
        assert!(other.0 != first.0 && other.1 != first.1);
    }
}
