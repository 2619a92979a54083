//! The path of an operation: the scope that it belongs to, and the parts after it.

use crate::compile_error::{fail, same};
use crate::joined::Joined;
use std::fmt;

/// The most parts that a path may have.
pub(crate) const MAX_PARTS: usize = 16;

/// The path of an operation, in parts between slashes. It begins and ends in a slash.
///
/// A path is made of a scope and the parts after it, so that a `const fn` can make the paths of similar services.
///
/// ```
/// use linecard_contract::{Path, PathPart};
///
/// const USER: Path = Path::new("/api/users/{user_id}/");
///
/// const fn service(name: &'static str) -> Path {
///     USER.then("services").then(name)
/// }
///
/// const CRITERIA: Path = service("queue").then("criteria").then("{name}");
/// assert_eq!(CRITERIA.to_string(), "/api/users/{user_id}/services/queue/criteria/{name}/");
/// assert_eq!(CRITERIA.parts().last(), Some(PathPart::Segment("name")));
/// ```
#[derive(Clone, Copy)]
pub struct Path {
    parts: [PathPart; MAX_PARTS],
    length: usize,
}

/// A part of a path between two slashes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PathPart {
    /// A text that is the same in every path of the operation.
    Text(&'static str),
    /// The name of a segment that the caller fills in.
    Segment(&'static str),
}

impl PathPart {
    /// Returns the text, or the name of the segment.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PathPart::Text(name) | PathPart::Segment(name) => name,
        }
    }

    const fn is_alike(self, other: PathPart) -> bool {
        match (self, other) {
            (PathPart::Text(text), PathPart::Text(other)) => same(text, other),
            (PathPart::Segment(_), PathPart::Segment(_)) => true,
            (PathPart::Text(_), PathPart::Segment(_)) | (PathPart::Segment(_), PathPart::Text(_)) => false,
        }
    }
}

impl Path {
    /// Returns the path that is written so: it begins and ends in a slash, and has a name in braces for each segment that
    /// the caller fills in.
    ///
    /// # Panics
    ///
    /// If the path does not begin or end in a slash, has more than 16 parts, or has a part that is partly a name in braces.
    /// In a constant, this is a compile error.
    #[must_use]
    pub const fn new(path: &'static str) -> Path {
        let mut parsed = Path { parts: [PathPart::Text(""); MAX_PARTS], length: 0 };
        let mut rest = path.as_bytes();
        match rest.split_first() {
            Some((b'/', after)) => rest = after,
            _ => fail(&["every path must begin with a slash, but this does not: ", path]),
        }
        while !rest.is_empty() {
            let mut end = 0;
            while end < rest.len() && rest[end] != b'/' {
                end += 1;
            }
            if end == rest.len() {
                fail(&["every path must end in a slash, but this does not: ", path]);
            }
            let (part, after) = rest.split_at(end);
            let Ok(text) = std::str::from_utf8(part) else { fail(&["this path is not UTF-8: ", path]) };
            let Some(part) = parse(text) else {
                fail(&["a segment of a path must be either a text or a name in braces: ", path]);
            };
            parsed = parsed.with(part);
            rest = after.split_at(1).1;
        }
        parsed
    }

    /// Returns the path with another part at its end: a text, or a name in braces.
    ///
    /// # Panics
    ///
    /// As [`Path::new`]. In a constant, this is a compile error.
    #[must_use]
    pub const fn then(self, part: &'static str) -> Path {
        match parse(part) {
            Some(part) => self.with(part),
            None => fail(&["a segment of a path must be either a text or a name in braces: ", part]),
        }
    }

    const fn with(mut self, part: PathPart) -> Path {
        if self.length == MAX_PARTS {
            fail(&["a path has more than 16 parts; the part that is too much is ", part.name()]);
        }
        self.parts[self.length] = part;
        self.length += 1;
        self
    }

    /// Returns its parts, in order.
    pub fn parts(&self) -> impl Iterator<Item = PathPart> + use<> {
        self.parts.into_iter().take(self.length)
    }

    /// Returns the number of its parts.
    pub(crate) const fn len(&self) -> usize {
        self.length
    }

    /// Returns the part at an index, which must be less than the number of parts.
    pub(crate) const fn part(&self, index: usize) -> PathPart {
        self.parts[index]
    }

    /// Returns the names of the segments that the caller fills in, in order.
    pub fn segments(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.parts().filter_map(|part| match part {
            PathPart::Segment(name) => Some(name),
            PathPart::Text(_) => None,
        })
    }

    /// Returns the parts after those of another path, if it begins with them. The names of segments must be the same.
    #[must_use]
    pub fn after(&self, scope: &Path) -> Option<impl Iterator<Item = PathPart> + use<>> {
        let begins = scope.length <= self.length && self.parts[..scope.length] == scope.parts[..scope.length];
        begins.then(|| self.parts().skip(scope.length))
    }

    /// Returns the path as a text, for the message of a compile error.
    pub(crate) const fn text(&self) -> Joined<360> {
        let mut text = Joined::of(&["/"]);
        let mut index = 0;
        while index < self.length {
            text = match self.parts[index] {
                PathPart::Text(part) => text.then(part),
                PathPart::Segment(name) => text.then("{").then(name).then("}"),
            };
            text = text.then("/");
            index += 1;
        }
        text
    }

    /// Returns whether two paths are equal, apart from the names of their segments.
    #[must_use]
    pub const fn is_alike(&self, other: &Path) -> bool {
        self.length == other.length && self.is_under(other)
    }

    /// Returns whether it begins with the parts of another path, apart from the names of segments.
    pub(crate) const fn is_under(&self, other: &Path) -> bool {
        if other.length > self.length {
            return false;
        }
        // Paths mostly differ in their last parts.
        let mut index = other.length;
        while index > 0 {
            index -= 1;
            if !self.parts[index].is_alike(other.parts[index]) {
                return false;
            }
        }
        true
    }
}

/// Parses a part of a path.
const fn parse(part: &'static str) -> Option<PathPart> {
    let bytes = part.as_bytes();
    let mut inner = bytes;
    let is_segment = match bytes {
        [b'{', name @ .., b'}'] => {
            inner = name;
            true
        }
        _ => false,
    };
    let mut index = 0;
    while index < inner.len() {
        if matches!(inner[index], b'{' | b'}' | b'/') {
            return None;
        }
        index += 1;
    }
    match (is_segment, std::str::from_utf8(inner)) {
        (true, Ok(name)) if !name.is_empty() => Some(PathPart::Segment(name)),
        (false, Ok(_)) if !part.is_empty() => Some(PathPart::Text(part)),
        _ => None,
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("/")?;
        self.parts().try_for_each(|part| match part {
            PathPart::Text(text) => write!(out, "{text}/"),
            PathPart::Segment(name) => write!(out, "{{{name}}}/"),
        })
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "\"{self}\"")
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.parts[..self.length] == other.parts[..other.length]
    }
}

impl Eq for Path {}

/// A path is equal to the text that it is written as.
impl PartialEq<str> for Path {
    fn eq(&self, text: &str) -> bool {
        let mut rest = text.strip_prefix('/');
        for part in self.parts() {
            rest = rest.and_then(|rest| match part {
                PathPart::Text(text) => rest.strip_prefix(text)?.strip_prefix('/'),
                PathPart::Segment(name) => rest.strip_prefix('{')?.strip_prefix(name)?.strip_prefix("}/"),
            });
        }
        rest == Some("")
    }
}

impl PartialEq<&str> for Path {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}
