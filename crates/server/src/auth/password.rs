//! Hashes passwords with argon2id, and compares at most as many at a time as half of the cores.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// The cost of hashing a password: memory and passes.
///
/// ```
/// use linecard_server::PasswordCost;
///
/// assert_eq!(PasswordCost::default(), PasswordCost::new(19 * 1024, 2).unwrap());
/// assert!(PasswordCost::new(0, 2).is_none());
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PasswordCost {
    memory: u32,
    passes: u32,
}

impl PasswordCost {
    /// Creates a cost of this much memory in KiB, at least 8, and this many passes. None if argon2 does not support it.
    #[must_use]
    pub fn new(memory: u32, passes: u32) -> Option<PasswordCost> {
        let cost = PasswordCost { memory, passes };
        (memory <= MOST_MEMORY && passes <= MOST_PASSES).then(|| cost.params())?.map(|_| cost)
    }

    fn params(self) -> Option<Params> {
        Params::new(self.memory, self.passes, 1, None).ok()
    }

    fn argon2(self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params().unwrap_or_default())
    }
}

/// The cost that OWASP recommends: 19 MiB and two passes.
impl Default for PasswordCost {
    fn default() -> PasswordCost {
        PasswordCost { memory: 19 * 1024, passes: 2 }
    }
}

// A login costs what its hash says. These limits keep an imported hash from making a login too expensive.
const MOST_MEMORY: u32 = 256 * 1024;
const MOST_PASSES: u32 = 16;
const MOST_LANES: u32 = 16;

/// The longest password, in bytes.
const LONGEST: usize = 1024;

/// Whether a text has the length of a password.
pub(crate) fn is_password(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
}

/// Hashes a password with a random salt. None if the system has no random numbers.
pub(crate) fn hash_password(cost: PasswordCost, password: &str) -> Option<String> {
    let hash = cost.argon2().hash_password(password.as_bytes()).ok()?;
    Some(hash.to_string())
}

/// Whether a password matches a hash.
pub(crate) fn is_password_of(password: &str, hash: &str) -> bool {
    Argon2::default().verify_password(password.as_bytes(), hash).is_ok()
}

/// Says what is wrong with an imported hash; none if it can be used.
pub(crate) fn what_is_wrong_with_hash(hash: &str) -> Option<&'static str> {
    let Ok(hash) = PasswordHash::new(hash) else {
        return Some("is not a PHC string; write it as $argon2id$v=19$m=19456,t=2,p=1$…$…");
    };
    if hash.algorithm.as_str() != "argon2id" {
        return Some("is not an argon2id hash; give an argon2id hash, or the password itself");
    }
    if hash.version != Some(0x13) || hash.salt.is_none() || hash.hash.is_none() {
        return Some("has no version 19, no salt or no hash; hash the password again with argon2id");
    }
    match Params::try_from(&hash) {
        Ok(params)
            if params.m_cost() <= MOST_MEMORY && params.t_cost() <= MOST_PASSES && params.p_cost() <= MOST_LANES =>
        {
            None
        }
        Ok(_) => Some("is too expensive for a login; use at most m=262144, t=16, p=16"),
        Err(_) => Some("has parameters that argon2id does not support; hash the password again"),
    }
}

/// How many cores do what needs no session. Users have the others.
pub(crate) fn half_of_cores() -> usize {
    (available_parallelism().map_or(1, usize::from) / 2).max(1)
}

/// Compares passwords with hashes, and hashes new ones, a few at a time.
pub(crate) struct Passwords {
    cost: PasswordCost,
    /// The hash for an unknown username, so that refusing it takes as long as refusing a wrong password.
    hash_of_unknown: String,
    cores: Arc<Semaphore>,
    /// How long a login waits for a core.
    patience: Duration,
}

/// A core that compares or hashes one password.
pub(crate) struct Core(OwnedSemaphorePermit);

impl Passwords {
    pub(crate) fn new(cost: PasswordCost, patience: Duration) -> Passwords {
        let count = half_of_cores();
        Passwords {
            cost,
            hash_of_unknown: hash_password(cost, "unknown").unwrap_or_default(),
            cores: Arc::new(Semaphore::new(count)),
            patience,
        }
    }

    /// Waits for a core, in the order in which logins came. None if none was free in time.
    pub(crate) async fn core(&self) -> Option<Core> {
        let core = timeout(self.patience, Arc::clone(&self.cores).acquire_owned()).await;
        // The semaphore is never closed.
        core.ok()?.ok().map(Core)
    }

    /// Whether a password matches a hash. Without a hash it does not, after the same time.
    pub(crate) async fn is_right(&self, core: Core, password: String, hash: Option<String>) -> bool {
        let is_known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.hash_of_unknown.clone());
        let compared = tokio::task::spawn_blocking(move || {
            // The core is busy until the end, even if the caller stops waiting.
            let _busy = core.0;
            is_password_of(&password, &hash)
        });
        compared.await.unwrap_or(false) && is_known
    }

    /// Hashes a password. None if the system has no random numbers.
    pub(crate) async fn hash(&self, core: Core, password: String) -> Option<String> {
        let cost = self.cost;
        let hashed = tokio::task::spawn_blocking(move || {
            let _busy = core.0;
            hash_password(cost, &password)
        });
        hashed.await.unwrap_or(None)
    }
}
