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
    /// The frame after which the layer stopped to read, because the body became too long.
    last: Bytes,
    rest: Rest<B>,
}

/// What follows what was read.
enum Rest<B> {
    Nothing,
    Trailers(HeaderMap),
    Error(BoxError),
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
        ContractBody { read: Bytes::new(), last: Bytes::new(), rest: Rest::Unread(body) }
    }

    /// A body that was read to its end.
    pub(crate) fn whole(read: Bytes, trailers: Option<HeaderMap>) -> ContractBody<B> {
        ContractBody { read, last: Bytes::new(), rest: trailers.map_or(Rest::Nothing, Rest::Trailers) }
    }

    /// A body that was read in part.
    pub(crate) const fn partly(read: Bytes, last: Bytes, rest: B) -> ContractBody<B> {
        ContractBody { read, last, rest: Rest::Unread(rest) }
    }

    /// A body that failed while it was read.
    pub(crate) const fn failed(read: Bytes, error: BoxError) -> ContractBody<B> {
        ContractBody { read, last: Bytes::new(), rest: Rest::Error(error) }
    }
}

impl<B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin> Body for ContractBody<B> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        for read in [&mut this.read, &mut this.last] {
            if !read.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(std::mem::take(read)))));
            }
        }
        if let Rest::Unread(body) = &mut this.rest {
            return Pin::new(body).poll_frame(context).map_err(Into::into);
        }
        Poll::Ready(match std::mem::replace(&mut this.rest, Rest::Nothing) {
            Rest::Trailers(trailers) => Some(Ok(Frame::trailers(trailers))),
            Rest::Error(error) => Some(Err(error)),
            Rest::Nothing | Rest::Unread(_) => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.read.is_empty()
            && self.last.is_empty()
            && match &self.rest {
                Rest::Nothing => true,
                Rest::Trailers(_) | Rest::Error(_) => false,
                Rest::Unread(body) => body.is_end_stream(),
            }
    }

    fn size_hint(&self) -> SizeHint {
        let read = self.read.len() as u64 + self.last.len() as u64;
        match &self.rest {
            Rest::Nothing | Rest::Trailers(_) => SizeHint::with_exact(read),
            Rest::Error(_) => {
                let mut hint = SizeHint::new();
                hint.set_lower(read);
                hint
            }
            Rest::Unread(body) => {
                let (of_rest, mut hint) = (body.size_hint(), SizeHint::new());
                if let Some(upper) = of_rest.upper() {
                    hint.set_upper(upper.saturating_add(read));
                }
                hint.set_lower(of_rest.lower().saturating_add(read));
                hint
            }
        }
    }
}
