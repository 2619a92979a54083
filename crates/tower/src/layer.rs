//! The layer and its service.

use crate::body::{BoxError, ContractBody};
use crate::collect::{Collector, Polled, whole_at_once};
use crate::event::{Direction, Observer};
use crate::future::{Reading, ResponseFuture, State};
use crate::settings::{Mode, Settings, Target};
use bytes::Bytes;
use http::header;
use http::{Request, Response, StatusCode};
use http_body::Body;
use linecard_contract::{Api, NotFound, Release};
use linecard_refusal::reasons::{ambiguous_path, encoded_body, not_found, not_json_from_a_page};
use linecard_refusal::{Refusal, find_operation, is_encoded, may_come_from_a_form};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use tower_layer::Layer;
use tower_service::Service;

/// A layer that validates the requests and the responses of an API.
///
/// By default both directions are observed. Put compression and CORS outside of this layer, so that it sees bodies as they are in
/// the contract, and no preflight request. In axum, a router that is nested sees shortened paths: add the layer to the outermost
/// router, or set the [`base_path`](ContractLayer::base_path).
///
/// ```
/// use axum::http::StatusCode;
/// use linecard_model::API;
/// use linecard_tower::{ContractLayer, Mode};
///
/// let layer = ContractLayer::new(&API)
///     .requests(Mode::Enforce)
///     .responses(Mode::Observe)
///     .max_request(64 << 10)
///     .status(StatusCode::RANGE_NOT_SATISFIABLE, StatusCode::BAD_REQUEST);
/// # let _ = layer;
/// ```
#[derive(Clone, Debug)]
pub struct ContractLayer {
    settings: Settings,
}

impl ContractLayer {
    /// Returns a layer that observes the requests and responses of an API.
    #[must_use]
    pub fn new(api: &'static Api) -> ContractLayer {
        ContractLayer { settings: Settings::new(api) }
    }

    /// Sets what is done with requests. The default is [`Mode::Observe`].
    ///
    /// The layer knows the body, and not the stored state. Therefore, an item that a PUT removes with `"delete": true` must follow
    /// the rules between attributes too; `linecard-server` decides them by the state after the PUT, which has no such item.
    #[must_use]
    pub fn requests(mut self, mode: Mode) -> ContractLayer {
        self.settings.requests = mode;
        self
    }

    /// Sets what is done with responses. The default is [`Mode::Observe`].
    #[must_use]
    pub fn responses(mut self, mode: Mode) -> ContractLayer {
        self.settings.responses = mode;
        self
    }

    /// Sets the length of the longest request body that is read, in bytes. The default is
    /// [`DEFAULT_MAX_REQUEST`](crate::DEFAULT_MAX_REQUEST).
    ///
    /// With [`Mode::Enforce`] a longer one gets a 413, otherwise it passes without validation.
    #[must_use]
    pub fn max_request(mut self, bytes: usize) -> ContractLayer {
        self.settings.max_request = bytes;
        self
    }

    /// Sets the length of the longest response body that is read, in bytes. The default is
    /// [`DEFAULT_MAX_RESPONSE`](crate::DEFAULT_MAX_RESPONSE).
    ///
    /// With [`Mode::Enforce`] a longer one is replaced by a 500, otherwise it passes without validation.
    #[must_use]
    pub fn max_response(mut self, bytes: usize) -> ContractLayer {
        self.settings.max_response = bytes;
        self
    }

    /// Sets the path that the API's paths begin with, in place of [`Api::base_path`]. It begins and ends with a slash.
    ///
    /// ```
    /// use linecard_model::API;
    /// use linecard_tower::ContractLayer;
    ///
    /// // The server has the paths of the API below /proxy/.
    /// let layer = ContractLayer::new(&API).base_path("/proxy/api/v1/");
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn base_path(mut self, base: &'static str) -> ContractLayer {
        self.settings.base = base;
        self
    }

    /// Sets the release of the service, if it is known. Without it, what depends on the release is unchecked.
    #[must_use]
    pub fn release(mut self, release: Release) -> ContractLayer {
        self.settings.options = self.settings.options.with_release(release);
        self
    }

    /// Replaces a status of refusals by another one. The API documents 400 for a body that violates a rule and 416 for one that is
    /// not a JSON object; the layer adds 413, 415 and, for responses, 500 and 502.
    #[must_use]
    pub fn status(mut self, of_refusal: StatusCode, own: StatusCode) -> ContractLayer {
        self.settings.statuses.retain(|(status, _)| *status != of_refusal);
        self.settings.statuses.push((of_refusal, own));
        self
    }

    /// Adds an observer, such as a closure that takes an [`Event`](crate::Event). Several get each event in turn.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> ContractLayer {
        self.settings.observers.0.push(Arc::new(observer));
        self
    }
}

impl<S> Layer<S> for ContractLayer {
    type Service = ContractService<S>;

    fn layer(&self, inner: S) -> ContractService<S> {
        ContractService { inner, settings: Arc::new(self.settings.clone()) }
    }
}

/// A service whose requests and responses are validated: what [`ContractLayer`] makes of a service.
#[derive(Clone, Debug)]
pub struct ContractService<S> {
    inner: S,
    settings: Arc<Settings>,
}

impl<S, Q, R> Service<Request<Q>> for ContractService<S>
where
    S: Service<Request<ContractBody<Q>>, Response = Response<R>> + Clone,
    Q: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
    R: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    type Response = Response<ContractBody<R>>;
    type Error = S::Error;
    type Future = ResponseFuture<S, Q, R>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Q>) -> ResponseFuture<S, Q, R> {
        let (target, next) = self.look_at(&mut request);
        let state = match next {
            Next::Call(body) => State::called(&mut self.inner, request.map(|_| ContractBody::whole(body, None))),
            Next::CallUnread => State::called(&mut self.inner, request.map(ContractBody::unread)),
            Next::Rare(rare) => self.call_rarely(request, *rare),
        };
        ResponseFuture { state, settings: Arc::clone(&self.settings), target }
    }
}

/// What follows from the head of a request, and from its body if that is there.
enum Next<Q: Body> {
    /// The body was read and is not refused.
    Call(Bytes),
    /// The body is not read.
    CallUnread,
    Rare(Box<Rare<Q>>),
}

/// What only few requests need.
enum Rare<Q: Body> {
    /// The body was not read to its end, and is not needed.
    Refuse(Refusal),
    /// The body was read to its end.
    Answer(Refusal),
    ReadOn(Target, Polled<Q>),
}

impl<S> ContractService<S> {
    /// Reads what is there of a request. It is not moved meanwhile, because its head is large.
    #[inline(never)]
    fn look_at<Q>(&self, request: &mut Request<Q>) -> (Option<Target>, Next<Q>)
    where
        Q: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
    {
        let settings = &*self.settings;
        let (target, fault) = self.target(request);
        let fault = fault.filter(|_| settings.requests != Mode::Off);
        let rare = |rare| Next::Rare(Box::new(rare));
        if let Some(refusal) = fault.and_then(|fault| settings.check_fault(target, Direction::Request, fault)) {
            return (target, rare(Rare::Refuse(refusal)));
        }
        // There is nothing to read, and nothing to pass on.
        if request.body().is_end_stream() && target.is_some_and(Target::needs_no_body) {
            return (target, Next::Call(Bytes::new()));
        }
        let read = target.filter(|_| settings.requests != Mode::Off && !is_encoded(request.headers()));
        let Some(read) = read else { return (target, Next::CallUnread) };
        // A body that is there already needs no other service. One that is not is asked again by the future, which has a waker.
        let mut context = Context::from_waker(Waker::noop());
        let next = match whole_at_once(request.body_mut(), settings.max_request, &mut context) {
            Ok(body) => match settings.check_request(read, &body) {
                None => Next::Call(body),
                Some(refusal) => rare(Rare::Answer(refusal)),
            },
            Err(polled) => rare(Rare::ReadOn(read, polled)),
        };
        (target, next)
    }

    #[cold]
    fn call_rarely<Q, R>(&mut self, request: Request<Q>, rare: Rare<Q>) -> State<S, S::Future, Q, R>
    where
        S: Service<Request<ContractBody<Q>>> + Clone,
        Q: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
        R: Body<Data = Bytes>,
    {
        match rare {
            Rare::Refuse(refusal) => State::refused(&self.settings, request, refusal),
            Rare::Answer(refusal) => State::answered(&self.settings, refusal),
            Rare::ReadOn(target, polled) => self.read_on(target, request, polled),
        }
    }

    /// Reads a body of several frames, or one that is not there yet.
    fn read_on<Q, R>(&mut self, target: Target, request: Request<Q>, polled: Polled<Q>) -> State<S, S::Future, Q, R>
    where
        S: Service<Request<ContractBody<Q>>> + Clone,
        Q: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
        R: Body<Data = Bytes>,
    {
        let (head, body) = request.into_parts();
        let mut collector = Collector::new(body, self.settings.max_request);
        match collector.go_on(polled, &mut Context::from_waker(Waker::noop())) {
            Poll::Ready(collected) => State::read(&self.settings, target, head, collected, &mut self.inner),
            Poll::Pending => {
                // The service that is ready is the one that is called.
                let next = self.inner.clone();
                let service = std::mem::replace(&mut self.inner, next);
                State::Reading { reading: Box::new(Reading { head: Some(head), collector, service }) }
            }
        }
    }

    /// Returns the operation of a request, and what is wrong with its head.
    fn target<Q>(&self, request: &Request<Q>) -> (Option<Target>, Option<Refusal>) {
        let (method, headers) = (request.method(), request.headers());
        let Settings { api, base, .. } = *self.settings;
        let path = request.uri().path();
        // The service behind the layer may read the path in another way.
        let misread = |method| {
            let found = api.find_under(base, method, path).ok();
            api.lenient_reading(base, false, method, path, found.as_ref()).map(ambiguous_path)
        };
        let found = match find_operation(api, base, method, path) {
            Ok(found) => found,
            Err(NotFound::NoPath { .. }) => {
                return (None, method.as_str().parse().ok().and_then(misread));
            }
            Err(reason) => return (None, Some(not_found(&reason))),
        };
        let fault = if headers.contains_key(header::ORIGIN) && may_come_from_a_form(method, headers) {
            Some(not_json_from_a_page())
        } else if is_encoded(headers) {
            Some(encoded_body())
        } else {
            Some(found.operation.method).filter(|_| !found.is_plain).and_then(misread)
        };
        let is_head = method == http::Method::HEAD;
        (Some(Target { service: found.service, operation: found.operation, is_head }), fault)
    }
}
