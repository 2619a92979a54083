//! An exchange of the API: reads both bodies up to a bound, validates them, and passes them on as they came.

use crate::body::{AnyBody, Progress, own};
use crate::collect::{End, collect, ignore};
use crate::findings::{Found, Unchecked, for_header};
use crate::headers::{forward, remove_hop_by_hop};
use crate::metrics::known_method;
use crate::peer::Peer;
use crate::proxy::{Observation, Proxy, ResponseWatch};
use crate::reasons::{invalid_response, no_response, slow_request, unasked_upgrade, unchecked_response};
use crate::upstream::{Failure, Upstream};
use crate::validation::Target;
use chrono::{DateTime, Utc};
use http::header::HeaderName;
use http::{Request, Response, StatusCode, Version};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use linecard_contract::{LineColumn, Severity};
use linecard_refusal::Refusal;
use linecard_traffic::{Exchange, Part};
use std::time::{Instant, SystemTime};

/// The header of the findings.
const FINDINGS: HeaderName = HeaderName::from_static("linecard-findings");

/// A client that breaks its request off.
#[derive(Debug, thiserror::Error)]
#[error("the client breaks its request off")]
pub(crate) struct BrokenOff;

/// Handles a request of the API.
///
/// # Errors
///
/// An error if the client breaks its request off. Then there is nobody to respond to.
pub(crate) async fn handle(
    proxy: &Proxy,
    peer: &Peer,
    target: Target,
    request: Request<Incoming>,
) -> Result<Response<AnyBody>, BrokenOff> {
    let (head, body) = request.into_parts();
    let inner = &proxy.0;
    let mut collected = collect(body, inner.settings.max_body, inner.settings.timeout).await;
    if collected.end == End::Broken {
        return Err(BrokenOff);
    }
    let (message, unchecked) = inner.validation.message(&head.headers, &mut collected);
    let unchecked = unchecked.filter(|_| target.has_bodies());
    let running = Running {
        proxy,
        target,
        began: Instant::now(),
        exchange: Exchange {
            number: 0,
            method: head.method.to_string(),
            url: head.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            status: None,
            time: Some(DateTime::<Utc>::from(SystemTime::now()).fixed_offset()),
            request: message,
            response: None,
            place: LineColumn { line: 1, column: 1 },
        },
        unchecked: unchecked.map(|unchecked| (Part::Request, unchecked)).into_iter().collect(),
    };
    if collected.end == End::Stalled {
        return Ok(running.respond(slow_request(), None));
    }
    // An ambiguous path has no certain operation, so its response cannot be validated.
    let is_ambiguous = matches!(target, Target::Ambiguous(_)) && inner.settings.enforce_responses;
    if (inner.settings.enforce_requests || is_ambiguous)
        && let Some(refusal) = inner.validation.refusal(target, &running.exchange)
    {
        if let Some(rest) = collected.body.into_rest() {
            ignore(rest, inner.settings.timeout).await;
        }
        return Ok(running.respond(refusal, Some(Part::Request)));
    }
    let progress = Progress::default();
    let body = collected.body.followed(&progress).boxed_unsync();
    match send(&inner.upstream, peer, Request::from_parts(head, body), &progress).await {
        Ok(response) if response.status() != StatusCode::SWITCHING_PROTOCOLS => Ok(running.finish(response).await),
        Ok(_) => Ok(running.respond(unasked_upgrade(), None)),
        Err(failure) => {
            inner.observe_failure(target.id(), &failure);
            Ok(running.respond(no_response(&failure), None))
        }
    }
}

/// Sends a request to the upstream.
pub(crate) async fn send(
    upstream: &Upstream,
    peer: &Peer,
    request: Request<AnyBody>,
    progress: &Progress,
) -> Result<Response<Incoming>, Failure> {
    let (mut head, body) = request.into_parts();
    let host = forward(&mut head.headers, &head.uri, head.version, peer);
    upstream.address(&mut head, host)?;
    head.extensions.clear();
    upstream.send(Request::from_parts(head, body), progress).await
}

/// An exchange whose request is read.
struct Running<'p> {
    proxy: &'p Proxy,
    target: Target,
    began: Instant,
    exchange: Exchange,
    unchecked: Vec<(Part, Unchecked)>,
}

impl Running<'_> {
    /// Validates the response, and passes it on or refuses it.
    async fn finish(mut self, response: Response<Incoming>) -> Response<AnyBody> {
        let inner = &self.proxy.0;
        let (mut head, body) = response.into_parts();
        let took = self.began.elapsed();
        let mut collected = collect(body, inner.settings.max_body, inner.settings.timeout).await;
        let (message, unchecked) = inner.validation.message(&head.headers, &mut collected);
        let unchecked = unchecked.filter(|_| self.target.has_bodies());
        self.unchecked.extend(unchecked.map(|unchecked| (Part::Response, unchecked)));
        self.exchange.status = Some(head.status.as_u16());
        self.exchange.response = Some(message);
        let findings = inner.validation.findings(&self.exchange);
        let operation = self.target.id();
        if let Some(error) = collected.body.broken() {
            inner.observe_broken(operation, error);
        }
        if inner.settings.enforce_responses {
            let refusal = if findings.iter().any(|found| found.is_of_response && found.severity == Severity::Violation)
            {
                Some(invalid_response(&findings))
            } else {
                unchecked.map(|unchecked| unchecked_response(unchecked.as_str()))
            };
            if let Some(refusal) = refusal {
                return self.respond_with(refusal, Some(Part::Response), findings);
            }
        }
        remove_hop_by_hop(&mut head.headers);
        head.version = Version::HTTP_11;
        if inner.settings.findings_header
            && let Some(value) = for_header(&findings)
        {
            head.headers.insert(FINDINGS, value);
        }
        let method = known_method(&self.exchange.method);
        let status = head.status.as_u16();
        let seen = Observation { operation, method, status, refused: None, findings, unchecked: self.unchecked, took };
        inner.observe(seen, self.exchange);
        let mut body = collected.body;
        if collected.end == End::TooLong {
            body = body.watched(ResponseWatch { proxy: self.proxy.clone(), operation });
        }
        Response::from_parts(head, body.boxed_unsync())
    }

    /// Responds with a refusal of the proxy.
    fn respond(self, refusal: Refusal, refused: Option<Part>) -> Response<AnyBody> {
        let findings = self.proxy.0.validation.findings(&self.exchange);
        self.respond_with(refusal, refused, findings)
    }

    fn respond_with(self, refusal: Refusal, refused: Option<Part>, findings: Vec<Found>) -> Response<AnyBody> {
        let inner = &self.proxy.0;
        let mut response = refusal.response(inner.validation.api).map(own);
        if inner.settings.findings_header
            && let Some(value) = for_header(&findings)
        {
            response.headers_mut().insert(FINDINGS, value);
        }
        let seen = Observation {
            operation: self.target.id(),
            method: known_method(&self.exchange.method),
            status: response.status().as_u16(),
            refused,
            findings,
            unchecked: self.unchecked,
            took: self.began.elapsed(),
        };
        inner.observe(seen, self.exchange);
        response
    }
}
