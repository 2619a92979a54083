//! Shares the server among its callers: of each user, one GET and one change are performed at a time, and the others wait. The
//! same holds for what else takes turns by a key, such as an address.

use foldhash::HashMap;
use std::collections::VecDeque;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::sleep;

/// Who waits for a turn: the tenant, the group and the user of a path, and whether the request changes something.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Owner {
    pub(crate) names: Arc<[String; 3]>,
    pub(crate) is_change: bool,
}

/// The owners whose requests are performed or wait. An owner without a request needs no memory.
pub(crate) struct Turns<K: Clone + Eq + Hash = Owner> {
    /// The maximum number of requests of an owner, performed and waiting.
    most: usize,
    owners: Owners<K>,
}

/// Of each owner with a turn, the requests that wait for the next one. They are sent their turns.
type Owners<K> = Arc<Mutex<HashMap<K, VecDeque<oneshot::Sender<Turn<K>>>>>>;

/// The turn of a request, which lasts until this is dropped.
pub(crate) struct Turn<K: Clone + Eq + Hash = Owner> {
    owners: Owners<K>,
    /// None if the turn is passed on already.
    owner: Option<K>,
}

impl<K: Clone + Eq + Hash> Drop for Turn<K> {
    fn drop(&mut self) {
        let Some(owner) = self.owner.take() else { return };
        let mut owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
        let Entry::Occupied(mut taken) = owners.entry(owner) else { return };
        while let Some(next) = taken.get_mut().pop_front() {
            let owner = Some(taken.key().clone());
            match next.send(Turn { owners: Arc::clone(&self.owners), owner }) {
                Ok(()) => return,
                // That request waits no more.
                Err(mut turn) => turn.owner = None,
            }
        }
        taken.remove();
    }
}

impl<K: Clone + Eq + Hash + Send + 'static> Turn<K> {
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
        let turn = {
            let mut owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
            match owners.entry(owner) {
                Entry::Vacant(free) => {
                    let turn = Turn { owners: Arc::clone(&self.owners), owner: Some(free.key().clone()) };
                    // It allocates nothing before another request waits.
                    free.insert(VecDeque::new());
                    return Ok(turn);
                }
                Entry::Occupied(mut taken) => {
                    let waiting = taken.get_mut();
                    if waiting.len() + 1 >= self.most {
                        // Those that wait no more do not count.
                        waiting.retain(|next| !next.is_closed());
                    }
                    if waiting.len() + 1 >= self.most {
                        return Err(Busy);
                    }
                    let (next, turn) = oneshot::channel();
                    waiting.push_back(next);
                    turn
                }
            }
        };
        // Whoever has a turn sends it.
        turn.await.map_err(|_| Busy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::{Future, poll_fn};
    use std::task::Poll;

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
        assert!(poll_fn(|context| Poll::Ready(waiting.as_mut().poll(context).is_pending())).await);
        assert!(turns.take(owner("u")).await.is_err(), "a third request of this user");
        drop(first);
        let second = waiting.await.unwrap();
        drop(second);
        drop(turns.take(owner("u")).await.unwrap());
        assert_eq!(turns.owners.lock().unwrap().len(), 1, "only the other user is known");
    }

    #[tokio::test]
    async fn a_turn_that_nobody_takes_is_passed_on() {
        let turns = Turns::new(4);
        let first = turns.take(owner("u")).await.unwrap();
        let mut second = Box::pin(turns.take(owner("u")));
        let mut third = Box::pin(turns.take(owner("u")));
        for waiting in [&mut second, &mut third] {
            let polled = poll_fn(|context| Poll::Ready(waiting.as_mut().poll(context).is_pending()));
            assert!(polled.await);
        }
        // The second request has its turn, and ends before it sees it.
        drop(first);
        drop(second);
        drop(third.await.unwrap());
        assert!(turns.owners.lock().unwrap().is_empty());
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
