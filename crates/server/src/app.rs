//! What all requests share, and the bounds that hold for each.

use crate::config::{Config, SelfCheck};
use crate::limits::RateLimit;
use crate::measured::Measured;
use crate::metrics::Metrics;
use crate::people::{Admitted, People, check_origin};
use crate::refusal::{Refusal, rules};
use crate::store::Store;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use http_body_util::LengthLimitError;
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Found, Operation, validate};
use std::future::Future;
use std::net::IpAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tracing::error;

/// What all requests share.
pub(crate) struct App {
    pub(crate) api: &'static Api,
    pub(crate) behaviour: &'static Behaviour,
    /// The description of the API, once it has been asked for.
    pub(crate) openapi: OnceLock<Bytes>,
    pub(crate) store: Arc<dyn Store>,
    /// Who asks; none if the server is open.
    pub(crate) people: Option<Arc<People>>,
    self_check: SelfCheck,
    pub(crate) audit: bool,
    max_body: usize,
    requests: Semaphore,
    rate_limit: Option<RateLimit>,
    body_timeout: Duration,
    request_timeout: Duration,
    metrics: Metrics,
}

impl App {
    pub(crate) fn new(config: &Config, store: Arc<dyn Store>) -> App {
        App {
            api: config.api,
            behaviour: config.behaviour,
            openapi: OnceLock::new(),
            store: Arc::new(Measured { store, metrics: config.metrics.clone() }),
            people: (!config.open).then(|| Arc::new(People::new(config))),
            self_check: config.self_check,
            audit: config.audit,
            max_body: config.max_body,
            requests: Semaphore::new(config.max_concurrent.min(Semaphore::MAX_PERMITS)),
            rate_limit: config.rate_limit.map(RateLimit::new),
            body_timeout: config.body_timeout,
            request_timeout: config.request_timeout,
            metrics: config.metrics.clone(),
        }
    }

    /// Whether an address may ask once more in this second.
    pub(crate) fn check_rate(&self, address: Option<IpAddr>) -> Result<(), Refusal> {
        if self.rate_limit.as_ref().is_some_and(|limit| !limit.admits(address)) {
            self.metrics.rate_limited();
            return Err(Refusal::for_now(StatusCode::TOO_MANY_REQUESTS, "too many requests in a second; send fewer"));
        }
        Ok(())
    }

    /// The body of a request, if it is no longer than the limit.
    pub(crate) async fn read(&self, body: Body) -> Result<Bytes, Refusal> {
        read_at_most(self, body, self.max_body).await
    }

    /// Whether everybody may do everything.
    pub(crate) const fn is_open(&self) -> bool {
        self.people.is_none()
    }

    /// Room for one more request, until it is dropped.
    pub(crate) fn room(&self) -> Result<SemaphorePermit<'_>, Refusal> {
        self.requests.try_acquire().map_err(|_| {
            self.metrics.shed();
            Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, "too many requests are under way; come again")
        })
    }

    /// An answer, if it does not take too long.
    pub(crate) async fn in_time(
        &self,
        answered: impl Future<Output = Result<Response, Refusal>>,
    ) -> Result<Response, Refusal> {
        timeout(self.request_timeout, answered).await.unwrap_or_else(|_| {
            self.metrics.timed_out("request");
            let details = "this took too long; whether it was done all the same, a GET shows";
            Err(Refusal::new(StatusCode::GATEWAY_TIMEOUT, details))
        })
    }

    /// Who asks, and whether he may ask that.
    pub(crate) async fn admit(&self, found: &Found<'_>, parts: &Parts) -> Result<Admitted, Refusal> {
        match &self.people {
            None => Ok(Admitted::OPEN),
            Some(people) => {
                let _room = self.room()?;
                check_origin(&parts.method, &parts.headers)?;
                people.admit(self.store.as_ref(), found, &parts.headers).await
            }
        }
    }
}

/// The body of a request, if it is no longer than this.
pub(crate) async fn read_at_most(app: &App, body: Body, max_body: usize) -> Result<Bytes, Refusal> {
    let Ok(read) = timeout(app.body_timeout, to_bytes(body, max_body)).await else {
        app.metrics.timed_out("body");
        let details = "the body did not come in time; send it at once";
        let refusal = Refusal::new(StatusCode::REQUEST_TIMEOUT, details);
        return Err(refusal.with(header::CONNECTION, HeaderValue::from_static("close")));
    };
    read.map_err(|failure| {
        let is_too_long =
            std::error::Error::source(&failure).is_some_and(<dyn std::error::Error>::is::<LengthLimitError>);
        if is_too_long {
            let details = format!("the body is longer than {max_body} bytes; send less");
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, details)
        } else {
            Refusal::new(StatusCode::BAD_REQUEST, "the body ended before its end; send it again")
        }
    })
}

/// Holds an answer against the letters of its GET before it leaves.
pub(crate) fn check_answer(app: &App, operation: &Operation, answer: &[u8]) -> Result<(), Refusal> {
    let Some(content) = operation.response else { return Ok(()) };
    let report = validate(content.object, content.method, answer);
    if report.is_valid() {
        return Ok(());
    }
    let rules = rules(&report);
    let faults = app.metrics.faulty(&rules);
    error!(operation = operation.title, rules, faults, "an answer of ours breaks the contract");
    match app.self_check {
        SelfCheck::Lenient => Ok(()),
        SelfCheck::Strict => Err(Refusal::listing(StatusCode::INTERNAL_SERVER_ERROR, &report)),
    }
}
