//! Logins that fail are slowed: each account and each address has to wait longer after each of them.

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often an account may fail before it has to wait.
const FREE_FOR_ACCOUNT: u32 = 3;
/// How often an address may: many people may share one.
const FREE_FOR_ADDRESS: u32 = 20;
/// The longest wait. Whoever knows a name can make its owner wait so long, and no longer.
const LONGEST: Duration = Duration::from_mins(1);
/// When it is forgotten that a login has failed.
const FORGOTTEN: Duration = Duration::from_mins(15);
/// How many accounts and addresses are remembered; then the older half of them goes.
const MOST: usize = 10_000;

/// Remembers the logins that failed, of this process.
#[derive(Default)]
pub(crate) struct Slow {
    failures: Mutex<HashMap<Key, Failures>>,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Key {
    /// What a name is known by: names may be long, and of nobody.
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

    /// Whoever has an address of IPv6 has all that begin with the same 64 bits.
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

    /// How long to wait still.
    fn wait(self, free: u32, now: Instant) -> Duration {
        let Some(beyond) = self.count.checked_sub(free) else { return Duration::ZERO };
        let delay = Duration::from_secs(1 << beyond.min(6)).min(LONGEST);
        delay.saturating_sub(now.saturating_duration_since(self.last))
    }
}

impl Slow {
    fn failures(&self) -> MutexGuard<'_, HashMap<Key, Failures>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a login begin, or says how long to wait. It counts as one that failed until it has succeeded, so that many at
    /// once gain nothing.
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

    /// A login that has begun has not failed. What its address failed with before is remembered, so that nobody clears it
    /// with an account of his own.
    pub(crate) fn succeeded(&self, name: &str, address: Option<IpAddr>) {
        let mut failures = self.failures();
        failures.remove(&Key::account(name));
        take_back(&mut failures, Key::address(address));
    }

    /// A login that has begun came to no end, and has neither failed nor succeeded.
    pub(crate) fn did_not_end(&self, name: &str, address: Option<IpAddr>) {
        let mut failures = self.failures();
        take_back(&mut failures, Key::account(name));
        take_back(&mut failures, Key::address(address));
    }
}

/// Forgets the older half, so that it need not be done each time.
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
    fn each_failure_doubles_the_wait_up_to_a_minute_and_none_is_remembered_for_good() {
        let (slow, mut now) = (Slow::default(), Instant::now());
        let mut waits = Vec::new();
        for _ in 0..12 {
            let wait = slow.begin_at("jane", None, now);
            waits.push(seconds(wait));
            now += wait.err().unwrap_or_default();
            if wait.is_err() {
                slow.begin_at("jane", None, now).unwrap();
            }
        }
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(seconds(slow.begin_at("jane", None, now)), 60);
        now += FORGOTTEN;
        for _ in 0..3 {
            slow.begin_at("jane", None, now).unwrap();
        }
    }

    #[test]
    fn whoever_succeeds_does_not_wait_and_clears_nothing_but_its_own() {
        let (slow, now) = (Slow::default(), Instant::now());
        for round in 0..100 {
            slow.begin_at("jane", None, now).unwrap_or_else(|_| panic!("{round}"));
            slow.succeeded("jane", None);
        }
        assert!(slow.failures().is_empty());
        let address = Some(IpAddr::from([192, 0, 2, 1]));
        for name in 0..FREE_FOR_ADDRESS {
            slow.begin_at(&name.to_string(), address, now).unwrap();
        }
        assert_eq!(seconds(slow.begin_at("jane", address, now)), 1);
        slow.begin_at("jane", Some(IpAddr::from([192, 0, 2, 2])), now).unwrap();
    }

    #[test]
    fn the_memory_is_bounded_and_the_oldest_go() {
        let (slow, now) = (Slow::default(), Instant::now());
        let address = |number: u32| Some(IpAddr::from(number.to_be_bytes()));
        for number in 0..u32::try_from(MOST).unwrap() {
            slow.begin_at(&number.to_string(), address(number), now + Duration::from_millis(u64::from(number) / 100))
                .unwrap();
        }
        let (first, last) = (Key::address(address(0)), Key::address(address(u32::try_from(MOST).unwrap() - 1)));
        let failures = slow.failures();
        assert!((MOST / 4..=MOST).contains(&failures.len()), "{}", failures.len());
        assert!(!failures.contains_key(&first) && failures.contains_key(&last));
        drop(failures);
        assert_eq!(Key::address("2001:db8::1".parse().ok()), Key::address("2001:db8::2:3".parse().ok()));
        assert_ne!(Key::address("2001:db8::1".parse().ok()), Key::address("2001:db8:0:1::1".parse().ok()));
        assert_eq!(Key::address("::ffff:192.0.2.1".parse().ok()), Key::address("192.0.2.1".parse().ok()));
    }
}
