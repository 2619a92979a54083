//! The overlays that a command loads.

use linecard_config::ProjectFile;
use std::path::{Path, PathBuf};

/// The overlays that a command loads, and the project file that may name some.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct OverlayArgs {
    /// Enforce what this overlay says of a deployment; can be given more than once
    ///
    /// `linecard learn` writes overlays: attributes that a deployment does not return, more words and types, attributes that no page has.
    /// Those of the key overlay in linecard.toml are loaded first.
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,

    /// Read this project file instead of the nearest linecard.toml above the current folder
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Read no project file
    #[arg(long, conflicts_with = "config")]
    pub no_config: bool,
}

impl OverlayArgs {
    /// Returns the project file that the command reads.
    #[must_use]
    pub fn project(&self) -> ProjectFile {
        match &self.config {
            _ if self.no_config => ProjectFile::None,
            Some(path) => ProjectFile::At(path.clone()),
            None => ProjectFile::Nearest,
        }
    }

    /// Returns the overlays of `--overlay`.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.overlay.iter().map(PathBuf::as_path)
    }
}
