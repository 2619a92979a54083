//! Bodies that a response does not wait for. A server that answers before it has read the whole body must read the rest, or
//! close the connection: otherwise the rest would be taken for the next request.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, HeaderValue, Request, Response, header};
use http_body_util::BodyExt;
use hyper::body::{Frame, SizeHint};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::timeout;

/// How many bytes of an unread body are read after its response.
const MOST: u64 = 64 << 10;

/// How long to wait for them.
const LONGEST: Duration = Duration::from_secs(1);

/// The body of a request, shared between the service that may read it and the connection that reads the rest.
pub(crate) struct Shared<B>(Arc<Mutex<State<B>>>);

struct State<B> {
    body: B,
    is_over: bool,
}

impl<B> Clone for Shared<B> {
    fn clone(&self) -> Shared<B> {
        Shared(Arc::clone(&self.0))
    }
}

impl<B: HttpBody<Data = Bytes> + Unpin> HttpBody for Shared<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        // A panic cannot leave the state inconsistent.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let polled = Pin::new(&mut state.body).poll_frame(context);
        if matches!(polled, Poll::Ready(None | Some(Err(_)))) {
            state.is_over = true;
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.size_hint()
    }
}

impl<B: HttpBody<Data = Bytes> + Unpin> Shared<B> {
    fn is_over(&self) -> bool {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.is_over || state.body.is_end_stream()
    }
}

/// The part of a request body that the service did not read.
pub(crate) struct Rest<B> {
    body: Shared<B>,
    /// Whether the caller waits for a permission to send the body, and reading would give it.
    waits_for_permission: bool,
}

/// Lets a service and the connection share the body of a request. None if there is no body.
pub(crate) fn share<B>(request: Request<B>) -> (Request<Body>, Option<Rest<B>>)
where
    B: HttpBody<Data = Bytes, Error: Into<axum::BoxError>> + Send + Unpin + 'static,
{
    let (head, body) = request.into_parts();
    if body.is_end_stream() {
        return (Request::from_parts(head, Body::empty()), None);
    }
    let waits_for_permission = head.headers.contains_key(header::EXPECT);
    let body = Shared(Arc::new(Mutex::new(State { body, is_over: false })));
    let rest = Rest { body: body.clone(), waits_for_permission };
    (Request::from_parts(head, Body::new(body)), Some(rest))
}

impl<B: HttpBody<Data = Bytes> + Unpin> Rest<B> {
    /// Reads the rest of the body if it is short and arrives soon. Otherwise announces in the response that the connection is
    /// closed, and returns false.
    pub(crate) async fn settle<T>(mut self, response: &mut Response<T>) -> bool {
        if self.body.is_over() {
            return true;
        }
        let is_short = self.body.size_hint().lower() <= MOST;
        if is_short && !self.waits_for_permission && !closes(response.headers()) {
            let all = Box::pin(timeout(LONGEST, self.read_short_rest())).await;
            if all == Ok(true) {
                return true;
            }
        }
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        false
    }

    /// Reads to the end. Returns false if that is too far, or the connection failed.
    async fn read_short_rest(&mut self) -> bool {
        let mut length = 0;
        while let Some(frame) = self.body.frame().await {
            let Ok(frame) = frame else { return false };
            length += frame.data_ref().map_or(0, |data| data.len() as u64);
            if length > MOST {
                return false;
            }
        }
        true
    }
}

fn closes(headers: &HeaderMap) -> bool {
    headers.get(header::CONNECTION).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"close"))
}
