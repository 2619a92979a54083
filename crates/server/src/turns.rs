//! Shares the server among its callers: of each user, one GET and one change are performed at a time, and the others wait. The
//! same holds for what else takes turns by a key, such as an address.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;

/// Who waits for a turn: the tenant, the group and the user of a path, and whether the request changes something.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Owner {
    pub(crate) names: Arc<[String; 3]>,
    pub(crate) is_change: bool,
}

/// The owners whose requests are performed or wait. An owner without a request needs no memory.
pub(crate) struct Turns<K = Owner> {
    /// The maximum number of requests of an owner, performed and waiting.
    most: usize,
    owners: Arc<Mutex<HashMap<K, Waiting>>>,
}

struct Waiting {
    count: usize,
    turn: Arc<Semaphore>,
}

/// A request that is counted until this is dropped.
struct Counted<K: Eq + Hash> {
    owners: Arc<Mutex<HashMap<K, Waiting>>>,
    owner: K,
}

impl<K: Eq + Hash> Drop for Counted<K> {
    fn drop(&mut self) {
        let mut owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = owners.get_mut(&self.owner) {
            waiting.count -= 1;
            if waiting.count == 0 {
                owners.remove(&self.owner);
            }
        }
    }
}

/// The turn of a request, which lasts until this is dropped.
pub(crate) struct Turn<K: Eq + Hash = Owner> {
    // Fields are dropped in this order: the next request has its turn before this one is not counted any more.
    _permit: OwnedSemaphorePermit,
    _counted: Counted<K>,
}

impl<K: Eq + Hash + Send + 'static> Turn<K> {
    /// Ends the turn after some time. The caller goes on.
    pub(crate) fn rest(self, time: Duration) {
        tokio::spawn(async move {
            sleep(time).await;
            drop(self);
        });
    }
}

/// Too many requests of an owner wait already.
#[derive(Debug)]
pub(crate) struct Busy;

impl<K: Clone + Eq + Hash> Turns<K> {
    pub(crate) fn new(most: usize) -> Turns<K> {
        Turns { most: most.max(1), owners: Arc::default() }
    }

    /// Waits for the turn of a request. Requests of one owner have their turns in the order in which they came.
    pub(crate) async fn take(&self, owner: K) -> Result<Turn<K>, Busy> {
        let (turn, counted) = {
            let mut owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
            let new = || Waiting { count: 0, turn: Arc::new(Semaphore::new(1)) };
            let waiting = owners.entry(owner.clone()).or_insert_with(new);
            if waiting.count >= self.most {
                return Err(Busy);
            }
            waiting.count += 1;
            (Arc::clone(&waiting.turn), Counted { owners: Arc::clone(&self.owners), owner })
        };
        // The semaphore is never closed.
        let permit = turn.acquire_owned().await.map_err(|_| Busy)?;
        Ok(Turn { _permit: permit, _counted: counted })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(user: &str) -> Owner {
        Owner { names: Arc::new(["t", "g", user].map(str::to_owned)), is_change: true }
    }

    #[tokio::test]
    async fn the_requests_of_a_user_wait_for_each_other_only() {
        let turns = Turns::new(2);
        let first = turns.take(owner("u")).await.unwrap();
        let _other = turns.take(owner("v")).await.unwrap();
        let waiting = turns.take(owner("u"));
        tokio::pin!(waiting);
        assert!(
            std::future::poll_fn(|context| std::task::Poll::Ready(waiting.as_mut().poll(context).is_pending())).await
        );
        assert!(turns.take(owner("u")).await.is_err(), "a third request of this user");
        drop(first);
        let second = waiting.await.unwrap();
        drop(second);
        drop(turns.take(owner("u")).await.unwrap());
        assert_eq!(turns.owners.lock().unwrap().len(), 1, "only the other user is known");
    }

    #[tokio::test]
    async fn a_request_that_stops_waiting_is_forgotten() {
        let turns = Turns::new(2);
        let first = turns.take(owner("u")).await.unwrap();
        tokio::select! {
            biased;
            _ = turns.take(owner("u")) => panic!("it has no turn yet"),
            () = std::future::ready(()) => {}
        }
        drop(first);
        assert!(turns.owners.lock().unwrap().is_empty());
    }
}
