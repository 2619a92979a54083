//! Validates the messages of an exchange, as `linecard check` does with a recording of it.

use crate::collect::{Collected, End};
use crate::findings::{Found, Unchecked, of_exchange};
use crate::reasons::undecodable_request;
use crate::settings::Settings;
use http::HeaderMap;
use linecard_contract::{Api, LenientReading, NotFound, Operation, Options};
use linecard_refusal::reasons::{ambiguous_path, long_body, not_found};
use linecard_refusal::{Refusal, find, validate_request};
use linecard_traffic::{Content, Exchange, Exchanges, Lookup, Message, look_up};

/// How the messages of an API are validated.
pub(crate) struct Validation {
    pub(crate) api: &'static Api,
    options: Options,
    base_path: Option<String>,
    pub(crate) max_body: usize,
    /// Whether all headers are kept for a recording. Otherwise those are that the validation and the pseudonyms need.
    keeps_headers: bool,
}

/// The headers that a validation and a scrubbed recording need.
const NEEDED: [&str; 4] = ["accept", "content-encoding", "content-type", "content-length"];

/// The headers that no recording holds: who has them is logged in.
const CREDENTIALS: [&str; 5] = ["authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key"];

/// What a request is to an API.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// A request of this operation.
    Operation(&'static Operation),
    /// A path of the API, but no operation.
    NotFound,
    /// A path that the upstream may read as that of another operation than the proxy does.
    Ambiguous(LenientReading),
}

impl Target {
    /// Returns whether the bodies are validated.
    pub(crate) fn has_bodies(self) -> bool {
        matches!(self, Target::Operation(_))
    }

    /// Returns the id of the operation, or `none`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Target::Operation(operation) => operation.id,
            Target::NotFound | Target::Ambiguous(_) => "none",
        }
    }
}

impl Validation {
    pub(crate) fn new(api: &'static Api, settings: &Settings) -> Validation {
        Validation {
            api,
            options: settings.options.with_max_body(usize::MAX),
            base_path: settings.base_path.clone(),
            max_body: settings.max_body,
            keeps_headers: settings.record.as_ref().is_some_and(|record| record.values),
        }
    }

    /// Returns how exchanges are validated.
    pub(crate) fn exchanges(&self) -> Exchanges<'_> {
        Exchanges { api: self.api, options: self.options, base_path: self.base_path.as_deref() }
    }

    /// Returns what a request is to the API; none if it is not of the API.
    pub(crate) fn target(&self, method: &str, url: &str) -> Option<Target> {
        match look_up(self.api, self.base_path.as_deref(), method, url) {
            Lookup::Operation(located) => Some(Target::Operation(located.operation)),
            Lookup::NotFound { .. } => Some(Target::NotFound),
            Lookup::Ambiguous(reading) => Some(Target::Ambiguous(reading)),
            Lookup::Other(_) => None,
        }
    }

    /// Returns a message for the validation, and why its body cannot be validated.
    pub(crate) fn message(&self, headers: &HeaderMap, collected: &mut Collected) -> (Message, Option<Unchecked>) {
        let names = |name: &str| match name {
            _ if self.keeps_headers => !CREDENTIALS.contains(&name),
            _ => NEEDED.contains(&name),
        };
        let kept = headers.iter().filter(|(name, _)| names(name.as_str()));
        let headers: Vec<(String, String)> = kept
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let unread = |reason| (Content::Unrecorded, Some(reason));
        let (body, unchecked) = match collected.end {
            End::TooLong => unread(Unchecked::TooLong),
            End::Broken | End::Stalled => unread(Unchecked::Incomplete),
            End::Whole => {
                let content = Content::of_wire(std::mem::take(&mut collected.bytes), &headers, self.max_body);
                match content {
                    Content::Body(body) if body.bytes.len() > self.max_body => unread(Unchecked::TooLong),
                    Content::Unreadable(reason) => (Content::Unreadable(reason), Some(Unchecked::Encoded)),
                    content => (content, None),
                }
            }
        };
        (Message { headers, body }, unchecked)
    }

    /// Returns the findings about an exchange.
    pub(crate) fn findings(&self, exchange: &Exchange) -> Vec<Found> {
        of_exchange(&self.exchanges().validate(exchange))
    }

    /// Returns the refusal of a request that breaks the contract, or that cannot be validated.
    pub(crate) fn refusal(&self, target: Target, exchange: &Exchange) -> Option<Refusal> {
        match target {
            Target::NotFound => self.refusal_of_path(exchange),
            Target::Ambiguous(reading) => Some(ambiguous_path(reading)),
            Target::Operation(operation) => match &exchange.request.body {
                Content::Unrecorded => Some(long_body(self.max_body)),
                Content::Unreadable(_) => Some(undecodable_request()),
                content => match validate_request(operation, &self.options, content.bytes()) {
                    Ok(Some(report)) if !report.is_valid() => Some(Refusal::of(report)),
                    Ok(_) => None,
                    Err(refusal) => Some(refusal),
                },
            },
        }
    }

    /// Returns the refusal of a path that the API has with another method, or with other segments. A path that no operation has may
    /// be one of the upstream all the same.
    fn refusal_of_path(&self, exchange: &Exchange) -> Option<Refusal> {
        let base = self.base_path.as_deref();
        let Lookup::NotFound { path, .. } = look_up(self.api, base, &exchange.method, &exchange.url) else {
            return None;
        };
        let method = http::Method::from_bytes(exchange.method.as_bytes()).ok()?;
        match find(self.api, base.unwrap_or(self.api.base_path), &method, path) {
            Ok(_) | Err(NotFound::NoPath { .. }) => None,
            Err(reason) => Some(not_found(&reason)),
        }
    }
}
