//! Overlays: what one deployment does, as changes of the tables of an API.
//!
//! ```
//! use linecard_contract::{Method, validate};
//! use linecard_model::API;
//! use linecard_overlay::Overlay;
//!
//! let overlay = Overlay::parse(r#"
//! [[change]]
//! object = "criteria-from-dn"
//! attribute = "selection"
//! method = "get"
//! words = ["Nobody"]
//! "#).unwrap();
//! let changed = overlay.apply(&API).unwrap();
//! let body = r#"{"selection": "Nobody", "phoneNumbers": []}"#;
//! assert!(!validate(API.object("criteria-from-dn").unwrap(), Method::Get, body).is_valid());
//! assert!(validate(changed.object("criteria-from-dn").unwrap(), Method::Get, body).is_valid());
//!
//! let faults = Overlay::parse("[[change]]\nobject = \"criterion\"\nattribute = \"name\"\nmethod = \"get\"\npresence = \"C\"")
//!     .unwrap().apply(&API).unwrap_err();
//! assert_eq!(faults[0].to_string(), "line 2: there is no object \"criterion\"; did you mean criteria?");
//! ```

mod change;
mod fit;
mod kinds;
mod learn;
mod seen;
mod written;

use crate::change::Change;
use crate::fit::Fit;
pub use learn::Learner;
pub use linecard_config::ProjectFile;
use linecard_config::{ConfigError, OverlayFile, ReadError, describe_io_error};
use linecard_contract::Api;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// An overlay: the changes of one file.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    file: OverlayFile,
}

impl Overlay {
    /// Reads an overlay file.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with everything that is wrong.
    pub fn read(path: &Path) -> Result<Overlay, ReadError> {
        Ok(Overlay { file: OverlayFile::read(path)? })
    }

    /// Parses the text of an overlay file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, in the order of the lines.
    pub fn parse(text: &str) -> Result<Overlay, Vec<ConfigError>> {
        Ok(Overlay { file: OverlayFile::parse(text)? })
    }

    /// Returns how many changes it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.file.changes.len()
    }

    /// Returns whether it has no change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.file.changes.is_empty()
    }

    /// Returns the API with the changes. Each changes the row of one attribute of one object, in one method.
    ///
    /// The new API is leaked, as in [`Api::with_changes`].
    ///
    /// # Errors
    ///
    /// Each change that does not fit the API, with its line.
    pub fn apply(&self, api: &'static Api) -> Result<&'static Api, Vec<ConfigError>> {
        let mut faults = Vec::new();
        let mut changes = Vec::new();
        for entry in &self.file.changes {
            match Change::of(api, entry) {
                Ok(change) => changes.push(change),
                Err(fault) => faults.push(fault),
            }
        }
        let mut fit = Fit::new(api);
        for change in &changes {
            faults.extend(fit.check(change).err());
        }
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.line);
            return Err(faults);
        }
        Ok(api.with_changes(|draft| {
            let object = draft.object();
            let mut is_changed = false;
            for change in changes.iter().filter(|change| change.object == object) {
                change.apply(draft);
                is_changed = true;
            }
            is_changed
        }))
    }
}

/// Returns the overlays without those whose file is named before.
pub fn distinct<T>(overlays: impl IntoIterator<Item = T>, path: impl Fn(&T) -> &Path) -> impl Iterator<Item = T> {
    let mut named = HashSet::new();
    // What does not exist is an error when it is read.
    overlays.into_iter().filter(move |overlay| path(overlay).canonicalize().map_or(true, |path| named.insert(path)))
}

/// Returns the API with the changes of overlay files, in their order. A file that is named twice is loaded once.
///
/// # Errors
///
/// A message that names the file, the line, and how to fix it; one line for each fault.
pub fn load<'p>(api: &'static Api, paths: impl IntoIterator<Item = &'p Path>) -> Result<&'static Api, String> {
    let mut api = api;
    for path in distinct(paths, |path| *path) {
        let shown = path.display();
        let faults = |faults: &[ConfigError]| {
            faults.iter().map(|fault| format!("{shown}: {fault}")).collect::<Vec<_>>().join("\n")
        };
        let overlay = Overlay::read(path).map_err(|error| match error {
            ReadError::Unreadable(error) => format!(
                "{shown}: {}; it is named as an overlay: correct --overlay, or the key overlay of linecard.toml",
                describe_io_error(&error)
            ),
            ReadError::Wrong(wrong) => faults(&wrong),
        })?;
        api = overlay.apply(api).map_err(|wrong| faults(&wrong))?;
    }
    Ok(api)
}

/// Returns the API with the overlays of a command: those that the project file names, and then those of its arguments.
///
/// ```
/// use linecard_model::API;
/// use linecard_overlay::{ProjectFile, load_all};
///
/// let api = load_all(&API, &ProjectFile::None, std::iter::empty()).unwrap();
/// assert!(std::ptr::eq(api, &API));
/// ```
///
/// # Errors
///
/// A message that names the file, the line, and how to fix it; one line for each fault.
pub fn load_all<'p>(
    api: &'static Api,
    project: &ProjectFile,
    given: impl IntoIterator<Item = &'p Path>,
) -> Result<&'static Api, String> {
    let mut paths = project.overlays()?;
    paths.extend(given.into_iter().map(Path::to_owned));
    load(api, paths.iter().map(PathBuf::as_path))
}

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
