//! Copies of request bodies for the journal, and responses that break off.

use super::journal::{Captured, LONGEST_BODY};
use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// A request body whose bytes are copied when they are read.
pub(super) struct Capture {
    pub(super) body: Body,
    pub(super) copy: Arc<Mutex<Captured>>,
}

impl HttpBody for Capture {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        let mut copy = self.copy.lock().unwrap_or_else(PoisonError::into_inner);
        match &frame {
            Some(Ok(frame)) => {
                if let Some(bytes) = frame.data_ref() {
                    copy.is_long |= copy.bytes.len() + bytes.len() > LONGEST_BODY;
                    if copy.is_long {
                        copy.bytes = Vec::new();
                    } else {
                        copy.bytes.extend_from_slice(bytes);
                    }
                }
            }
            Some(Err(_)) => copy.has_failed = true,
            None => {}
        }
        drop(copy);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body of a response that breaks off before its first byte.
struct Broken;

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }

    /// So short that nothing compresses it.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(1)
    }
}

/// A response that closes the connection. Its head is never sent: it would be sent with the first byte of its body.
pub(super) fn closed_connection() -> Response {
    Response::new(Body::new(Broken))
}
