//! The session that all clones of a client share: it begins with the first request, and is renewed when the server no longer
//! knows it.

use crate::error::{BadResponse, Error, Outcome, Refusal};
use crate::retries::{Attempts, Retries};
use crate::wire::{Raw, Request, Wire};
use linecard_contract::{Api, Method, Operation};
use reqwest::header::HeaderValue;
use tokio::sync::Mutex;

/// The session of a client.
pub(crate) struct Session {
    pub(crate) api: &'static Api,
    pub(crate) cookie_name: &'static str,
    /// The login, with the credentials.
    pub(crate) login: Request,
    /// The logout, if the server has one.
    pub(crate) logout: Option<Request>,
    pub(crate) state: Mutex<State>,
}

/// What is known about the session. One login runs at a time, because it holds the lock.
#[derive(Default)]
pub(crate) struct State {
    cookie: Option<HeaderValue>,
    /// How many sessions began. It tells whether a session was renewed since a request was sent.
    number: u64,
    /// The refusal of the credentials. They are not sent again, because a server may lock an account.
    refused: Option<Refusal>,
}

/// A session that a request is sent in.
pub(crate) struct Current {
    pub(crate) cookie: HeaderValue,
    number: u64,
}

impl Session {
    /// Returns the current session. Begins one if there is none.
    pub(crate) async fn current(&self, wire: &Wire, retries: Retries) -> Result<Current, Error> {
        let mut state = self.state.lock().await;
        if state.cookie.is_none() {
            self.begin(&mut state, wire, retries).await?;
        }
        self.shown(&state)
    }

    /// Returns a session that began after this one. Begins it if no other request did.
    pub(crate) async fn renewed(&self, old: &Current, wire: &Wire, retries: Retries) -> Result<Current, Error> {
        let mut state = self.state.lock().await;
        if state.number == old.number || state.cookie.is_none() {
            tracing::debug!("the session ended; it is renewed");
            self.begin(&mut state, wire, retries).await?;
        }
        self.shown(&state)
    }

    /// Begins a session, even if there is one.
    pub(crate) async fn log_in(&self, wire: &Wire, retries: Retries) -> Result<Raw, Error> {
        let mut state = self.state.lock().await;
        state.refused = None;
        self.begin(&mut state, wire, retries).await
    }

    /// Forgets the session, and ends it on the server if that is possible.
    pub(crate) async fn log_out(&self, wire: &Wire) -> Result<(), Error> {
        let mut state = self.state.lock().await;
        let Some(cookie) = state.cookie.take() else { return Ok(()) };
        let Some(logout) = &self.logout else { return Ok(()) };
        let raw = wire.exchange(logout, Some(&cookie)).await?;
        // A session that the server does not know has ended.
        if raw.is_success() || raw.status == 401 { Ok(()) } else { Err(self.refusal(logout.operation, &raw)) }
    }

    fn shown(&self, state: &State) -> Result<Current, Error> {
        let cookie = state.cookie.clone().ok_or_else(|| self.no_cookie(0))?;
        Ok(Current { cookie, number: state.number })
    }

    /// Logs in. A login is repeated like a request that changes nothing: a session that nobody knows ends by itself.
    async fn begin(&self, state: &mut State, wire: &Wire, retries: Retries) -> Result<Raw, Error> {
        if let Some(refused) = &state.refused {
            return Err(Error::Status(Box::new(refused.clone())));
        }
        state.cookie = None;
        let mut attempts = Attempts::begin(retries);
        loop {
            attempts.count += 1;
            let (error, retry_after) = match wire.exchange(&self.login, None).await {
                Ok(raw) if raw.is_success() => {
                    let cookie = raw.cookie(self.cookie_name).ok_or_else(|| self.no_cookie(raw.status))?;
                    (state.cookie, state.number) = (Some(cookie), state.number + 1);
                    return Ok(raw);
                }
                Ok(raw) => {
                    let refusal = self.read_refusal(self.login.operation, &raw);
                    if matches!(raw.status, 401 | 403) {
                        state.refused = Some(refusal.clone());
                    }
                    let error = Error::Status(Box::new(refusal));
                    if !matches!(raw.status, 429 | 503) {
                        return Err(error);
                    }
                    (error, raw.retry_after)
                }
                Err(error @ Error::Transport { .. }) => (error, None),
                Err(error) => return Err(error),
            };
            if !attempts.wait(retry_after).await {
                return Err(error);
            }
        }
    }

    fn no_cookie(&self, status: u16) -> Error {
        let reason = Box::new(BadResponse::NoCookie(self.cookie_name));
        Error::Response { operation: self.login.operation.id, status, reason }
    }

    fn refusal(&self, operation: &'static Operation, raw: &Raw) -> Error {
        Error::Status(Box::new(self.read_refusal(operation, raw)))
    }

    fn read_refusal(&self, operation: &'static Operation, raw: &Raw) -> Refusal {
        Refusal::read(self.api, operation.id, raw.status, raw.retry_after, &raw.body)
    }
}

/// Returns the operation that ends a session, where the API documents none.
pub(crate) const UNDOCUMENTED_LOGOUT: Operation = Operation::new("logOut", Method::Post, "/").with_title("Log out");

/// Wraps an error of a login.
pub(crate) fn login_failed(error: Error, outcome: Outcome) -> Error {
    Error::Login { error: Box::new(error), outcome }
}
