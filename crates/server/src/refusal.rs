//! Refusals: the documented error body, and the findings that this server adds.

use crate::store::StoreError;
use axum::body::Body;
use axum::http::header::{HeaderName, HeaderValue};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_contract::{Api, Check, Finding, JsonRule, Report, Severity};
use serde_json::{Map, Value, json};
use std::time::SystemTime;
use tracing::error;

/// Why a request is refused.
///
/// [`write_body`] writes the documented error body into the response. This server adds `findings`: each has a rule id, a
/// severity, a pointer into the request body, and a message. It holds no value of a body.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    details: String,
    findings: Vec<ListedFinding>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// A finding in the body of a refusal.
#[derive(Clone, Debug)]
pub(crate) struct ListedFinding {
    /// The id of the rule.
    pub(crate) rule: String,
    /// The location in the request body.
    pub(crate) pointer: String,
    /// What is wrong.
    pub(crate) message: String,
}

impl ListedFinding {
    fn of(finding: &Finding<'_>) -> ListedFinding {
        ListedFinding { rule: finding.rule().to_string(), pointer: finding.pointer(), message: finding.message() }
    }

    fn json(self) -> Value {
        json!({
            "rule": self.rule,
            "severity": Severity::Violation.as_str(),
            "pointer": self.pointer,
            "message": self.message,
        })
    }
}

/// The ids of the rules that a request or a response violates, passed to the log in the response.
#[derive(Clone)]
pub(crate) struct BrokenRules(pub(crate) String);

impl Refusal {
    pub(crate) fn new(status: StatusCode, details: impl Into<String>) -> Refusal {
        Refusal { status, details: details.into(), findings: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Refusal {
        self.headers.push((name, value));
        self
    }

    /// A refusal for a moment, with a `Retry-After` header.
    pub(crate) fn retry_later(status: StatusCode, details: &str) -> Refusal {
        Refusal::new(status, details).with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }

    /// Adds findings.
    pub(crate) fn with_findings(self, findings: Vec<ListedFinding>) -> Refusal {
        Refusal { findings, ..self }
    }

    /// The refusal of a request body with violations.
    pub(crate) fn of(report: &Report) -> Refusal {
        let status = report.violations().find_map(|finding| match finding.rule().check() {
            Check::Json(JsonRule::NotAnObject | JsonRule::Syntax(_) | JsonRule::Utf8 | JsonRule::Surrogate) => {
                Some(StatusCode::RANGE_NOT_SATISFIABLE)
            }
            Check::Json(JsonRule::Size) => Some(StatusCode::PAYLOAD_TOO_LARGE),
            _ => None,
        });
        Refusal::listing(status.unwrap_or(StatusCode::BAD_REQUEST), report)
    }

    /// A refusal with this status and the violations of a report.
    pub(crate) fn listing(status: StatusCode, report: &Report) -> Refusal {
        let findings: Vec<ListedFinding> = report.violations().map(|finding| ListedFinding::of(&finding)).collect();
        let first = findings.first().map(|finding| finding.message.clone()).unwrap_or_default();
        let details = match findings.len() {
            0 | 1 => first,
            some if report.is_cut() => format!("{first} (and more; the first {some} are in findings)"),
            some => format!("{first} (and {} more; see findings)", some - 1),
        };
        Refusal { findings, ..Refusal::new(status, details) }
    }

    fn rules(&self) -> String {
        let rules: Vec<&str> = self.findings.iter().map(|finding| finding.rule.as_str()).collect();
        rules.join(" ")
    }
}

/// The content of a refusal whose body is not written yet. Only [`write_body`] knows the API and its error body.
#[derive(Clone)]
struct PendingBody {
    details: String,
    findings: Vec<ListedFinding>,
}

impl PendingBody {
    /// The documented error body.
    fn body(self, api: &Api, status: StatusCode) -> String {
        let details = match api.status(status.as_u16()) {
            Some(status) if self.details.is_empty() => status.meaning.to_owned(),
            _ => self.details,
        };
        let text = api.error.map_or("details", |error| error.text);
        let mut body: Map<String, Value> = [(text.to_owned(), details.into())].into_iter().collect();
        if !self.findings.is_empty() {
            let findings = self.findings.into_iter().map(ListedFinding::json).collect();
            body.insert("findings".to_owned(), Value::Array(findings));
        }
        Value::Object(body).to_string()
    }
}

/// Writes the body of a refusal; leaves other responses as they are.
pub(crate) fn write_body(api: &Api, mut response: Response) -> Response {
    if let Some(refusal) = response.extensions_mut().remove::<PendingBody>() {
        *response.body_mut() = refusal.body(api, response.status()).into();
    }
    response
}

/// The ids of the violated rules of a report.
pub(crate) fn rules(report: &Report) -> String {
    report.violations().map(|finding| finding.rule().to_string()).collect::<Vec<_>>().join(" ")
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let rules = self.rules();
        let mut response = (self.status, json_bytes(Body::empty())).into_response();
        response.headers_mut().extend(self.headers);
        response.extensions_mut().insert(PendingBody { details: self.details, findings: self.findings });
        if !rules.is_empty() {
            response.extensions_mut().insert(BrokenRules(rules));
        }
        response
    }
}

/// The complete response to bytes that are not a valid request. The connection is closed after it.
pub(crate) fn early_response(api: &Api, status: StatusCode, details: &str) -> Vec<u8> {
    let body = PendingBody { details: details.to_owned(), findings: Vec::new() }.body(api, status);
    let (length, date) = (body.len(), httpdate::fmt_http_date(SystemTime::now()));
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\
         date: {date}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Logs a failure of the store, and returns a refusal without its details.
pub(crate) fn store_failed(failure: &StoreError) -> Refusal {
    if matches!(failure, StoreError::TooLong) {
        return Refusal::new(StatusCode::BAD_REQUEST, "the names in the path are too long to store; use shorter ones");
    }
    error!(%failure, "the store failed");
    let details = match failure {
        StoreError::Unknown => {
            "the database does not say whether the change was made; send a GET to see what is stored"
        }
        _ => "the store cannot be reached; nothing was changed; try again later",
    };
    Refusal::retry_later(StatusCode::SERVICE_UNAVAILABLE, details)
}

/// A response with a JSON body that is already serialized.
pub(crate) fn json_bytes(body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
