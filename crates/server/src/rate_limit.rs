//! Limits the requests of each address per second.

use crate::address::caller_of;
use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Counts the requests of each address in the current second.
pub(crate) struct RateLimit {
    most: NonZeroU32,
    window: Mutex<Window>,
}

struct Window {
    since: Instant,
    counts: HashMap<Option<IpAddr>, u32>,
}

impl RateLimit {
    pub(crate) fn new(most: NonZeroU32) -> RateLimit {
        RateLimit { most, window: Mutex::new(Window { since: Instant::now(), counts: HashMap::new() }) }
    }

    /// Counts a request of this address, and returns whether it is within the limit.
    pub(crate) fn allows(&self, address: Option<IpAddr>) -> bool {
        // A panic cannot leave the counts inconsistent.
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if window.since.elapsed() >= Duration::from_secs(1) {
            window.since = Instant::now();
            window.counts.clear();
        }
        let count = window.counts.entry(address.map(caller_of)).or_default();
        *count = count.saturating_add(1);
        *count <= self.most.get()
    }
}
