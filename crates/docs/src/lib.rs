//! Generates the reference pages of the book from the tables of an API and the cases in `fixtures`.
//!
//! A page shows each rule with the message for a body that breaks it, and with the sentences of the documentation that state it.
//! The messages come from the cases, which are validated while the pages are generated. The pages in `book/src/guide` are
//! written by hand; this crate does not change them.
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
mod command_line;
mod error;
mod files;
mod index;
mod json;
mod ledger;
mod limits;
mod markdown;
mod numbers;
mod object;
mod presences;
mod rules;
mod sentences;
mod services;
mod uses;

pub use error::Error;
pub use files::{Sources, Stale, compare, write};

use cases::Cases;
use linecard_behaviour::Behaviour;
use linecard_contract::Api;
use std::path::{Path, PathBuf};

/// Generates all pages of an API, including what a server adds to it. `fixtures` is the folder of the case files. Without
/// `documents/sentences.txt` in that folder, the pages have no references to sentences.
///
/// # Errors
///
/// [`Error`] if a case file or the file of sentences is invalid, a case does not have its expected findings, or no case breaks
/// a rule.
pub fn sources(api: &'static Api, behaviour: &'static Behaviour, fixtures: &Path) -> Result<Sources, Error> {
    let cases = Cases::read(api, behaviour, fixtures)?;
    let mut sources = Sources::new();
    let mut add = |path: &str, page: String| sources.insert(PathBuf::from(path), format!("{}\n\n{page}", files::MARK));
    add("SUMMARY.md", index::summary(api));
    add("objects/index.md", index::objects(api));
    for object in api.objects {
        add(&format!("objects/{}.md", object.name), object::page(object, &cases)?);
    }
    add("services/index.md", services::index(api));
    for service in api.services {
        add(&format!("services/{}.md", service.name), services::page(service, &cases)?);
    }
    add("reference/ledger.md", ledger::page(&cases));
    add("reference/sentences.md", sentences::page(&cases));
    add("reference/presences.md", presences::page());
    add("reference/rules.md", rules::page(&cases)?);
    add("reference/json.md", json::page(&cases));
    add("reference/phone-numbers.md", numbers::page(api));
    add("reference/limits.md", limits::page());
    add("reference/command-line.md", command_line::page());
    Ok(sources)
}

/// Runs the examples of the chapter on Rust.
#[cfg(doctest)]
#[doc = include_str!("../../../book/src/guide/rust.md")]
struct Guide;
