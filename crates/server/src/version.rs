//! The version of a stored state, from which its entity tags are made. It is part of the record, under a name that no table has.

use crate::etag;
use serde_json::{Map, Value};
use std::time::{SystemTime, UNIX_EPOCH};

/// The attribute of a record with its version.
pub(crate) const VERSION: &str = "$version";

/// The pointer to the version.
pub(crate) const POINTER: &str = "/$version";

/// Returns the time in microseconds. Versions grow with it, so that a state that was removed, or restored from a backup, never
/// gets a version again that it had with another content.
pub(crate) fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_micros()).unwrap_or(u64::MAX)
}

/// Sets the version of a state that follows another one.
pub(crate) fn advance(before: Option<&Value>, after: &mut Value, now: u64) {
    let next = next(before.and_then(of), now);
    if let Some(after) = after.as_object_mut() {
        after.insert(VERSION.to_owned(), next.into());
    }
}

/// Returns the version that follows another one.
pub(crate) fn next(before: Option<u64>, now: u64) -> u64 {
    before.map_or(now, |version| now.max(version.saturating_add(1)))
}

/// Returns the version whose text this is.
pub(crate) fn of_text(text: &[u8]) -> Option<u64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// Returns the version of a state; none if it has no record, or one of an older release.
pub(crate) fn of(state: &Value) -> Option<u64> {
    state.get(VERSION)?.as_u64()
}

/// Returns the tag of a response that shows this state. Other releases may derive other attributes from the same state. Without
/// a version, the tag is a hash of the response, which `body` returns.
pub(crate) fn tag(state: Option<&Value>, body: impl FnOnce() -> Option<String>) -> Option<String> {
    match state.and_then(of) {
        Some(version) => Some(format!("\"{version:x}-{}\"", env!("CARGO_PKG_VERSION"))),
        None => body().map(|body| etag::of(body.as_bytes())),
    }
}

/// Whether two states differ in more than their versions.
pub(crate) fn differ(before: &Value, after: &Value) -> bool {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else { return before != after };
    let content = |state: &Map<String, Value>| state.len() - usize::from(state.contains_key(VERSION));
    content(before) != content(after)
        || before.iter().filter(|(name, _)| *name != VERSION).any(|(name, value)| after.get(name) != Some(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn versions_grow_and_do_not_count_as_content() {
        let (mut first, mut second) = (json!({"a": 1}), json!({"a": 1}));
        advance(None, &mut first, 7);
        advance(Some(&first), &mut second, 3);
        assert_eq!((of(&first), of(&second)), (Some(7), Some(8)));
        assert!(!differ(&first, &second) && !differ(&json!({"a": 1}), &second));
        assert!(differ(&first, &json!({"a": 2})) && differ(&first, &json!({})) && differ(&json!({}), &first));
        assert_ne!(tag(Some(&first), || None), tag(Some(&second), || None));
        assert_eq!(tag(None, || Some("{}".to_owned())), tag(Some(&json!({})), || Some("{}".to_owned())));
    }
}
