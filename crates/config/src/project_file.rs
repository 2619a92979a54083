//! Which project file a command reads.

use crate::config::{Config, ReadError};
use crate::io_error::describe_io_error;
use std::env;
use std::path::{self, Path, PathBuf};

/// Which project file a command reads.
///
/// ```
/// use linecard_config::ProjectFile;
///
/// assert_eq!(ProjectFile::None.overlays().unwrap(), Vec::<std::path::PathBuf>::new());
/// let error = ProjectFile::At("missing/linecard.toml".into()).overlays().unwrap_err();
/// assert!(error.starts_with("missing/linecard.toml: "));
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum ProjectFile {
    /// The nearest `linecard.toml`: in the current folder, or in a folder above it. There may be none.
    #[default]
    Nearest,
    /// The file of this path.
    At(PathBuf),
    /// None.
    None,
}

impl ProjectFile {
    /// Returns the path of the file, if there is one.
    #[must_use]
    pub fn path(&self) -> Option<PathBuf> {
        match self {
            ProjectFile::Nearest => Config::find(&env::current_dir().unwrap_or_default()),
            ProjectFile::At(path) => Some(path.clone()),
            ProjectFile::None => None,
        }
    }

    /// Reads the file. Returns its content and its folder; nothing if there is no file.
    ///
    /// # Errors
    ///
    /// A message that names the file and the line, and says how to fix it; one line for each fault.
    pub fn read(&self) -> Result<Option<(Config, PathBuf)>, String> {
        let Some(path) = self.path() else { return Ok(None) };
        let shown = from_here(&path);
        let shown = shown.display();
        let config = Config::read(&path).map_err(|error| match error {
            ReadError::Unreadable(error) => format!(
                "{shown}: {}; it is the project file: correct --config, or add --no-config",
                describe_io_error(&error)
            ),
            ReadError::Wrong(wrong) => {
                wrong.iter().map(|fault| format!("{shown}: {fault}")).collect::<Vec<_>>().join("\n")
            }
        })?;
        let absolute = path::absolute(&path).unwrap_or(path);
        Ok(Some((config, from_here(absolute.parent().unwrap_or(Path::new(""))))))
    }

    /// Returns the paths of the overlays that the file names; none if there is no file.
    ///
    /// # Errors
    ///
    /// As [`ProjectFile::read`].
    pub fn overlays(&self) -> Result<Vec<PathBuf>, String> {
        Ok(self.read()?.map(|(config, folder)| config.overlays(&folder)).unwrap_or_default())
    }
}

/// Returns a path relative to the current folder, if it is in this folder: commands show paths so.
///
/// ```
/// use linecard_config::from_here;
///
/// let here = std::env::current_dir().unwrap();
/// assert_eq!(from_here(&here.join("overlays/a.toml")), std::path::Path::new("overlays/a.toml"));
/// ```
#[must_use]
pub fn from_here(path: &Path) -> PathBuf {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).unwrap_or(path).to_owned()
}
