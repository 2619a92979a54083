//! Why a call failed, and what is known about its effect.

use linecard_contract::{Api, BadPath, Report, Unreachable};
use serde_json::{Map, Value};
use std::fmt;
use std::time::Duration;

/// What is known about a request that failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// The request was not sent, so nothing was performed.
    NotSent,
    /// The server refused the request, so nothing was performed.
    Refused,
    /// The request was sent, and it is not known whether the server performed it, or will still perform it. A GET changes nothing
    /// in any case.
    Unknown,
    /// The server performed the request, but its response cannot be used.
    Performed,
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Outcome::NotSent => "the request was not sent",
            Outcome::Refused => "the server did not perform the request",
            Outcome::Unknown => "it is not known whether the server performed the request; read the state again",
            Outcome::Performed => "the server performed the request",
        })
    }
}

/// Why a call failed. No variant displays a value of a body or a part of a path.
///
/// [`Error::outcome`] says what is known about the effect of the request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The settings of the client are wrong.
    #[error("{0}")]
    Settings(&'static str),
    /// The trusted certificates cannot be used.
    #[error("the trusted certificates cannot be used: {0}")]
    Certificates(String),
    /// The call does not fit the API.
    #[error("{0}")]
    Call(#[from] BadCall),
    /// The request body violates the contract. It was not sent.
    #[error("{operation} is not sent: {}", Violations(report))]
    Invalid {
        /// The id of the operation.
        operation: &'static str,
        /// The findings.
        report: Box<Report>,
    },
    /// The login failed.
    #[error("the login failed, and {outcome}: {error}")]
    Login {
        /// Why.
        error: Box<Error>,
        /// What is known about the request that needed the login.
        outcome: Outcome,
    },
    /// The request could not be sent, or its response was lost.
    #[error("{operation}: {outcome}: {}", Causes(&**source))]
    Transport {
        /// The id of the operation.
        operation: &'static str,
        /// What is known about the request.
        outcome: Outcome,
        /// The error of the connection, without the URL.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The server responded with an error.
    #[error("{0}")]
    Status(Box<Refusal>),
    /// The server performed the request, but its response cannot be read.
    #[error("{operation} was performed, but its response cannot be read: {reason}")]
    Response {
        /// The id of the operation.
        operation: &'static str,
        /// The status.
        status: u16,
        /// The reason.
        reason: Box<BadResponse>,
    },
    /// No PUT leads to the state that an edit asks for. Nothing was sent.
    #[error("{operation} is not sent: {unreachable}")]
    Unreachable {
        /// The id of the operation.
        operation: &'static str,
        /// The attributes that a PUT cannot change in this way.
        unreachable: Unreachable,
    },
    /// A blocking call was made in an asynchronous task, which it would stop.
    #[error("a blocking client cannot be used in an asynchronous task; use `Client`, or `tokio::task::spawn_blocking`")]
    Blocking,
}

impl Error {
    /// Returns what is known about the effect of the request.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Error::Settings(_)
            | Error::Certificates(_)
            | Error::Call(_)
            | Error::Invalid { .. }
            | Error::Unreachable { .. }
            | Error::Blocking => Outcome::NotSent,
            Error::Login { outcome, .. } | Error::Transport { outcome, .. } => *outcome,
            Error::Status(refusal) => refusal.outcome,
            Error::Response { .. } => Outcome::Performed,
        }
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Error::Status(refusal) => Some(refusal.status),
            Error::Response { status, .. } => Some(*status),
            Error::Login { error, .. } => error.status(),
            _ => None,
        }
    }

    /// Returns the error response of the server, if there was one. It may be the response to a login.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Error::Status(refusal) => Some(refusal),
            Error::Login { error, .. } => error.refusal(),
            _ => None,
        }
    }

    /// Returns the findings in the request body, or in a response that cannot be read.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        match self {
            Error::Invalid { report, .. } => Some(report),
            Error::Response { reason, .. } => match &**reason {
                BadResponse::Body(refused) => refused.report(),
                _ => None,
            },
            _ => None,
        }
    }

    /// Sets what is known to unknown, after an earlier attempt whose effect is not known.
    pub(crate) fn after_unknown(mut self) -> Error {
        match &mut self {
            Error::Login { outcome, .. } | Error::Transport { outcome, .. } => *outcome = Outcome::Unknown,
            Error::Status(refusal) => refusal.outcome = Outcome::Unknown,
            _ => {}
        }
        self
    }
}

/// Why a call does not fit the API.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BadCall {
    /// The API has no such operation.
    #[error("the API {api} has no operation \"{id}\"{}", Near(near))]
    Operation {
        /// The name of the API.
        api: &'static str,
        /// The id of the operation.
        id: String,
        /// The most similar ids.
        near: Vec<&'static str>,
    },
    /// No path can be made of the segments.
    #[error("{0}")]
    Path(#[from] BadPath),
    /// The operation takes no request body.
    #[error("{operation} takes no request body; remove it")]
    NoBody {
        /// The id of the operation.
        operation: &'static str,
    },
    /// A header cannot be sent.
    #[error("the header {name} cannot be sent; use visible ASCII characters")]
    Header {
        /// The name of the header.
        name: String,
    },
}

/// Why a response cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadResponse {
    /// The body violates the contract in a way that no struct can hold.
    #[error("{0}")]
    Body(linecard_types::Refused),
    /// The body is not valid JSON.
    #[error("the body is not valid JSON")]
    NotJson,
    /// The body is longer than the client reads.
    #[error("the body has more than {0} bytes; raise the limit with `max_response`")]
    TooLong(usize),
    /// A login that succeeded set no session cookie.
    #[error("the server set no cookie {0}")]
    NoCookie(&'static str),
}

/// An error response: the status, and the documented error body.
///
/// Neither `Display` nor `Debug` shows the text of the server, which may hold values.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refusal {
    /// The id of the operation.
    pub operation: &'static str,
    /// The status.
    pub status: u16,
    /// What the status means in this API, or in HTTP if the API does not document it.
    pub meaning: &'static str,
    /// The text of the server about the error. It may hold values of the request.
    pub details: Option<String>,
    /// The errors of the body: their numbers, and their names if they are documented.
    pub errors: Vec<ErrorCode>,
    /// How long the server asks the client to wait.
    pub retry_after: Option<Duration>,
    /// What is known about the request.
    pub outcome: Outcome,
}

/// The number of an error in an error body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ErrorCode {
    /// The number.
    pub code: i64,
    /// The name, if it is documented.
    pub name: Option<&'static str>,
}

impl Refusal {
    /// Reads an error response. A body that is not of the documented shape is left out.
    pub(crate) fn read(
        api: &Api,
        operation: &'static str,
        status: u16,
        retry_after: Option<Duration>,
        body: &[u8],
    ) -> Refusal {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let (mut details, mut errors) = (None, Vec::new());
        if let Some(shape) = api.error {
            details = body.get(shape.text).and_then(Value::as_str).map(str::to_owned);
            let number = |error: &Map<String, Value>| {
                let attribute = shape.error?.fields().iter().find_map(|field| error.get(field.name)?.as_i64())?;
                let name = shape.codes.iter().find(|(code, _)| *code == attribute).map(|(_, name)| *name);
                Some(ErrorCode { code: attribute, name })
            };
            // The documentation does not name the list, so it may be the body or any attribute of it.
            let nested = body.as_object().into_iter().flat_map(Map::values).filter_map(Value::as_array).flatten();
            let listed = body.as_array().into_iter().flatten().chain(nested);
            errors = listed.filter_map(Value::as_object).filter_map(number).collect();
        }
        let meaning = api.status(status).map_or_else(|| meaning_in_http(status), |status| status.meaning);
        // A server that failed, or performed a part, may have changed the state.
        let outcome = if (300..500).contains(&status) { Outcome::Refused } else { Outcome::Unknown };
        Refusal { operation, status, meaning, details, errors, retry_after, outcome }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: the server responded with {}: {}", self.operation, self.status, self.meaning)?;
        for error in &self.errors {
            write!(out, " Error {}", error.code)?;
            error.name.map_or(Ok(()), |name| write!(out, " ({name})"))?;
            out.write_str(".")?;
        }
        // The outcome of a usual refusal is clear from its status.
        if self.outcome == Outcome::Refused { Ok(()) } else { write!(out, " Note: {}.", self.outcome) }
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refusal")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("errors", &self.errors)
            .field("retry_after", &self.retry_after)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

/// Returns what a status means that the API does not document.
fn meaning_in_http(status: u16) -> &'static str {
    match status {
        408 => "The request took too long to arrive.",
        412 => "The state has another version than that of the request.",
        413 => "The request body is too long.",
        415 => "The server does not read this format.",
        300..400 => "The server redirects the request; give the client the URL that it redirects to.",
        _ => "The API documents no such status.",
    }
}

/// Displays the violations of a report, one a line.
struct Violations<'r>(&'r Report);

impl fmt::Display for Violations<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "not a valid {} for {}:", self.0.object().name, self.0.method())?;
        for finding in self.0.violations() {
            let pointer = finding.pointer();
            let location = if pointer.is_empty() { "the body" } else { &pointer };
            write!(out, "\n{location}: {} ({})", finding.message(), finding.rule())?;
        }
        Ok(())
    }
}

/// Displays an error and its causes.
struct Causes<'e>(&'e (dyn std::error::Error + Send + Sync));

impl fmt::Display for Causes<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(out, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

/// Displays suggestions.
struct Near<'n>(&'n [&'static str]);

impl fmt::Display for Near<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(out, "; did you mean {}?", self.0.join(" or ")) }
    }
}
