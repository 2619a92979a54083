//! Makes the path of an operation and its segments.

use crate::api::api::Api;
use crate::api::operation::Operation;
use crate::api::template::{Path, PathPart};
use crate::nearest::nearest;
use std::fmt;

/// Why no path can be made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BadPath {
    /// A segment of the path was not given.
    Missing {
        /// The name of the segment.
        segment: &'static str,
        /// The path of the operation.
        path: String,
    },
    /// The path has no such segment.
    Unknown {
        /// The name that was passed.
        name: String,
        /// The most similar names.
        near: Vec<&'static str>,
        /// The path of the operation.
        path: String,
    },
    /// A segment was passed twice.
    Twice {
        /// The name of the segment.
        segment: &'static str,
    },
    /// The base does not begin and end in a slash.
    BadBase,
    /// A segment is empty, `.` or `..`.
    BadSegment {
        /// The name of the segment.
        segment: &'static str,
        /// What is wrong with it.
        fault: &'static str,
    },
}

impl fmt::Display for BadPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadPath::Missing { segment, path } => write!(out, "the segment {segment} of {path} is missing"),
            BadPath::Unknown { name, near, path } => {
                write!(out, "{path} has no segment \"{name}\"")?;
                if near.is_empty() { Ok(()) } else { write!(out, "; did you mean {}?", near.join(" or ")) }
            }
            BadPath::BadBase => out.write_str("the base of a path must begin and end with a slash"),
            BadPath::Twice { segment } => write!(out, "the segment {segment} is passed twice; pass it once"),
            BadPath::BadSegment { segment, fault } => write!(out, "the segment {segment} of the path {fault}"),
        }
    }
}

impl std::error::Error for BadPath {}

impl Api {
    /// Returns the path of an operation, with percent-encoded segments. [`find`](Api::find) returns the operation and the
    /// segments for this path.
    ///
    /// # Errors
    ///
    /// [`BadPath`] if a segment is missing, empty, passed twice, or not in the path. `.` and `..` are errors too, because
    /// clients resolve them as relative paths.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::{API, services::SELECTIVE_CALL_ACCEPTANCE};
    ///
    /// let show = &SELECTIVE_CALL_ACCEPTANCE.operations[2];
    /// let user = [("tenant_id", "t"), ("group_id", "g"), ("user_id", "jane@example.org"), ("instance_name", "every day")];
    /// let path = API.path(show, &user).unwrap();
    /// assert!(path.ends_with("/users/jane%40example.org/services/selective_call_acceptance/criteria/every%20day/"));
    /// assert_eq!(API.find(Method::Get, &path).unwrap().segment("instance_name").as_deref(), Some("every day"));
    /// ```
    pub fn path(&self, operation: &Operation, segments: &[(&str, &str)]) -> Result<String, BadPath> {
        self.path_under(self.base_path, operation, segments)
    }

    /// Returns the path of an operation as [`path`](Api::path) does, with `base` in place of the API's base path. Use it for
    /// a server behind a proxy. [`find_under`](Api::find_under) is the reverse.
    ///
    /// # Errors
    ///
    /// The errors of [`path`](Api::path), and [`BadPath::BadBase`] if the base does not begin and end with a slash.
    ///
    /// ```
    /// use linecard_model::API;
    ///
    /// let show = API.operation("getCallProcessingPolicies").unwrap();
    /// let user = [("tenant_id", "t"), ("group_id", "g"), ("user_id", "u")];
    /// let path = API.path_under("/api/v01/proxy/", show, &user).unwrap();
    /// assert_eq!(path, "/api/v01/proxy/tenants/t/groups/g/users/u/services/call_processing_policies/");
    /// ```
    pub fn path_under(&self, base: &str, operation: &Operation, segments: &[(&str, &str)]) -> Result<String, BadPath> {
        if !base.starts_with('/') || !base.ends_with('/') {
            return Err(BadPath::BadBase);
        }
        let names: Vec<&'static str> = operation.segments().collect();
        let mut given: Vec<Option<&str>> = vec![None; names.len()];
        for &(name, segment) in segments {
            let Some(index) = names.iter().position(|known| *known == name) else {
                return Err(BadPath::Unknown {
                    name: name.to_owned(),
                    near: nearest(name, names.iter().copied()),
                    path: operation.path.to_string(),
                });
            };
            if given[index].replace(segment).is_some() {
                return Err(BadPath::Twice { segment: names[index] });
            }
        }
        let mut written = String::with_capacity(128);
        written.push_str(base);
        let mut given = given.into_iter();
        for part in operation.parts().skip(Path::new(self.base_path).len()) {
            let name = match part {
                PathPart::Segment(name) => name,
                PathPart::Text(text) => {
                    written.push_str(text);
                    written.push('/');
                    continue;
                }
            };
            match given.next().flatten() {
                None => return Err(BadPath::Missing { segment: name, path: operation.path.to_string() }),
                Some("") => return Err(BadPath::BadSegment { segment: name, fault: "is empty; fill it in" }),
                Some("." | "..") => {
                    let fault = "is . or .., which clients resolve as a relative path; use another name";
                    return Err(BadPath::BadSegment { segment: name, fault });
                }
                Some(segment) => encode(segment, &mut written),
            }
            written.push('/');
        }
        Ok(written)
    }
}

/// Writes a segment. Percent-encodes each byte that RFC 3986 does not list as unreserved.
fn encode(segment: &str, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}
