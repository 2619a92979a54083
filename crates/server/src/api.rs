//! From a request to an answer: which operation it is, what the model makes of it, and what goes back.

use crate::accept::accepts_json;
use crate::audit::Record;
use crate::config::{Config, SelfCheck};
use crate::limits::RateLimit;
use crate::log::Performed;
use crate::measured::Measured;
use crate::metrics::Metrics;
use crate::people::{Admitted, People, check_origin, handle_auth};
use crate::refusal::{Refusal, json_bytes, rules, write};
use crate::store::{Change, Place, Store, StoreError, Write};
use crate::tag::{self, Conditions};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method as HttpMethod, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::LengthLimitError;
use linecard_behaviour::{Behaviour, Refused};
use linecard_contract::{Api, Check, Found, Method, NotFound, Operation, SegmentOf, validate};
use serde_json::{Map, Value};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tracing::error;

/// What all requests share.
pub(crate) struct App {
    pub(crate) api: &'static Api,
    pub(crate) behaviour: &'static Behaviour,
    /// The description of the API, once it has been asked for.
    pub(crate) openapi: OnceLock<Bytes>,
    pub(crate) store: Arc<dyn Store>,
    /// Who asks; none if the server is open.
    people: Option<Arc<People>>,
    self_check: SelfCheck,
    audit: bool,
    max_body: usize,
    requests: Semaphore,
    rate_limit: Option<RateLimit>,
    body_timeout: Duration,
    request_timeout: Duration,
    metrics: Metrics,
}

impl App {
    pub(crate) fn new(config: &Config, store: Arc<dyn Store>) -> App {
        App {
            api: config.api,
            behaviour: config.behaviour,
            openapi: OnceLock::new(),
            store: Arc::new(Measured { store, metrics: config.metrics.clone() }),
            people: (!config.open).then(|| Arc::new(People::new(config))),
            self_check: config.self_check,
            audit: config.audit,
            max_body: config.max_body,
            requests: Semaphore::new(config.max_concurrent.min(Semaphore::MAX_PERMITS)),
            rate_limit: config.rate_limit.map(RateLimit::new),
            body_timeout: config.body_timeout,
            request_timeout: config.request_timeout,
            metrics: config.metrics.clone(),
        }
    }

    /// Whether an address may ask once more in this second.
    pub(crate) fn check_rate(&self, address: Option<IpAddr>) -> Result<(), Refusal> {
        if self.rate_limit.as_ref().is_some_and(|limit| !limit.admits(address)) {
            self.metrics.rate_limited();
            return Err(Refusal::for_now(StatusCode::TOO_MANY_REQUESTS, "too many requests in a second; send fewer"));
        }
        Ok(())
    }

    /// The body of a request, if it is no longer than the limit.
    pub(crate) async fn read(&self, body: Body) -> Result<Bytes, Refusal> {
        read_at_most(self, body, self.max_body).await
    }

    /// Whether everybody may do everything.
    pub(crate) const fn is_open(&self) -> bool {
        self.people.is_none()
    }

    /// Room for one more request, until it is dropped.
    pub(crate) fn room(&self) -> Result<SemaphorePermit<'_>, Refusal> {
        self.requests.try_acquire().map_err(|_| {
            self.metrics.shed();
            Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, "too many requests are under way; come again")
        })
    }

    /// An answer, if it does not take too long.
    pub(crate) async fn in_time(
        &self,
        answered: impl Future<Output = Result<Response, Refusal>>,
    ) -> Result<Response, Refusal> {
        timeout(self.request_timeout, answered).await.unwrap_or_else(|_| {
            self.metrics.timed_out("request");
            let details = "this took too long; whether it was done all the same, a GET shows";
            Err(Refusal::new(StatusCode::GATEWAY_TIMEOUT, details))
        })
    }

    /// Who asks, and whether he may ask that.
    async fn admit(&self, found: &Found<'_>, parts: &Parts) -> Result<Admitted, Refusal> {
        match &self.people {
            None => Ok(Admitted::OPEN),
            Some(people) => {
                let _room = self.room()?;
                check_origin(&parts.method, &parts.headers)?;
                people.admit(self.store.as_ref(), found, &parts.headers).await
            }
        }
    }
}

/// Where a request comes from, if it came over a socket.
pub(crate) fn address_of(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())
}

/// The log says what failed; the caller only that something did.
pub(crate) fn store_failed(failure: &StoreError) -> Refusal {
    if matches!(failure, StoreError::TooLong) {
        return Refusal::new(StatusCode::BAD_REQUEST, "the names in the path are too long to be kept");
    }
    error!(%failure, "the store failed");
    let details = match failure {
        StoreError::Unknown => "nobody knows whether the change was made; GET shows what is stored",
        _ => "what is stored cannot be reached now; nothing was changed",
    };
    Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, details)
}

/// Performs the operation that a request asks for. With auditing on, its answer says which record it is.
pub(crate) async fn perform(State(app): State<Arc<App>>, request: Request) -> Response {
    if !app.audit {
        return answer(&app, request, None).await;
    }
    let record = Record::new();
    let response = write(app.api, answer(&app, request, Some(&record)).await);
    record.mark(response).await
}

async fn answer(app: &Arc<App>, request: Request, record: Option<&Record>) -> Response {
    let address = address_of(&request);
    if let Err(refusal) = app.check_rate(address) {
        return refusal.into_response();
    }
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let route = |path: &str| Some((app.people.as_ref()?, app.people.as_ref()?.route(path)?));
    if let Some((people, route)) = route(path) {
        return handle_auth(app, people, route, address, &parts, body).await;
    }
    let found = match lookup(app.api, &parts.method, path) {
        Ok(found) => found,
        Err(_) if route(&format!("{path}/")).is_some() => {
            let no_slash = NotFound::NoSlash(path.to_owned()).to_string();
            return Refusal::new(StatusCode::NOT_FOUND, no_slash).into_response();
        }
        Err(refusal) => return refusal.into_response(),
    };
    let operation = found.operation;
    let answered = async {
        check_accept(&parts.headers)?;
        // Of whom nobody knows, no body is read.
        let allowed = app.admit(&found, &parts).await?;
        let body = app.read(body).await?;
        // Whoever is slow to send its body takes no room from the others.
        let _room = app.room()?;
        check_body(&found, &body)?;
        if operation.method == Method::Get {
            get(app, &found, &allowed, &Conditions::of(&parts.headers)).await
        } else {
            change(app, &found, allowed, path, &parts.headers, body, record).await
        }
    };
    let mut response = app.in_time(answered).await.into_response();
    if !app.is_open() {
        // It is for whoever is logged in, and for no cache on the way.
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response.extensions_mut().insert(Performed(operation.title));
    response
}

pub(crate) fn check_accept(headers: &HeaderMap) -> Result<(), Refusal> {
    if accepts_json(headers) {
        return Ok(());
    }
    Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, "answers are application/json; admit that in Accept"))
}

/// The operation that a method and a path ask for. What answers a GET answers HEAD too.
fn lookup<'p>(api: &'static Api, method: &HttpMethod, path: &'p str) -> Result<Found<'p>, Refusal> {
    let asked = if method == HttpMethod::HEAD { "GET" } else { method.as_str() };
    let asked = Method::ALL.into_iter().find(|known| known.as_str() == asked);
    if api.session.is_some_and(|session| path == session.login.path && asked == Some(session.login.method)) {
        let details = "this server is open: there is no login; send requests without one";
        return Err(Refusal::new(StatusCode::NOT_FOUND, details));
    }
    let not_found = match asked.map(|method| api.find(method, path)) {
        Some(Ok(found)) => return Ok(found),
        Some(Err(not_found)) => not_found,
        // Whether the path is there, another method tells.
        None => match Method::ALL.into_iter().map(|method| api.find(method, path)).find_map(Result::err) {
            Some(not_found @ (NotFound::NoPath { .. } | NotFound::NoSlash(_))) => not_found,
            _ => NotFound::NoMethod { method: Method::Get, allowed: allowed(api, path) },
        },
    };
    let (status, details) = match &not_found {
        NotFound::NoSlash(_) | NotFound::NoPath { .. } => (StatusCode::NOT_FOUND, not_found.to_string()),
        NotFound::BadSegment { .. } => (StatusCode::BAD_REQUEST, not_found.to_string()),
        NotFound::NoMethod { allowed, .. } => {
            let mut names: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
            let details = format!("this path has no such method; it has {}", names.join(", "));
            if allowed.contains(&Method::Get) {
                names.push("HEAD");
            }
            let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details);
            return Err(match HeaderValue::from_str(&names.join(", ")) {
                Ok(names) => refusal.with(header::ALLOW, names),
                Err(_) => refusal,
            });
        }
    };
    Err(Refusal::new(status, details))
}

/// The methods that a path has.
fn allowed(api: &'static Api, path: &str) -> Vec<Method> {
    let is_there = |method: &Method| matches!(api.find(*method, path), Ok(_) | Err(NotFound::BadSegment { .. }));
    Method::ALL.into_iter().filter(is_there).collect()
}

/// The body of a request, if it is no longer than this.
pub(crate) async fn read_at_most(app: &App, body: Body, max_body: usize) -> Result<Bytes, Refusal> {
    let Ok(read) = timeout(app.body_timeout, to_bytes(body, max_body)).await else {
        app.metrics.timed_out("body");
        let details = "the body did not come in time; send it at once";
        let refusal = Refusal::new(StatusCode::REQUEST_TIMEOUT, details);
        return Err(refusal.with(header::CONNECTION, HeaderValue::from_static("close")));
    };
    read.map_err(|failure| {
        let is_too_long =
            std::error::Error::source(&failure).is_some_and(<dyn std::error::Error>::is::<LengthLimitError>);
        if is_too_long {
            let details = format!("the body is longer than {max_body} bytes; send less");
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, details)
        } else {
            Refusal::new(StatusCode::BAD_REQUEST, "the body ended before its end; send it again")
        }
    })
}

/// Checks the body before the store is asked: whether it is JSON at all, and of a GET that takes a body, the whole of it. A
/// GET that takes none may come with an object.
fn check_body(found: &Found<'_>, body: &[u8]) -> Result<(), Refusal> {
    let Some(content) = found.operation.request else {
        let is_empty = body.iter().all(u8::is_ascii_whitespace);
        if is_empty || serde_json::from_slice::<Map<String, Value>>(body).is_ok() {
            return Ok(());
        }
        let details = "the body is neither empty nor a JSON object; send none";
        return Err(Refusal::new(StatusCode::RANGE_NOT_SATISFIABLE, details));
    };
    let report = validate(content.object, content.method, body);
    // What changes the state is validated against it, while the store holds it.
    let is_whole = found.operation.method == Method::Get;
    if report.violations().any(|finding| is_whole || matches!(finding.rule().check(), Check::Json(_))) {
        return Err(Refusal::of(&report));
    }
    Ok(())
}

async fn get(app: &App, found: &Found<'_>, allowed: &Admitted, conditions: &Conditions) -> Result<Response, Refusal> {
    let places: Vec<Place> = [place(found)].into_iter().chain(allowed.subject.clone()).collect();
    let stored = app.store.read(&places).await.map_err(|failure| store_failed(&failure))?;
    let record = |index: usize| stored.get(index).and_then(Option::as_ref);
    allowed.check(record(1), found.service.name)?;
    let answer = app.behaviour.response(found, record(0)).ok_or_else(absent)?.to_string();
    let tag = tag::of(answer.as_bytes());
    check_answer(app, found.operation, answer.as_bytes())?;
    if !conditions.matches(Some(&tag)) {
        return Err(changed_meanwhile());
    }
    let mut response =
        if conditions.is_known(Some(&tag)) { StatusCode::NOT_MODIFIED.into_response() } else { json_bytes(answer) };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Holds an answer against the letters of its GET before it leaves.
pub(crate) fn check_answer(app: &App, operation: &Operation, answer: &[u8]) -> Result<(), Refusal> {
    let Some(content) = operation.response else { return Ok(()) };
    let report = validate(content.object, content.method, answer);
    if report.is_valid() {
        return Ok(());
    }
    let rules = rules(&report);
    let faults = app.metrics.faulty(&rules);
    error!(operation = operation.title, rules, faults, "an answer of ours breaks the contract");
    match app.self_check {
        SelfCheck::Lenient => Ok(()),
        SelfCheck::Strict => Err(Refusal::listing(StatusCode::INTERNAL_SERVER_ERROR, &report)),
    }
}

/// Performs a PUT, POST or DELETE. The merge happens while the store holds the state, so that no other change is lost.
async fn change(
    app: &App,
    found: &Found<'_>,
    allowed: Admitted,
    path: &str,
    headers: &HeaderMap,
    body: Bytes,
    record: Option<&Record>,
) -> Result<Response, Refusal> {
    let (place, method) = (place(found), found.operation.method);
    let service = found.service.name;
    // Whether the user still is there is asked in the same transaction.
    let places = [place.clone()].into_iter().chain(allowed.subject.clone()).collect();
    let refusal: Arc<Mutex<Option<Refusal>>> = Arc::default();
    let change: Change = {
        let (refusal, path, conditions) = (Arc::clone(&refusal), path.to_owned(), Conditions::of(headers));
        let (record, api, behaviour) = (record.cloned(), app.api, app.behaviour);
        // A store that meets a conflict asks again: the last time counts.
        Box::new(move |stored| {
            let at = |index: usize| stored.get(index).and_then(Option::as_ref);
            let changed = allowed
                .check(at(1), service)
                .and_then(|()| changed(api, behaviour, method, &path, &conditions, at(0), &body));
            let (writes, refused) = match changed {
                Ok((found, state)) => {
                    let entry = record
                        .as_ref()
                        .map(|record| record.entry(behaviour, &found, allowed.caller.as_ref(), at(0), &state))
                        .map(Write::Audit);
                    (entry.into_iter().chain([Write::Put(place.clone(), state)]).collect(), None)
                }
                Err(refusal) => (Vec::new(), Some(refusal)),
            };
            *refusal.lock().unwrap_or_else(PoisonError::into_inner) = refused;
            writes
        })
    };
    app.store.change(places, change).await.map_err(|failure| store_failed(&failure))?;
    if let Some(refusal) = refusal.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(refusal);
    }
    let success = found.operation.statuses.first().and_then(|code| StatusCode::from_u16(*code).ok());
    // The pages answer a PUT with an empty object, and the others with nothing.
    let mut response = if method == Method::Put { json_bytes("{}") } else { Response::new(Body::empty()) };
    *response.status_mut() = success.unwrap_or(StatusCode::OK);
    Ok(response)
}

fn changed<'p>(
    api: &'static Api,
    behaviour: &Behaviour,
    method: Method,
    path: &'p str,
    conditions: &Conditions,
    stored: Option<&Value>,
    body: &Bytes,
) -> Result<(Found<'p>, Value), Refusal> {
    let found =
        api.find(method, path).map_err(|not_found| Refusal::new(StatusCode::NOT_FOUND, not_found.to_string()))?;
    let state = behaviour.change(&found, stored, &body[..]).map_err(|refused| match refused {
        Refused::Absent => absent(),
        Refused::Invalid(report) => Refusal::of(&report),
        Refused::NumberTooLarge => {
            Refusal::new(StatusCode::BAD_REQUEST, "the body holds a number that is too large to be kept")
        }
    })?;
    // What is refused anyway is not refused for its conditions.
    if !conditions.is_empty() {
        let tag = behaviour.response(&found, stored).map(|response| tag::of(response.to_string().as_bytes()));
        if !conditions.matches(tag.as_deref()) || conditions.is_known(tag.as_deref()) {
            return Err(changed_meanwhile());
        }
    }
    Ok((found, state))
}

fn absent() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "there is nothing of the name that the path ends with")
}

fn changed_meanwhile() -> Refusal {
    let details = "what is stored is not what the condition asks for; GET it again, and send its ETag in If-Match";
    Refusal::new(StatusCode::PRECONDITION_FAILED, details)
}

/// Where the state of the service is kept.
pub(crate) fn place(found: &Found<'_>) -> Place {
    let segment = |of| found.segment_of(of).unwrap_or_default();
    let [tenant, group, user] = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User].map(segment);
    Place::state(tenant, group, user, found.service.name)
}
