//! A connection as hyper sees it: one that does not wait for ever, and on which every refusal has a body.

use crate::metrics::Metrics;
use crate::refusal::early;
use axum::http::StatusCode;
use linecard_contract::Api;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A connection whose writes end in time.
///
/// What hyper refuses because it is no request, it answers without a body. No refusal of ours is empty, so that one which is
/// can only be hyper's: the documented body takes its place.
pub(crate) struct Socket<S> {
    inner: S,
    patience: Duration,
    /// Runs while the other side takes nothing.
    waiting: Option<Pin<Box<Sleep>>>,
    /// What was put in the place of an answer and is still to be written.
    instead: Vec<u8>,
    metrics: Metrics,
    api: &'static Api,
}

impl<S> Socket<S> {
    pub(crate) fn new(inner: S, patience: Duration, metrics: Metrics, api: &'static Api) -> Socket<S> {
        Socket { inner, patience, waiting: None, instead: Vec::new(), metrics, api }
    }

    /// What a write came to, or that it took too long.
    fn in_time<T>(&mut self, context: &mut Context<'_>, result: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if result.is_ready() {
            self.waiting = None;
            return result;
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(self.patience)));
        ready!(waiting.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncWrite + Unpin> Socket<S> {
    /// Writes what is to take the place of an answer.
    fn poll_instead(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.instead.is_empty() {
            let written = Pin::new(&mut self.inner).poll_write(context, &self.instead);
            match ready!(self.in_time(context, written))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                written => drop(self.instead.drain(..written)),
            }
        }
        Poll::Ready(Ok(()))
    }
}

/// What to say in the place of an answer that hyper made itself.
fn instead(answer: &[u8]) -> Option<(StatusCode, &'static str)> {
    let head = answer.strip_prefix(b"HTTP/1.1 ")?;
    let said = match head.get(..3)? {
        b"400" => (StatusCode::BAD_REQUEST, "this is no request of HTTP/1.1: its first line or a header is broken"),
        b"414" => (StatusCode::URI_TOO_LONG, "the path is too long; no documented path is"),
        b"431" => (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "the headers are too many or too long; send less"),
        _ => return None,
    };
    let is_empty = head.ends_with(b"\r\n\r\n") && head.windows(17).any(|line| line == b"content-length: 0");
    is_empty.then_some(said)
}

impl<S: AsyncRead + Unpin> AsyncRead for Socket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Socket<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(context, &[IoSlice::new(buffer)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_instead(context))?;
        if let [answer] = buffers
            && let Some((status, details)) = instead(answer)
        {
            self.metrics.refused_early(status);
            self.instead = early(self.api, status, details);
            // All that is flushed later counts as written.
            return Poll::Ready(Ok(answer.len()));
        }
        let written = Pin::new(&mut self.inner).poll_write_vectored(context, buffers);
        self.in_time(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(context))?;
        let flushed = Pin::new(&mut self.inner).poll_flush(context);
        self.in_time(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(context))?;
        let ended = Pin::new(&mut self.inner).poll_shutdown(context);
        self.in_time(context, ended)
    }
}
