//! Handles a request of the API: finds the operation, performs it, and builds the response.

use crate::accept::check_accept;
use crate::app::{App, check_response};
use crate::audit::Record;
use crate::auth::{Authorized, NewPassword, handle_auth};
use crate::etag::Conditions;
use crate::kept::KeptResponse;
use crate::log::Performed;
use crate::refusal::reasons::{condition_fails, encoded_body, no_item, not_found, store_failed, unexpected_body};
use crate::refusal::response::json_bytes;
use crate::refusal::{Refusal, write_body};
use crate::state::{Asked, Change, Names, States, turn_of};
use crate::store::{ChangeFn, Keys, Records, Stored, Write};
use crate::turns::Turn;
use crate::version;
use crate::work::{self, run};
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_behaviour::{Behaviour, PasswordChange, Source, ValidatedBody};
use linecard_contract::{Check, Finding, Found, Method, NotFound, Operation, Service, validate};
use linecard_refusal::{find, is_encoded};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

/// After the change of a large state, the next change of its user waits for this many times as long as the change took. So one
/// user takes a third of the time in which a store can write.
const REST: u32 = 2;

/// The address of the caller, if the request came over a socket.
pub(crate) fn address_of(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())
}

/// Performs the operation of a request. With auditing on, the response holds the id of the audit record.
pub(crate) async fn perform(State(app): State<Arc<App>>, request: Request) -> Response {
    let record = app.audit.then(|| Record::new(app.clock.clone()));
    let response = respond(&app, request, record.as_ref()).await;
    match record {
        Some(record) => Box::pin(record.mark(write_body(app.api, response))).await,
        None => response,
    }
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
        return Box::pin(handle_auth(app, auth, route, address, &parts, body)).await;
    }
    let found = match find(app.api, app.api.base_path, &parts.method, path) {
        Ok(found) => Asked::of(found),
        Err(_) if route(&format!("{path}/")).is_some() => {
            return not_found(&NotFound::NoSlash(path.to_owned())).into_response();
        }
        Err(reason) => return not_found(&reason).into_response(),
    };
    let operation = found.operation;
    let is_changing = AtomicBool::new(false);
    let response = pin!(async {
        check_accept(&parts.headers)?;
        // A double has decoded what it can read.
        if is_encoded(&parts.headers) {
            return Err(encoded_body());
        }
        // The body of a caller who is not logged in is never parsed.
        let allowed = app.admit(&found, &parts).await?;
        let body = app.read_body(body).await?;
        // The turn and the slot are taken after the body has arrived, so that slow callers do not block others.
        let turn = app.take_turn(turn_of(&found)).await?;
        let _slot = app.acquire_slot()?;
        let validated = check_body(&found, &body)?;
        if operation.method == Method::Get {
            // In boxes, so that the future of a request is small.
            Box::pin(get(app, &found, &allowed, path, Conditions::of(&parts.headers), &body)).await
        } else {
            let password = match password_change(app, operation, found.service) {
                Some(change) => Box::pin(new_password(app, &found, &allowed, address, change, &body)).await?,
                None => None,
            };
            let change = change(
                app,
                &found,
                allowed,
                password,
                path,
                &parts.headers,
                body,
                validated,
                record,
                &is_changing,
                turn,
            );
            Box::pin(change).await
        }
    });
    let mut response = app.with_timeout(&is_changing, response).await.into_response();
    if !app.is_open() {
        // The response is for this caller only, not for a shared cache.
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response.extensions_mut().insert(Performed::of(operation));
    response
}

/// Checks the request body before the store is read: its JSON syntax, and the whole body of a GET that takes one. A GET or
/// POST that takes no body accepts an empty body or an object. Returns the body if it is needed as JSON.
fn check_body(found: &Found<'_>, body: &[u8]) -> Result<Option<Box<ValidatedBody>>, Refusal> {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    let Some(content) = found.operation.request else {
        if is_empty || serde_json::from_slice::<Map<String, Value>>(body).is_ok() {
            return Ok(None);
        }
        return Err(unexpected_body());
    };
    if is_empty && found.operation.request_is_optional {
        return Ok(None);
    }
    // A PUT, POST or DELETE is validated against the stored state, inside the transaction.
    if found.operation.method == Method::Get {
        let report = validate(content.object, content.method, body);
        return if report.is_valid() { Ok(None) } else { Err(Refusal::of(report)) };
    }
    let validated = ValidatedBody::of(content.object, content.method, body);
    let is_json = |finding: Finding<'_>| matches!(finding.rule().check(), Check::Json(_));
    if !validated.report().is_valid() && validated.report().violations().any(is_json) {
        return Err(Refusal::of(validated.report().clone().limited()));
    }
    // In a box: it is large, and futures hold it.
    Ok(Some(Box::new(validated)))
}

async fn get(
    app: &Arc<App>,
    found: &Asked<'_>,
    allowed: &Authorized,
    path: &str,
    conditions: Conditions,
    body: &[u8],
) -> Result<Response, Refusal> {
    let states = app.states();
    let keys = states.keys(found, allowed);
    let stored = app.store.read_since(&keys.all, allowed.moment).await.map_err(|failure| store_failed(&failure))?;
    let records = Records { keys: &keys, stored: &stored };
    allowed.check(records, found.service)?;
    let asked = found.operation.request.and_then(|_| serde_json::from_slice::<Value>(body).ok());
    let users = match app.behaviour.source(found.service) {
        Some(Source::Users(_)) if states.state(found, records).is_some() => None,
        Some(Source::Users(list)) => {
            Some(Box::pin(states.user_list(app.store.as_ref(), found, list, asked.as_ref())).await?)
        }
        Some(Source::Assignment(_)) | None => None,
    };
    if let Some(kept) = kept(app, found, records, asked.as_ref()).and_then(OnceLock::get)
        && kept.is_of(found.operation)
    {
        return respond_kept(kept, &conditions);
    }
    let is_of_item = |record: &Stored| found.names_item() && record.made_list().is_some();
    let is_long_text = stored.iter().flatten().any(|record| record.is_long_text() && !is_of_item(record));
    if !is_long_text && !work::is_long(stored.iter().flatten().filter_map(Stored::parsed).chain(&users)) {
        return shown(app, found, records, users, asked.as_ref(), &conditions);
    }
    let (app, path, names) = (Arc::clone(app), path.to_owned(), found.names().clone());
    Box::pin(run(true, move || {
        let found = app.api.find(Method::Get, &path).map_err(|reason| not_found(&reason))?;
        let found = Asked::with(found, names);
        shown(&app, &found, Records { keys: &keys, stored: &stored }, users, asked.as_ref(), &conditions)
    }))
    .await
}

/// The place of the response that shows the whole stored state of a service, or its initial one. None if the response depends on
/// more than that.
fn kept<'r>(
    app: &'r App,
    found: &Asked<'_>,
    records: Records<'r>,
    asked: Option<&Value>,
) -> Option<&'r OnceLock<KeptResponse>> {
    if asked.is_some() || app.behaviour.source(found.service).is_some() || found.names_item() {
        return None;
    }
    match records.own() {
        Some(state) => Some(state.response()),
        None => app.initial.response(found.operation),
    }
}

/// Sends a kept response, or says that the caller has it already, or that another one was expected.
fn respond_kept(kept: &KeptResponse, conditions: &Conditions) -> Result<Response, Refusal> {
    let tag = kept.tag().to_str().ok();
    let mut response = if !conditions.is_empty() && !conditions.matches(tag) {
        return Err(condition_fails());
    } else if !conditions.is_empty() && conditions.is_known(tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        json_bytes(kept.body())
    };
    response.headers_mut().insert(header::ETAG, kept.tag().clone());
    Ok(response)
}

/// Builds the response to a GET from the records.
fn shown(
    app: &App,
    found: &Asked<'_>,
    records: Records<'_>,
    users: Option<Value>,
    asked: Option<&Value>,
    conditions: &Conditions,
) -> Result<Response, Refusal> {
    let state = users.map(Cow::Owned).or_else(|| app.states().shown(found, records));
    let state = state.as_deref();
    // A response that depends on a request body has no tag of the state.
    let version = state.filter(|_| asked.is_none()).and_then(|state| version::tag(Some(state), || None));
    let answer = |tag: Option<String>, body: Option<String>| {
        let response = match body {
            Some(body) if !conditions.is_known(tag.as_deref()) => json_bytes(body),
            _ => StatusCode::NOT_MODIFIED.into_response(),
        };
        with_tag(response, tag)
    };
    let is_known =
        version.is_some() && conditions.matches(version.as_deref()) && conditions.is_known(version.as_deref());
    if is_known && !found.names_item() {
        return Ok(answer(version, None));
    }
    let response = app.behaviour.response(found, state).ok_or_else(no_item)?;
    let response = app.states().with_levels(found, records, response, asked);
    let body = Behaviour::select(found, response, asked).to_string();
    let is_valid = check_response(app, found.operation, body.as_bytes())?;
    let tag = version.or_else(|| version::tag(None, || Some(body.clone())));
    let place = kept(app, found, records, asked).filter(|place| is_valid && place.get().is_none());
    if let (Some(place), Some(tag)) = (place, &tag)
        && let Some(response) = KeptResponse::new(found.operation, Bytes::from(body.clone()), tag)
    {
        // Another request may have kept the same response in the meantime.
        let _kept = place.set(response.clone());
        return respond_kept(&response, conditions);
    }
    if conditions.matches(tag.as_deref()) { Ok(answer(tag, Some(body))) } else { Err(condition_fails()) }
}

/// The attributes of an update that change a password, if it has them. A server without logins has no passwords.
fn password_change(app: &App, operation: &Operation, service: &Service) -> Option<PasswordChange> {
    app.auth.as_ref()?;
    app.behaviour.password_change(service).filter(|_| operation.method == Method::Put)
}

/// Reads the new password from an update that changes one.
async fn new_password(
    app: &App,
    found: &Asked<'_>,
    allowed: &Authorized,
    address: Option<IpAddr>,
    change: PasswordChange,
    body: &[u8],
) -> Result<Option<NewPassword>, Refusal> {
    let Some(auth) = &app.auth else { return Ok(None) };
    // A caller who may not reach the user learns nothing about its password.
    let keys = app.states().keys(found, allowed);
    let stored = app.store.read(&keys.all).await.map_err(|failure| store_failed(&failure))?;
    allowed.check(Records { keys: &keys, stored: &stored }, found.service)?;
    auth.new_password(app.store.as_ref(), change, allowed.subject.as_ref(), address, body).await
}

/// Performs a PUT, POST or DELETE. The merge is part of the change of the store, so that no concurrent change is lost.
#[expect(clippy::too_many_arguments, reason = "what a request consists of")]
async fn change(
    app: &App,
    found: &Asked<'_>,
    allowed: Authorized,
    password: Option<NewPassword>,
    path: &str,
    headers: &HeaderMap,
    body: Bytes,
    validated: Option<Box<ValidatedBody>>,
    record: Option<&Record>,
    is_changing: &AtomicBool,
    turn: Turn,
) -> Result<Response, Refusal> {
    let method = found.operation.method;
    // The same change checks that the user still exists.
    let mut keys = app.states().keys(found, &allowed);
    keys.all.extend(password.iter().flat_map(NewPassword::keys));
    let result: Arc<Mutex<Result<Option<Shown>, Refusal>>> = Arc::new(Mutex::new(Ok(None)));
    let all = keys.all.clone();
    let mut request = RequestedChange {
        states: app.states(),
        service: found.service,
        operation: found.operation,
        path: path.to_owned(),
        names: found.names().clone(),
        validated,
        initial: app.initial.state(app.behaviour, found.service),
        allowed,
        password,
        conditions: Conditions::of(headers),
        keys,
        body,
        record: record.cloned(),
        now: version::now(),
    };
    let is_long = Arc::new(AtomicBool::new(false));
    let change: ChangeFn = {
        let (result, is_long) = (Arc::clone(&result), Arc::clone(&is_long));
        // A store calls this again after a conflict; the result of the last call is used.
        Box::new(move |stored| {
            is_long.store(work::is_long(stored.iter().flatten().filter_map(Stored::copied)), Ordering::Relaxed);
            let (writes, response) = match request.perform(stored) {
                Ok((writes, response)) => (writes, Ok(response)),
                Err(refusal) => (Vec::new(), Err(refusal)),
            };
            *result.lock().unwrap_or_else(PoisonError::into_inner) = response;
            writes
        })
    };
    is_changing.store(true, Ordering::Relaxed);
    let began = Instant::now();
    app.store.change(all, change).await.map_err(|failure| store_failed(&failure))?;
    if is_long.load(Ordering::Relaxed) {
        turn.rest(began.elapsed() * REST);
    }
    let shown = std::mem::replace(&mut *result.lock().unwrap_or_else(PoisonError::into_inner), Ok(None))?;
    let success = found.operation.statuses.first().and_then(|code| StatusCode::from_u16(*code).ok());
    // The documented response to a PUT is an empty object, and to the other methods an empty body, unless the operation has
    // a response of its own.
    let mut response = match shown {
        Some(Shown { body, tag }) => {
            check_response(app, found.operation, body.as_bytes())?;
            with_tag(json_bytes(body), tag)
        }
        None if method == Method::Put => json_bytes("{}"),
        None => Response::new(Body::empty()),
    };
    *response.status_mut() = success.unwrap_or(StatusCode::OK);
    Ok(response)
}

/// The response to a change whose operation has one: the state that the change leaves.
struct Shown {
    body: String,
    /// The tag of the GET response; none if the path has no GET.
    tag: Option<String>,
}

fn with_tag(mut response: Response, tag: Option<String>) -> Response {
    if let Some(tag) = tag.and_then(|tag| HeaderValue::from_str(&tag).ok()) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// A PUT, POST or DELETE. A store may perform it again, with other records only.
struct RequestedChange {
    states: States,
    service: &'static Service,
    operation: &'static Operation,
    path: String,
    names: Names,
    /// The body, until it is used. A store that calls the change again lets it be parsed again.
    validated: Option<Box<ValidatedBody>>,
    /// The initial state of the service.
    initial: Stored,
    allowed: Authorized,
    password: Option<NewPassword>,
    conditions: Conditions,
    keys: Keys,
    body: Bytes,
    record: Option<Record>,
    now: u64,
}

impl RequestedChange {
    /// Returns what the change writes, and the response if the operation has one.
    fn perform(&mut self, stored: &[Option<Stored>]) -> Result<(Vec<Write>, Option<Shown>), Refusal> {
        let validated = self.validated.take();
        let RequestedChange { states, allowed, conditions, .. } = &*self;
        let (records, behaviour) = (Records { keys: &self.keys, stored }, states.behaviour);
        allowed.check(records, self.service)?;
        if let Some(writes) = self.text_writes(records, validated.as_deref()) {
            return Ok((writes, None));
        }
        let found = states.api.find(self.operation.method, &self.path).map_err(|reason| not_found(&reason))?;
        let found = Asked::with(found, self.names.clone());
        let content = found.operation.request.ok_or_else(no_item)?;
        let parse = || ValidatedBody::of(content.object, content.method, &*self.body);
        let validated = validated.map_or_else(parse, |validated| *validated);
        let Change { before, after, mut writes, own, list } =
            states.change(&found, records, &self.body, validated, &self.initial, self.now)?;
        let before = before.as_deref();
        // The conditions are checked last: a request with another fault gets the status of that fault.
        if !conditions.is_empty() {
            let tag = tag(behaviour, &found, before);
            if !conditions.matches(tag.as_deref()) || conditions.is_known(tag.as_deref()) {
                return Err(condition_fails());
            }
        }
        let response = found.operation.response.and_then(|_| behaviour.response(&found, Some(&after)));
        // A change that changes nothing keeps the version.
        let state = before.filter(|_| writes.is_empty() && own.is_none()).unwrap_or(&after);
        let response = response.map(|body| Shown { body: body.to_string(), tag: tag(behaviour, &found, Some(state)) });
        if let Some(password) = &self.password {
            writes.extend(password.writes(records)?);
        }
        if let Some(record) = &self.record {
            let secret = self.password.as_ref().and_then(|_| behaviour.password_change(found.service));
            let secret = secret.map(|change| change.new);
            let entry = record.entry(behaviour, &found, allowed.caller.as_ref(), before, &after, secret);
            writes.insert(0, Write::Audit(entry));
        }
        writes.extend(own.map(|own| Write::Put(own, list.unwrap_or_else(|| after.into()))));
        Ok((writes, response))
    }
}

impl RequestedChange {
    /// Returns what an update writes, if the state needs not be parsed for it. [`RequestedChange::perform`] does the same for all
    /// changes.
    fn text_writes(&self, records: Records<'_>, validated: Option<&ValidatedBody>) -> Option<Vec<Write>> {
        let is_plain = self.password.is_none() && self.record.is_none() && self.conditions.is_empty();
        if !is_plain || self.operation.response.is_some() {
            return None;
        }
        let states = self.states;
        states.change_text(self.service, self.operation, records, &self.body, validated?, &self.initial, self.now)
    }
}

/// The tag of the GET response of a path; none if the path has no GET.
fn tag(behaviour: &Behaviour, found: &Asked<'_>, state: Option<&Value>) -> Option<String> {
    let mut others = found.service.operations.iter().filter(|other| other.path == found.operation.path);
    others.find(|other| other.method == Method::Get && other.response.is_some())?;
    version::tag(state, || behaviour.response(found, state).map(|response| response.to_string()))
}
