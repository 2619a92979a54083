//! Logs callers in and out.

use super::password::Core;
use super::route::AuthRoute;
use super::throttle::NoTurn;
use super::{Account, Auth};
use crate::accept::check_accept;
use crate::app::{App, check_response};
use crate::directory::is_id;
use crate::log::Performed;
use crate::refusal::Refusal;
use crate::refusal::reasons::{only, store_failed, too_many_logins, unexpected_body, wrong_credentials};
use crate::refusal::response::json_bytes;
use crate::store::RecordKey;
use axum::body::Body;
use axum::http::{HeaderValue, header, request};
use axum::response::{IntoResponse, Response};
use linecard_contract::{Method, Session, Shows, validate};
use serde_json::{Map, Value, json};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Performs a login or a logout.
pub(crate) async fn handle_auth(
    app: &Arc<App>,
    auth: &Arc<Auth>,
    route: AuthRoute,
    address: Option<IpAddr>,
    parts: &request::Parts,
    body: Body,
) -> Response {
    let response = async {
        let method = match route {
            AuthRoute::LogIn => auth.session.login.method,
            AuthRoute::LogOut => auth.session.logout.map_or(Method::Post, |logout| logout.method),
        };
        if parts.method.as_str() != method.as_str() {
            return Err(only(method.as_str()));
        }
        check_accept(&parts.headers)?;
        let body = app.read_body(body).await?;
        match route {
            AuthRoute::LogIn => log_in(app, auth, address, &body).await,
            AuthRoute::LogOut => {
                let _slot = app.acquire_slot()?;
                log_out(app, auth, parts, &body).await
            }
        }
    };
    // A login that ends without a response leaves no session that anyone knows.
    let is_changing = AtomicBool::new(matches!(route, AuthRoute::LogOut));
    let mut response = app.with_timeout(&is_changing, response).await.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(match route {
        AuthRoute::LogIn => Performed::of(&auth.session.login),
        AuthRoute::LogOut => Performed { title: auth.logout.title, operation: None },
    });
    response
}

async fn log_in(app: &Arc<App>, auth: &Arc<Auth>, address: Option<IpAddr>, body: &[u8]) -> Result<Response, Refusal> {
    let session = auth.session;
    let report = validate(session.credentials, session.login.method, body);
    if !report.is_valid() {
        return Err(Refusal::of(report));
    }
    let credentials: Value = serde_json::from_slice(body).map_err(|_| wrong_credentials())?;
    let text = |name: &str| credentials[name].as_str().unwrap_or_default().to_owned();
    let (username, password) = (text(session.username), text(session.password));
    let attempt = auth.throttle.begin(&username, address).await.map_err(NoTurn::refusal)?;
    let core = auth.passwords.core().await.ok_or_else(too_many_logins)?;
    // A login that waits takes no slot.
    let _slot = app.acquire_slot()?;
    let Some((account, cookie)) = authenticate(app, auth, &username, password, core).await? else {
        attempt.failed();
        return Err(wrong_credentials());
    };
    attempt.succeeded();
    if auth.sessions.is_time_to_sweep() {
        let (app, auth) = (Arc::clone(app), Arc::clone(auth));
        tokio::spawn(async move { auth.sessions.sweep(app.store.as_ref()).await });
    }
    let body = login_response(session, &account).to_string();
    check_response(app, &session.login, body.as_bytes())?;
    let mut response = json_bytes(body);
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

/// Checks a username and a password, and begins a session. Returns the account and the session cookie; none if the username
/// or the password is wrong.
async fn authenticate(
    app: &App,
    auth: &Auth,
    username: &str,
    password: String,
    core: Core,
) -> Result<Option<(Account, HeaderValue)>, Refusal> {
    // A name that no account can have takes as long to refuse as any other.
    let account = if is_id(username) {
        let found = app.store.read(&[RecordKey::account(username)]).await.map_err(|failure| store_failed(&failure))?;
        found.first().and_then(Option::as_ref).and_then(|record| Account::of(record))
    } else {
        None
    };
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let is_right = auth.passwords.is_right(core, password, hash).await;
    let Some(account) = account.filter(|_| is_right) else { return Ok(None) };
    let begun = auth.sessions.begin(app.store.as_ref(), username, &account.stamp).await;
    Ok(begun.map_err(|failure| store_failed(&failure))?.map(|cookie| (account, cookie)))
}

/// Builds the documented response to a login.
pub(crate) fn login_response(session: &Session, account: &Account) -> Value {
    let mut body = json!({});
    for (shows, names) in session.shows {
        let fact = match shows {
            Shows::Tenant => json!(account.tenant),
            Shows::Group => json!(account.group),
            Shows::User => json!(account.user),
            Shows::Level => json!(account.level),
        };
        // The outer objects are part of the response even if they stay empty.
        let Some((name, outer)) = names.split_last() else { continue };
        let mut target = &mut body;
        for name in outer {
            target = &mut target[*name];
            if target.is_null() {
                *target = json!({});
            }
        }
        if fact != "" {
            target[*name] = fact;
        }
    }
    body
}

/// Ends the session, if there is one. A logout without a session succeeds too.
async fn log_out(app: &App, auth: &Auth, parts: &request::Parts, body: &[u8]) -> Result<Response, Refusal> {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    if !is_empty && serde_json::from_slice::<Map<String, Value>>(body).is_err() {
        return Err(unexpected_body());
    }
    auth.sessions.end(app.store.as_ref(), &parts.headers).await.map_err(|failure| store_failed(&failure))?;
    let mut response = Response::new(Body::empty());
    response.headers_mut().extend(auth.sessions.no_cookie().map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}
