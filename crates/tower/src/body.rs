//! The body that passes the layer: one that was not read, one that was read and passes on, or that of a refusal.

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Any error.
pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// A body behind the layer. It has the frames of the original one: what was read for the validation, and then the rest.
pub struct ContractBody<B> {
    /// What was read.
    read: Bytes,
    rest: Rest<B>,
}

/// What follows what was read.
enum Rest<B> {
    Nothing,
    // Rare and large, so that they make no body larger.
    Trailers(Box<HeaderMap>),
    Error(BoxError),
    /// The frame after which the layer stopped to read, because the body became too long, and what follows.
    Partly(Box<(Bytes, B)>),
    Unread(B),
}

impl<B> fmt::Debug for ContractBody<B> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ContractBody").finish_non_exhaustive()
    }
}

impl<B> ContractBody<B> {
    /// A body that was not read.
    pub(crate) const fn unread(body: B) -> ContractBody<B> {
        ContractBody { read: Bytes::new(), rest: Rest::Unread(body) }
    }

    /// A body that was read to its end.
    pub(crate) fn whole(read: Bytes, trailers: Option<Box<HeaderMap>>) -> ContractBody<B> {
        ContractBody { read, rest: trailers.map_or(Rest::Nothing, Rest::Trailers) }
    }

    /// A body that was read in part.
    pub(crate) fn partly(read: Bytes, last: Bytes, rest: B) -> ContractBody<B> {
        ContractBody { read, rest: Rest::Partly(Box::new((last, rest))) }
    }

    /// A body that failed while it was read.
    pub(crate) const fn failed(read: Bytes, error: BoxError) -> ContractBody<B> {
        ContractBody { read, rest: Rest::Error(error) }
    }
}

impl<B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin> ContractBody<B> {
    /// What follows what was read, if it is neither nothing nor a body.
    #[cold]
    fn poll_rare(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(match std::mem::replace(&mut self.rest, Rest::Nothing) {
            Rest::Trailers(trailers) => Some(Ok(Frame::trailers(*trailers))),
            Rest::Error(error) => Some(Err(error)),
            Rest::Partly(partly) => {
                let (last, rest) = *partly;
                self.rest = Rest::Unread(rest);
                // A body that announces too much has no such frame.
                if last.is_empty() {
                    return Pin::new(self).poll_frame(context);
                }
                Some(Ok(Frame::data(last)))
            }
            Rest::Nothing | Rest::Unread(_) => None,
        })
    }
}

impl<B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin> Body for ContractBody<B> {
    type Data = Bytes;
    type Error = BoxError;

    #[inline]
    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        if !this.read.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut this.read)))));
        }
        match &mut this.rest {
            Rest::Nothing => Poll::Ready(None),
            Rest::Unread(body) => Pin::new(body).poll_frame(context).map_err(Into::into),
            Rest::Trailers(_) | Rest::Error(_) | Rest::Partly(_) => this.poll_rare(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.read.is_empty()
            && match &self.rest {
                Rest::Nothing => true,
                Rest::Trailers(_) | Rest::Error(_) => false,
                Rest::Partly(partly) => partly.0.is_empty() && partly.1.is_end_stream(),
                Rest::Unread(body) => body.is_end_stream(),
            }
    }

    fn size_hint(&self) -> SizeHint {
        let read = self.read.len() as u64;
        match &self.rest {
            Rest::Nothing | Rest::Trailers(_) => SizeHint::with_exact(read),
            Rest::Error(_) => {
                let mut hint = SizeHint::new();
                hint.set_lower(read);
                hint
            }
            Rest::Partly(partly) => with_read(&partly.1.size_hint(), read + partly.0.len() as u64),
            Rest::Unread(body) => with_read(&body.size_hint(), read),
        }
    }
}

/// The size of a rest, and of so many bytes before it.
fn with_read(rest: &SizeHint, read: u64) -> SizeHint {
    let mut hint = SizeHint::new();
    if let Some(upper) = rest.upper() {
        hint.set_upper(upper.saturating_add(read));
    }
    hint.set_lower(rest.lower().saturating_add(read));
    hint
}
