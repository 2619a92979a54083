//! What an observer gets: which body was validated, and the result.

use linecard_contract::{Api, Operation, Report, Service};
use linecard_refusal::Refusal;
use std::fmt;
use std::sync::Arc;

/// The direction of a body.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Direction {
    /// From the client to the service.
    Request,
    /// From the service to the client.
    Response,
}

impl Direction {
    /// Returns `request` or `response`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Request => "request",
            Direction::Response => "response",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A body that was validated, or that could not be. It holds no value of a body, and no part of a path.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Event<'e> {
    /// The API.
    pub api: &'static Api,
    /// The service of the operation; none if no operation was found.
    pub service: Option<&'static Service>,
    /// The operation; none if the path is malformed, or no operation of the path has the method.
    pub operation: Option<&'static Operation>,
    /// The direction of the body.
    pub direction: Direction,
    /// The result.
    pub outcome: Outcome<'e>,
    /// Whether the layer replaces the service, or its response, by a refusal.
    pub is_refused: bool,
}

/// The result of a validation.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'e> {
    /// The body was validated. The report may have no finding at all.
    Validated(&'e Report),
    /// The body could not be validated: nothing has the method or the path, or the body is too long, incomplete or encoded. The
    /// refusal says which; with [`Mode::Observe`](crate::Mode::Observe) it is not sent.
    Unvalidated(&'e Refusal),
}

/// Gets each event. Every closure that takes an [`Event`] is one.
///
/// It is called between the bodies, so it must return soon and must not block.
pub trait Observer: Send + Sync + 'static {
    /// Gets an event.
    fn observe(&self, event: &Event<'_>);
}

impl<F: Fn(&Event<'_>) + Send + Sync + 'static> Observer for F {
    fn observe(&self, event: &Event<'_>) {
        self(event);
    }
}

/// The observers of a layer.
#[derive(Clone, Default)]
pub(crate) struct Observers(pub(crate) Vec<Arc<dyn Observer>>);

impl fmt::Debug for Observers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} observers", self.0.len())
    }
}
