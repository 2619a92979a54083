//! Slows down failed logins.
//!
//! First, the pair of an account and an address waits longer after each failure. The owner of the account has another address
//! than an attacker, and is not kept out. Then, an address that tries many accounts waits. If an account is tried from many
//! addresses, each login takes longer, but none is refused. Only failures count, and a login in progress counts as a failure
//! until it has a result, so that concurrent logins cannot avoid the limit: further ones wait for that result.

use crate::address::caller_of;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// How many failures an account and an address have together before they must wait.
const FREE_FOR_PAIR: u32 = 3;
/// How many failures an address has before it must wait: many people may share one.
const FREE_FOR_ADDRESS: u32 = 20;
/// How many failures an account has, from all addresses, before each login takes longer.
const FREE_FOR_ACCOUNT: u32 = 50;
/// How much longer it takes then.
const DELAY: Duration = Duration::from_secs(2);
/// The longest wait of a pair or an address.
const LONGEST: Duration = Duration::from_mins(1);
/// How long a failure is remembered.
const FORGOTTEN: Duration = Duration::from_mins(15);
/// How many accounts, addresses and pairs are remembered. Beyond that, the older half of those without a login in progress is
/// dropped.
const MOST: usize = 10_000;
/// How many logins of a pair or an address may wait for others.
const MOST_WAITING: u32 = 32;

/// The failed logins of this process.
#[derive(Default)]
pub(crate) struct LoginThrottle {
    attempts: Mutex<HashMap<Key, Attempts>>,
    /// Wakes logins that wait for the result of others.
    ended: Notify,
}

/// An account is the hash of a username, which may be long and may belong to no account.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Key {
    Account([u8; 16]),
    Address(Option<IpAddr>),
    Pair([u8; 16], Option<IpAddr>),
}

/// The logins of an account, an address or a pair.
#[derive(Clone, Copy)]
struct Attempts {
    failures: u32,
    in_progress: u32,
    waiting: u32,
    /// When the last failure was, or the first login began.
    last: Instant,
}

/// A login that may compare its password. It ends when this is dropped.
pub(crate) struct Attempt<'t> {
    throttle: &'t LoginThrottle,
    keys: [Key; 3],
    /// How long to wait before the password is compared.
    pub(crate) delay: Duration,
    has_failed: bool,
}

/// What a login may do.
enum Decision {
    Begin(Duration),
    Wait,
    Refuse(Duration),
}

impl Key {
    /// The keys of a login. The account comes last: it is the only one whose logins are never refused.
    fn of(name: &str, address: Option<IpAddr>) -> [Key; 3] {
        let (mut account, address) = ([0; 16], address.map(caller_of));
        account.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
        [Key::Pair(account, address), Key::Address(address), Key::Account(account)]
    }

    const fn free(self) -> u32 {
        match self {
            Key::Account(_) => FREE_FOR_ACCOUNT,
            Key::Address(_) => FREE_FOR_ADDRESS,
            Key::Pair(..) => FREE_FOR_PAIR,
        }
    }
}

impl Attempts {
    const fn new(now: Instant) -> Attempts {
        Attempts { failures: 0, in_progress: 0, waiting: 0, last: now }
    }

    fn forget(&mut self, now: Instant) {
        if now.saturating_duration_since(self.last) >= FORGOTTEN {
            self.failures = 0;
        }
    }

    const fn is_empty(&self) -> bool {
        self.failures == 0 && self.in_progress == 0 && self.waiting == 0
    }

    /// The remaining wait.
    fn wait(&self, free: u32, now: Instant) -> Duration {
        let Some(beyond) = self.failures.checked_sub(free) else { return Duration::ZERO };
        let delay = Duration::from_secs(1 << beyond.min(6)).min(LONGEST);
        delay.saturating_sub(now.saturating_duration_since(self.last))
    }

    /// Whether the logins in progress, if all of them fail, reach the limit.
    const fn is_full(&self, free: u32) -> bool {
        let left = free.saturating_sub(self.failures);
        self.in_progress >= if left == 0 { 1 } else { left }
    }
}

impl LoginThrottle {
    fn attempts(&self) -> MutexGuard<'_, HashMap<Key, Attempts>> {
        // A panic cannot leave the counts inconsistent.
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a login begin, after the result of others if they might reach the limit.
    ///
    /// # Errors
    ///
    /// How long to wait, if there are too many failures.
    pub(crate) async fn begin(&self, name: &str, address: Option<IpAddr>) -> Result<Attempt<'_>, Duration> {
        let keys = Key::of(name, address);
        let _waiting = match self.decide(keys, Instant::now(), true) {
            Decision::Begin(delay) => return Ok(self.attempt(keys, delay)),
            Decision::Refuse(wait) => return Err(wait),
            Decision::Wait => Waiting { throttle: self, keys },
        };
        loop {
            // The permission to be woken is taken before the decision, so that no result is missed.
            let ended = self.ended.notified();
            match self.decide(keys, Instant::now(), false) {
                Decision::Begin(delay) => return Ok(self.attempt(keys, delay)),
                Decision::Refuse(wait) => return Err(wait),
                Decision::Wait => ended.await,
            }
        }
    }

    const fn attempt(&self, keys: [Key; 3], delay: Duration) -> Attempt<'_> {
        Attempt { throttle: self, keys, delay, has_failed: false }
    }

    /// Decides about a login and counts it: as one in progress, or if it is new, as one that waits.
    fn decide(&self, keys: [Key; 3], now: Instant, is_new: bool) -> Decision {
        let mut attempts = self.attempts();
        let [pair, address, account] = keys.map(|key| {
            let mut known = attempts.get(&key).copied().unwrap_or_else(|| Attempts::new(now));
            known.forget(now);
            (key, known)
        });
        let refusing = [pair, address];
        let wait = refusing.map(|(key, known)| known.wait(key.free(), now)).into_iter().max().unwrap_or_default();
        if !wait.is_zero() {
            return Decision::Refuse(wait);
        }
        let must_wait = refusing.iter().any(|(key, known)| known.is_full(key.free()));
        if must_wait && is_new && refusing.iter().any(|(_, known)| known.waiting >= MOST_WAITING) {
            return Decision::Refuse(Duration::from_millis(500));
        }
        if !must_wait || is_new {
            make_room(&mut attempts, now);
            for (key, mut known) in [pair, address, account] {
                *if must_wait { &mut known.waiting } else { &mut known.in_progress } += 1;
                attempts.insert(key, known);
            }
        }
        if must_wait {
            return Decision::Wait;
        }
        Decision::Begin(if account.1.failures >= FREE_FOR_ACCOUNT { DELAY } else { Duration::ZERO })
    }

    /// Changes the counts of a login.
    fn count(&self, keys: [Key; 3], change: impl Fn(Key, &mut Attempts)) {
        let mut attempts = self.attempts();
        for key in keys {
            if let Some(known) = attempts.get_mut(&key) {
                change(key, known);
                if known.is_empty() {
                    attempts.remove(&key);
                }
            }
        }
    }
}

impl Attempt<'_> {
    /// Counts the login as failed.
    pub(crate) fn failed(mut self) {
        self.has_failed = true;
    }

    /// Forgets the failures of the account at this address. Those of the address stay, so that a caller cannot clear them with
    /// its own account; and those of the account, so that its owner does not help those who try its password.
    pub(crate) fn succeeded(self) {
        self.throttle.count(self.keys, |key, known| {
            if matches!(key, Key::Pair(..)) {
                known.failures = 0;
            }
        });
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        let (now, has_failed) = (Instant::now(), self.has_failed);
        self.throttle.count(self.keys, |_, known| {
            known.in_progress = known.in_progress.saturating_sub(1);
            if has_failed {
                known.failures = known.failures.saturating_add(1);
                known.last = now;
            }
        });
        self.throttle.ended.notify_waiters();
    }
}

/// A login that waits for the result of others until this is dropped.
struct Waiting<'t> {
    throttle: &'t LoginThrottle,
    keys: [Key; 3],
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.throttle.count(self.keys, |_, known| known.waiting = known.waiting.saturating_sub(1));
    }
}

/// Drops the older half of the accounts, addresses and pairs if there are too many, so that this runs rarely.
fn make_room(attempts: &mut HashMap<Key, Attempts>, now: Instant) {
    if attempts.len() + 3 <= MOST {
        return;
    }
    let is_used = |known: &Attempts| known.in_progress > 0 || known.waiting > 0;
    attempts.retain(|_, known| is_used(known) || now.saturating_duration_since(known.last) < FORGOTTEN);
    if attempts.len() > MOST / 2 {
        let mut times: Vec<Instant> = attempts.values().map(|known| known.last).collect();
        let middle = times.len() / 2;
        let (_, median, _) = times.select_nth_unstable(middle);
        let median = *median;
        attempts.retain(|_, known| is_used(known) || known.last > median);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Begins a login that has a result soon. Returns the seconds to wait, if it is refused.
    fn fail(throttle: &LoginThrottle, name: &str, address: Option<IpAddr>, now: Instant) -> u64 {
        let keys = Key::of(name, address);
        match throttle.decide(keys, now, true) {
            Decision::Begin(_) => {
                throttle.count(keys, |_, known| {
                    *known = Attempts { failures: known.failures + 1, in_progress: 0, waiting: 0, last: now };
                });
                0
            }
            Decision::Wait => panic!("a login is in progress"),
            Decision::Refuse(wait) => wait.as_secs(),
        }
    }

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn each_failure_doubles_the_wait_up_to_a_minute_and_is_forgotten_later() {
        let (throttle, mut now) = (LoginThrottle::default(), Instant::now());
        let mut waits = Vec::new();
        for _ in 0..12 {
            let wait = fail(&throttle, "jane", None, now);
            waits.push(wait);
            now += Duration::from_secs(wait);
            if wait > 0 {
                assert_eq!(fail(&throttle, "jane", None, now), 0);
            }
        }
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        now += FORGOTTEN;
        for _ in 0..3 {
            assert_eq!(fail(&throttle, "jane", None, now), 0);
        }
    }

    #[test]
    fn an_address_that_fails_keeps_no_other_address_out() {
        let (throttle, now) = (LoginThrottle::default(), Instant::now());
        for _ in 0..FREE_FOR_PAIR {
            assert_eq!(fail(&throttle, "jane", Some(address(1)), now), 0);
        }
        assert_eq!(fail(&throttle, "jane", Some(address(1)), now), 1);
        assert_eq!(fail(&throttle, "john", Some(address(1)), now), 0);
        for last in 2..u8::try_from(FREE_FOR_ACCOUNT).unwrap() {
            assert_eq!(fail(&throttle, "jane", Some(address(last)), now), 0);
        }
        // Many addresses make the login of the owner slower, and no more.
        let keys = Key::of("jane", Some(address(100)));
        assert!(matches!(throttle.decide(keys, now, true), Decision::Begin(DELAY)));
        // An address that tries many accounts must wait.
        for name in 4..FREE_FOR_ADDRESS {
            assert_eq!(fail(&throttle, &name.to_string(), Some(address(1)), now), 0);
        }
        assert_eq!(fail(&throttle, "james", Some(address(1)), now), 1);
    }

    #[tokio::test]
    async fn only_failures_count() {
        let throttle = LoginThrottle::default();
        for _ in 0..100 {
            throttle.begin("jane", None).await.unwrap().succeeded();
            drop(throttle.begin("jane", None).await.unwrap());
        }
        assert!(throttle.attempts().is_empty());
        for _ in 0..2 {
            throttle.begin("jane", None).await.unwrap().failed();
        }
        throttle.begin("jane", None).await.unwrap().succeeded();
        assert!(!throttle.attempts().contains_key(&Key::of("jane", None)[0]));
        assert_eq!(throttle.attempts()[&Key::of("jane", None)[1]].failures, 2, "those of the address stay");
    }

    #[tokio::test]
    async fn concurrent_logins_wait_for_the_result_of_others() {
        let throttle = LoginThrottle::default();
        let mut first = Vec::new();
        for _ in 0..FREE_FOR_PAIR {
            first.push(throttle.begin("jane", None).await.unwrap());
        }
        let is_pending = |polled: std::task::Poll<_>| -> bool { polled.is_pending() };
        let mut next = Box::pin(throttle.begin("jane", None));
        assert!(is_pending(
            std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context).map(drop))).await
        ));
        // After a success the next one begins; after failures it is refused.
        first.pop().unwrap().succeeded();
        let next = next.await.unwrap();
        for attempt in first {
            attempt.failed();
        }
        next.failed();
        assert!(throttle.begin("jane", None).await.is_err());
        assert!(throttle.attempts().values().all(|known| known.in_progress == 0 && known.waiting == 0));
    }

    #[test]
    fn the_memory_is_bounded_and_drops_the_oldest() {
        let (throttle, now) = (LoginThrottle::default(), Instant::now());
        let address = |number: u32| Some(IpAddr::from(number.to_be_bytes()));
        for number in 0..10_000 {
            fail(&throttle, &number.to_string(), address(number), now + Duration::from_millis(u64::from(number) / 100));
        }
        let attempts = throttle.attempts();
        assert!((MOST / 4..=MOST).contains(&attempts.len()), "{}", attempts.len());
        let pair = |number: u32| Key::of(&number.to_string(), address(number))[0];
        assert!(!attempts.contains_key(&pair(0)) && attempts.contains_key(&pair(9_999)));
    }
}
