//! The findings as they come, for the page: the last ones, and those that follow.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::broadcast::{self, Receiver, Sender};

/// How many events a page shows that is opened later.
const RECENT: usize = 200;

/// How many events may wait for a slow page.
const QUEUE: usize = 256;

/// An event, as JSON.
pub(crate) type Event = Arc<str>;

/// Publishes events to all open pages.
pub(crate) struct Events {
    recent: Mutex<VecDeque<Event>>,
    sender: Sender<Event>,
}

impl Default for Events {
    fn default() -> Events {
        Events { recent: Mutex::default(), sender: broadcast::channel(QUEUE).0 }
    }
}

impl Events {
    /// Publishes an event.
    pub(crate) fn publish(&self, event: String) {
        let event: Event = event.into();
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        if recent.len() == RECENT {
            recent.pop_front();
        }
        recent.push_back(Arc::clone(&event));
        // There may be no page.
        let _no_receiver = self.sender.send(event);
    }

    /// Returns the last events, and a receiver of those that follow.
    pub(crate) fn subscribe(&self) -> (Vec<Event>, Receiver<Event>) {
        // While the lock is held, no event is published.
        let recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        (recent.iter().cloned().collect(), self.sender.subscribe())
    }
}
