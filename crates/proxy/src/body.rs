//! The body of a message that passes: what was read for the validation, and the rest as it arrives.

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Sleep, sleep};

/// Any error of a body.
pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// The body of a message that the proxy sends.
pub(crate) type AnyBody = UnsyncBoxBody<Bytes, BoxError>;

/// Returns a body of our own.
pub(crate) fn own(text: impl Into<Bytes>) -> AnyBody {
    Full::new(text.into()).map_err(|never| match never {}).boxed_unsync()
}

/// A body that stalls.
#[derive(Debug, thiserror::Error)]
#[error("the body stalls")]
pub(crate) struct Stalled;

/// What a proxy is told of a body while it passes.
pub(crate) trait Watch: Send + 'static {
    /// The body fails, so that its receiver gets only a part of it.
    fn failed(&self, error: &BoxError);
}

/// The progress of a body that is sent, for who waits for the response.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<(Notify, AtomicBool)>);

impl Progress {
    /// Waits until something was sent.
    pub(crate) async fn made(&self) {
        self.0.0.notified().await;
    }

    /// Returns whether everything was sent.
    pub(crate) fn is_done(&self) -> bool {
        self.0.1.load(Ordering::Relaxed)
    }

    fn sent(&self) {
        self.0.0.notify_one();
    }

    fn done(&self) {
        self.0.1.store(true, Ordering::Relaxed);
        self.0.0.notify_one();
    }
}

/// What follows the bytes that were read.
pub(crate) enum Rest {
    /// Nothing.
    Nothing,
    /// The trailers that were read.
    Trailers(Box<HeaderMap>),
    /// The part that was not read.
    Unread(Incoming),
    /// The body is broken here.
    Broken(BoxError),
}

/// A body that passes.
pub(crate) struct Passed {
    /// What was read. It is one piece: a sender can make a frame of each byte, and each takes a hundred in memory.
    read: Bytes,
    rest: Rest,
    size: SizeHint,
    /// How long the rest may stall; none if it may always.
    longest_stall: Option<Duration>,
    stall: Option<Pin<Box<Sleep>>>,
    watch: Option<Box<dyn Watch>>,
    progress: Option<Progress>,
}

impl Passed {
    /// Passes a body on as it arrives.
    pub(crate) fn unread(body: Incoming) -> Passed {
        let size = body.size_hint();
        Passed::after(Bytes::new(), Rest::Unread(body), size)
    }

    /// Passes on what was read, and then the rest.
    pub(crate) fn after(read: Bytes, rest: Rest, size: SizeHint) -> Passed {
        Passed { read, rest, size, longest_stall: None, stall: None, watch: None, progress: None }
    }

    /// Ends the body with an error if the rest stalls for so long.
    pub(crate) fn within(self, longest_stall: Duration) -> Passed {
        Passed { longest_stall: Some(longest_stall), ..self }
    }

    /// Tells about a failure.
    pub(crate) fn watched(self, watch: impl Watch) -> Passed {
        Passed { watch: Some(Box::new(watch)), ..self }
    }

    /// Tells about progress.
    pub(crate) fn followed(self, progress: &Progress) -> Passed {
        if self.is_end_stream() {
            progress.done();
        }
        Passed { progress: Some(progress.clone()), ..self }
    }

    /// Returns the part that was not read.
    pub(crate) fn into_rest(self) -> Option<Incoming> {
        match self.rest {
            Rest::Unread(body) => Some(body),
            Rest::Nothing | Rest::Trailers(_) | Rest::Broken(_) => None,
        }
    }

    /// Returns the failure that the body ends with, if it has met one.
    pub(crate) fn broken(&self) -> Option<&BoxError> {
        match &self.rest {
            Rest::Broken(error) => Some(error),
            Rest::Nothing | Rest::Trailers(_) | Rest::Unread(_) => None,
        }
    }

    fn fail(&mut self, error: BoxError) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(watch) = self.watch.take() {
            watch.failed(&error);
        }
        self.rest = Rest::Nothing;
        if let Some(progress) = &self.progress {
            progress.done();
        }
        Poll::Ready(Some(Err(error)))
    }
}

impl Body for Passed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let frame = if this.read.is_empty() {
            match std::mem::replace(&mut this.rest, Rest::Nothing) {
                Rest::Nothing => None,
                Rest::Trailers(trailers) => Some(Frame::trailers(*trailers)),
                Rest::Broken(error) => return this.fail(error),
                Rest::Unread(mut body) => match Pin::new(&mut body).poll_frame(context) {
                    Poll::Ready(Some(Ok(frame))) => {
                        this.stall = None;
                        this.rest = Rest::Unread(body);
                        Some(frame)
                    }
                    Poll::Ready(Some(Err(error))) => return this.fail(error.into()),
                    Poll::Ready(None) => None,
                    Poll::Pending => {
                        this.rest = Rest::Unread(body);
                        let Some(longest) = this.longest_stall else { return Poll::Pending };
                        let stall = this.stall.get_or_insert_with(|| Box::pin(sleep(longest)));
                        return match stall.as_mut().poll(context) {
                            Poll::Pending => Poll::Pending,
                            Poll::Ready(()) => this.fail(Stalled.into()),
                        };
                    }
                },
            }
        } else {
            Some(Frame::data(std::mem::take(&mut this.read)))
        };
        if let Some(bytes) = frame.as_ref().and_then(Frame::data_ref)
            && let Some(left) = this.size.exact()
        {
            this.size = SizeHint::with_exact(left.saturating_sub(bytes.len() as u64));
        }
        if let Some(progress) = &this.progress {
            if frame.is_none() || this.is_end_stream() { progress.done() } else { progress.sent() }
        }
        Poll::Ready(frame.map(Ok))
    }

    fn is_end_stream(&self) -> bool {
        self.read.is_empty()
            && match &self.rest {
                Rest::Nothing => true,
                Rest::Unread(body) => body.is_end_stream(),
                Rest::Trailers(_) | Rest::Broken(_) => false,
            }
    }

    fn size_hint(&self) -> SizeHint {
        self.size
    }
}
