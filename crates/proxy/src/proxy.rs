//! A proxy: its upstream, and all that is told of an exchange.

use crate::body::{BoxError, Stalled, Watch};
use crate::events::Events;
use crate::findings::{Found, Unchecked, for_log, is_fault};
use crate::metrics::Metrics;
use crate::recorder::Recorder;
use crate::settings::{Settings, SettingsError};
use crate::tls;
use crate::upstream::{Failure, Upstream};
use crate::validation::Validation;
use linecard_contract::{Api, Severity};
use linecard_refusal::shorten;
use linecard_traffic::{Exchange, Part};
use rustls::ServerConfig;
use serde_json::json;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tracing::{debug, warn};

/// A reverse proxy for an API. A clone is the same proxy.
#[derive(Clone)]
pub struct Proxy(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) settings: Settings,
    pub(crate) upstream: Upstream,
    pub(crate) validation: Validation,
    pub(crate) metrics: Metrics,
    pub(crate) events: Events,
    pub(crate) recorder: Option<Recorder>,
    pub(crate) tls: Option<Arc<ServerConfig>>,
}

impl fmt::Debug for Proxy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Proxy").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}

impl Proxy {
    /// Makes a proxy, reads its certificates, and opens its recording.
    ///
    /// # Errors
    ///
    /// [`SettingsError`] says which setting is wrong, and how to fix it.
    ///
    /// ```
    /// use linecard_model::API;
    /// use linecard_proxy::{Proxy, Settings};
    ///
    /// let error = Proxy::new(&API, Settings::new("api.example.org/v1")).unwrap_err();
    /// assert_eq!(error.to_string(), "the upstream is not a URL; write it as https://HOST or http://HOST:PORT");
    /// ```
    pub fn new(api: &'static Api, settings: Settings) -> Result<Proxy, SettingsError> {
        if settings.base_path.as_ref().is_some_and(|base| !base.starts_with('/') || !base.ends_with('/')) {
            return Err(SettingsError::BasePath);
        }
        let metrics = Metrics::default();
        let upstream = Upstream::new(&settings)?;
        let validation = Validation::new(api, &settings);
        let tls = settings.tls.as_ref().map(|(certificate, key)| tls::of_listener(certificate, key)).transpose()?;
        let recorder = settings.record.as_ref();
        let recorder =
            recorder.map(|record| Recorder::start(api, record, &validation.exchanges(), &metrics)).transpose()?;
        let events = Events::default();
        Ok(Proxy(Arc::new(Inner { settings, upstream, validation, metrics, events, recorder, tls })))
    }

    /// Returns the metrics, in the text format of `OpenMetrics`.
    #[must_use]
    pub fn metrics(&self) -> String {
        self.0.metrics.page()
    }

    /// Waits until all exchanges are recorded, but no longer than this.
    pub fn finish_recording(&self, longest: Duration) {
        if let Some(recorder) = &self.0.recorder {
            recorder.finish(longest);
        }
    }
}

/// What happened in an exchange of the API.
pub(crate) struct Observation {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    /// The status that the client gets; 0 if it gets none.
    pub(crate) status: u16,
    /// The message that the proxy refused.
    pub(crate) refused: Option<Part>,
    pub(crate) findings: Vec<Found>,
    pub(crate) unchecked: Vec<(Part, Unchecked)>,
    pub(crate) took: Duration,
}

/// How many findings of an exchange the page gets.
const MOST_SHOWN: usize = 20;

impl Inner {
    /// Tells the log, the metrics, the page and the recording of an exchange.
    pub(crate) fn observe(&self, seen: Observation, exchange: Exchange) {
        let Observation { operation, method, status, refused, ref findings, ref unchecked, took } = seen;
        self.metrics.exchange(operation, method, status, took);
        self.metrics.findings(operation, findings);
        for (part, reason) in unchecked {
            self.metrics.unchecked(operation, *part, *reason);
        }
        if let Some(part) = refused {
            self.metrics.refused(operation, part);
        }
        log(&seen);
        if !findings.is_empty() || !unchecked.is_empty() || refused.is_some() {
            self.events.publish(event(&seen, &exchange));
        }
        if let Some(recorder) = &self.recorder {
            let faults = seen.findings.into_iter().filter(is_fault);
            let mut rules: Vec<String> = faults.map(|found| found.rule).collect();
            rules.dedup();
            recorder.record(exchange, rules);
        }
    }

    /// Tells the log and the metrics of a failure of the upstream.
    pub(crate) fn observe_failure(&self, operation: &'static str, failure: &Failure) {
        let reason = failure.label();
        self.metrics.failure(operation, reason);
        warn!(operation, reason, %failure, "the upstream fails");
    }

    /// Tells the log and the metrics of a response that ends early. Its client gets an early end too.
    pub(crate) fn observe_broken(&self, operation: &'static str, error: &BoxError) {
        let reason = if error.is::<Stalled>() { "stalled" } else { "incomplete" };
        self.metrics.failure(operation, reason);
        warn!(operation, reason, %error, "a response of the upstream ends early, and so does that to the client");
    }
}

/// Watches the rest of a response that passes.
pub(crate) struct ResponseWatch {
    pub(crate) proxy: Proxy,
    pub(crate) operation: &'static str,
}

impl Watch for ResponseWatch {
    fn failed(&self, error: &BoxError) {
        self.proxy.0.observe_broken(self.operation, error);
    }
}

fn log(seen: &Observation) {
    let Observation { operation, method, status, refused, findings, unchecked, took } = seen;
    let violations = findings.iter().filter(|found| found.severity == Severity::Violation).count();
    let rules = for_log(findings);
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    if let Some(part) = refused {
        let refused = part.as_str();
        warn!(operation, method, status, refused, violations, rules, "refused what breaks the contract");
    } else if violations > 0 {
        warn!(operation, method, status, violations, rules, "an exchange breaks the contract");
    } else if let Some((part, reason)) = unchecked.first() {
        let (part, reason) = (part.as_str(), reason.as_str());
        warn!(operation, method, status, part, reason, "a body is not validated");
    } else {
        debug!(operation, method, status, rules, milliseconds, "an exchange");
    }
}

/// Returns an exchange for the page. It holds no value of a body and no path.
fn event(seen: &Observation, exchange: &Exchange) -> String {
    let Observation { operation, method, status, refused, findings, unchecked, .. } = seen;
    let shown = findings.iter().take(MOST_SHOWN).map(|found| {
        let mut pointer = found.pointer.clone();
        shorten(&mut pointer);
        json!({
            "rule": found.rule,
            "severity": found.severity.as_str(),
            "part": found.part.map(Part::as_str),
            "pointer": pointer,
            "message": found.message,
        })
    });
    let shown: Vec<_> = shown.collect();
    let unchecked: Vec<_> =
        unchecked.iter().map(|(part, reason)| json!({"part": part.as_str(), "reason": reason.as_str()})).collect();
    json!({
        "time": exchange.time.map(|time| time.to_rfc3339()),
        "operation": operation,
        "method": method,
        "status": status,
        "refused": refused.map(Part::as_str),
        "more": findings.len() - shown.len(),
        "findings": shown,
        "unchecked": unchecked,
    })
    .to_string()
}
