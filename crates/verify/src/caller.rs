//! Sends requests: one after the other, at the asked rate, until the run is stopped.

use linecard_client::{Client, Error};
use linecard_contract::{Operation, OwnedFinding};
use serde_json::Value;
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// Tells a run to stop. The request in progress is finished, then everything is restored.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Stops the run.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether the run is to stop.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The values of the segments of a path.
pub(crate) type Segments = Vec<(&'static str, String)>;

/// What the deployment answered.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It performed the request.
    Performed {
        /// The status; none if the response was lost, and a GET showed that the request was performed.
        status: Option<u16>,
        /// The body, if there is one.
        value: Option<Value>,
        /// The findings in the body.
        findings: Vec<OwnedFinding>,
    },
    /// It performed the request, but the body cannot be read.
    Unreadable {
        /// The status.
        status: u16,
        /// Why.
        why: String,
    },
    /// It answered with another status.
    Refused(u16),
}

impl Answer {
    /// The status, if there was a response.
    pub(crate) const fn status(&self) -> Option<u16> {
        match self {
            Answer::Performed { status, .. } => *status,
            Answer::Unreadable { status, .. } | Answer::Refused(status) => Some(*status),
        }
    }

    /// Whether the deployment performed the request.
    pub(crate) const fn is_performed(&self) -> bool {
        matches!(self, Answer::Performed { .. } | Answer::Unreadable { .. })
    }

    /// The status, as a report says it.
    pub(crate) fn shown(&self) -> String {
        self.status().map_or_else(|| "no response".to_owned(), |status| status.to_string())
    }
}

/// Why no further request of the run is sent.
#[derive(Debug)]
pub(crate) enum Halt {
    /// The run was stopped.
    Stopped,
    /// There is no answer: the connection failed, or the login.
    Failed(String),
}

/// Sends the requests of a run.
pub(crate) struct Caller {
    client: Client,
    stop: Stop,
    /// The time between the beginnings of two requests.
    interval: Option<Duration>,
    next: Cell<Option<Instant>>,
    requests: Cell<u64>,
}

impl Caller {
    pub(crate) fn new(client: Client, stop: Stop, requests_per_second: Option<f64>) -> Caller {
        let interval = requests_per_second.and_then(|rate| Duration::try_from_secs_f64(1.0 / rate).ok());
        Caller { client, stop, interval, next: Cell::new(None), requests: Cell::new(0) }
    }

    pub(crate) const fn requests(&self) -> u64 {
        self.requests.get()
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.is_stopped()
    }

    /// Sends a request of a check.
    pub(crate) async fn call(
        &self,
        operation: &Operation,
        segments: &Segments,
        body: Option<&Value>,
    ) -> Result<Answer, Halt> {
        if self.stop.is_stopped() { Err(Halt::Stopped) } else { self.call_anyway(operation, segments, body).await }
    }

    /// Sends a request that restores something: also after the run was stopped.
    pub(crate) async fn call_anyway(
        &self,
        operation: &Operation,
        segments: &Segments,
        body: Option<&Value>,
    ) -> Result<Answer, Halt> {
        self.wait().await;
        self.requests.set(self.requests.get() + 1);
        let segments: Vec<(&str, &str)> = segments
            .iter()
            .filter(|(name, _)| operation.segments().any(|needed| needed == *name))
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let call = self.client.call(operation.id, &segments).unchecked();
        let called = match body {
            Some(body) => call.body(body.clone()).await,
            None => call.await,
        };
        match called {
            Ok(response) => Ok(Answer::Performed {
                status: (!response.is_confirmed).then_some(response.status),
                value: response.value,
                findings: response.findings,
            }),
            Err(Error::Status(refusal)) => Ok(Answer::Refused(refusal.status)),
            Err(Error::Response { status, reason, .. }) => Ok(Answer::Unreadable { status, why: reason.to_string() }),
            Err(error) => Err(Halt::Failed(error.to_string())),
        }
    }

    /// Waits until the next request may begin.
    async fn wait(&self) {
        let Some(interval) = self.interval else { return };
        let now = Instant::now();
        let begin = self.next.get().filter(|next| *next > now).unwrap_or(now);
        self.next.set(begin.checked_add(interval));
        tokio::time::sleep_until(begin).await;
    }
}
