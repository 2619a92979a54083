//! The future of a response: reads the request, calls the service, reads the response.

use crate::body::{BoxError, ContractBody};
use crate::collect::{Collected, Collector, Polled, is_of_another_limit, whole_at_once};
use crate::event::Direction;
use crate::settings::{Mode, Settings, Target};
use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{Request, Response, StatusCode, Version, request, response};
use http_body::Body;
use linecard_refusal::reasons::{
    encoded_response, incomplete_body, incomplete_response, long_body, long_body_for_another_limit, long_response,
};
use linecard_refusal::{Refusal, is_encoded};
use pin_project_lite::pin_project;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tower_service::Service;

/// How many bytes of a request body are read and ignored before a refusal is sent. HTTP/1 closes the connection if more follow,
/// and a client that is still sending may never read the response.
const MOST_IGNORED: u64 = 64 << 20;

pin_project! {
    /// The future of [`ContractService`](crate::ContractService).
    pub struct ResponseFuture<S, Q, R>
    where
        S: Service<Request<ContractBody<Q>>>,
        Q: Body,
        R: Body,
    {
        #[pin]
        pub(crate) state: State<S, S::Future, Q, R>,
        pub(crate) settings: Arc<Settings>,
        pub(crate) target: Option<Target>,
    }
}

impl<S, Q, R> std::fmt::Debug for ResponseFuture<S, Q, R>
where
    S: Service<Request<ContractBody<Q>>>,
    Q: Body,
    R: Body,
{
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

pin_project! {
    #[project = Projected]
    pub(crate) enum State<S, F, Q, R>
    where
        Q: Body,
        R: Body,
    {
        /// The request body is read.
        Reading { reading: Box<Reading<S, Q>> },
        /// The request is refused, and the rest of its body is ignored.
        Ignoring { ignoring: Box<Ignoring<Q, R>> },
        /// The service is called.
        Calling { #[pin] future: F },
        /// The response body is read.
        Answering { answering: Box<Answering<R>> },
        /// There is nothing to wait for.
        Answered { response: Option<Box<Response<ContractBody<R>>>> },
    }
}

// What waits is boxed, so that the future is as small as that of the service.

/// A request whose body is read.
pub(crate) struct Reading<S, Q> {
    pub(crate) head: Option<request::Parts>,
    pub(crate) collector: Collector<Q>,
    pub(crate) service: S,
}

/// A refused request whose body is ignored.
pub(crate) struct Ignoring<Q, R> {
    body: Q,
    left: u64,
    response: Option<Box<Response<ContractBody<R>>>>,
}

/// A response whose body is read.
pub(crate) struct Answering<R> {
    head: Option<response::Parts>,
    collector: Collector<R>,
}

impl<S, Q, R> State<S, S::Future, Q, R>
where
    S: Service<Request<ContractBody<Q>>>,
    Q: Body<Data = Bytes>,
    R: Body<Data = Bytes>,
{
    pub(crate) fn called(service: &mut S, request: Request<ContractBody<Q>>) -> Self {
        State::Calling { future: service.call(request) }
    }

    /// The refusal of a request whose body was read to its end.
    pub(crate) fn answered(settings: &Settings, refusal: Refusal) -> Self {
        State::Answered { response: Some(Box::new(response_of(settings, refusal))) }
    }

    /// Calls the service with a body that was read, or refuses it.
    pub(crate) fn read(
        settings: &Settings,
        target: Target,
        head: request::Parts,
        collected: Collected<Q>,
        service: &mut S,
    ) -> Self {
        let Some(refusal) = check_request(settings, target, &collected) else {
            return State::called(service, Request::from_parts(head, collected.into_body()));
        };
        match collected {
            Collected::TooLong(_, _, rest) => State::refused(settings, Request::from_parts(head, rest), refusal),
            Collected::Whole(..) => State::answered(settings, refusal),
            Collected::Failed(..) => {
                let mut response = response_of(settings, refusal);
                if head.version < Version::HTTP_2 {
                    close(&mut response);
                }
                State::Answered { response: Some(Box::new(response)) }
            }
        }
    }

    /// The refusal of a request whose body was not read to its end.
    pub(crate) fn refused(settings: &Settings, request: Request<Q>, refusal: Refusal) -> Self {
        let mut response = response_of(settings, refusal);
        let (head, body) = request.into_parts();
        // A stream of HTTP/2 ends without the connection.
        if body.is_end_stream() || head.version >= Version::HTTP_2 {
            return State::Answered { response: Some(Box::new(response)) };
        }
        let waits_for_permission = head.headers.contains_key(header::EXPECT);
        if waits_for_permission || body.size_hint().lower() > MOST_IGNORED {
            close(&mut response);
            return State::Answered { response: Some(Box::new(response)) };
        }
        let response = Some(Box::new(response));
        State::Ignoring { ignoring: Box::new(Ignoring { body, left: MOST_IGNORED, response }) }
    }
}

fn close<R>(response: &mut Response<ContractBody<R>>) {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
}

fn response_of<R>(settings: &Settings, refusal: Refusal) -> Response<ContractBody<R>> {
    refusal.response(settings.api).map(|body| ContractBody::whole(body.into(), None))
}

impl<S, Q, R> Future for ResponseFuture<S, Q, R>
where
    S: Service<Request<ContractBody<Q>>, Response = Response<R>>,
    Q: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
    R: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    type Output = Result<Response<ContractBody<R>>, S::Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            let next = match this.state.as_mut().project() {
                Projected::Reading { reading } => {
                    let Reading { head, collector, service } = &mut **reading;
                    let collected = ready!(collector.poll(context));
                    // Only a request with a target is read, and its head is taken once.
                    let (Some(head), Some(target)) = (head.take(), *this.target) else { unreachable!() };
                    State::read(this.settings, target, head, collected, service)
                }
                Projected::Ignoring { ignoring } => {
                    let Ignoring { body, left, response } = &mut **ignoring;
                    let is_over = match ready!(Pin::new(body).poll_frame(context)) {
                        None => true,
                        Some(Ok(frame)) => {
                            let length = frame.data_ref().map_or(0, |data| data.len() as u64);
                            *left = left.saturating_sub(length);
                            if *left > 0 {
                                continue;
                            }
                            false
                        }
                        Some(Err(_)) => false,
                    };
                    let mut response = response.take();
                    if let Some(response) = response.as_mut().filter(|_| !is_over) {
                        close(response);
                    }
                    State::Answered { response }
                }
                Projected::Calling { future } => {
                    // The response is not moved before it is known what becomes of it, because its head is large.
                    let mut polled = future.poll(context);
                    let next = match &mut polled {
                        Poll::Pending => return Poll::Pending,
                        Poll::Ready(Err(_)) => Next::PassUnread,
                        Poll::Ready(Ok(response)) => look_at(this.settings, *this.target, response, context),
                    };
                    let response = ready!(polled)?;
                    match next {
                        Next::Pass(body) => return Poll::Ready(Ok(response.map(|_| ContractBody::whole(body, None)))),
                        Next::PassUnread => return Poll::Ready(Ok(response.map(ContractBody::unread))),
                        Next::Replace(replacement) => return Poll::Ready(Ok(*replacement)),
                        Next::ReadOn(target, polled) => {
                            let (head, body) = response.into_parts();
                            let mut collector = Collector::new(body, this.settings.max_response);
                            match collector.go_on(*polled, context) {
                                Poll::Ready(collected) => {
                                    return Poll::Ready(Ok(checked(this.settings, target, head, collected)));
                                }
                                Poll::Pending => {
                                    State::Answering { answering: Box::new(Answering { head: Some(head), collector }) }
                                }
                            }
                        }
                    }
                }
                Projected::Answering { answering } => {
                    let Answering { head, collector } = &mut **answering;
                    let collected = ready!(collector.poll(context));
                    // As above.
                    let (Some(head), Some(target)) = (head.take(), *this.target) else { unreachable!() };
                    return Poll::Ready(Ok(checked(this.settings, target, head, collected)));
                }
                Projected::Answered { response } => {
                    let Some(response) = response.take() else { panic!("the future is polled after its end") };
                    return Poll::Ready(Ok(*response));
                }
            };
            this.state.set(next);
        }
    }
}

/// What follows from the head of a response, and from its body if that is there.
enum Next<R: Body> {
    /// The body was read and is not refused, or it is that of a refusal of a handler.
    Pass(Bytes),
    /// The body is not read.
    PassUnread,
    /// The body is refused.
    Replace(Box<Response<ContractBody<R>>>),
    ReadOn(Target, Box<Polled<R>>),
}

#[inline(always)]
fn look_at<R>(
    settings: &Settings,
    target: Option<Target>,
    response: &mut Response<R>,
    context: &mut Context<'_>,
) -> Next<R>
where
    R: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    // A handler of axum can return a refusal, whose body is written here.
    #[cfg(feature = "axum")]
    if let Some(refusal) = linecard_refusal::pending(response.extensions_mut()) {
        return Next::Pass(refusal.body(settings.api).into());
    }
    let Some(target) = documented(settings, target, response) else { return Next::PassUnread };
    let refusal = if is_encoded(response.headers()) {
        settings.check_fault(Some(target), Direction::Response, encoded_response())
    } else {
        match whole_at_once(response.body_mut(), settings.max_response, context) {
            Ok(body) => match settings.check_response(target, &body) {
                None => return Next::Pass(body),
                refusal => refusal,
            },
            Err(polled) => return Next::ReadOn(target, Box::new(polled)),
        }
    };
    match refusal {
        Some(refusal) => Next::Replace(Box::new(response_of(settings, refusal))),
        None => Next::PassUnread,
    }
}

/// Returns the refusal of a request body, if it is refused.
fn check_request<Q>(settings: &Settings, target: Target, collected: &Collected<Q>) -> Option<Refusal> {
    let fault = match collected {
        Collected::Whole(body, _) => return settings.check_request(target, body),
        Collected::TooLong(..) => long_body(settings.max_request),
        Collected::Failed(_, error) if is_of_another_limit(&**error) => long_body_for_another_limit(),
        Collected::Failed(..) => incomplete_body(),
    };
    settings.check_fault(Some(target), Direction::Request, fault)
}

/// Returns the refusal of a response body, if it is refused.
fn check_response<R>(settings: &Settings, target: Target, collected: &Collected<R>) -> Option<Refusal> {
    let fault = match collected {
        Collected::Whole(body, _) => return settings.check_response(target, body),
        Collected::TooLong(..) => long_response(settings.max_response),
        Collected::Failed(..) => incomplete_response(),
    };
    settings.check_fault(Some(target), Direction::Response, fault)
}

/// The response of the service, or the refusal of its body.
fn checked<R>(
    settings: &Settings,
    target: Target,
    head: response::Parts,
    collected: Collected<R>,
) -> Response<ContractBody<R>> {
    match check_response(settings, target, &collected) {
        None => Response::from_parts(head, collected.into_body()),
        Some(refusal) => response_of(settings, refusal),
    }
}

/// Returns the operation of a response whose body is documented.
fn documented<R>(settings: &Settings, target: Option<Target>, response: &Response<R>) -> Option<Target> {
    target.filter(|target| {
        let status = response.status();
        let has_body = status.is_success() && status != StatusCode::NO_CONTENT && status != StatusCode::RESET_CONTENT;
        settings.responses != Mode::Off && has_body && !target.is_head && target.operation.response.is_some()
    })
}
