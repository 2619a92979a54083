//! A refusal: the documented body, and what ours adds to it.

use crate::store::StoreError;
use axum::body::Body;
use axum::http::header::{HeaderName, HeaderValue};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_contract::{Api, Check, Finding, JsonRule, Report};
use serde_json::{Map, Value, json};
use std::time::SystemTime;
use tracing::error;

/// Why a request is refused.
///
/// The body is the one that the API documents for refusals; [`write`] puts it into the response. Ours adds `findings`: for each, the id of its rule, a pointer into the
/// body that was sent, and a sentence. No value of a body is in it.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    details: String,
    findings: Vec<ListedFinding>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// A finding as the body of a refusal lists it.
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
        json!({"rule": self.rule, "pointer": self.pointer, "message": self.message})
    }
}

/// The ids of the rules that a request or an answer breaks, on their way to the log.
#[derive(Clone)]
pub(crate) struct Rules(pub(crate) String);

impl Refusal {
    pub(crate) fn new(status: StatusCode, details: impl Into<String>) -> Refusal {
        Refusal { status, details: details.into(), findings: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Refusal {
        self.headers.push((name, value));
        self
    }

    /// What is over soon: the header says when to come again, in seconds.
    pub(crate) fn for_now(status: StatusCode, details: &str) -> Refusal {
        Refusal::new(status, details).with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }

    /// Adds findings.
    pub(crate) fn finding(self, findings: Vec<ListedFinding>) -> Refusal {
        Refusal { findings, ..self }
    }

    /// A body with violations.
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

    /// A status, and the violations of a report.
    pub(crate) fn listing(status: StatusCode, report: &Report) -> Refusal {
        let findings: Vec<ListedFinding> = report.violations().map(|finding| ListedFinding::of(&finding)).collect();
        let first = findings.first().map(|finding| finding.message.clone()).unwrap_or_default();
        let details = match findings.len() {
            0 | 1 => first,
            some if report.is_cut() => format!("{first} (and more; findings holds {some} of them)"),
            some => format!("{first} (and {} more, see findings)", some - 1),
        };
        Refusal { findings, ..Refusal::new(status, details) }
    }

    fn rules(&self) -> String {
        let rules: Vec<&str> = self.findings.iter().map(|finding| finding.rule.as_str()).collect();
        rules.join(" ")
    }
}

/// A refusal whose body has not been written yet: who makes one does not know the API.
#[derive(Clone)]
struct Unwritten {
    details: String,
    findings: Vec<ListedFinding>,
}

impl Unwritten {
    /// The body, as the API documents it.
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

/// Writes the body of a response that is a refusal.
pub(crate) fn write(api: &Api, mut response: Response) -> Response {
    if let Some(refusal) = response.extensions_mut().remove::<Unwritten>() {
        *response.body_mut() = refusal.body(api, response.status()).into();
    }
    response
}

/// The ids of the rules that a report finds broken.
pub(crate) fn rules(report: &Report) -> String {
    report.violations().map(|finding| finding.rule().to_string()).collect::<Vec<_>>().join(" ")
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let rules = self.rules();
        let mut response = (self.status, json_bytes(Body::empty())).into_response();
        response.headers_mut().extend(self.headers);
        response.extensions_mut().insert(Unwritten { details: self.details, findings: self.findings });
        if !rules.is_empty() {
            response.extensions_mut().insert(Rules(rules));
        }
        response
    }
}

/// The whole answer to what has not become a request. The connection ends with it.
pub(crate) fn early(api: &Api, status: StatusCode, details: &str) -> Vec<u8> {
    let body = Unwritten { details: details.to_owned(), findings: Vec::new() }.body(api, status);
    let (length, date) = (body.len(), httpdate::fmt_http_date(SystemTime::now()));
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\
         date: {date}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// The log says what failed; the caller only that something did.
pub(crate) fn store_failed(failure: &StoreError) -> Refusal {
    if matches!(failure, StoreError::TooLong) {
        return Refusal::new(StatusCode::BAD_REQUEST, "the names in the path are too long to be kept");
    }
    error!(%failure, "the store failed");
    let details = match failure {
        StoreError::Unknown => "nobody knows whether the change was made; GET shows what is stored",
        _ => "what is stored cannot be reached now; nothing was changed",
    };
    Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, details)
}

/// JSON that has been written already.
pub(crate) fn json_bytes(body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
