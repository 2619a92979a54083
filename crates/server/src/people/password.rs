//! Passwords: kept as argon2id, and compared by no more threads at a time than there are cores.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use std::thread::available_parallelism;
use tokio::sync::Semaphore;

/// What a password costs whoever guesses it: memory and time.
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
    /// So many KiB of memory, from 8 on, gone over so many times. None if argon2 does not take them.
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

/// What OWASP recommends: 19 MiB, gone over twice.
impl Default for PasswordCost {
    fn default() -> PasswordCost {
        PasswordCost { memory: 19 * 1024, passes: 2 }
    }
}

/// A login costs what its hash says, so that a hash of somebody else's making is not believed everything.
const MOST_MEMORY: u32 = 256 * 1024;
const MOST_PASSES: u32 = 16;
const MOST_LANES: u32 = 16;

/// The longest password, in bytes.
const LONGEST: usize = 1024;

/// How many logins may wait for a core.
const QUEUE: usize = 32;

/// Whether a text may be a password.
pub(crate) fn is_password(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
}

/// A password as it is kept, with a salt of its own. None if the system has no random numbers.
pub(crate) fn hash_password(cost: PasswordCost, password: &str) -> Option<String> {
    let hash = cost.argon2().hash_password(password.as_bytes()).ok()?;
    Some(hash.to_string())
}

/// Whether the password is the one of the hash.
pub(crate) fn is_password_of(password: &str, hash: &str) -> bool {
    Argon2::default().verify_password(password.as_bytes(), hash).is_ok()
}

/// What is wrong with a hash that somebody else has made, if anything is.
pub(crate) fn what_is_wrong_with_hash(hash: &str) -> Option<&'static str> {
    let Ok(hash) = PasswordHash::new(hash) else {
        return Some("is no PHC string, as $argon2id$v=19$m=19456,t=2,p=1$…$… is");
    };
    if hash.algorithm.as_str() != "argon2id" {
        return Some("is not of argon2id; give the password itself, or a hash of argon2id");
    }
    if hash.version != Some(0x13) || hash.salt.is_none() || hash.hash.is_none() {
        return Some("lacks the version 19, the salt or the hash of argon2id");
    }
    match Params::try_from(&hash) {
        Ok(params)
            if params.m_cost() <= MOST_MEMORY && params.t_cost() <= MOST_PASSES && params.p_cost() <= MOST_LANES =>
        {
            None
        }
        Ok(_) => Some("costs more than a login may: at most m=262144, t=16, p=16"),
        Err(_) => Some("has parameters that argon2id does not take"),
    }
}

/// Compares passwords.
pub(crate) struct Passwords {
    /// What the password of nobody is compared with, so that it takes as long as anybody's.
    nobody: String,
    at_work: Semaphore,
    places: Semaphore,
}

/// More logins wait than may.
#[derive(Debug)]
pub(crate) struct Busy;

impl Passwords {
    pub(crate) fn new(cost: PasswordCost) -> Passwords {
        let cores = available_parallelism().map_or(1, usize::from);
        Passwords {
            nobody: hash_password(cost, "nobody").unwrap_or_default(),
            at_work: Semaphore::new(cores),
            places: Semaphore::new(cores + QUEUE),
        }
    }

    /// Whether the password is the one of the hash. Without a hash it is not, and it takes as long to say so.
    pub(crate) async fn is_right(&self, password: String, hash: Option<String>) -> Result<bool, Busy> {
        let _place = self.places.try_acquire().map_err(|_| Busy)?;
        // It is never closed.
        let _core = self.at_work.acquire().await.map_err(|_| Busy)?;
        let somebody = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.nobody.clone());
        let compared = tokio::task::spawn_blocking(move || is_password_of(&password, &hash));
        Ok(compared.await.unwrap_or(false) && somebody)
    }
}
