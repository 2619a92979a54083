//! Findings about an exchange, in addition to those about its bodies.

use crate::exchange::Part;
use linecard_contract::{LineColumn, Severity};

/// A rule about an exchange. Its id is stable: once released, it never changes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ExchangeRule {
    /// A path of the API has an operation with the method.
    Path,
    /// The status of the response is documented for the operation.
    Status,
    /// The server accepts only requests that keep the contract.
    Accepted,
    /// The request has a body only if the operation takes one.
    RequestBody,
    /// The response has a body only if one is documented.
    ResponseBody,
    /// The body of an error has the documented form.
    ErrorBody,
    /// The recording has the bodies.
    Recorded,
    /// The exchange is one of the API.
    OtherApi,
}

impl ExchangeRule {
    /// Every rule, in the order of the guide.
    pub const ALL: [ExchangeRule; 8] = [
        ExchangeRule::Path,
        ExchangeRule::Status,
        ExchangeRule::Accepted,
        ExchangeRule::RequestBody,
        ExchangeRule::ResponseBody,
        ExchangeRule::ErrorBody,
        ExchangeRule::Recorded,
        ExchangeRule::OtherApi,
    ];

    /// Returns the id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            ExchangeRule::Path => "exchange.path",
            ExchangeRule::Status => "exchange.status",
            ExchangeRule::Accepted => "exchange.accepted",
            ExchangeRule::RequestBody => "exchange.request-body",
            ExchangeRule::ResponseBody => "exchange.response-body",
            ExchangeRule::ErrorBody => "exchange.error-body",
            ExchangeRule::Recorded => "exchange.recorded",
            ExchangeRule::OtherApi => "exchange.other-api",
        }
    }

    /// Returns what an exchange that keeps the rule fulfils.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            ExchangeRule::Path => {
                "If the path begins with the base path of the API, an operation has the path and the method."
            }
            ExchangeRule::Status => {
                "The status of the response is documented for the operation. A proxy may have sent another one, unless it is a success."
            }
            ExchangeRule::Accepted => {
                "The server answers a request with a success only if the request keeps the contract."
            }
            ExchangeRule::RequestBody => {
                "The request has a body only if the operation takes one. The body of a GET may be an empty object."
            }
            ExchangeRule::ResponseBody => {
                "The response has a body only if a page documents one. Nothing validates another body."
            }
            ExchangeRule::ErrorBody => {
                "The body of an error has the documented form. A proxy may have sent another one."
            }
            ExchangeRule::Recorded => "The recording has each body that was sent.",
            ExchangeRule::OtherApi => "The exchange is one of the API. Another one is skipped.",
        }
    }

    /// Returns the severities that its findings may have.
    #[must_use]
    pub const fn severities(self) -> &'static [Severity] {
        match self {
            ExchangeRule::Path | ExchangeRule::Accepted | ExchangeRule::RequestBody => &[Severity::Violation],
            ExchangeRule::Status => &[Severity::Violation, Severity::Note],
            ExchangeRule::ResponseBody => &[Severity::Unchecked],
            ExchangeRule::ErrorBody | ExchangeRule::Recorded | ExchangeRule::OtherApi => &[Severity::Note],
        }
    }
}

/// A finding about an exchange as a whole.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ExchangeFinding {
    /// The rule.
    pub rule: ExchangeRule,
    /// The severity. An exchange that is skipped is a note.
    pub severity: Severity,
    /// What is wrong, and how to fix it. It has no value of a body and no id of a path.
    pub message: String,
    /// The message that it is about. None if it is about both.
    pub part: Option<Part>,
    /// Where the exchange, or the body, begins in the file.
    pub place: LineColumn,
}
