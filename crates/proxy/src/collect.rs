//! Reads bodies up to a bound.

use crate::body::{BoxError, Passed, Rest, Stalled};
use bytes::Bytes;
use http_body::Body;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use std::time::Duration;
use tokio::time::timeout;

/// How many bytes of a refused request are read and ignored, as the server and the layer do: a client of HTTP/1 that is still
/// sending may never read the refusal.
const MOST_IGNORED: usize = 64 << 20;

/// A body that was read up to a bound.
pub(crate) struct Collected {
    /// The body as it passes on: what was read, and the rest.
    pub(crate) body: Passed,
    /// The bytes that were read.
    pub(crate) bytes: Vec<u8>,
    /// How far the body was read.
    pub(crate) end: End,
}

/// How far a body was read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// To its end.
    Whole,
    /// To the bound.
    TooLong,
    /// To a failure of its sender.
    Broken,
    /// Until its sender paused for too long.
    Stalled,
}

/// Reads a body, unless it is longer than `max`. `stall` is how long its sender may pause.
pub(crate) async fn collect(mut body: Incoming, max: usize, stall: Duration) -> Collected {
    let size = body.size_hint();
    let (mut bytes, mut first, mut trailers) = (Vec::new(), Bytes::new(), None);
    let (rest, end) = loop {
        if size.lower() > max as u64 || bytes.len() > max {
            break (Rest::Unread(body), End::TooLong);
        }
        let frame = if body.is_end_stream() { Ok(None) } else { timeout(stall, body.frame()).await };
        let frame = match frame {
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(error))) => break (Rest::Broken(error.into()), End::Broken),
            Err(_) => break (Rest::Broken(BoxError::from(Stalled)), End::Stalled),
            Ok(None) => break (trailers.map_or(Rest::Nothing, Rest::Trailers), End::Whole),
        };
        match frame.into_data() {
            Ok(data) => {
                bytes.extend_from_slice(&data);
                if bytes.len() == data.len() {
                    first = data;
                }
            }
            Err(other) => trailers = other.into_trailers().ok().map(Box::new),
        }
    };
    // Most bodies have one frame, which is not copied.
    let read = if first.len() == bytes.len() { first } else { Bytes::copy_from_slice(&bytes) };
    Collected { body: Passed::after(read, rest, size).within(stall), bytes, end }
}

/// Reads and ignores the rest of a body, unless it is very long or pauses.
pub(crate) async fn ignore(mut body: Incoming, stall: Duration) {
    let mut left = MOST_IGNORED;
    while let Ok(Some(Ok(frame))) = timeout(stall, body.frame()).await {
        let Some(rest) = left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) else { return };
        left = rest;
    }
}
