//! The timer of the heads of requests: one for each connection, not one for each request.

use hyper::rt::{Sleep, Timer};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// The timer that hyper asks for each head on a connection.
///
/// Nearly every head arrives long before its time is over. So the alarm of the connection is set once, and set again only when it
/// goes off before the time of the head at that moment is over.
#[derive(Clone)]
pub(crate) struct HeadTimer(Arc<Mutex<Option<Pin<Box<tokio::time::Sleep>>>>>);

impl HeadTimer {
    pub(crate) fn new() -> HeadTimer {
        HeadTimer(Arc::new(Mutex::new(None)))
    }
}

impl Timer for HeadTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(HeadSleep { timer: self.clone(), deadline: deadline.into() })
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into()
    }
}

/// Completes when the time of a head is over.
struct HeadSleep {
    timer: HeadTimer,
    deadline: tokio::time::Instant,
}

impl Sleep for HeadSleep {}

impl Future for HeadSleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let deadline = self.deadline;
        // A panic cannot leave the alarm inconsistent.
        let mut alarm = self.timer.0.lock().unwrap_or_else(PoisonError::into_inner);
        let alarm = alarm.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
        if alarm.deadline() > deadline {
            alarm.as_mut().reset(deadline);
        }
        loop {
            ready!(alarm.as_mut().poll(context));
            if alarm.deadline() >= deadline {
                return Poll::Ready(());
            }
            alarm.as_mut().reset(deadline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;
    use tokio::time::timeout;

    #[tokio::test]
    async fn each_head_has_its_whole_time() {
        let (timer, unit) = (HeadTimer::new(), Duration::from_millis(10));
        // The first head arrives in time, and its alarm is still set.
        let mut first = timer.sleep(20 * unit);
        assert!(poll_fn(|context| Poll::Ready(first.as_mut().poll(context).is_pending())).await);
        drop(first);
        for length in [30, 1, 5] {
            let begun = Instant::now();
            timer.sleep(length * unit).await;
            assert!(begun.elapsed() >= length * unit, "{:?} of {length}", begun.elapsed());
        }
        // The alarm is set for a later time than that of the next head.
        let mut long = timer.sleep(Duration::from_hours(1));
        assert!(timeout(unit, &mut long).await.is_err());
        assert!(timeout(Duration::from_mins(1), timer.sleep(unit)).await.is_ok());
        assert!(timeout(unit, &mut long).await.is_err());
    }
}
