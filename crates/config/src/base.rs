//! The folder that globs are relative to.

use std::fs;
use std::path::{self, Component, Path, PathBuf};

/// The folder that globs are relative to, as it is named and without links.
///
/// ```
/// use linecard_config::Base;
/// use std::path::{Path, PathBuf};
///
/// let base = Base::new(Path::new("project"));
/// assert_eq!(base.relative(Path::new("project/recorded/a.json")), [PathBuf::from("recorded/a.json")]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Base {
    named: PathBuf,
    real: PathBuf,
}

impl Base {
    /// Returns the base of a folder. A relative path begins at the current folder.
    #[must_use]
    pub fn new(folder: &Path) -> Base {
        let named = normalized(folder);
        let real = fs::canonicalize(folder).unwrap_or_else(|_| named.clone());
        Base { named, real }
    }

    /// Returns the paths of a file relative to the folder: as it is named, and with the links resolved that lead to its folder. A
    /// link to a file keeps its own name.
    ///
    /// A path outside of the folder stays complete, so that a glob can match its name.
    #[must_use]
    pub fn relative(&self, path: &Path) -> Vec<PathBuf> {
        let named = normalized(path);
        let below = |path: &Path| {
            let below = path.strip_prefix(&self.named).or_else(|_| path.strip_prefix(&self.real));
            below.map(Path::to_owned).ok()
        };
        let mut paths: Vec<PathBuf> = below(&named).into_iter().collect();
        // Of a path that ends in `..`, the file itself is the folder.
        let real = match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => {
                let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
                fs::canonicalize(parent).map(|parent| parent.join(name))
            }
            _ => fs::canonicalize(path),
        };
        if let Some(real) = real.ok().and_then(|real| below(&real)).filter(|real| !paths.contains(real)) {
            paths.push(real);
        }
        if paths.is_empty() {
            paths.push(named.components().filter(|part| matches!(part, Component::Normal(_))).collect());
        }
        paths
    }
}

/// Returns the absolute path without `.` and `..`.
fn normalized(path: &Path) -> PathBuf {
    let absolute = path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut normalized = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(normalized.pop()),
            Component::CurDir => {}
            part => normalized.push(part),
        }
    }
    normalized
}
