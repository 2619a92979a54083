//! Slows down failed logins. A right password always gets in, slowly if others try at the same time.
//!
//! The logins of a pair of account and address take turns, and so do those of an address: one compares its password, and the
//! others wait. After failures of the pair or of the address, there is a pause between two turns, which bounds how many
//! passwords can be tried. Those who try the accounts of an address wait for each other before they wait for its other accounts,
//! and an address has one login among those that wait for a core. So who is quiet is served next. If an account is tried
//! from many addresses, each login takes longer. Only failures count.

use crate::address::caller_of;
use crate::refusal::Refusal;
use crate::refusal::reasons::{too_many_failed_logins, too_many_logins};
use crate::turns::{Busy, Turn, Turns};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

/// How many failures an account and an address have together before there are pauses.
const FREE_FOR_PAIR: u32 = 3;
/// How many failures an address has before there are pauses: many people may share one.
const FREE_FOR_ADDRESS: u32 = 20;
/// How many failures an account has, from all addresses, before each login takes longer.
const FREE_FOR_ACCOUNT: u32 = 50;
/// How much longer it takes then.
const DELAY: Duration = Duration::from_secs(2);
/// How long a failure is remembered.
const FORGOTTEN: Duration = Duration::from_mins(15);
/// How many accounts, addresses and pairs are remembered. Beyond that, the older half is dropped.
const MOST: usize = 10_000;
/// How many logins of a pair or an address there may be, with those that wait. Each has a connection of its own.
const MOST_WAITING: usize = 1000;

/// The failed logins of this process.
pub(crate) struct LoginThrottle {
    failures: Mutex<HashMap<Key, Failures>>,
    turns: Turns<Key>,
    /// How long a login waits for its turn.
    patience: Duration,
}

/// An account is the hash of a username, which may be long and may belong to no account.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Key {
    Account([u8; 16]),
    Address(Option<IpAddr>),
    Pair([u8; 16], Option<IpAddr>),
}

/// The failures of an account, an address or a pair.
#[derive(Clone, Copy, Debug)]
struct Failures {
    count: u32,
    last: Instant,
}

/// A login that may compare its password. Its turn ends when this is dropped.
pub(crate) struct Attempt<'t> {
    throttle: &'t LoginThrottle,
    keys: [Key; 3],
    _turns: [Turn<Key>; 2],
}

/// Why a login had no turn in time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum NoTurn {
    /// Its account at its address, or its address, has failed logins.
    Failures,
    /// There are too many logins.
    Busy,
}

impl Key {
    /// The keys of a login: the pair, the address and the account.
    fn of(name: &str, address: Option<IpAddr>) -> [Key; 3] {
        let (mut account, address) = ([0; 16], address.map(caller_of));
        account.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
        [Key::Pair(account, address), Key::Address(address), Key::Account(account)]
    }

    /// The pause between two turns after this many failures.
    fn pause(self, failures: u32) -> Duration {
        let (free, longest) = match self {
            Key::Account(_) => return Duration::ZERO,
            Key::Address(_) => (FREE_FOR_ADDRESS, 1),
            Key::Pair(..) => (FREE_FOR_PAIR, 2),
        };
        match failures.checked_sub(free) {
            Some(beyond) => Duration::from_secs(longest.min(u64::from(beyond) + 1)),
            None => Duration::ZERO,
        }
    }
}

impl NoTurn {
    pub(crate) fn refusal(self) -> Refusal {
        match self {
            NoTurn::Failures => too_many_failed_logins(),
            NoTurn::Busy => too_many_logins(),
        }
    }
}

impl LoginThrottle {
    /// Logins wait this long for their turn.
    pub(crate) fn new(patience: Duration) -> LoginThrottle {
        LoginThrottle { failures: Mutex::default(), turns: Turns::new(MOST_WAITING), patience }
    }

    fn failures(&self) -> MutexGuard<'_, HashMap<Key, Failures>> {
        // A panic cannot leave the counts inconsistent.
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of failures that are not forgotten.
    fn count(&self, key: Key, now: Instant) -> u32 {
        self.failures()
            .get(&key)
            .filter(|known| now.duration_since(known.last) < FORGOTTEN)
            .map_or(0, |known| known.count)
    }

    /// Waits for the turn of a login.
    ///
    /// # Errors
    ///
    /// It had no turn in time.
    pub(crate) async fn begin(&self, name: &str, address: Option<IpAddr>) -> Result<Attempt<'_>, NoTurn> {
        let keys = Key::of(name, address);
        if let Ok(Ok(turns)) = timeout(self.patience, self.turns(keys)).await {
            return Ok(Attempt { throttle: self, keys, _turns: turns });
        }
        let now = Instant::now();
        let has_failed = keys.iter().any(|key| !key.pause(self.count(*key, now)).is_zero());
        Err(if has_failed { NoTurn::Failures } else { NoTurn::Busy })
    }

    async fn turns(&self, [pair, address, account]: [Key; 3]) -> Result<[Turn<Key>; 2], Busy> {
        let of_pair = self.turns.take(pair).await?;
        self.rest(pair).await;
        if self.count(account, Instant::now()) >= FREE_FOR_ACCOUNT {
            sleep(DELAY).await;
        }
        let of_address = self.turns.take(address).await?;
        self.rest(address).await;
        Ok([of_address, of_pair])
    }

    async fn rest(&self, key: Key) {
        let pause = self.pause(key, Instant::now());
        // Even the shortest sleep takes a millisecond.
        if !pause.is_zero() {
            sleep(pause).await;
        }
    }

    /// What is left of the pause since the last failure.
    fn pause(&self, key: Key, now: Instant) -> Duration {
        let known = self.failures().get(&key).copied();
        known.map_or(Duration::ZERO, |known| key.pause(known.count).saturating_sub(now.duration_since(known.last)))
    }

    fn fail(&self, keys: [Key; 3], now: Instant) {
        let mut failures = self.failures();
        make_room(&mut failures, now);
        for key in keys {
            let known = failures.entry(key).or_insert(Failures { count: 0, last: now });
            if now.duration_since(known.last) >= FORGOTTEN {
                known.count = 0;
            }
            *known = Failures { count: known.count.saturating_add(1), last: now };
        }
    }
}

impl Attempt<'_> {
    /// Counts the login as failed.
    pub(crate) fn failed(self) {
        self.throttle.fail(self.keys, Instant::now());
    }

    /// Forgets the failures of the account at this address. Those of the address stay, so that a caller cannot clear them with
    /// its own account; and those of the account, so that its owner does not help those who try its password.
    pub(crate) fn succeeded(self) {
        let [pair, ..] = self.keys;
        self.throttle.failures().remove(&pair);
    }
}

/// Drops the older half of the accounts, addresses and pairs if there are too many, so that this runs rarely.
fn make_room(failures: &mut HashMap<Key, Failures>, now: Instant) {
    if failures.len() + 3 <= MOST {
        return;
    }
    failures.retain(|_, known| now.duration_since(known.last) < FORGOTTEN);
    if failures.len() > MOST / 2 {
        let mut times: Vec<Instant> = failures.values().map(|known| known.last).collect();
        let middle = times.len() / 2;
        let (_, median, _) = times.select_nth_unstable(middle);
        let median = *median;
        failures.retain(|_, known| known.last > median);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use std::sync::Arc;

    const SECOND: Duration = Duration::from_secs(1);

    fn throttle() -> LoginThrottle {
        LoginThrottle::new(30 * SECOND)
    }

    const OTHER: Option<IpAddr> = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));

    #[test]
    fn after_failures_there_are_pauses_which_are_bounded_and_forgotten() {
        let (throttle, mut now) = (throttle(), Instant::now());
        let [pair, of_address, account] = Key::of("jane", None);
        let mut pauses = Vec::new();
        for _ in 0..23 {
            throttle.fail([pair, of_address, account], now);
            pauses.push([pair, of_address, account].map(|key| throttle.pause(key, now).as_secs()));
        }
        assert_eq!(pauses[..5], [[0, 0, 0], [0, 0, 0], [1, 0, 0], [2, 0, 0], [2, 0, 0]]);
        assert_eq!(pauses[18..], [[2, 0, 0], [2, 1, 0], [2, 1, 0], [2, 1, 0], [2, 1, 0]]);
        now += SECOND;
        assert_eq!([pair, of_address].map(|key| throttle.pause(key, now).as_secs()), [1, 0]);
        // Another account at this address and this account at another address have no failures of a pair.
        assert_eq!(throttle.pause(Key::of("john", None)[0], now), Duration::ZERO);
        assert_eq!(throttle.pause(Key::of("jane", OTHER)[0], now), Duration::ZERO);
        now += FORGOTTEN;
        assert_eq!(throttle.count(account, now), 0);
        throttle.fail([pair, of_address, account], now);
        assert_eq!(throttle.pause(pair, now), Duration::ZERO);
    }

    #[tokio::test]
    async fn only_failures_count() {
        let throttle = throttle();
        for _ in 0..100 {
            throttle.begin("jane", None).await.unwrap().succeeded();
            drop(throttle.begin("jane", None).await.unwrap());
        }
        assert!(throttle.failures().is_empty());
        for _ in 0..2 {
            throttle.begin("jane", None).await.unwrap().failed();
        }
        throttle.begin("jane", None).await.unwrap().succeeded();
        let [pair, address, account] = Key::of("jane", None).map(|key| throttle.count(key, Instant::now()));
        assert_eq!([pair, address, account], [0, 2, 2], "those of the address and the account stay");
    }

    /// While a login has its turn, further ones of its pair wait, and then one of another account at the address is next.
    #[tokio::test]
    async fn logins_take_turns_by_account_and_address() {
        let throttle = Arc::new(throttle());
        let order = Arc::new(Mutex::new(Vec::new()));
        let first = throttle.begin("jane", None).await.unwrap();
        let mut tasks = Vec::new();
        for (name, place) in [("jane", None), ("jane", None), ("john", None), ("jane", OTHER)] {
            let (throttle, order) = (Arc::clone(&throttle), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                let attempt = throttle.begin(name, place).await.unwrap();
                order.lock().unwrap().push((name, place));
                tokio::task::yield_now().await;
                attempt.failed();
            }));
            tokio::task::yield_now().await;
        }
        assert_eq!(*order.lock().unwrap(), [("jane", OTHER)], "another address does not wait");
        first.succeeded();
        for task in tasks {
            task.await.unwrap();
        }
        let expected = [("jane", OTHER), ("john", None), ("jane", None), ("jane", None)];
        assert_eq!(*order.lock().unwrap(), expected);
    }

    #[tokio::test]
    async fn a_login_without_a_turn_in_time_says_why() {
        let throttle = LoginThrottle::new(Duration::from_millis(50));
        let held = throttle.begin("jane", None).await.unwrap();
        assert_eq!(throttle.begin("jane", None).await.err(), Some(NoTurn::Busy));
        held.failed();
        for _ in 0..2 {
            throttle.begin("jane", None).await.unwrap().failed();
        }
        assert_eq!(throttle.begin("jane", None).await.err(), Some(NoTurn::Failures));
    }

    #[test]
    fn the_memory_is_bounded_and_drops_the_oldest() {
        let (throttle, now) = (throttle(), Instant::now());
        let address = |number: u32| Some(IpAddr::from(number.to_be_bytes()));
        for number in 0..10_000 {
            let keys = Key::of(&number.to_string(), address(number));
            throttle.fail(keys, now + Duration::from_millis(u64::from(number) / 100));
        }
        let failures = throttle.failures();
        assert!((MOST / 4..=MOST).contains(&failures.len()), "{}", failures.len());
        let pair = |number: u32| Key::of(&number.to_string(), address(number))[0];
        assert!(!failures.contains_key(&pair(0)) && failures.contains_key(&pair(9_999)));
    }
}
