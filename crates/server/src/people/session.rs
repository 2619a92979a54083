//! Sessions: a cookie that only its owner knows, and a record of it that does not give it away.

use super::account::Account;
use crate::Config;
use crate::refusal::{Refusal, store_failed};
use crate::store::{Key, Store, StoreError, Write};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use linecard_contract::Session as Documented;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tracing::warn;

/// The sessions of a server. They are in its store, so that a restart and another server know them too.
pub(crate) struct Sessions {
    idle: Duration,
    lifetime: Duration,
    is_secure: bool,
    /// The name of the cookie.
    cookie: &'static str,
    /// The path of the operation that begins a session.
    login: &'static str,
    /// When those that are over were last taken away.
    swept: Mutex<Instant>,
}

/// The record of a session. Times are milliseconds since 1970.
struct Session {
    username: String,
    stamp: String,
    begun: u64,
    seen: u64,
}

impl Session {
    fn of(record: &Value) -> Option<Session> {
        let text = |name: &str| record.get(name).and_then(Value::as_str).map(str::to_owned);
        let time = |name: &str| record.get(name).and_then(Value::as_u64);
        Some(Session { username: text("username")?, stamp: text("stamp")?, begun: time("begun")?, seen: time("seen")? })
    }

    fn record(&self) -> Value {
        json!({"username": self.username, "stamp": self.stamp, "begun": self.begun, "seen": self.seen})
    }
}

impl Sessions {
    pub(crate) fn new(config: &Config, documented: &'static Documented) -> Sessions {
        Sessions {
            idle: config.session_idle,
            lifetime: config.session_lifetime,
            is_secure: config.secure_cookies,
            cookie: documented.cookie,
            login: documented.login.path,
            swept: Mutex::new(Instant::now()),
        }
    }

    /// Who sends a request, by its cookie: the name that logged in, and its account.
    pub(crate) async fn caller(&self, store: &dyn Store, headers: &HeaderMap) -> Result<(String, Account), Refusal> {
        let failed = |failure: StoreError| store_failed(&failure);
        let place = self.place(headers).ok_or_else(|| self.nobody())?;
        let found = store.read(std::slice::from_ref(&place)).await.map_err(failed)?;
        let Some(session) = found.first().and_then(Option::as_ref).and_then(Session::of) else {
            return Err(self.nobody());
        };
        let now = now();
        let account = Key::account(&session.username);
        let account = if self.is_over(&session, now) {
            None
        } else {
            let found = store.read(std::slice::from_ref(&account)).await.map_err(failed)?;
            found.first().and_then(Option::as_ref).and_then(Account::of)
        };
        let Some(account) = account.filter(|account| account.stamp == session.stamp) else {
            store.change(Vec::new(), remove(vec![place])).await.map_err(failed)?;
            return Err(self.nobody());
        };
        let unseen = Duration::from_millis(now.saturating_sub(session.seen));
        // Not every request is worth a write.
        if unseen > self.idle / 10 {
            self.renew(store, place, now).await;
        }
        Ok((session.username, account))
    }

    fn is_over(&self, session: &Session, now: u64) -> bool {
        let since = |time: u64| Duration::from_millis(now.saturating_sub(time));
        since(session.seen) >= self.idle || since(session.begun) >= self.lifetime
    }

    /// Notes that a session was used, if it has not been ended meanwhile.
    async fn renew(&self, store: &dyn Store, place: Key, now: u64) {
        let at = place.clone();
        let renewed = Box::new(move |stored: &[Option<Value>]| {
            let session = stored.first().and_then(Option::as_ref).and_then(Session::of);
            let session = session.filter(|session| session.seen < now);
            session
                .map(|session| Write::Put(at.clone(), Session { seen: now, ..session }.record()))
                .into_iter()
                .collect()
        });
        // It ends a little earlier then; nobody is refused for it.
        if let Err(failure) = store.change(vec![place], renewed).await {
            warn!(%failure, "a session was not renewed");
        }
    }

    /// Begins a session of an account, if the account still is what it was when its password was compared. The cookie is
    /// for whoever logged in.
    pub(crate) async fn begin(
        &self,
        store: &dyn Store,
        username: &str,
        stamp: &str,
    ) -> Result<Option<HeaderValue>, StoreError> {
        let Some(token) = random() else { return Ok(None) };
        let now = now();
        let session = Session { username: username.to_owned(), stamp: stamp.to_owned(), begun: now, seen: now };
        let (place, has_begun) = (named(&token), Arc::new(Mutex::new(false)));
        let begun = {
            let has_begun = Arc::clone(&has_begun);
            Box::new(move |stored: &[Option<Value>]| {
                let account = stored.first().and_then(Option::as_ref).and_then(Account::of);
                let is_same = account.is_some_and(|account| account.stamp == session.stamp);
                *has_begun.lock().unwrap_or_else(PoisonError::into_inner) = is_same;
                is_same.then(|| Write::Put(place.clone(), session.record())).into_iter().collect()
            })
        };
        store.change(vec![Key::account(username)], begun).await?;
        let has_begun = *has_begun.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(has_begun.then(|| self.cookie(&token, self.lifetime)).flatten())
    }

    /// Ends the session of a request, if it has one.
    pub(crate) async fn end(&self, store: &dyn Store, headers: &HeaderMap) -> Result<(), StoreError> {
        match self.place(headers) {
            Some(place) => store.change(Vec::new(), remove(vec![place])).await,
            None => Ok(()),
        }
    }

    /// The cookie that takes the place of one that is not needed any more.
    pub(crate) fn no_cookie(&self) -> Option<HeaderValue> {
        self.cookie("", Duration::ZERO)
    }

    fn cookie(&self, token: &str, age: Duration) -> Option<HeaderValue> {
        let secure = if self.is_secure { "; Secure" } else { "" };
        let age = age.as_secs();
        let name = self.cookie;
        let cookie = format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}");
        let mut cookie = HeaderValue::from_str(&cookie).ok()?;
        cookie.set_sensitive(true);
        Some(cookie)
    }

    /// Whoever cannot be told from nobody is told the same.
    fn nobody(&self) -> Refusal {
        let details = format!("nobody is logged in, or the session is over; POST {} begins one", self.login);
        Refusal::new(StatusCode::UNAUTHORIZED, details)
    }

    /// Where the session of a request is kept.
    fn place(&self, headers: &HeaderMap) -> Option<Key> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let (_, token) = pairs.find(|(name, _)| *name == self.cookie)?;
        (token.len() == 64).then(|| named(token))
    }

    /// Whether it is time to take away sessions that are over; it is then not, for a while.
    pub(crate) fn is_time_to_sweep(&self) -> bool {
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_time = swept.elapsed() >= self.idle;
        if is_time {
            *swept = Instant::now();
        }
        is_time
    }

    /// Takes away the sessions that are over: whoever does not come back leaves one behind.
    pub(crate) async fn sweep(&self, store: &dyn Store) {
        let now = now();
        let is_over = |record: &Value| Session::of(record).is_none_or(|session| self.is_over(&session, now));
        if let Err(failure) = remove_sessions(store, is_over).await {
            warn!(%failure, "sessions that are over were not taken away");
        }
    }
}

/// Takes away the sessions that are meant, and says how many they were.
async fn remove_sessions(store: &dyn Store, is_meant: impl Fn(&Value) -> bool) -> Result<usize, StoreError> {
    let all = store.list(&Key::all(crate::store::Kind::Session)).await?;
    let places: Vec<Key> = all.into_iter().filter(|(_, record)| is_meant(record)).map(|(place, _)| place).collect();
    let count = places.len();
    if count > 0 {
        store.change(Vec::new(), remove(places)).await?;
    }
    Ok(count)
}

/// Takes away the records of the sessions of a name.
pub(crate) async fn remove_sessions_of(store: &dyn Store, username: &str) -> Result<usize, StoreError> {
    remove_sessions(store, |record| record["username"] == username).await
}

fn remove(places: Vec<Key>) -> crate::Change {
    Box::new(move |_| places.iter().cloned().map(Write::Remove).collect())
}

/// The record is found by a hash of the cookie, so that whoever reads the database can not use it.
fn named(token: &str) -> Key {
    Key::session(&hexadecimal(&Sha256::digest(token.as_bytes())))
}

/// A stamp that no account had before. None if the system has no random numbers.
pub(crate) fn new_stamp() -> Option<String> {
    random().map(|mut stamp| {
        stamp.truncate(32);
        stamp
    })
}

/// 256 bits that nobody can guess.
fn random() -> Option<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(hexadecimal(&bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Nothing fails in writing into memory.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Milliseconds since 1970. Servers of one store have to agree on the time, as far as sessions may end early or late.
fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}
