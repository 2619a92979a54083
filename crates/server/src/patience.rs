//! Waits for a future, but not for too long.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// The time is over.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct TooLate;

/// Waits for a future, up to this time. No timer is set if the future is ready at the second look: that of a body which arrived with
/// its head is.
pub(crate) async fn timeout<F: Future>(longest: Duration, future: F) -> Result<F::Output, TooLate> {
    let mut future = pin!(future);
    let mut is_second = false;
    let soon = poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if is_second => Poll::Ready(None),
        Poll::Pending => {
            is_second = true;
            context.waker().wake_by_ref();
            Poll::Pending
        }
    });
    match soon.await {
        Some(done) => Ok(done),
        // In a box, so that the future of a request without a timer is small.
        None => Box::pin(tokio::time::timeout(longest, future)).await.map_err(|_| TooLate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;
    use tokio::time::{Instant, sleep};

    #[tokio::test]
    async fn a_future_has_its_time() {
        let (unit, begun) = (Duration::from_millis(10), Instant::now());
        assert_eq!(timeout(Duration::ZERO, async { 1 }).await, Ok(1));
        assert_eq!(timeout(Duration::ZERO, tokio::task::yield_now()).await, Ok(()));
        assert_eq!(timeout(Duration::from_mins(1), sleep(unit)).await, Ok(()));
        assert_eq!(timeout(unit, pending::<()>()).await, Err(TooLate));
        assert!(begun.elapsed() >= 2 * unit);
    }
}
