//! Counts the connections of each address, so that one address cannot take all of them.

use crate::address::caller_of;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// The open connections of each address.
#[derive(Clone)]
pub(crate) struct Connections {
    /// The maximum number of connections of an address, if there is one.
    most: Option<usize>,
    counts: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A connection that is counted until this is dropped.
pub(crate) struct CountedConnection {
    counts: Arc<Mutex<HashMap<IpAddr, usize>>>,
    address: IpAddr,
}

impl Connections {
    pub(crate) fn new(most: Option<usize>) -> Connections {
        Connections { most, counts: Arc::default() }
    }

    /// Counts a connection; none if its address has too many.
    pub(crate) fn count(&self, address: IpAddr) -> Option<CountedConnection> {
        let address = caller_of(address);
        // A panic cannot leave the counts inconsistent.
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(address).or_default();
        if self.most.is_some_and(|most| *count >= most) {
            return None;
        }
        *count += 1;
        Some(CountedConnection { counts: Arc::clone(&self.counts), address })
    }
}

impl Drop for CountedConnection {
    fn drop(&mut self) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_so_many_connections_and_no_more() {
        let connections = Connections::new(Some(2));
        let address = |text: &str| text.parse().unwrap();
        let first = connections.count(address("2001:db8::1")).unwrap();
        let _second = connections.count(address("2001:db8::2")).unwrap();
        assert!(connections.count(address("2001:db8::3")).is_none());
        let other = connections.count(address("192.0.2.1")).unwrap();
        drop((first, other));
        let _third = connections.count(address("2001:db8::3")).unwrap();
        assert_eq!(connections.counts.lock().unwrap().len(), 1, "an address without connections is forgotten");
    }
}
