//! Reads a body up to a limit, and remembers how it ended.

use crate::body::{BoxError, ContractBody};
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame};
use http_body_util::LengthLimitError;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// How much room is made before the bytes arrive. A caller may announce more than it sends.
const FIRST_ROOM: usize = 16 << 10;

/// Reads a body of at most `max` bytes.
pub(crate) struct Collector<B> {
    body: Option<B>,
    /// The first frame. Most bodies have one only, which is not copied.
    first: Bytes,
    /// All frames, once there are two.
    all: Vec<u8>,
    trailers: Option<Box<HeaderMap>>,
    max: usize,
}

/// How a body ended.
pub(crate) enum Collected<B> {
    Whole(Bytes, Option<Box<HeaderMap>>),
    /// It is longer than the limit: what was read, the frame that was too much, and the rest.
    TooLong(Bytes, Bytes, B),
    Failed(Bytes, BoxError),
}

impl<B> Collected<B> {
    /// The body as it would have been without reading it.
    pub(crate) fn into_body(self) -> ContractBody<B> {
        match self {
            Collected::Whole(read, trailers) => ContractBody::whole(read, trailers),
            Collected::TooLong(read, last, rest) => ContractBody::partly(read, last, rest),
            Collected::Failed(read, error) => ContractBody::failed(read, error),
        }
    }
}

impl<B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin> Collector<B> {
    pub(crate) const fn new(body: B, max: usize) -> Collector<B> {
        Collector { body: Some(body), first: Bytes::new(), all: Vec::new(), trailers: None, max }
    }

    fn read(&mut self) -> Bytes {
        if self.all.is_empty() { std::mem::take(&mut self.first) } else { std::mem::take(&mut self.all).into() }
    }

    fn add(&mut self, data: Bytes) {
        if self.all.is_empty() && self.first.is_empty() {
            self.first = data;
            return;
        }
        if self.all.is_empty() {
            let announced = self.body.as_ref().map_or(0, |body| body.size_hint().lower());
            let room = usize::try_from(announced).unwrap_or(FIRST_ROOM).min(FIRST_ROOM);
            self.all.reserve(self.first.len() + data.len() + room);
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&data);
    }

    /// Reads on. It must not be called again after it has returned how the body ended.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Collected<B>> {
        self.go_on(None, context)
    }

    /// Reads on, from what was polled already.
    pub(crate) fn go_on(&mut self, mut polled: Polled<B>, context: &mut Context<'_>) -> Poll<Collected<B>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(Collected::Whole(Bytes::new(), None)) };
            let length = self.first.len() + self.all.len();
            let (frame, is_announced) = match polled.take() {
                Some(frame) => (ready!(frame), false),
                None if body.size_hint().lower() > self.max.saturating_sub(length) as u64 => (None, true),
                None => (ready!(Pin::new(body).poll_frame(context)), false),
            };
            let frame = match frame.map(|frame| frame.map(Frame::into_data)) {
                Some(Ok(Ok(data))) if data.is_empty() => continue,
                Some(Ok(Ok(data))) if data.len() <= self.max - length => {
                    self.add(data);
                    continue;
                }
                Some(Ok(Err(other))) => {
                    self.trailers = other.into_trailers().ok().map(Box::new);
                    continue;
                }
                Some(Ok(Ok(data))) => Ok(Some(data)),
                None => Ok(is_announced.then(Bytes::new)),
                Some(Err(error)) => Err(error.into()),
            };
            let body = self.body.take();
            let read = self.read();
            return Poll::Ready(match (frame, body) {
                (Ok(Some(last)), Some(body)) => Collected::TooLong(read, last, body),
                (Ok(_), _) => Collected::Whole(read, self.trailers.take()),
                (Err(error), _) => Collected::Failed(read, error),
            });
        }
    }
}

/// What a body returned when it was polled; none if it was not.
pub(crate) type Polled<B> = Option<Poll<Option<Result<Frame<Bytes>, <B as Body>::Error>>>>;

/// Reads a body of one frame, as most are, without moving it.
///
/// # Errors
///
/// What the body returned, if it is not such a body.
#[inline]
pub(crate) fn whole_at_once<B>(body: &mut B, max: usize, context: &mut Context<'_>) -> Result<Bytes, Polled<B>>
where
    B: Body<Data = Bytes> + Unpin,
{
    if body.size_hint().lower() > max as u64 {
        return Err(None);
    }
    match Pin::new(&mut *body).poll_frame(context) {
        Poll::Ready(None) => Ok(Bytes::new()),
        Poll::Ready(Some(Ok(frame))) if body.is_end_stream() && fits(&frame, max) => {
            // Such a frame has data.
            Ok(frame.into_data().unwrap_or_default())
        }
        polled => Err(Some(polled)),
    }
}

fn fits(frame: &Frame<Bytes>, max: usize) -> bool {
    frame.data_ref().is_some_and(|data| data.len() <= max)
}

/// Whether a body failed because of a limit that another layer has set, such as axum's `DefaultBodyLimit`.
pub(crate) fn is_of_another_limit(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_of_another_limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt, Full, channel::Channel};
    use std::convert::Infallible;

    /// A body of these frames, read up to a limit: how it ended, and what passes on.
    fn collected(frames: &[&'static str], max: usize) -> (&'static str, Vec<String>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (mut sender, body) = Channel::<Bytes, Infallible>::new(100);
            for frame in frames {
                sender.send_data(Bytes::from_static(frame.as_bytes())).await.unwrap();
            }
            drop(sender);
            let mut collector = Collector::new(body, max);
            let collected = std::future::poll_fn(|context| collector.poll(context)).await;
            let end = match &collected {
                Collected::Whole(..) => "whole",
                Collected::TooLong(..) => "too long",
                Collected::Failed(..) => "failed",
            };
            let mut body = collected.into_body();
            let mut passed = Vec::new();
            while let Some(Ok(frame)) = body.frame().await {
                passed.push(String::from_utf8(frame.into_data().unwrap().into()).unwrap());
            }
            (end, passed)
        })
    }

    #[test]
    fn bytes_pass_on_whatever_the_limit_is() {
        for (frames, max, end, passed) in [
            (&[][..], 0, "whole", &[][..]),
            (&["", ""], 0, "whole", &[]),
            (&["abc"], 3, "whole", &["abc"]),
            (&["abc"], 2, "too long", &["abc"]),
            (&["a", "", "b", "c"], 3, "whole", &["abc"]),
            (&["a", "b", "cd", "e"], 3, "too long", &["ab", "cd", "e"]),
        ] {
            assert_eq!(collected(frames, max), (end, passed.iter().map(ToString::to_string).collect()), "{frames:?}");
        }
    }

    #[test]
    fn a_body_that_announces_too_much_is_not_read() {
        let mut collector = Collector::new(Full::new(Bytes::from_static(b"abc")), 2);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let collected = runtime.block_on(std::future::poll_fn(|context| collector.poll(context)));
        assert!(matches!(collected, Collected::TooLong(read, last, _) if read.is_empty() && last.is_empty()));
    }
}
