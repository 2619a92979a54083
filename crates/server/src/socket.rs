//! A connection for hyper: writes time out, and every refusal has a body.

use crate::metrics::Metrics;
use crate::refusal::Refusal;
use crate::refusal::closing::OnClosedConnection as _;
use crate::refusal::reasons::{long_head, long_path, malformed_head};
use linecard_contract::Api;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A connection whose writes time out.
///
/// hyper refuses an invalid request with an empty body. This server never does, so an empty refusal comes from hyper, and is
/// replaced by one with the documented body.
pub(crate) struct Socket<S> {
    inner: S,
    write_timeout: Duration,
    /// The timeout that runs while the caller reads nothing.
    waiting: Option<Pin<Box<Sleep>>>,
    /// The rest of a replacement that is still to be written.
    replacement: Vec<u8>,
    metrics: Metrics,
    api: &'static Api,
}

impl<S> Socket<S> {
    pub(crate) fn new(inner: S, write_timeout: Duration, metrics: Metrics, api: &'static Api) -> Socket<S> {
        Socket { inner, write_timeout, waiting: None, replacement: Vec::new(), metrics, api }
    }

    /// The result of a write, or a timeout.
    fn or_time_out<T>(&mut self, context: &mut Context<'_>, result: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if result.is_ready() {
            self.waiting = None;
            return result;
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(self.write_timeout)));
        ready!(waiting.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncWrite + Unpin> Socket<S> {
    /// Writes the rest of a replacement.
    fn poll_replacement(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.replacement.is_empty() {
            let written = Pin::new(&mut self.inner).poll_write(context, &self.replacement);
            match ready!(self.or_time_out(context, written))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                written => drop(self.replacement.drain(..written)),
            }
        }
        Poll::Ready(Ok(()))
    }
}

/// What replaces a refusal of hyper; none if the bytes are not one.
fn replacement(written: &[u8]) -> Option<Refusal> {
    let head = written.strip_prefix(b"HTTP/1.1 ")?;
    let reason = match head.get(..3)? {
        b"400" => malformed_head,
        b"414" => long_path,
        b"431" => long_head,
        _ => return None,
    };
    let is_empty = head.ends_with(b"\r\n\r\n") && head.windows(17).any(|line| line == b"content-length: 0");
    is_empty.then(reason)
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
        ready!(self.poll_replacement(context))?;
        if let [written] = buffers
            && let Some(refusal) = replacement(written)
        {
            self.metrics.refused_early(refusal.status());
            self.replacement = refusal.on_closed_connection(self.api);
            // The replacement is written later; for hyper its own response is written now.
            return Poll::Ready(Ok(written.len()));
        }
        let written = Pin::new(&mut self.inner).poll_write_vectored(context, buffers);
        self.or_time_out(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_replacement(context))?;
        let flushed = Pin::new(&mut self.inner).poll_flush(context);
        self.or_time_out(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_replacement(context))?;
        let ended = Pin::new(&mut self.inner).poll_shutdown(context);
        self.or_time_out(context, ended)
    }
}
