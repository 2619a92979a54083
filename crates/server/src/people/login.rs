//! Logging in and out.

use super::admit::check_origin;
use super::route::AuthRoute;
use super::{Account, People};
use crate::accept::check_accept;
use crate::app::{App, check_answer};
use crate::directory::is_id;
use crate::log::Performed;
use crate::refusal::{Refusal, json_bytes, store_failed};
use crate::store::Key;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header, request};
use axum::response::{IntoResponse, Response};
use linecard_contract::{Method, Session, Shows, validate};
use serde_json::{Map, Value, json};
use std::net::IpAddr;
use std::sync::Arc;

/// Lets somebody in or out.
pub(crate) async fn handle_auth(
    app: &Arc<App>,
    people: &Arc<People>,
    route: AuthRoute,
    address: Option<IpAddr>,
    parts: &request::Parts,
    body: Body,
) -> Response {
    let answered = async {
        let method = match route {
            AuthRoute::In => people.session.login.method,
            AuthRoute::Out => people.session.logout.map_or(Method::Post, |logout| logout.method),
        };
        if parts.method.as_str() != method.as_str() {
            let details = format!("this path has no such method; it has {method}");
            let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details);
            return Err(refusal.with(header::ALLOW, HeaderValue::from_static(method.as_str())));
        }
        check_origin(&parts.method, &parts.headers)?;
        check_accept(&parts.headers)?;
        let body = app.read(body).await?;
        let _room = app.room()?;
        match route {
            AuthRoute::In => log_in(app, people, address, &body).await,
            AuthRoute::Out => log_out(app, people, parts, &body).await,
        }
    };
    let mut response = app.in_time(answered).await.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let title = match route {
        AuthRoute::In => people.session.login.title,
        AuthRoute::Out => people.logout.title,
    };
    response.extensions_mut().insert(Performed(title));
    response
}

async fn log_in(
    app: &Arc<App>,
    people: &Arc<People>,
    address: Option<IpAddr>,
    body: &[u8],
) -> Result<Response, Refusal> {
    let session = people.session;
    let report = validate(session.credentials, session.login.method, body);
    if !report.is_valid() {
        return Err(Refusal::of(&report));
    }
    let credentials: Value = serde_json::from_slice(body).map_err(|_| wrong())?;
    let text = |name: &str| credentials[name].as_str().unwrap_or_default().to_owned();
    let (username, password) = (text(session.username), text(session.password));
    people.slow.begin(&username, address).map_err(|wait| {
        // A second that has begun is waited for too.
        let seconds = wait.as_secs() + 1;
        let details = format!("too many logins have failed; come again in {seconds} s");
        Refusal::new(StatusCode::TOO_MANY_REQUESTS, details).with(header::RETRY_AFTER, seconds.into())
    })?;
    let compared = compare(app, people, &username, password).await;
    if compared.is_err() {
        people.slow.did_not_end(&username, address);
    }
    let (account, cookie) = compared?.ok_or_else(wrong)?;
    people.slow.succeeded(&username, address);
    if people.sessions.is_time_to_sweep() {
        let (app, people) = (Arc::clone(app), Arc::clone(people));
        tokio::spawn(async move { people.sessions.sweep(app.store.as_ref()).await });
    }
    let answer = shown(session, &account).to_string();
    check_answer(app, &session.login, answer.as_bytes())?;
    let mut response = json_bytes(answer);
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

/// The account of a name and a password, and the cookie of the session that it begins. None if either is wrong.
async fn compare(
    app: &App,
    people: &People,
    username: &str,
    password: String,
) -> Result<Option<(Account, HeaderValue)>, Refusal> {
    // What cannot be a name is nobody's, and takes as long.
    let account = if is_id(username) {
        let found = app.store.read(&[Key::account(username)]).await.map_err(|failure| store_failed(&failure))?;
        found.first().and_then(Option::as_ref).and_then(Account::of)
    } else {
        None
    };
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let is_right =
        people.passwords.is_right(password, hash).await.map_err(|_| {
            Refusal::for_now(StatusCode::SERVICE_UNAVAILABLE, "too many logins are under way; come again")
        })?;
    let Some(account) = account.filter(|_| is_right) else { return Ok(None) };
    let begun = people.sessions.begin(app.store.as_ref(), username, &account.stamp).await;
    Ok(begun.map_err(|failure| store_failed(&failure))?.map(|cookie| (account, cookie)))
}

/// The answer to a login, as the API documents it: who has logged in.
fn shown(session: &Session, account: &Account) -> Value {
    let mut answer = json!({});
    for (shows, names) in session.shows {
        let fact = match shows {
            Shows::Tenant => json!(account.tenant),
            Shows::Group => json!(account.group),
            Shows::User => json!(account.user),
            Shows::Level => json!(account.level),
        };
        // The objects in it are there, even if nothing is in them.
        let Some((name, outer)) = names.split_last() else { continue };
        let mut place = &mut answer;
        for name in outer {
            place = &mut place[*name];
            if place.is_null() {
                *place = json!({});
            }
        }
        if fact != "" {
            place[*name] = fact;
        }
    }
    answer
}

/// The same for a wrong name and a wrong password.
fn wrong() -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, "the name or the password is wrong")
}

/// Ends the session, if there is one: whoever is logged out already stays so.
async fn log_out(app: &App, people: &People, parts: &request::Parts, body: &[u8]) -> Result<Response, Refusal> {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    if !is_empty && serde_json::from_slice::<Map<String, Value>>(body).is_err() {
        let details = "the body is neither empty nor a JSON object; send none";
        return Err(Refusal::new(StatusCode::RANGE_NOT_SATISFIABLE, details));
    }
    people.sessions.end(app.store.as_ref(), &parts.headers).await.map_err(|failure| store_failed(&failure))?;
    let mut response = Response::new(Body::empty());
    response.headers_mut().extend(people.sessions.no_cookie().map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}
