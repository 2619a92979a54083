//! Reads `linecard.toml`, the project file: which files hold which bodies, and what is accepted until a day.
//!
//! It does not use an API: objects, rules and interpretations stay text, each with its line, so that the caller can say where a wrong
//! one is.
//!
//! ```
//! use linecard_config::{Config, Expect};
//! use std::path::Path;
//!
//! let config = Config::parse(r#"
//!     paths = ["recorded"]
//!
//!     [[bodies]]
//!     files = "recorded/invalid"
//!     as = "criteria.put"
//!     expect = "invalid"
//! "#).unwrap();
//! let bodies = &config.bodies[0];
//! assert!(bodies.files.is_match(Path::new("recorded/invalid/lunch.json")));
//! assert_eq!(bodies.validated_as.as_ref().unwrap().value, "criteria.put");
//! assert_eq!(bodies.expect, Some(Expect::Invalid));
//!
//! let error = Config::parse("\npath = []").unwrap_err();
//! assert_eq!(error[0].to_string(), "line 2: unknown key \"path\"; did you mean paths?");
//! ```

mod base;
mod base_path;
mod config;
mod date;
mod file_glob;
mod io_error;
mod keys;
mod overlay;
mod project_file;
mod reader;

pub use base::Base;
pub use base_path::{BadBasePath, base_path};
pub use config::{AcceptedChange, AcceptedFindings, BodyFiles, Config, Expect, ReadError};
pub use date::{Date, today};
pub use file_glob::{BadGlob, FileGlob};
pub use io_error::describe_io_error;
pub use keys::{KEYS, Key, OVERLAY_KEYS};
pub use overlay::{OverlayChange, OverlayFile};
pub use project_file::{ProjectFile, from_here};
pub use reader::{ConfigError, Located};

/// The name of the project file.
pub const FILE_NAME: &str = "linecard.toml";
