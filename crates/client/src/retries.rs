//! How often a request is repeated, and how long the client waits before.

use std::time::{Duration, Instant, SystemTime};

/// How often a request is repeated, and for how long.
///
/// Only requests that may be repeated are: see [`Client`](crate::Client#retries).
///
/// ```
/// use linecard_client::Retries;
/// use std::time::Duration;
///
/// let patient = Retries::default().max_attempts(10).max_time(Duration::from_secs(300));
/// assert_eq!(patient, Retries::default().max_time(Duration::from_secs(300)).max_attempts(10));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Retries {
    max_attempts: u32,
    max_time: Duration,
    first_pause: Duration,
    max_pause: Duration,
}

impl Default for Retries {
    /// Four attempts within a minute, with pauses from 200 milliseconds to 5 seconds.
    fn default() -> Retries {
        Retries {
            max_attempts: 4,
            max_time: Duration::from_secs(60),
            first_pause: Duration::from_millis(200),
            max_pause: Duration::from_secs(5),
        }
    }
}

impl Retries {
    /// No request is repeated.
    #[must_use]
    pub fn none() -> Retries {
        Retries::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, the first one included. Zero means one. The default is 4.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Retries {
        self.max_attempts = attempts;
        self
    }

    /// Sets how long after the beginning of a call an attempt may still begin. A server that asks for a longer pause gets no
    /// further attempt. The default is a minute.
    #[must_use]
    pub const fn max_time(mut self, time: Duration) -> Retries {
        self.max_time = time;
        self
    }

    /// Sets the pause before the second attempt. It doubles before each further one, up to the maximum, and a random half of it
    /// is left out, so that clients do not repeat their requests together. The defaults are 200 milliseconds and 5 seconds.
    #[must_use]
    pub const fn pauses(mut self, first: Duration, max: Duration) -> Retries {
        (self.first_pause, self.max_pause) = (first, max);
        self
    }
}

/// The attempts of one call.
pub(crate) struct Attempts {
    retries: Retries,
    began: Instant,
    /// How many attempts began.
    pub(crate) count: u32,
}

impl Attempts {
    pub(crate) fn begin(retries: Retries) -> Attempts {
        Attempts { retries, began: Instant::now(), count: 0 }
    }

    /// The attempts of another request of the same call, in the time that is left.
    pub(crate) fn of_another_request(&self) -> Attempts {
        Attempts { retries: self.retries, began: self.began, count: 0 }
    }

    /// Waits until the next attempt may begin. Returns whether there may be one.
    pub(crate) async fn wait(&self, retry_after: Option<Duration>) -> bool {
        let Some(pause) = self.pause(retry_after, fastrand::f64()) else { return false };
        tokio::time::sleep(pause).await;
        true
    }

    /// Returns the pause before the next attempt. `chance` is from 0 to 1.
    fn pause(&self, retry_after: Option<Duration>, chance: f64) -> Option<Duration> {
        if self.count >= self.retries.max_attempts {
            return None;
        }
        let doubled = 1_u32.checked_shl(self.count.saturating_sub(1)).unwrap_or(u32::MAX);
        let pause = self.retries.first_pause.saturating_mul(doubled).min(self.retries.max_pause);
        let pause = match retry_after {
            // The server said how long; a little more keeps clients apart.
            Some(asked) => asked.saturating_add(pause.min(Duration::from_secs(1)).mul_f64(chance)),
            None => pause.mul_f64(1.0 - chance / 2.0),
        };
        let latest = self.began.elapsed().checked_add(pause)?;
        (latest <= self.retries.max_time).then_some(pause)
    }
}

/// Reads a `Retry-After`: a number of seconds, or a date. A date in the past is no pause.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_asks_for_a_pause_in_seconds_or_until_a_date() {
        let now = httpdate::parse_http_date("Sat, 31 Jan 2026 08:00:00 GMT").unwrap();
        for (value, seconds) in [
            ("3", Some(3)),
            (" 120 ", Some(120)),
            ("Sat, 31 Jan 2026 08:00:30 GMT", Some(30)),
            ("Sat, 31 Jan 2026 07:00:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(retry_after(value, now), seconds.map(Duration::from_secs), "{value}");
        }
    }

    #[test]
    fn pauses_double_and_are_bounded() {
        let retries = Retries::default().max_attempts(99).pauses(Duration::from_secs(1), Duration::from_secs(5));
        let pause = |count, asked, chance| Attempts { count, ..Attempts::begin(retries) }.pause(asked, chance);
        let seconds = |seconds: f64| Some(Duration::from_secs_f64(seconds));
        for (count, asked, chance, expected) in [
            (1, None, 0.0, seconds(1.0)),
            (1, None, 1.0, seconds(0.5)),
            (3, None, 0.0, seconds(4.0)),
            (4, None, 0.0, seconds(5.0)),
            (80, None, 0.0, seconds(5.0)),
            (1, seconds(7.0), 0.0, seconds(7.0)),
            (4, seconds(7.0), 1.0, seconds(8.0)),
            (1, seconds(61.0), 0.0, None),
            (1, Some(Duration::MAX), 0.0, None),
            (99, None, 0.0, None),
        ] {
            assert_eq!(pause(count, asked, chance), expected, "attempt {count}");
        }
    }
}
