//! Sessions: a random cookie, and a stored record that does not reveal it.

use super::account::Account;
use crate::Config;
use crate::clock::Clock;
use crate::refusal::Refusal;
use crate::refusal::reasons::{not_logged_in, store_failed};
use crate::store::{RecordKey, Store, StoreError, Stored, Write};
use axum::http::{HeaderMap, HeaderValue, header};
use linecard_contract::Session as Documented;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tracing::warn;

/// The sessions of a server. They are in the store, so they outlive a restart and are shared by all servers of the store.
pub(crate) struct Sessions {
    idle: Duration,
    lifetime: Duration,
    is_secure: bool,
    /// The name of the cookie.
    cookie: &'static str,
    /// The path of the operation that begins a session.
    login: String,
    /// When expired sessions were last removed.
    swept: Mutex<Instant>,
    /// If the clocks of servers of one store differ, sessions expire earlier or later by that much.
    clock: Clock,
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
            login: documented.login.path.to_string(),
            swept: Mutex::new(Instant::now()),
            clock: config.clock.clone(),
        }
    }

    /// Finds the username and the account of a request by its session cookie, as they were at some moment after another one.
    pub(crate) async fn caller(
        &self,
        store: &dyn Store,
        headers: &HeaderMap,
        moment: Instant,
    ) -> Result<(String, Account), Refusal> {
        let failed = |failure: StoreError| store_failed(&failure);
        let key = self.session_key(headers).ok_or_else(|| self.not_logged_in())?;
        let found = store.read_since(std::slice::from_ref(&key), moment).await.map_err(failed)?;
        let Some(session) = found.first().and_then(Option::as_ref).and_then(|record| Session::of(record)) else {
            return Err(self.not_logged_in());
        };
        let now = self.clock.milliseconds();
        let account = RecordKey::account(&session.username);
        let account = if self.is_over(&session, now) {
            None
        } else {
            let found = store.read_since(std::slice::from_ref(&account), moment).await.map_err(failed)?;
            found.first().and_then(Option::as_ref).and_then(|record| Account::of(record))
        };
        let Some(account) = account.filter(|account| account.stamp == session.stamp) else {
            store.change(Vec::new(), remove(vec![key])).await.map_err(failed)?;
            return Err(self.not_logged_in());
        };
        let unseen = Duration::from_millis(now.saturating_sub(session.seen));
        // Writing for every request would be slow.
        if unseen > self.idle / 10 {
            self.renew(store, key, now).await;
        }
        Ok((session.username, account))
    }

    fn is_over(&self, session: &Session, now: u64) -> bool {
        let since = |time: u64| Duration::from_millis(now.saturating_sub(time));
        since(session.seen) >= self.idle || since(session.begun) >= self.lifetime
    }

    /// Records that a session was used, unless it has ended in the meantime.
    async fn renew(&self, store: &dyn Store, key: RecordKey, now: u64) {
        let at = key.clone();
        let renewed = Box::new(move |stored: &[Option<Stored>]| {
            let session = stored.first().and_then(Option::as_ref).and_then(|record| Session::of(record));
            let session = session.filter(|session| session.seen < now);
            session
                .map(|session| Write::Put(at.clone(), Session { seen: now, ..session }.record().into()))
                .into_iter()
                .collect()
        });
        // The session expires a little earlier then. That is no reason to refuse the request.
        if let Err(failure) = store.change(vec![key], renewed).await {
            warn!(%failure, "cannot renew a session");
        }
    }

    /// Begins a session, and returns its cookie. None if the account has changed since its password was compared.
    pub(crate) async fn begin(
        &self,
        store: &dyn Store,
        username: &str,
        stamp: &str,
    ) -> Result<Option<HeaderValue>, StoreError> {
        let Some(token) = random() else { return Ok(None) };
        let now = self.clock.milliseconds();
        let session = Session { username: username.to_owned(), stamp: stamp.to_owned(), begun: now, seen: now };
        let (key, has_begun) = (key_of_token(&token), Arc::new(Mutex::new(false)));
        let begun = {
            let has_begun = Arc::clone(&has_begun);
            Box::new(move |stored: &[Option<Stored>]| {
                let account = stored.first().and_then(Option::as_ref).and_then(|record| Account::of(record));
                let is_same = account.is_some_and(|account| account.stamp == session.stamp);
                *has_begun.lock().unwrap_or_else(PoisonError::into_inner) = is_same;
                is_same.then(|| Write::Put(key.clone(), session.record().into())).into_iter().collect()
            })
        };
        store.change(vec![RecordKey::account(username)], begun).await?;
        let has_begun = *has_begun.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(has_begun.then(|| self.cookie(&token, self.lifetime)).flatten())
    }

    /// Ends the session of a request, if it has one.
    pub(crate) async fn end(&self, store: &dyn Store, headers: &HeaderMap) -> Result<(), StoreError> {
        match self.session_key(headers) {
            Some(key) => store.change(Vec::new(), remove(vec![key])).await,
            None => Ok(()),
        }
    }

    /// A cookie that removes the session cookie from the browser.
    pub(crate) fn no_cookie(&self) -> Option<HeaderValue> {
        self.cookie("", Duration::ZERO)
    }

    fn cookie(&self, token: &str, age: Duration) -> Option<HeaderValue> {
        session_cookie(self.cookie, token, age, self.is_secure)
    }

    /// Refuses a request without a valid session, whatever is wrong with it.
    fn not_logged_in(&self) -> Refusal {
        not_logged_in(&self.login)
    }

    /// The key of the session of a request.
    fn session_key(&self, headers: &HeaderMap) -> Option<RecordKey> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let (_, token) = pairs.find(|(name, _)| *name == self.cookie)?;
        (token.len() == 64).then(|| key_of_token(token))
    }

    /// Whether it is time to remove expired sessions. Returns true once per idle time.
    pub(crate) fn is_time_to_sweep(&self) -> bool {
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_time = swept.elapsed() >= self.idle;
        if is_time {
            *swept = Instant::now();
        }
        is_time
    }

    /// Removes expired sessions. Callers who never log out leave them behind.
    pub(crate) async fn sweep(&self, store: &dyn Store) {
        let now = self.clock.milliseconds();
        let is_over = |record: &Value| Session::of(record).is_none_or(|session| self.is_over(&session, now));
        if let Err(failure) = remove_sessions(store, is_over).await {
            warn!(%failure, "cannot remove expired sessions");
        }
    }
}

/// The cookie of a session, which the browser keeps for some time.
pub(crate) fn session_cookie(name: &str, token: &str, age: Duration, is_secure: bool) -> Option<HeaderValue> {
    let secure = if is_secure { "; Secure" } else { "" };
    let age = age.as_secs();
    let cookie = format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}");
    let mut cookie = HeaderValue::from_str(&cookie).ok()?;
    cookie.set_sensitive(true);
    Some(cookie)
}

/// Removes the sessions that match, and returns their number.
async fn remove_sessions(store: &dyn Store, matches: impl Fn(&Value) -> bool) -> Result<usize, StoreError> {
    let all = store.list(&RecordKey::all(crate::store::RecordKind::Session)).await?;
    let keys: Vec<RecordKey> = all.into_iter().filter(|(_, record)| matches(record)).map(|(key, _)| key).collect();
    let count = keys.len();
    if count > 0 {
        store.change(Vec::new(), remove(keys)).await?;
    }
    Ok(count)
}

/// Removes all sessions of a username, and returns their number.
pub(crate) async fn remove_sessions_of(store: &dyn Store, username: &str) -> Result<usize, StoreError> {
    remove_sessions(store, |record| record["username"] == username).await
}

fn remove(keys: Vec<RecordKey>) -> crate::ChangeFn {
    Box::new(move |_| keys.iter().cloned().map(Write::Remove).collect())
}

/// The key of a session is a hash of its cookie, so that the database does not reveal the cookie.
fn key_of_token(token: &str) -> RecordKey {
    RecordKey::session(&hexadecimal(&Sha256::digest(token.as_bytes())))
}

/// Makes a new random stamp. None if the system has no random numbers.
pub(crate) fn new_stamp() -> Option<String> {
    random().map(|mut stamp| {
        stamp.truncate(32);
        stamp
    })
}

/// 256 random bits, in hexadecimal.
fn random() -> Option<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(hexadecimal(&bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(digit.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
