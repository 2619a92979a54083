//! How much a server lets itself be asked.

use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Counts the requests of each address, second by second.
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

    /// Whether one more request of this address is within the limit.
    pub(crate) fn admits(&self, address: Option<IpAddr>) -> bool {
        // A count is right after a panic too.
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if window.since.elapsed() >= Duration::from_secs(1) {
            window.since = Instant::now();
            window.counts.clear();
        }
        let count = window.counts.entry(address).or_default();
        *count = count.saturating_add(1);
        *count <= self.most.get()
    }
}
