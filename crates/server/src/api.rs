//! Handles a request of the API: finds the operation, performs it, and builds the response.

use crate::accept::check_accept;
use crate::app::{App, check_response};
use crate::audit::Record;
use crate::auth::{Authorized, handle_auth};
use crate::etag::{self, Conditions};
use crate::log::OperationTitle;
use crate::refusal::{Refusal, json_bytes, store_failed, write_body};
use crate::state::{Change, States, absent};
use crate::store::{ChangeFn, Records, Write};
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method as HttpMethod, StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_behaviour::{Behaviour, Source};
use linecard_contract::{Api, Check, Found, Method, NotFound, validate};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

/// The address of the caller, if the request came over a socket.
pub(crate) fn address_of(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())
}

/// Performs the operation of a request. With auditing on, the response holds the id of the audit record.
pub(crate) async fn perform(State(app): State<Arc<App>>, request: Request) -> Response {
    if !app.audit {
        return respond(&app, request, None).await;
    }
    let record = Record::new();
    let response = write_body(app.api, respond(&app, request, Some(&record)).await);
    record.mark(response).await
}

async fn respond(app: &Arc<App>, request: Request, record: Option<&Record>) -> Response {
    let address = address_of(&request);
    if let Err(refusal) = app.check_rate(address) {
        return refusal.into_response();
    }
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let route = |path: &str| Some((app.auth.as_ref()?, app.auth.as_ref()?.route(path)?));
    if let Some((auth, route)) = route(path) {
        return handle_auth(app, auth, route, address, &parts, body).await;
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
    let response = async {
        check_accept(&parts.headers)?;
        // The body of a caller who is not logged in is never read.
        let allowed = app.admit(&found, &parts).await?;
        let body = app.read_body(body).await?;
        // The slot is taken after the body has arrived, so that slow callers do not block others.
        let _slot = app.acquire_slot()?;
        check_body(&found, &body)?;
        if operation.method == Method::Get {
            get(app, &found, &allowed, &Conditions::of(&parts.headers), &body).await
        } else {
            change(app, &found, allowed, path, &parts.headers, body, record).await
        }
    };
    let mut response = app.with_timeout(response).await.into_response();
    if !app.is_open() {
        // The response is for this caller only, not for a shared cache.
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response.extensions_mut().insert(OperationTitle(operation.title));
    response
}

/// Finds the operation of a method and a path. HEAD uses the operation of GET.
fn lookup<'p>(api: &'static Api, method: &HttpMethod, path: &'p str) -> Result<Found<'p>, Refusal> {
    let method_of_api = if method == HttpMethod::HEAD { "GET" } else { method.as_str() };
    let method_of_api = Method::ALL.into_iter().find(|known| known.as_str() == method_of_api);
    if api.session.is_some_and(|session| session.login.path == path && method_of_api == Some(session.login.method)) {
        let details = "this server runs with --open and has no login; send requests without one";
        return Err(Refusal::new(StatusCode::NOT_FOUND, details));
    }
    let not_found = match method_of_api.map(|method| api.find(method, path)) {
        Some(Ok(found)) => return Ok(found),
        Some(Err(not_found)) => not_found,
        // The method is none of the API: looking the path up with every method shows whether the path exists.
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
            let details = format!("this path does not support the method; it supports {}", names.join(", "));
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

/// The methods that a path supports.
fn allowed(api: &'static Api, path: &str) -> Vec<Method> {
    let is_there = |method: &Method| matches!(api.find(*method, path), Ok(_) | Err(NotFound::BadSegment { .. }));
    Method::ALL.into_iter().filter(is_there).collect()
}

/// Checks the request body before the store is read: its JSON syntax, and the whole body of a GET that takes one. A GET or
/// POST that takes no body accepts an empty body or an object.
fn check_body(found: &Found<'_>, body: &[u8]) -> Result<(), Refusal> {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    if is_empty && found.operation.request_is_optional {
        return Ok(());
    }
    let Some(content) = found.operation.request else {
        if is_empty || serde_json::from_slice::<Map<String, Value>>(body).is_ok() {
            return Ok(());
        }
        let details = "the request body is neither empty nor a JSON object; remove it";
        return Err(Refusal::new(StatusCode::RANGE_NOT_SATISFIABLE, details));
    };
    let report = validate(content.object, content.method, body);
    // A PUT, POST or DELETE is validated against the stored state, inside the transaction.
    let is_whole = found.operation.method == Method::Get;
    if report.violations().any(|finding| is_whole || matches!(finding.rule().check(), Check::Json(_))) {
        return Err(Refusal::of(&report));
    }
    Ok(())
}

async fn get(
    app: &App,
    found: &Found<'_>,
    allowed: &Authorized,
    conditions: &Conditions,
    body: &[u8],
) -> Result<Response, Refusal> {
    let states = app.states();
    let keys = states.keys(found, allowed);
    let stored = app.store.read(&keys).await.map_err(|failure| store_failed(&failure))?;
    let records = Records { keys: &keys, stored: &stored };
    allowed.check(records, found.service)?;
    let asked = found.operation.request.and_then(|_| serde_json::from_slice::<Value>(body).ok());
    let state = match app.behaviour.source(found.service) {
        Some(Source::Users(list)) => {
            Some(Cow::Owned(states.user_list(app.store.as_ref(), found, list, asked.as_ref()).await?))
        }
        Some(Source::Assignment(_)) | None => states.state(found, records),
    };
    let response = app.behaviour.response(found, state.as_deref()).ok_or_else(absent)?;
    let body = Behaviour::select(found, response, asked.as_ref()).to_string();
    let tag = etag::of(body.as_bytes());
    check_response(app, found.operation, body.as_bytes())?;
    if !conditions.matches(Some(&tag)) {
        return Err(changed_meanwhile());
    }
    let mut response =
        if conditions.is_known(Some(&tag)) { StatusCode::NOT_MODIFIED.into_response() } else { json_bytes(body) };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Performs a PUT, POST or DELETE. The merge happens inside the transaction, so that no concurrent change is lost.
async fn change(
    app: &App,
    found: &Found<'_>,
    allowed: Authorized,
    path: &str,
    headers: &HeaderMap,
    body: Bytes,
    record: Option<&Record>,
) -> Result<Response, Refusal> {
    let (states, method) = (app.states(), found.operation.method);
    // The same transaction checks that the user still exists.
    let keys = states.keys(found, &allowed);
    let result: Arc<Mutex<Result<Option<Value>, Refusal>>> = Arc::new(Mutex::new(Ok(None)));
    let change: ChangeFn = {
        let (result, path, conditions) = (Arc::clone(&result), path.to_owned(), Conditions::of(headers));
        let (record, keys) = (record.cloned(), keys.clone());
        // A store calls this again after a conflict; the result of the last call is used.
        Box::new(move |stored| {
            let records = Records { keys: &keys, stored };
            let (writes, response) =
                match changed(states, method, &path, &allowed, &conditions, records, &body, record.as_ref()) {
                    Ok((writes, response)) => (writes, Ok(response)),
                    Err(refusal) => (Vec::new(), Err(refusal)),
                };
            *result.lock().unwrap_or_else(PoisonError::into_inner) = response;
            writes
        })
    };
    app.store.change(keys, change).await.map_err(|failure| store_failed(&failure))?;
    let shown = std::mem::replace(&mut *result.lock().unwrap_or_else(PoisonError::into_inner), Ok(None))?;
    let success = found.operation.statuses.first().and_then(|code| StatusCode::from_u16(*code).ok());
    // The documented response to a PUT is an empty object, and to the other methods an empty body, unless the operation has
    // a response of its own.
    let mut response = match shown {
        Some(shown) => {
            let body = shown.to_string();
            check_response(app, found.operation, body.as_bytes())?;
            json_bytes(body)
        }
        None if method == Method::Put => json_bytes("{}"),
        None => Response::new(Body::empty()),
    };
    *response.status_mut() = success.unwrap_or(StatusCode::OK);
    Ok(response)
}

/// Returns what a change writes, and the response if the operation has one.
#[expect(clippy::too_many_arguments, reason = "a store may call it again, with other records only")]
fn changed(
    states: States,
    method: Method,
    path: &str,
    allowed: &Authorized,
    conditions: &Conditions,
    records: Records<'_>,
    body: &[u8],
    record: Option<&Record>,
) -> Result<(Vec<Write>, Option<Value>), Refusal> {
    let (api, behaviour) = (states.api, states.behaviour);
    let found =
        api.find(method, path).map_err(|not_found| Refusal::new(StatusCode::NOT_FOUND, not_found.to_string()))?;
    allowed.check(records, found.service)?;
    let Change { before, after, mut writes } = states.change(&found, records, body)?;
    let before = before.as_deref();
    // The conditions are checked last: a request with another fault gets the status of that fault.
    if !conditions.is_empty() {
        let tag = behaviour.response(&found, before).map(|response| etag::of(response.to_string().as_bytes()));
        if !conditions.matches(tag.as_deref()) || conditions.is_known(tag.as_deref()) {
            return Err(changed_meanwhile());
        }
    }
    let response = found.operation.response.and_then(|_| behaviour.response(&found, Some(&after)));
    if let Some(record) = record {
        let entry = record.entry(behaviour, &found, allowed.caller.as_ref(), before, &after);
        writes.insert(0, Write::Audit(entry));
    }
    Ok((writes, response))
}

fn changed_meanwhile() -> Refusal {
    let details =
        "If-Match or If-None-Match does not hold for the stored state; GET it again and send the new ETag in If-Match";
    Refusal::new(StatusCode::PRECONDITION_FAILED, details)
}
