//! Filters of the requests in the journal.

use super::members::{Members, Problems};
use super::pattern::PathPattern;
use super::recorded::RecordedRequest;
use crate::refusal::ListedFinding;
use linecard_contract::Method;
use serde_json::{Map, Value, json};

/// The members of a filter in JSON, and the names in a query.
pub(super) const MEMBERS: [&str; 5] = ["method", "path", "operation", "status", "valid"];

/// A filter of requests in the [`Journal`](crate::Journal). Without limits it matches all of them.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_server::RequestFilter;
///
/// let refused_updates = RequestFilter::new().method(Method::Put).path("/api/v1/tenants/*/groups/*/users/jane/**").status(400);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct RequestFilter {
    method: Option<Method>,
    path: Option<String>,
    operation: Option<String>,
    status: Option<u16>,
    is_valid: Option<bool>,
}

impl RequestFilter {
    /// A filter that matches all requests.
    #[must_use]
    pub fn new() -> RequestFilter {
        RequestFilter::default()
    }

    /// Matches requests with this method only.
    #[must_use]
    pub fn method(mut self, method: Method) -> RequestFilter {
        self.method = Some(method);
        self
    }

    /// Matches requests only whose path matches a pattern: `*` or `{name}` is any one segment, and `**` at the end any number of
    /// segments.
    #[must_use]
    pub fn path(mut self, pattern: &str) -> RequestFilter {
        self.path = Some(pattern.to_owned());
        self
    }

    /// Matches requests of the operation with this id only, such as `getCallProcessingPolicies`.
    #[must_use]
    pub fn operation(mut self, id: &str) -> RequestFilter {
        self.operation = Some(id.to_owned());
        self
    }

    /// Matches requests only that got this status.
    #[must_use]
    pub fn status(mut self, code: u16) -> RequestFilter {
        self.status = Some(code);
        self
    }

    /// Matches requests only whose body had violations, or none.
    #[must_use]
    pub fn valid(mut self, is_valid: bool) -> RequestFilter {
        self.is_valid = Some(is_valid);
        self
    }

    /// The same filter as JSON.
    fn json(&self) -> Value {
        let members = [
            ("method", self.method.map(|method| method.as_str().into())),
            ("path", self.path.as_deref().map(Into::into)),
            ("operation", self.operation.as_deref().map(Into::into)),
            ("status", self.status.map(Into::into)),
            ("valid", self.is_valid.map(Into::into)),
        ];
        let set = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        json!(set.collect::<Map<String, Value>>())
    }

    pub(super) fn check(&self) -> Result<ValidFilter, Vec<ListedFinding>> {
        let mut problems = Problems::default();
        let filter = ValidFilter::of(&self.json(), "", &[], &mut problems);
        problems.or(filter)?.ok_or_else(Vec::new)
    }
}

/// A filter whose pattern is parsed.
#[derive(Clone, Debug, Default)]
pub(super) struct ValidFilter {
    method: Option<Method>,
    path: Option<PathPattern>,
    operation: Option<String>,
    status: Option<u16>,
    is_valid: Option<bool>,
}

impl ValidFilter {
    /// Reads a filter that may have other members too.
    pub(super) fn of(value: &Value, pointer: &str, more: &[&str], problems: &mut Problems) -> Option<ValidFilter> {
        let known: Vec<&str> = MEMBERS.iter().chain(more).copied().collect();
        let mut members = Members::of(value, pointer, &known, problems)?;
        Some(ValidFilter {
            method: members.method("method"),
            path: members.pattern("path"),
            operation: members.text("operation").map(str::to_owned),
            status: members.number("status", 100..=599, "").and_then(|code| u16::try_from(code).ok()),
            is_valid: members.flag("valid"),
        })
    }

    pub(super) fn matches(&self, request: &RecordedRequest) -> bool {
        self.method.is_none_or(|method| method.as_str() == request.method)
            && self.path.as_ref().is_none_or(|path| path.matches(&request.path))
            && self.operation.as_deref().is_none_or(|id| request.operation == Some(id))
            && self.status.is_none_or(|code| request.status == Some(code))
            && self.is_valid.is_none_or(|is_valid| request.is_valid() == is_valid)
    }

    /// What is searched for, in words.
    pub(super) fn describe(&self) -> String {
        let mut words = vec![match self.method {
            Some(method) => format!("a {}", method.as_str()),
            None => "a request".to_owned(),
        }];
        words.extend(self.path.as_ref().map(|path| format!("of {}", path.as_str())));
        words.extend(self.operation.as_ref().map(|id| format!("of the operation {id}")));
        words.extend(self.status.map(|code| format!("with status {code}")));
        words.extend(
            self.is_valid.map(|is_valid| if is_valid { "without violations" } else { "with violations" }.into()),
        );
        words.join(" ")
    }
}
