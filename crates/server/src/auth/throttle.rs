//! Slows down failed logins: after each failure, the account and the address must wait longer.

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How many failures an account has before it must wait.
const FREE_FOR_ACCOUNT: u32 = 3;
/// How many failures an address has before it must wait: many people may share one.
const FREE_FOR_ADDRESS: u32 = 20;
/// The longest wait. An attacker can delay the owner of an account by this much, and no longer.
const LONGEST: Duration = Duration::from_mins(1);
/// How long a failure is remembered.
const FORGOTTEN: Duration = Duration::from_mins(15);
/// How many accounts and addresses are remembered. Beyond that, the older half is dropped.
const MOST: usize = 10_000;

/// The failed logins of this process.
#[derive(Default)]
pub(crate) struct LoginThrottle {
    failures: Mutex<HashMap<Key, Failures>>,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Key {
    /// The hash of a username, which may be long and may belong to no account.
    Account([u8; 16]),
    Address(Option<IpAddr>),
}

#[derive(Clone, Copy)]
struct Failures {
    count: u32,
    last: Instant,
}

impl Key {
    fn account(name: &str) -> Key {
        let mut known = [0; 16];
        known.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
        Key::Account(known)
    }

    /// IPv6 addresses with the same first 64 bits belong to one caller.
    fn address(address: Option<IpAddr>) -> Key {
        Key::Address(address.map(|address| match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::from((address.to_bits() >> 64 << 64).to_be_bytes()),
            address @ IpAddr::V4(_) => address,
        }))
    }

    const fn free(self) -> u32 {
        match self {
            Key::Account(_) => FREE_FOR_ACCOUNT,
            Key::Address(_) => FREE_FOR_ADDRESS,
        }
    }
}

impl Failures {
    fn is_forgotten(self, now: Instant) -> bool {
        now.saturating_duration_since(self.last) >= FORGOTTEN
    }

    /// The remaining wait.
    fn wait(self, free: u32, now: Instant) -> Duration {
        let Some(beyond) = self.count.checked_sub(free) else { return Duration::ZERO };
        let delay = Duration::from_secs(1 << beyond.min(6)).min(LONGEST);
        delay.saturating_sub(now.saturating_duration_since(self.last))
    }
}

impl LoginThrottle {
    fn failures(&self) -> MutexGuard<'_, HashMap<Key, Failures>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a login begin, or returns how long to wait. The login counts as failed until it succeeds, so that concurrent
    /// logins cannot avoid the limit.
    pub(crate) fn begin(&self, name: &str, address: Option<IpAddr>) -> Result<(), Duration> {
        self.begin_at(name, address, Instant::now())
    }

    fn begin_at(&self, name: &str, address: Option<IpAddr>, now: Instant) -> Result<(), Duration> {
        let mut failures = self.failures();
        let keys = [Key::account(name), Key::address(address)];
        let wait = |key: &Key| {
            failures.get(key).filter(|known| !known.is_forgotten(now)).map(|known| known.wait(key.free(), now))
        };
        let wait = keys.iter().filter_map(wait).max().unwrap_or_default();
        if !wait.is_zero() {
            return Err(wait);
        }
        for key in keys {
            if failures.len() >= MOST && !failures.contains_key(&key) {
                make_room(&mut failures, now);
            }
            let known = failures.entry(key).or_insert(Failures { count: 0, last: now });
            let count = if known.is_forgotten(now) { 0 } else { known.count };
            *known = Failures { count: count.saturating_add(1), last: now };
        }
        Ok(())
    }

    /// Records that a login succeeded. Earlier failures of its address stay, so that a caller cannot clear them with its own
    /// account.
    pub(crate) fn succeeded(&self, name: &str, address: Option<IpAddr>) {
        let mut failures = self.failures();
        failures.remove(&Key::account(name));
        take_back(&mut failures, Key::address(address));
    }

    /// Records that a login ended without a result.
    pub(crate) fn cancelled(&self, name: &str, address: Option<IpAddr>) {
        let mut failures = self.failures();
        take_back(&mut failures, Key::account(name));
        take_back(&mut failures, Key::address(address));
    }
}

/// Drops the older half, so that this runs rarely.
fn make_room(failures: &mut HashMap<Key, Failures>, now: Instant) {
    failures.retain(|_, known| !known.is_forgotten(now));
    if failures.len() >= MOST {
        let mut times: Vec<Instant> = failures.values().map(|known| known.last).collect();
        let (_, median, _) = times.select_nth_unstable(MOST / 2);
        let median = *median;
        failures.retain(|_, known| known.last > median);
    }
}

fn take_back(failures: &mut HashMap<Key, Failures>, key: Key) {
    if let Some(known) = failures.get_mut(&key) {
        known.count = known.count.saturating_sub(1);
        if known.count == 0 {
            failures.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(wait: Result<(), Duration>) -> u64 {
        wait.err().map_or(0, |wait| wait.as_secs())
    }

    #[test]
    fn each_failure_doubles_the_wait_up_to_a_minute_and_is_forgotten_later() {
        let (throttle, mut now) = (LoginThrottle::default(), Instant::now());
        let mut waits = Vec::new();
        for _ in 0..12 {
            let wait = throttle.begin_at("jane", None, now);
            waits.push(seconds(wait));
            now += wait.err().unwrap_or_default();
            if wait.is_err() {
                throttle.begin_at("jane", None, now).unwrap();
            }
        }
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(seconds(throttle.begin_at("jane", None, now)), 60);
        now += FORGOTTEN;
        for _ in 0..3 {
            throttle.begin_at("jane", None, now).unwrap();
        }
    }

    #[test]
    fn a_success_clears_the_account_but_not_the_address() {
        let (throttle, now) = (LoginThrottle::default(), Instant::now());
        for round in 0..100 {
            throttle.begin_at("jane", None, now).unwrap_or_else(|_| panic!("{round}"));
            throttle.succeeded("jane", None);
        }
        assert!(throttle.failures().is_empty());
        let address = Some(IpAddr::from([192, 0, 2, 1]));
        for name in 0..FREE_FOR_ADDRESS {
            throttle.begin_at(&name.to_string(), address, now).unwrap();
        }
        assert_eq!(seconds(throttle.begin_at("jane", address, now)), 1);
        throttle.begin_at("jane", Some(IpAddr::from([192, 0, 2, 2])), now).unwrap();
    }

    #[test]
    fn the_memory_is_bounded_and_drops_the_oldest() {
        let (throttle, now) = (LoginThrottle::default(), Instant::now());
        let address = |number: u32| Some(IpAddr::from(number.to_be_bytes()));
        for number in 0..u32::try_from(MOST).unwrap() {
            throttle
                .begin_at(&number.to_string(), address(number), now + Duration::from_millis(u64::from(number) / 100))
                .unwrap();
        }
        let (first, last) = (Key::address(address(0)), Key::address(address(u32::try_from(MOST).unwrap() - 1)));
        let failures = throttle.failures();
        assert!((MOST / 4..=MOST).contains(&failures.len()), "{}", failures.len());
        assert!(!failures.contains_key(&first) && failures.contains_key(&last));
        drop(failures);
        assert_eq!(Key::address("2001:db8::1".parse().ok()), Key::address("2001:db8::2:3".parse().ok()));
        assert_ne!(Key::address("2001:db8::1".parse().ok()), Key::address("2001:db8:0:1::1".parse().ok()));
        assert_eq!(Key::address("::ffff:192.0.2.1".parse().ok()), Key::address("192.0.2.1".parse().ok()));
    }
}
