//! An exchange: a request and its response, as a recording holds them.

use crate::decode::decoded_of_wire;
use chrono::{DateTime, FixedOffset, SecondsFormat};
use linecard_contract::LineColumn;
use std::fmt;

/// A request and its response, read from a recording of any format.
///
/// `{:?}` prints no value: neither bodies nor headers nor the URL.
#[derive(Clone)]
pub struct Exchange {
    /// The number in the file, from 1.
    pub number: usize,
    /// The method, as recorded.
    pub method: String,
    /// The URL or the path, as recorded.
    pub url: String,
    /// The status of the response, if one is recorded.
    pub status: Option<u16>,
    /// When the request began, if the recording says so.
    pub time: Option<DateTime<FixedOffset>>,
    /// The request.
    pub request: Message,
    /// The response, if one is recorded.
    pub response: Option<Message>,
    /// Where the exchange begins in the file.
    pub place: LineColumn,
}

/// The headers and the body of a request or a response.
#[derive(Clone, Default)]
pub struct Message {
    /// The headers: names and values, in the order of the recording.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Content,
}

/// The body of a message, or why there is none.
#[derive(Clone, Debug, Default)]
pub enum Content {
    /// The message has no body.
    #[default]
    Empty,
    /// The recording does not say what the body is.
    Unrecorded,
    /// The body, decoded.
    Body(RecordedBody),
    /// The recording has a body that cannot be decoded: why, and how to fix it.
    Unreadable(String),
}

/// A body, and its place in the file.
#[derive(Clone, Eq, PartialEq)]
pub struct RecordedBody {
    /// The bytes: decompressed, and as UTF-8 if the recording names another charset. A body that is longer than the limit of
    /// the reader is cut one byte after the limit, or later.
    pub bytes: Vec<u8>,
    /// Where the body begins in the file.
    pub place: LineColumn,
    /// Whether the file has the bytes as they are. If not, such as in a JSON string, only `place` is known.
    pub is_verbatim: bool,
}

/// One of the two messages of an exchange.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Part {
    /// The request.
    Request,
    /// The response.
    Response,
}

impl Part {
    /// Returns `request` or `response`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Part::Request => "request",
            Part::Response => "response",
        }
    }
}

impl Message {
    /// Returns the first value of a header. Upper and lower case are the same in its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }
}

/// Reads a time of RFC 3339.
pub(crate) fn time_of(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// Writes a time as RFC 3339 has it. [`time_of`] reads the same time.
pub(crate) fn time_text(time: DateTime<FixedOffset>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Returns the first value of a header.
pub(crate) fn header<'h>(headers: &'h [(String, String)], name: &str) -> Option<&'h str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

impl Content {
    /// Decodes a body as it was on the wire: decompresses it, and converts it to UTF-8, as the headers of its message say. Of a
    /// body that is longer than `max_body` when it is decompressed, `max_body` + 1 bytes or a few more are returned.
    ///
    /// ```
    /// use linecard_traffic::Content;
    ///
    /// let headers = [("Content-Encoding".to_owned(), "gzip".to_owned())];
    /// assert_eq!(Content::of_wire(b"{}".to_vec(), &[], 100).bytes(), b"{}");
    /// assert!(matches!(Content::of_wire(b"{}".to_vec(), &headers, 100), Content::Unreadable(_)));
    /// ```
    #[must_use]
    pub fn of_wire(bytes: Vec<u8>, headers: &[(String, String)], max_body: usize) -> Content {
        if bytes.is_empty() {
            return Content::Empty;
        }
        match decoded_of_wire(bytes, headers, max_body) {
            Ok(bytes) if bytes.is_empty() => Content::Empty,
            Ok(bytes) => {
                Content::Body(RecordedBody { bytes, place: LineColumn { line: 1, column: 1 }, is_verbatim: false })
            }
            Err(reason) => Content::Unreadable(reason),
        }
    }

    /// Returns the bytes of the body; none if there is no body, or if it is not known.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self {
            Content::Body(body) => &body.bytes,
            Content::Empty | Content::Unrecorded | Content::Unreadable(_) => &[],
        }
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Exchange { number, method, status, time, request, response, place, .. } = self;
        out.debug_struct("Exchange")
            .field("number", number)
            .field("method", method)
            .field("status", status)
            .field("time", time)
            .field("request", request)
            .field("response", response)
            .field("place", place)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        out.debug_struct("Message").field("headers", &names).field("body", &self.body).finish()
    }
}

impl fmt::Debug for RecordedBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RecordedBody { bytes, place, is_verbatim } = self;
        out.debug_struct("RecordedBody")
            .field("length", &bytes.len())
            .field("place", place)
            .field("is_verbatim", is_verbatim)
            .finish()
    }
}
