//! Changes of a long text, which are written instead of the whole text.

use super::super::StoreError;
use std::ops::Range;

/// The least length of a text, in bytes, of which changes are written.
pub(super) const LONG: usize = 16 << 10;

/// The maximum number of changes beside a text. After them, the whole text is written.
pub(super) const MOST: u32 = 64;

/// Writes what differs in a text as JSON: of each difference, the range in the text before, in bytes, and what replaces it.
pub(super) fn written<'t>(differences: impl Iterator<Item = (Range<usize>, &'t str)>) -> String {
    let all: Vec<(usize, usize, &str)> = differences.map(|(range, new)| (range.start, range.end, new)).collect();
    // Numbers and texts are always JSON.
    serde_json::to_string(&all).unwrap_or_default()
}

/// Returns the text after a change.
pub(super) fn patched(text: &str, change: &str) -> Result<String, StoreError> {
    let all: Vec<(usize, usize, String)> = serde_json::from_str(change).map_err(|_| StoreError::Damaged)?;
    let (mut result, mut copied) = (String::with_capacity(text.len() + change.len()), 0);
    for (start, end, new) in all {
        if end < start {
            return Err(StoreError::Damaged);
        }
        result.push_str(text.get(copied..start).ok_or(StoreError::Damaged)?);
        result.push_str(&new);
        copied = end;
    }
    result.push_str(text.get(copied..).ok_or(StoreError::Damaged)?);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_replaced() {
        let change = written([(0..1, "<"), (2..2, "é\""), (3..5, "")].into_iter());
        assert_eq!(patched("a☎", "[]").unwrap(), "a☎");
        assert_eq!(patched("abcde", &change).unwrap(), "<bé\"c");
        assert_eq!(patched("abcdef", &change).unwrap(), "<bé\"cf");
        for damaged in ["", "[[1,0,\"\"]]", "[[0,9,\"\"]]", "[[2,3,\"\"],[0,1,\"\"]]", "[[7,7,\"\"]]", "{}"] {
            assert!(matches!(patched("abcde", damaged), Err(StoreError::Damaged)), "{damaged}");
        }
        assert!(patched("☎", "[[1,2,\"\"]]").is_err(), "within a character");
    }
}
