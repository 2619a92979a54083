//! The clock of a server. That of a test double can be moved.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time of sessions and of the audit trail: that of the system, and for a test double later than that by as much as a
/// test asks for. Clones are the same clock.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(Arc<AtomicU64>);

/// The clock cannot be moved beyond this time: the end of the year 9999, in milliseconds since 1970.
pub(crate) const END: u64 = 253_402_300_799_999;

impl Clock {
    /// The time in milliseconds since 1970.
    pub(crate) fn milliseconds(&self) -> u64 {
        milliseconds_of(SystemTime::now()).saturating_add(self.ahead())
    }

    /// The time.
    pub(crate) fn now(&self) -> SystemTime {
        SystemTime::now() + Duration::from_millis(self.ahead())
    }

    /// How many milliseconds the clock is ahead of the system.
    pub(crate) fn ahead(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Moves the clock forward by some milliseconds. Returns false, and does nothing, if it would pass [`END`].
    pub(crate) fn advance(&self, by: u64) -> bool {
        let is_possible = self.milliseconds().checked_add(by).is_some_and(|time| time <= END);
        if is_possible {
            self.0.fetch_add(by, Ordering::Relaxed);
        }
        is_possible
    }

    /// Moves the clock to a time in milliseconds since 1970. Returns false, and does nothing, if that is earlier.
    pub(crate) fn move_to(&self, time: u64) -> bool {
        time.checked_sub(self.milliseconds()).is_some_and(|by| self.advance(by))
    }

    /// Sets the clock to the time of the system.
    pub(crate) fn reset(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

fn milliseconds_of(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_moves_forward_only_and_not_for_ever() {
        let clock = Clock::default();
        let began = clock.milliseconds();
        assert!(clock.advance(60_000) && clock.milliseconds() >= began + 60_000);
        assert!(!clock.move_to(began) && !clock.move_to(END + 1) && !clock.advance(u64::MAX) && !clock.advance(END));
        assert!(clock.move_to(began + 3_600_000) && clock.clone().milliseconds() >= began + 3_600_000);
        clock.reset();
        assert!(clock.milliseconds() < began + 60_000);
    }
}
