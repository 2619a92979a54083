//! Globs that choose files.

use globset::{GlobBuilder, GlobMatcher};
use std::fmt;
use std::path::Path;

/// A glob that chooses files by their paths, relative to the folder of the project file.
///
/// `*` and `?` stay within a name; `**` is any number of folders. A glob without a slash matches a name in any folder. A glob
/// that matches a folder matches everything in it.
///
/// ```
/// use linecard_config::FileGlob;
/// use std::path::Path;
///
/// let is_match = |glob: &str, path: &str| FileGlob::new(glob).unwrap().is_match(Path::new(path));
/// assert!(is_match("recorded/*.json", "recorded/a.json"));
/// assert!(!is_match("recorded/*.json", "recorded/deeper/a.json"));
/// assert!(is_match("recorded/**/*.json", "recorded/deeper/a.json"));
/// assert!(is_match("package.json", "web/package.json"));
/// assert!(!is_match("/package.json", "web/package.json"));
/// assert!(is_match("node_modules/", "web/node_modules/a/b.json"));
/// assert!(FileGlob::new("a[").is_err());
/// ```
#[derive(Clone)]
pub struct FileGlob {
    text: String,
    matcher: GlobMatcher,
}

/// Why a text is not a glob.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("\"{glob}\" is not a glob: {reason}")]
pub struct BadGlob {
    glob: String,
    reason: String,
}

impl fmt::Debug for FileGlob {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, out)
    }
}

impl FileGlob {
    /// Parses a glob.
    ///
    /// # Errors
    ///
    /// [`BadGlob`], such as for an unclosed bracket, or a path that leaves the folder.
    pub fn new(text: &str) -> Result<FileGlob, BadGlob> {
        let bad = |reason: String| BadGlob { glob: text.to_owned(), reason };
        let path = text.strip_prefix("./").unwrap_or(text).trim_end_matches('/');
        if path.is_empty() || path == "." {
            return Err(bad("it is empty; ** matches all files".to_owned()));
        }
        if path.split('/').any(|name| name == "..") {
            return Err(bad("it leaves the folder; write a path below the folder".to_owned()));
        }
        let pattern = match path.strip_prefix('/') {
            Some(rooted) => rooted.to_owned(),
            None if path.contains('/') || text.starts_with("./") => path.to_owned(),
            None => format!("**/{path}"),
        };
        let glob = GlobBuilder::new(&pattern).literal_separator(true).build();
        let glob = glob.map_err(|error| bad(error.kind().to_string()))?;
        Ok(FileGlob { text: text.to_owned(), matcher: glob.compile_matcher() })
    }

    /// Returns whether the glob matches the path or one of its folders. The path is relative.
    #[must_use]
    pub fn is_match(&self, path: &Path) -> bool {
        path.ancestors().any(|part| !part.as_os_str().is_empty() && self.matcher.is_match(part))
    }

    /// Returns a glob that matches this path, whatever characters it has.
    ///
    /// ```
    /// assert_eq!(linecard_config::FileGlob::escape("a[1]/b.json"), "a[[]1[]]/b.json");
    /// ```
    #[must_use]
    pub fn escape(path: &str) -> String {
        // A backslash escapes outside of brackets only.
        globset::escape(path).replace('\\', "[\\]")
    }

    /// Returns the glob as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
