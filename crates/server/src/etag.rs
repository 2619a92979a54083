//! Entity tags, and the conditions `If-Match` and `If-None-Match`.

use axum::http::{HeaderMap, HeaderName, header};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The tag of a response, a hash of its body. It is the same for every store and after a restart.
pub(crate) fn of(body: &[u8]) -> String {
    let mut tag = String::from("\"");
    for byte in &Sha256::digest(body)[..16] {
        // Writing to a `String` never fails.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// The conditions of a request on the current response.
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

    /// Whether `If-Match` holds: it lists this tag. `*` holds for anything that exists.
    pub(crate) fn matches(&self, tag: Option<&str>) -> bool {
        let any = |tags: &Vec<String>| tag.is_some_and(|tag| tags.iter().any(|known| known == "*" || known == tag));
        self.if_match.as_ref().is_none_or(any)
    }

    /// Whether `If-None-Match` lists this tag: the caller has this response already. A weak tag matches too.
    pub(crate) fn is_known(&self, tag: Option<&str>) -> bool {
        let same = |known: &String, tag: &str| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag;
        self.if_none_match.as_ref().is_some_and(|tags| tag.is_some_and(|tag| tags.iter().any(|known| same(known, tag))))
    }
}

/// The tags in a header, if it is present. Tags of this server hold no comma, so the header can be split at commas.
fn tags(headers: &HeaderMap, name: HeaderName) -> Option<Vec<String>> {
    let mut values = headers.get_all(name).iter().peekable();
    values.peek()?;
    let texts = values.map(|value| value.to_str().unwrap_or_default());
    Some(texts.flat_map(|text| text.split(',')).map(|tag| tag.trim().to_owned()).collect())
}
