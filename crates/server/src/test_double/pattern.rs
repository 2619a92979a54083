//! Patterns of paths, for faults and for the journal.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The maximum length of a pattern, in bytes.
const LONGEST: usize = 4 << 10;

/// A pattern of paths. `*` or `{name}` is any one segment, and `**` at the end is any number of segments. A slash at the end
/// of the path or the pattern makes no difference, and neither does percent-encoding.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct PathPattern {
    text: String,
    parts: Vec<Part>,
    has_rest: bool,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Part {
    Text(String),
    Any,
}

impl PathPattern {
    /// Parses a pattern. The error says what is wrong and how to fix it.
    pub(super) fn parse(text: &str) -> Result<PathPattern, &'static str> {
        if text.len() > LONGEST {
            return Err("the pattern is longer than 4096 bytes; write a shorter one, with ** at its end");
        }
        if text.contains(['?', '#']) {
            return Err("the pattern has a query or a fragment; leave out what follows the path");
        }
        let Some(inner) = text.strip_prefix('/') else {
            return Err("the pattern does not begin with a slash; begin it with /, as a path, or with /**");
        };
        let mut names: Vec<&str> = segments(inner).collect();
        let has_rest = names.last() == Some(&"**");
        if has_rest {
            names.pop();
        }
        let parts = names.into_iter().map(|name| match name {
            "**" => Err("** is not the last segment; write * for one segment, or end the pattern with **"),
            "*" => Ok(Part::Any),
            _ if name.starts_with('{') && name.ends_with('}') => Ok(Part::Any),
            _ if name.contains(['*', '{', '}']) => {
                Err("a segment is partly a wildcard; write * or {name} for a whole segment, and %2A for a star")
            }
            _ => Ok(Part::Text(decoded(name).into_owned())),
        });
        Ok(PathPattern { text: text.to_owned(), parts: parts.collect::<Result<_, _>>()?, has_rest })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn matches(&self, path: &str) -> bool {
        let mut names = segments(path.strip_prefix('/').unwrap_or(path));
        for part in &self.parts {
            let is_same = match (part, names.next()) {
                (_, None) => false,
                (Part::Any, Some(_)) => true,
                (Part::Text(text), Some(name)) => *text == decoded(name),
            };
            if !is_same {
                return false;
            }
        }
        self.has_rest || names.next().is_none()
    }
}

/// The segments of a path without its first slash.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').filter(move |_| !path.is_empty())
}

fn decoded(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_paths() {
        for (pattern, path, expected) in [
            ("/", "/", true),
            ("/", "/a", false),
            ("/**", "/", true),
            ("/**", "/a/b/", true),
            ("/a/*/c/", "/a/b/c", true),
            ("/a/*/c", "/a/b/c/", true),
            ("/a/{user_id}/c", "/a/b/c/", true),
            ("/a/*", "/a", false),
            ("/a/*", "/a/b/c", false),
            ("/a/**", "/a", true),
            ("/a/**", "/ab", false),
            ("/a/**", "/b/a", false),
            ("/a/jane@example.org", "/a/jane%40example.org/", true),
            ("/a/every%20day", "/a/every%20day/", true),
            ("/a/%2A", "/a/*", true),
            ("/a/%2A", "/a/b", false),
        ] {
            assert_eq!(PathPattern::parse(pattern).unwrap().matches(path), expected, "{pattern} {path}");
        }
        for wrong in ["", "a", "**", "/a*", "/**/a", "/a?b", "/{a", "/a/{b}c"] {
            assert!(PathPattern::parse(wrong).is_err(), "{wrong}");
        }
        assert!(PathPattern::parse(&format!("/{}", "x".repeat(LONGEST))).is_err());
    }
}
