//! A refusal: the status, the headers and the documented error body, with the findings that Linecard adds.

use http::header::{self, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use linecard_contract::{Api, Check, Finding, JsonRule, Report, Severity};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The maximum length of the findings in a refusal, in bytes. What is beyond is left out, and the details say so.
pub const LONGEST_FINDINGS: usize = 64 << 10;

/// The maximum length of a pointer, in bytes. A pointer to a longer name leads to the object with this name.
const LONGEST_POINTER: usize = 1 << 10;

/// Why a request is refused.
///
/// The body is the documented error body. Linecard adds `findings`: each has a rule id, a severity, a pointer into the
/// request body, and a message. It holds no value of a body. The sentences are made when the body is written.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::{API, objects::CRITERIA};
/// use linecard_refusal::Refusal;
///
/// let refusal = Refusal::of(validate(&CRITERIA, Method::Put, r#"{"name": "lunch", "active": 1}"#));
/// assert_eq!(refusal.status().as_u16(), 400);
/// assert_eq!(refusal.rules(), "criteria.active.put.type");
/// assert!(refusal.body(&API).contains(r#""pointer":"/active""#));
/// assert_eq!(Refusal::of(validate(&CRITERIA, Method::Put, "[]")).status().as_u16(), 416);
/// ```
#[derive(Clone, Debug)]
pub struct Refusal {
    status: StatusCode,
    reason: Reason,
    headers: Vec<(HeaderName, HeaderValue)>,
}

#[derive(Clone, Debug)]
enum Reason {
    Details(String),
    /// The details are made of the first finding.
    Report(Arc<Report>),
    Findings(String, Vec<ListedFinding>),
}

/// A finding in the body of a refusal.
#[derive(Clone, Debug)]
pub struct ListedFinding {
    /// The id of the rule.
    pub rule: String,
    /// The location in the request body.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl ListedFinding {
    fn of(finding: &Finding<'_>) -> ListedFinding {
        ListedFinding { rule: finding.rule().to_string(), pointer: finding.pointer(), message: finding.message() }
    }

    fn json(mut self) -> Value {
        shorten(&mut self.pointer);
        json!({
            "rule": self.rule,
            "severity": Severity::Violation.as_str(),
            "pointer": self.pointer,
            "message": self.message,
        })
    }
}

/// Removes the last names of a pointer until it is short.
pub fn shorten(pointer: &mut String) {
    while pointer.len() > LONGEST_POINTER {
        let end = pointer.rfind('/').unwrap_or_default();
        pointer.truncate(end);
    }
}

/// Takes as many values as fit into the maximum length of findings. Returns them, and whether others are left out.
pub fn fitting(values: impl Iterator<Item = Value>) -> (Vec<Value>, bool) {
    let (mut taken, mut length) = (Vec::new(), 0);
    for value in values {
        length += value.to_string().len() + 1;
        if length > LONGEST_FINDINGS {
            return (taken, true);
        }
        taken.push(value);
    }
    (taken, false)
}

impl Refusal {
    /// Returns a refusal with this status and these details. Empty details stand for the documented meaning of the status.
    #[must_use]
    pub fn new(status: StatusCode, details: impl Into<String>) -> Refusal {
        Refusal { status, reason: Reason::Details(details.into()), headers: Vec::new() }
    }

    /// Adds a header.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: HeaderValue) -> Refusal {
        self.headers.push((name, value));
        self
    }

    /// Replaces the status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Refusal {
        self.status = status;
        self
    }

    /// Returns a refusal for a moment, with a `Retry-After` header.
    #[must_use]
    pub fn retry_later(status: StatusCode, details: &str) -> Refusal {
        Refusal::new(status, details).with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }

    /// Returns a refusal with these findings.
    #[must_use]
    pub fn with_findings(status: StatusCode, details: &str, findings: Vec<ListedFinding>) -> Refusal {
        Refusal { reason: Reason::Findings(details.to_owned(), findings), ..Refusal::new(status, "") }
    }

    /// Returns the refusal of a request body with violations: 416 if it is not a JSON object, as the API documents it, 413 if it is
    /// too long, and 400 otherwise.
    #[must_use]
    pub fn of(report: Report) -> Refusal {
        let status = report.violations().find_map(|finding| match finding.rule().check() {
            Check::Json(JsonRule::NotAnObject | JsonRule::Syntax(_) | JsonRule::Utf8 | JsonRule::Surrogate) => {
                Some(StatusCode::RANGE_NOT_SATISFIABLE)
            }
            Check::Json(JsonRule::Size) => Some(StatusCode::PAYLOAD_TOO_LARGE),
            _ => None,
        });
        Refusal::listing(status.unwrap_or(StatusCode::BAD_REQUEST), report)
    }

    /// Returns a refusal with this status and the violations of a report.
    #[must_use]
    pub fn listing(status: StatusCode, report: Report) -> Refusal {
        Refusal { reason: Reason::Report(Arc::new(report)), ..Refusal::new(status, "") }
    }

    /// Returns the status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers beside the content type.
    #[must_use]
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// Returns the ids of the violated rules, separated by spaces.
    #[must_use]
    pub fn rules(&self) -> String {
        match &self.reason {
            Reason::Details(_) => String::new(),
            Reason::Report(report) => rules(report),
            Reason::Findings(_, findings) => {
                findings.iter().map(|finding| finding.rule.as_str()).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// Returns the details: what is wrong, and how to fix it. Empty if they are the documented meaning of the status.
    #[must_use]
    pub fn details(&self) -> String {
        match &self.reason {
            Reason::Details(details) | Reason::Findings(details, _) => details.clone(),
            Reason::Report(report) => listed(report).0,
        }
    }

    /// Returns the documented error body of an API. An API without one gets an object with `details`.
    #[must_use]
    pub fn body(self, api: &Api) -> String {
        let (details, findings) = match self.reason {
            Reason::Details(details) => match api.status(self.status.as_u16()) {
                Some(status) if details.is_empty() => (status.meaning.to_owned(), Vec::new()),
                _ => (details, Vec::new()),
            },
            Reason::Report(report) => listed(&report),
            Reason::Findings(details, findings) => match fitting(findings.into_iter().map(ListedFinding::json)) {
                (findings, true) => (format!("{details} (the first {} are in findings)", findings.len()), findings),
                (findings, false) => (details, findings),
            },
        };
        let text = api.error.map_or("details", |error| error.text);
        let mut body: Map<String, Value> = [(text.to_owned(), details.into())].into_iter().collect();
        if !findings.is_empty() {
            body.insert("findings".to_owned(), Value::Array(findings));
        }
        Value::Object(body).to_string()
    }

    /// Converts the refusal into a response with the documented error body of an API.
    ///
    /// ```
    /// use linecard_model::API;
    /// use linecard_refusal::Refusal;
    ///
    /// let refusal = Refusal::new(http::StatusCode::NOT_FOUND, "there is no such criteria");
    /// let response = refusal.response(&API);
    /// assert_eq!((response.status().as_u16(), response.body().as_str()), (404, r#"{"details":"there is no such criteria"}"#));
    /// ```
    #[must_use]
    pub fn response(self, api: &Api) -> Response<String> {
        let mut response = self.head();
        *response.body_mut() = self.body(api);
        response
    }

    /// Returns the response with an empty body: the status, the content type and the headers.
    pub(crate) fn head<B: Default>(&self) -> Response<B> {
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response.headers_mut().extend(self.headers.iter().cloned());
        response
    }
}

/// The details and the findings of a report.
fn listed(report: &Report) -> (String, Vec<Value>) {
    let kept = report.violations().count();
    let first = report.violations().next().map(|finding| finding.message()).unwrap_or_default();
    let (findings, is_cut) = fitting(report.violations().map(|finding| ListedFinding::of(&finding).json()));
    let details = match kept {
        0 | 1 => first,
        _ if report.is_cut() || is_cut => {
            format!("{first} (and more; the first {} are in findings)", findings.len())
        }
        kept => format!("{first} (and {} more; see findings)", kept - 1),
    };
    (details, findings)
}

/// Returns the ids of the violated rules of a report, separated by spaces.
#[must_use]
pub fn rules(report: &Report) -> String {
    report.violations().map(|finding| finding.rule().to_string()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_contract::{Method, validate};
    use linecard_model::API;
    use linecard_model::objects::CRITERIA;

    #[test]
    fn findings_are_cut_and_the_details_say_so() {
        let names: Vec<String> = (0..256).map(|number| format!("\"{}{number}\": 1", "x".repeat(900))).collect();
        let body = Refusal::of(validate(&CRITERIA, Method::Put, format!("{{{}}}", names.join(",")))).body(&API);
        assert!(body.len() < LONGEST_FINDINGS + 1000, "{}", body.len());
        let body: Value = serde_json::from_str(&body).unwrap();
        let (details, count) = (body["details"].as_str().unwrap(), body["findings"].as_array().unwrap().len());
        assert!(details.ends_with(&format!("(and more; the first {count} are in findings)")), "{details}");
        assert!(details.len() < 300 && count > 20);
    }

    #[test]
    fn a_pointer_to_a_long_name_leads_to_its_object() {
        let body = format!(r#"{{"name": "a", "{}": 1}}"#, "x".repeat(100_000));
        let body: Value =
            serde_json::from_str(&Refusal::of(validate(&CRITERIA, Method::Put, body)).body(&API)).unwrap();
        assert_eq!(body["findings"][0]["pointer"], "");
        assert!(body["findings"][0]["message"].as_str().unwrap().len() < 300);
    }
}
