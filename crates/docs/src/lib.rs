//! The reference pages: sources of a book, made from the tables of the model and from the cases in `fixtures`.
//!
//! What a page says of a rule is the sentence that the model gives when a body breaks that rule: each case is validated
//! while the pages are made. Pages that are written by hand stand beside them in `book/src/guide`; no code touches those.
//!
//! ```
//! let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
//! let sources = linecard_docs::sources(&linecard_model::API, &linecard_behaviour::BEHAVIOUR, &root.join("fixtures"))?;
//! let page = &sources[std::path::Path::new("objects/criteria.md")];
//! assert!(page.contains(r#"<a id="criteria.newName.post.forbidden"></a>"#));
//! # Ok::<(), linecard_docs::Error>(())
//! ```

mod attribute;
mod cases;
mod files;
mod index;
mod json;
mod ledger;
mod letters;
mod limits;
mod markdown;
mod object;
mod options;
mod rules;
mod services;

pub use files::{Stale, compare, write};

use cases::Cases;
use linecard_behaviour::Behaviour;
use linecard_cases::FolderError;
use linecard_contract::Api;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The sources of the book: each by its path below `book/src`.
pub type Sources = BTreeMap<PathBuf, String>;

/// Why the pages cannot be made, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or a folder cannot be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or the folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A case file cannot be read, or one of its cases cannot be validated.
    #[error("{0}; `linecard check fixtures` says more")]
    BadCaseFile(#[from] FolderError),
    /// A case does not come to what it expects.
    #[error("{place}: {reason}; `linecard check fixtures` says more")]
    BadCase {
        /// The file, and the name of the case.
        place: String,
        /// What stands in the way.
        reason: String,
    },
    /// No case breaks a rule, so that there is no sentence to show.
    #[error("no case in fixtures breaks {rule}; add one, for the page shows the sentence that it is answered with")]
    NeverBroken {
        /// The id of the rule.
        rule: String,
    },
    /// No case shows a body of an object in a method without a violation.
    #[error("no case in fixtures is a valid {object} in {method}; add one, for the page shows it")]
    NeverKept {
        /// The object.
        object: &'static str,
        /// The method.
        method: &'static str,
    },
}

/// Makes all sources of an API that are generated, with what a server adds to it. The cases of the folder `fixtures` are validated for it.
///
/// # Errors
///
/// [`Error`] if a case file is not in order, or a rule has no case that breaks it.
pub fn sources(api: &'static Api, behaviour: &'static Behaviour, fixtures: &Path) -> Result<Sources, Error> {
    let cases = Cases::read(api, behaviour, fixtures)?;
    let mut sources = Sources::new();
    let mut add = |path: &str, page: String| sources.insert(PathBuf::from(path), format!("{}\n\n{page}", files::MARK));
    add("SUMMARY.md", index::summary(api));
    add("objects/index.md", index::objects(api));
    for object in api.objects {
        add(&format!("objects/{}.md", object.name), object::page(object, &cases)?);
    }
    add("reference/services.md", services::page(api));
    add("reference/ledger.md", ledger::page(api));
    add("reference/letters.md", letters::page());
    add("reference/rules.md", rules::page(&cases)?);
    add("reference/json.md", json::page(&cases)?);
    add("reference/limits.md", limits::page());
    add("reference/command-line.md", options::page());
    Ok(sources)
}

/// The chapter on Rust: its examples run.
#[cfg(doctest)]
#[doc = include_str!("../../../book/src/guide/rust.md")]
struct Guide;
