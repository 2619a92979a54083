//! Entity tags: what an answer is recognised by, and what a caller asks of it.

use axum::http::{HeaderMap, HeaderName, header};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The tag of an answer, made of its bytes: it is the same for all stores and after a restart, and changes with the answer
/// only.
pub(crate) fn of(answer: &[u8]) -> String {
    let mut tag = String::from("\"");
    for byte in &Sha256::digest(answer)[..16] {
        // Nothing fails in writing into memory.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// What a caller asks of the answer as it is now.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conditions {
    if_match: Option<Vec<String>>,
    if_none_match: Option<Vec<String>>,
}

impl Conditions {
    pub(crate) fn of(headers: &HeaderMap) -> Conditions {
        Conditions { if_match: tags(headers, header::IF_MATCH), if_none_match: tags(headers, header::IF_NONE_MATCH) }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.if_match.is_none() && self.if_none_match.is_none()
    }

    /// Whether `If-Match` holds: one of its tags is this one. `*` holds for anything that is there.
    pub(crate) fn matches(&self, tag: Option<&str>) -> bool {
        let any = |tags: &Vec<String>| tag.is_some_and(|tag| tags.iter().any(|known| known == "*" || known == tag));
        self.if_match.as_ref().is_none_or(any)
    }

    /// Whether `If-None-Match` does not hold: the caller has this answer already. A weak tag will do.
    pub(crate) fn is_known(&self, tag: Option<&str>) -> bool {
        let same = |known: &String, tag: &str| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag;
        self.if_none_match.as_ref().is_some_and(|tags| tag.is_some_and(|tag| tags.iter().any(|known| same(known, tag))))
    }
}

/// The tags of a header, if it is there. Ours hold no comma, so that those of others may fall apart.
fn tags(headers: &HeaderMap, name: HeaderName) -> Option<Vec<String>> {
    let mut values = headers.get_all(name).iter().peekable();
    values.peek()?;
    let texts = values.map(|value| value.to_str().unwrap_or_default());
    Some(texts.flat_map(|text| text.split(',')).map(|tag| tag.trim().to_owned()).collect())
}
