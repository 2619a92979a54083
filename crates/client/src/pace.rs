//! How many requests a client sends in a second.

use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// Lets requests begin with a least distance between them.
pub(crate) struct Pace {
    distance: Duration,
    /// When the next request may begin.
    next: Mutex<Option<Instant>>,
}

impl Pace {
    pub(crate) fn new(requests_per_second: NonZeroU32) -> Pace {
        Pace { distance: Duration::from_secs(1) / requests_per_second.get(), next: Mutex::default() }
    }

    /// Waits until a request may begin. Requests begin in the order in which they ask.
    pub(crate) async fn wait(&self) {
        let at = self.reserve(Instant::now());
        sleep_until(at).await;
    }

    fn reserve(&self, now: Instant) -> Instant {
        // A place in time is whole, whatever panicked while it was held.
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let at = next.map_or(now, |next| next.max(now));
        *next = at.checked_add(self.distance);
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_keep_a_distance_and_a_pause_saves_none() {
        let pace = Pace::new(NonZeroU32::new(10).unwrap());
        let begin = Instant::now();
        let later = |milliseconds| begin + Duration::from_millis(milliseconds);
        for (now, expected) in [(0, 0), (0, 100), (50, 200), (1000, 1000), (1000, 1100)] {
            assert_eq!(pace.reserve(later(now)), later(expected), "{now}");
        }
    }
}
