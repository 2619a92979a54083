//! From an operation and its segments to the path.

use crate::api::api::Api;
use crate::api::operation::{Operation, PathPart};
use crate::nearest::nearest;
use std::fmt;

/// Why no path was made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BadPath {
    /// A segment of the path was not given.
    Missing {
        /// The name of the segment.
        segment: &'static str,
        /// The path of the operation.
        path: &'static str,
    },
    /// The path has no such segment.
    Unknown {
        /// The name that was given.
        name: String,
        /// The names that are most like it.
        near: Vec<&'static str>,
        /// The path of the operation.
        path: &'static str,
    },
    /// A segment was given twice.
    Twice {
        /// The name of the segment.
        segment: &'static str,
    },
    /// The base does not begin and end in a slash.
    BadBase,
    /// A segment holds what no path can hold.
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
            BadPath::BadBase => out.write_str("the base of a path begins and ends in a slash"),
            BadPath::Twice { segment } => write!(out, "the segment {segment} is given twice"),
            BadPath::BadSegment { segment, fault } => write!(out, "the segment {segment} of the path {fault}"),
        }
    }
}

impl std::error::Error for BadPath {}

impl Api {
    /// Writes the path of an operation, its segments percent-encoded. [`find`](Api::find) finds the operation by it, and
    /// the segments as they were.
    ///
    /// # Errors
    ///
    /// [`BadPath`] says what is wrong: a segment that is missing, empty, given twice, or not one of the path. The segments
    /// `.` and `..` are refused, because clients take them for steps in the path.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::{API, services::SELECTIVE_CALL_ACCEPTANCE};
    ///
    /// let show = &SELECTIVE_CALL_ACCEPTANCE.operations[2];
    /// let user = [("tenant_id", "t"), ("group_id", "g"), ("user_id", "jane@example.org"), ("instance_name", "every day")];
    /// let path = API.path(show, &user).unwrap();
    /// assert!(path.ends_with("/users/jane%40example.org/services/selective_call_acceptance/criteria/every%20day/"));
    /// assert_eq!(API.find(Method::Get, &path).unwrap().segment("instance_name"), Some("every day"));
    /// ```
    pub fn path(&self, operation: &Operation, segments: &[(&str, &str)]) -> Result<String, BadPath> {
        self.path_under(self.base_path, operation, segments)
    }

    /// Writes the path of an operation as [`path`](Api::path) does, with `base` in place of the API's base path: for a server
    /// behind a proxy. [`find_under`](Api::find_under) reads it.
    ///
    /// # Errors
    ///
    /// As [`path`](Api::path), and if the base does not begin and end in a slash.
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
        let path = operation.path;
        let names: Vec<&'static str> = operation.segments().collect();
        let mut given: Vec<Option<&str>> = vec![None; names.len()];
        for &(name, segment) in segments {
            let Some(place) = names.iter().position(|known| *known == name) else {
                return Err(BadPath::Unknown {
                    name: name.to_owned(),
                    near: nearest(name, names.iter().copied()),
                    path,
                });
            };
            if given[place].replace(segment).is_some() {
                return Err(BadPath::Twice { segment: names[place] });
            }
        }
        let mut written = String::with_capacity(base.len() + path.len());
        written.push_str(base);
        let mut given = given.into_iter();
        for part in operation.parts_behind(self.base_path) {
            let name = match part {
                PathPart::Segment(name) => name,
                PathPart::Text(text) => {
                    written.push_str(text);
                    written.push('/');
                    continue;
                }
            };
            match given.next().flatten() {
                None => return Err(BadPath::Missing { segment: name, path }),
                Some("") => return Err(BadPath::BadSegment { segment: name, fault: "is empty; fill it in" }),
                Some("." | "..") => {
                    let fault = "is . or .., which clients take for a step in the path";
                    return Err(BadPath::BadSegment { segment: name, fault });
                }
                Some(segment) => encode(segment, &mut written),
            }
            written.push('/');
        }
        Ok(written)
    }
}

/// Writes a segment, every byte percent-encoded that is not unreserved in RFC 3986.
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
