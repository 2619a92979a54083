//! The state that all requests share, and the limits of each request.

use crate::address::caller_of;
use crate::auth::{Auth, Authorized, half_of_cores};
use crate::clock::Clock;
use crate::config::{Config, SelfCheck};
use crate::initial::Initial;
use crate::measured::Measured;
use crate::metrics::Metrics;
use crate::patience::timeout;
use crate::rate_limit::RateLimit;
use crate::refusal::reasons::{
    incomplete_body, long_body, overloaded, slow_body, timed_out, timed_out_during_change,
    too_many_requests_of_address, too_many_requests_of_user, too_many_waiting_of_address,
};
use crate::refusal::{Refusal, rules};
use crate::state::{Asked, Limits, States};
use crate::store::Store;
use crate::turns::{Owner, Turn, Turns};
use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Operation, Options, validate_with};
use std::future::Future;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};
use tracing::error;

/// The state that all requests share.
pub(crate) struct App {
    pub(crate) api: &'static Api,
    pub(crate) behaviour: &'static Behaviour,
    /// The OpenAPI document, built on the first request for it.
    pub(crate) openapi: OnceLock<Bytes>,
    pub(crate) store: Arc<dyn Store>,
    /// The initial states, and the responses that show them.
    pub(crate) initial: Initial,
    /// Login and sessions; none if the server is open.
    pub(crate) auth: Option<Arc<Auth>>,
    self_check: SelfCheck,
    pub(crate) audit: bool,
    /// The time of the audit trail.
    pub(crate) clock: Clock,
    pub(crate) max_body: usize,
    states: States,
    requests: Semaphore,
    turns: Turns,
    /// The turns of addresses, for what needs no login.
    turns_of_addresses: Turns<Option<IpAddr>>,
    /// The cores for what needs no login: half of them, so that users have the others.
    cores: Arc<Semaphore>,
    rate_limit: Option<RateLimit>,
    body_timeout: Duration,
    request_timeout: Duration,
    metrics: Metrics,
}

/// The turn of a request that needs no login, which lasts until this is dropped.
pub(crate) struct TurnOfAddress {
    _core: OwnedSemaphorePermit,
    _turn: Turn<Option<IpAddr>>,
}

impl App {
    pub(crate) fn new(config: &Config, store: Arc<dyn Store>) -> App {
        App {
            api: config.api,
            behaviour: config.behaviour,
            openapi: OnceLock::new(),
            initial: Initial::of(config.api),
            store: Arc::new(Measured::new(store, config.metrics.clone())),
            auth: (!config.open).then(|| Arc::new(Auth::new(config))),
            self_check: config.self_check,
            audit: config.audit,
            clock: config.clock.clone(),
            max_body: config.max_body,
            states: States::new(
                config.api,
                config.behaviour,
                config.open,
                Limits { items: config.max_items, size: config.max_state },
            ),
            requests: Semaphore::new(config.max_concurrent.min(Semaphore::MAX_PERMITS)),
            turns: Turns::new(config.max_concurrent / 4),
            turns_of_addresses: Turns::new(config.max_concurrent / 4),
            cores: Arc::new(Semaphore::new(half_of_cores())),
            rate_limit: config.rate_limit.map(RateLimit::new),
            body_timeout: config.body_timeout,
            request_timeout: config.request_timeout,
            metrics: config.metrics.clone(),
        }
    }

    /// Refuses a request if its address has reached the rate limit.
    pub(crate) fn check_rate(&self, address: Option<IpAddr>) -> Result<(), Refusal> {
        if self.rate_limit.as_ref().is_some_and(|limit| !limit.allows(address)) {
            self.metrics.rate_limited();
            return Err(too_many_requests_of_address());
        }
        Ok(())
    }

    /// Reads a request body, up to the configured length.
    pub(crate) async fn read_body(&self, body: Body) -> Result<Bytes, Refusal> {
        read_body_at_most(self, body, self.max_body).await
    }

    /// Whether the server has no login.
    pub(crate) const fn is_open(&self) -> bool {
        self.auth.is_none()
    }

    /// Where the states of services are.
    pub(crate) const fn states(&self) -> States {
        self.states
    }

    /// Takes one of the slots for concurrent requests, until the permit is dropped.
    pub(crate) fn acquire_slot(&self) -> Result<SemaphorePermit<'_>, Refusal> {
        self.requests.try_acquire().map_err(|_| {
            self.metrics.shed();
            overloaded()
        })
    }

    /// Waits for the turn of a request among those of the same user.
    pub(crate) async fn take_turn(&self, owner: Owner) -> Result<Turn, Refusal> {
        self.turns.take(owner).await.map_err(|_| {
            self.metrics.shed();
            too_many_requests_of_user()
        })
    }

    /// Waits for the turn of a request that needs no login: among those of the same address, and then for a core.
    pub(crate) async fn take_turn_of_address(&self, address: Option<IpAddr>) -> Result<TurnOfAddress, Refusal> {
        let busy = || {
            self.metrics.shed();
            too_many_waiting_of_address()
        };
        let turn = self.turns_of_addresses.take(address.map(caller_of)).await.map_err(|_| busy())?;
        // The semaphore is never closed.
        let core = Arc::clone(&self.cores).acquire_owned().await.map_err(|_| busy())?;
        Ok(TurnOfAddress { _core: core, _turn: turn })
    }

    /// Waits for a response, up to the configured time. The caller sets the flag when it passes a change to the store: from then
    /// on, the change may be applied after the timeout.
    pub(crate) async fn with_timeout(
        &self,
        is_changing: &AtomicBool,
        answered: impl Future<Output = Result<Response, Refusal>>,
    ) -> Result<Response, Refusal> {
        timeout(self.request_timeout, answered).await.unwrap_or_else(|_| {
            self.metrics.timed_out("request");
            Err(if is_changing.load(Ordering::Relaxed) { timed_out_during_change() } else { timed_out() })
        })
    }

    /// Finds the caller of a request, and checks that the caller may perform the operation.
    pub(crate) async fn admit(&self, found: &Asked<'_>, parts: &Parts) -> Result<Authorized, Refusal> {
        match &self.auth {
            None => {
                let states = self.states();
                Ok(Authorized::open(states.owner(found), states.assigning()))
            }
            Some(auth) => {
                let _slot = self.acquire_slot()?;
                Box::pin(auth.admit(self.store.as_ref(), found, &parts.headers)).await
            }
        }
    }
}

/// Reads a request body of at most this many bytes.
pub(crate) async fn read_body_at_most(app: &App, body: Body, max_body: usize) -> Result<Bytes, Refusal> {
    let Ok(read) = timeout(app.body_timeout, whole(Limited::new(body, max_body))).await else {
        app.metrics.timed_out("body");
        return Err(slow_body());
    };
    read.map_err(|failure| if failure.is::<LengthLimitError>() { long_body(max_body) } else { incomplete_body() })
}

/// Reads a body. One that arrives in one piece is not copied.
async fn whole(mut body: Limited<Body>) -> Result<Bytes, BoxError> {
    let mut first = Bytes::new();
    while first.is_empty() && !body.is_end_stream() {
        match body.frame().await {
            Some(frame) => first = frame?.into_data().unwrap_or_default(),
            None => return Ok(first),
        }
    }
    if body.is_end_stream() {
        return Ok(first);
    }
    let rest = body.collect().await?.to_bytes();
    Ok(if rest.is_empty() { first } else { [first, rest].concat().into() })
}

/// Validates a response before it is sent. Returns whether it is valid.
pub(crate) fn check_response(app: &App, operation: &Operation, response: &[u8]) -> Result<bool, Refusal> {
    let Some(content) = operation.response else { return Ok(true) };
    // The limit of request bodies is no limit of responses.
    let options = Options::default().with_max_body(response.len());
    let report = validate_with(&options, content.object, content.method, response);
    if report.is_valid() {
        return Ok(true);
    }
    let rules = rules(&report);
    let faults = app.metrics.invalid_response(&rules);
    error!(operation = operation.title, rules, faults, "a response of this server violates the contract");
    match app.self_check {
        SelfCheck::Lenient => Ok(false),
        SelfCheck::Strict => Err(Refusal::listing(StatusCode::INTERNAL_SERVER_ERROR, report)),
    }
}
