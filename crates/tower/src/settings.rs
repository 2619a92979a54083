//! The settings of a layer, and what they make of a body.

use crate::event::{Direction, Event, Observers, Outcome};
use http::StatusCode;
use linecard_contract::{Api, Operation, Options, Report, Service, validate_with};
use linecard_refusal::{Refusal, validate_request};

/// The default length of the longest request body that is read, in bytes: 1 MiB, as that of `linecard-server`.
pub const DEFAULT_MAX_REQUEST: usize = 1 << 20;

/// The default length of the longest response body that is read, in bytes: 16 MiB.
pub const DEFAULT_MAX_RESPONSE: usize = linecard_contract::DEFAULT_MAX_BODY;

/// What the layer does in a direction.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// Bodies are not read.
    Off,
    /// Bodies are validated, and pass as they are. Observers get the findings.
    #[default]
    Observe,
    /// Bodies are validated, and invalid ones are refused. Observers get the findings.
    Enforce,
}

/// The settings of a layer.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    pub(crate) base: &'static str,
    pub(crate) requests: Mode,
    pub(crate) responses: Mode,
    pub(crate) max_request: usize,
    pub(crate) max_response: usize,
    pub(crate) options: Options,
    /// The statuses that replace those of refusals.
    pub(crate) statuses: Vec<(StatusCode, StatusCode)>,
    pub(crate) observers: Observers,
}

/// The operation of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    /// Whether the response has no body because the request is a HEAD.
    pub(crate) is_head: bool,
}

impl Target {
    /// Returns whether a request without a body is valid.
    pub(crate) const fn needs_no_body(self) -> bool {
        self.operation.request.is_none() || self.operation.request_is_optional
    }
}

impl Settings {
    pub(crate) fn new(api: &'static Api) -> Settings {
        Settings {
            api,
            base: api.base_path,
            requests: Mode::default(),
            responses: Mode::default(),
            max_request: DEFAULT_MAX_REQUEST,
            max_response: DEFAULT_MAX_RESPONSE,
            options: Options::default(),
            statuses: Vec::new(),
            observers: Observers::default(),
        }
    }

    /// Validates a request body. Returns the refusal if the request is refused.
    pub(crate) fn check_request(&self, target: Target, body: &[u8]) -> Option<Refusal> {
        // The length was checked while the body was read.
        let options = self.options.with_max_body(usize::MAX);
        // A report is large, so that the one of a valid body is not moved.
        if let Some(content) = target.operation.request.filter(|_| !target.operation.request_is_optional) {
            let report = validate_with(&options, content.object, content.method, body);
            if report.is_valid() {
                self.tell(Some(target), Direction::Request, Outcome::Validated(&report), false);
                return None;
            }
            return self.check_invalid(target, Direction::Request, report, Refusal::of);
        }
        match validate_request(target.operation, &options, body) {
            Ok(None) => None,
            Ok(Some(report)) if report.is_valid() => {
                self.tell(Some(target), Direction::Request, Outcome::Validated(&report), false);
                None
            }
            Ok(Some(report)) => self.check_invalid(target, Direction::Request, report, Refusal::of),
            Err(refusal) => self.check_fault(Some(target), Direction::Request, refusal),
        }
    }

    /// Validates a response body. Returns the refusal if the response is refused.
    pub(crate) fn check_response(&self, target: Target, body: &[u8]) -> Option<Refusal> {
        let content = target.operation.response?;
        let options = self.options.with_max_body(usize::MAX);
        let report = validate_with(&options, content.object, content.method, body);
        if report.is_valid() {
            self.tell(Some(target), Direction::Response, Outcome::Validated(&report), false);
            return None;
        }
        let refuse = |report| Refusal::listing(StatusCode::INTERNAL_SERVER_ERROR, report);
        self.check_invalid(target, Direction::Response, report, refuse)
    }

    #[cold]
    fn check_invalid(
        &self,
        target: Target,
        direction: Direction,
        report: Report,
        refuse: impl Fn(Report) -> Refusal,
    ) -> Option<Refusal> {
        let is_refused = self.enforces(direction);
        self.tell(Some(target), direction, Outcome::Validated(&report), is_refused);
        is_refused.then(|| self.with_own_status(refuse(report)))
    }

    /// Tells observers about a body that cannot be validated. Returns the refusal if it is refused.
    pub(crate) fn check_fault(
        &self,
        target: Option<Target>,
        direction: Direction,
        refusal: Refusal,
    ) -> Option<Refusal> {
        let is_refused = self.enforces(direction);
        self.tell(target, direction, Outcome::Unvalidated(&refusal), is_refused);
        is_refused.then(|| self.with_own_status(refusal))
    }

    fn enforces(&self, direction: Direction) -> bool {
        let mode = match direction {
            Direction::Request => self.requests,
            Direction::Response => self.responses,
        };
        mode == Mode::Enforce
    }

    fn tell(&self, target: Option<Target>, direction: Direction, outcome: Outcome<'_>, is_refused: bool) {
        if self.observers.0.is_empty() {
            return;
        }
        let (service, operation) = (target.map(|target| target.service), target.map(|target| target.operation));
        let event = Event { api: self.api, service, operation, direction, outcome, is_refused };
        for observer in &self.observers.0 {
            observer.observe(&event);
        }
    }

    fn with_own_status(&self, refusal: Refusal) -> Refusal {
        let own = self.statuses.iter().find(|(status, _)| *status == refusal.status()).map(|(_, own)| *own);
        match own {
            Some(own) => refusal.with_status(own),
            None => refusal,
        }
    }
}
