//! The reference pages: sources of a book, made from the tables of the model and from the cases in `fixtures`.
//!
//! A page shows for each rule the message for a body that breaks it: each case is validated while the pages are made. It also
//! shows where the documentation states the rule. Pages that are written by hand stand beside them in `book/src/guide`; no code touches those.
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
mod error;
mod files;
mod index;
mod json;
mod ledger;
mod limits;
mod markdown;
mod object;
mod options;
mod presences;
mod rules;
mod sentences;
mod services;

pub use error::Error;
pub use files::{Sources, Stale, compare, write};

use cases::Cases;
use linecard_behaviour::Behaviour;
use linecard_contract::Api;
use std::path::{Path, PathBuf};

/// Makes all sources of an API that are generated, with what a server adds to it. The cases of the folder `fixtures` are
/// validated for it. Without `documents/sentences.txt` in that folder, the pages have no references to sentences.
///
/// # Errors
///
/// [`Error`] if a case file or the file of sentences is not in order, or a rule has no case that breaks it.
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
    add("reference/ledger.md", ledger::page(&cases));
    add("reference/sentences.md", sentences::page(&cases));
    add("reference/presences.md", presences::page());
    add("reference/rules.md", rules::page(&cases)?);
    add("reference/json.md", json::page(&cases));
    add("reference/limits.md", limits::page());
    add("reference/command-line.md", options::page());
    Ok(sources)
}

/// The chapter on Rust: its examples run.
#[cfg(doctest)]
#[doc = include_str!("../../../book/src/guide/rust.md")]
struct Guide;
