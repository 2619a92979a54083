//! Validates an exchange: both bodies, the status, and whether the server was right to accept the request.

use crate::exchange::{Content, Exchange, Message, Part, RecordedBody};
use crate::finding::{ExchangeFinding, ExchangeRule};
use crate::lookup::{LocatedOperation, Lookup, look_up};
use linecard_cases::offset_in;
use linecard_contract::{self as contract, Api, LineColumn, Method, Object, Options, Report, Severity, validate_with};
use serde_json::value::RawValue;
use std::ops::Range;

/// How exchanges are validated.
#[derive(Clone, Copy, Debug)]
pub struct Exchanges<'a> {
    /// The API that is enforced.
    pub api: &'static Api,
    /// The options of the validation of a body.
    pub options: Options,
    /// The base path in the recording, if it is not that of the API.
    pub base_path: Option<&'a str>,
}

/// The result for an exchange.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidatedExchange {
    /// The id of the operation, if the exchange is one of the API.
    pub operation: Option<&'static str>,
    /// Whether the exchange is not one of the API, and was skipped. Then one finding says why.
    pub is_skipped: bool,
    /// The bodies that were validated.
    pub bodies: Vec<ValidatedBody>,
    /// The findings about the exchange as a whole.
    pub findings: Vec<ExchangeFinding>,
    /// The bodies that could not be validated, and why.
    pub unreadable: Vec<(Part, String)>,
}

/// A body of an exchange, and the report on it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidatedBody {
    /// The message that has the body.
    pub part: Part,
    /// The report.
    pub report: Report,
    /// The part of the recorded body that was validated: all of it, or an item of a list of errors.
    pub range: Range<usize>,
}

impl Exchanges<'_> {
    /// Validates an exchange.
    ///
    /// ```
    /// use linecard_contract::Options;
    /// use linecard_model::API;
    /// use linecard_traffic::{Exchanges, TrafficFormat, read_all};
    ///
    /// let line = r#"{"method": "POST", "status": 201, "request": {"name": "lunch", "newName": "dinner"},
    ///     "path": "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/"}"#;
    /// let exchange = read_all(TrafficFormat::Ndjson, line.replace('\n', "").as_bytes())?.remove(0)?;
    /// let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    /// let validated = exchanges.validate(&exchange);
    /// let rules: Vec<&str> = validated.findings.iter().map(|finding| finding.rule.id()).collect();
    /// assert_eq!(rules, ["exchange.accepted"]);
    /// assert_eq!(validated.bodies[0].report.violations().count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn validate(&self, exchange: &Exchange) -> ValidatedExchange {
        let mut validation = Validation { of: *self, exchange, validated: ValidatedExchange::default() };
        match look_up(self.api, self.base_path, &exchange.method, &exchange.url) {
            Lookup::Operation(located) => validation.operation(&located),
            Lookup::NotFound { message, .. } => {
                validation.add(ExchangeRule::Path, Severity::Violation, None, message);
            }
            Lookup::Ambiguous(reading) => {
                validation.add(ExchangeRule::Path, Severity::Violation, None, reading.to_string());
            }
            Lookup::Other(reason) => {
                validation.validated.is_skipped = true;
                let message = format!("the exchange is skipped: {reason}");
                validation.add(ExchangeRule::OtherApi, Severity::Note, None, message);
            }
        }
        validation.validated
    }
}

struct Validation<'a, 'e> {
    of: Exchanges<'a>,
    exchange: &'e Exchange,
    validated: ValidatedExchange,
}

impl Validation<'_, '_> {
    fn add(&mut self, rule: ExchangeRule, severity: Severity, part: Option<Part>, message: impl Into<String>) {
        let message_of = |part: Part| match part {
            Part::Request => Some(&self.exchange.request),
            Part::Response => self.exchange.response.as_ref(),
        };
        let place = match part.and_then(message_of).map(|message| &message.body) {
            Some(Content::Body(body)) => body.place,
            _ => self.exchange.place,
        };
        self.validated.findings.push(ExchangeFinding { rule, severity, message: message.into(), part, place });
    }

    fn operation(&mut self, located: &LocatedOperation<'_>) {
        self.validated.operation = Some(located.operation.id);
        self.request(located);
        let is_accepted = self.exchange.status.is_some_and(|status| (200..300).contains(&status));
        let is_broken = self.validated.bodies.iter().any(|body| !body.report.is_valid())
            || self.validated.findings.iter().any(|finding| finding.severity == Severity::Violation);
        self.status(located);
        if is_accepted && is_broken {
            let message =
                "the server accepted a request that breaks the contract; correct the request, or report the server";
            self.add(ExchangeRule::Accepted, Severity::Violation, None, message);
        }
        if let Some(response) = &self.exchange.response {
            self.response(located, response);
        }
    }

    fn request(&mut self, located: &LocatedOperation<'_>) {
        let request = &self.exchange.request;
        match located.operation.request {
            None => match &request.body {
                Content::Empty => {}
                // The documentation allows an empty object in every GET.
                Content::Body(body) if located.operation.method == Method::Get && is_empty_object(body) => {}
                Content::Body(_) | Content::Unrecorded | Content::Unreadable(_) => {
                    let message = "the request has a body, but none is documented for the operation; leave it out";
                    self.add(ExchangeRule::RequestBody, Severity::Violation, Some(Part::Request), message);
                }
            },
            Some(content) => {
                let is_optional = located.operation.request_is_optional;
                if !(is_optional && matches!(request.body, Content::Empty)) {
                    self.body(Part::Request, &request.body, content);
                }
            }
        }
    }

    fn status(&mut self, located: &LocatedOperation<'_>) {
        let Some(status) = self.exchange.status else { return };
        if located.operation.statuses.contains(&status) {
            return;
        }
        // A proxy between the client and the server may answer with any error or redirection, but not with a success.
        let severity = if (200..300).contains(&status) { Severity::Violation } else { Severity::Note };
        let message = format!("the status {status} is not documented for {}", located.operation.id);
        self.add(ExchangeRule::Status, severity, None, message);
    }

    fn response(&mut self, located: &LocatedOperation<'_>, response: &Message) {
        match self.exchange.status {
            Some(status) if status >= 400 => self.error_body(&response.body),
            // A redirection has a body for people, and 204 has none.
            Some(204 | 300..400) => {}
            _ => match located.operation.response {
                Some(content) => self.body(Part::Response, &response.body, content),
                None => self.undocumented_response(located, &response.body),
            },
        }
    }

    /// Validates a response without a documented body.
    fn undocumented_response(&mut self, located: &LocatedOperation<'_>, body: &Content) {
        let is_as_get = self.of.api.responds_as_get.contains(&located.operation.method);
        match (body, located.shown.filter(|_| is_as_get)) {
            (Content::Empty, _) => {}
            (Content::Body(body), _) if body.bytes.trim_ascii().is_empty() || is_empty_object(body) => {}
            (_, Some(shown)) => self.body(Part::Response, body, shown),
            (_, None) => {
                let message = "no page documents the body of the response, so nothing validates it";
                self.add(ExchangeRule::ResponseBody, Severity::Unchecked, Some(Part::Response), message);
            }
        }
    }

    /// Validates the body of an error: an object with a text, or a list of errors.
    fn error_body(&mut self, content: &Content) {
        let Some(error) = self.of.api.error else { return };
        let body = match content {
            Content::Body(body) => body,
            Content::Unreadable(reason) => {
                self.validated.unreadable.push((Part::Response, reason.clone()));
                return;
            }
            Content::Empty | Content::Unrecorded => return,
        };
        let text = str::from_utf8(&body.bytes).unwrap_or_default();
        let items = serde_json::from_str::<Vec<&RawValue>>(text);
        match (body.bytes.trim_ascii_start().first(), items, error.error) {
            (Some(b'{'), _, _) => {
                self.report(Part::Response, &body.bytes, 0..body.bytes.len(), error.details, Method::Get);
            }
            (Some(b'['), Ok(items), Some(listed)) => {
                for item in items {
                    let from = offset_in(text, item.get());
                    self.report(Part::Response, &body.bytes, from..from + item.get().len(), listed, Method::Get);
                }
            }
            _ => {
                let message = "the body of the error does not have a documented form; a proxy may have sent it";
                self.add(ExchangeRule::ErrorBody, Severity::Note, Some(Part::Response), message);
            }
        }
    }

    fn body(&mut self, part: Part, body: &Content, content: contract::Content) {
        match body {
            Content::Unreadable(reason) => self.validated.unreadable.push((part, reason.clone())),
            Content::Unrecorded => {
                let message = format!("the recording does not have the body of the {}", part.as_str());
                self.add(ExchangeRule::Recorded, Severity::Note, Some(part), message);
            }
            Content::Empty | Content::Body(_) => {
                let bytes = body.bytes();
                self.report(part, bytes, 0..bytes.len(), content.object, content.method);
            }
        }
    }

    fn report(&mut self, part: Part, bytes: &[u8], range: Range<usize>, object: &'static Object, method: Method) {
        let body = bytes.get(range.clone()).unwrap_or_default();
        let report = validate_with(&self.of.options, self.of.api.resolve(object), method, body);
        self.validated.bodies.push(ValidatedBody { part, report, range });
    }
}

/// Returns whether a body is an object without attributes.
fn is_empty_object(body: &RecordedBody) -> bool {
    let inner = body.bytes.trim_ascii().strip_prefix(b"{").and_then(|text| text.strip_suffix(b"}"));
    inner.is_some_and(|inner| inner.trim_ascii().is_empty())
}

impl ValidatedBody {
    /// Returns the bytes that were validated, and where they begin in the file: their place, and whether the file has them as
    /// they are.
    #[must_use]
    pub fn source<'e>(&self, exchange: &'e Exchange) -> (&'e [u8], LineColumn, bool) {
        let message = match self.part {
            Part::Request => Some(&exchange.request),
            Part::Response => exchange.response.as_ref(),
        };
        match message.map(|message| &message.body) {
            Some(Content::Body(body)) => {
                let bytes = body.bytes.get(self.range.clone()).unwrap_or_default();
                let place = if body.is_verbatim && self.range.start > 0 {
                    contract::Lines::new(&body.bytes).at(self.range.start).within(body.place)
                } else {
                    body.place
                };
                (bytes, place, body.is_verbatim)
            }
            _ => (&[], exchange.place, false),
        }
    }
}
