//! A response to a call.

use linecard_contract::OwnedFinding;
use std::fmt;

/// A response to a call that was performed.
///
/// `Debug` does not show the value, which may hold secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The body.
    pub value: T,
    /// The findings in the body: words that are not in their list, unknown attributes, and what is unchecked. None stops
    /// the caller from using the value.
    pub findings: Vec<OwnedFinding>,
    /// The status.
    pub status: u16,
    /// The version of the state, if the server says it. Pass it to [`Call::if_match`](crate::Call::if_match).
    pub etag: Option<String>,
    /// How many attempts it took.
    pub attempts: u32,
    /// Whether the response was lost, and a GET showed that the state is the one that the request asked for. Status, `ETag` and
    /// value are then those of the GET.
    pub is_confirmed: bool,
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.status)
            .field("etag", &self.etag)
            .field("attempts", &self.attempts)
            .field("is_confirmed", &self.is_confirmed)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}
