//! From a request to an answer: which operation it is, what the model makes of it, and what goes back.

use crate::accept::check_accept;
use crate::app::{App, check_answer};
use crate::audit::Record;
use crate::log::Performed;
use crate::people::{Admitted, handle_auth};
use crate::refusal::{Refusal, json_bytes, store_failed, write};
use crate::store::{Change, Key, Write};
use crate::tag::{self, Conditions};
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method as HttpMethod, StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_behaviour::{Behaviour, Refused};
use linecard_contract::{Api, Check, Found, Method, NotFound, SegmentOf, validate};
use serde_json::{Map, Value};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

/// Where a request comes from, if it came over a socket.
pub(crate) fn address_of(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())
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
    let places: Vec<Key> = [place(found)].into_iter().chain(allowed.subject.clone()).collect();
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
pub(crate) fn place(found: &Found<'_>) -> Key {
    let segment = |of| found.segment_of(of).unwrap_or_default();
    let [tenant, group, user] = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User].map(segment);
    Key::state(tenant, group, user, found.service.name)
}
