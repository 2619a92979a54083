//! Logins of an open server: any username and password get a session.

use crate::accept::check_accept;
use crate::api::address_of;
use crate::app::{App, check_response};
use crate::auth::{Account, Logout, login_response, new_stamp, session_cookie};
use crate::directory::is_id;
use crate::log::Performed;
use crate::refusal::Refusal;
use crate::refusal::reasons::{no_random_numbers, only, store_failed, unexpected_body};
use crate::refusal::response::json_bytes;
use crate::store::RecordKey;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use linecard_contract::{Api, Method, Session, validate};
use serde_json::{Map, Value};
use std::time::Duration;

/// The tenant and the group of a username that is not in the directory: those of the example directory.
const TENANT: &str = "example";
const GROUP: &str = "office";

/// How long a browser keeps the cookie.
const LIFETIME: Duration = Duration::from_hours(12);

/// Whether a path begins or ends a session.
#[derive(Clone, Copy)]
pub(super) enum OpenAuth {
    LogIn,
    LogOut,
}

/// The paths of the login and the logout of an API.
pub(super) struct OpenLogin {
    session: &'static Session,
    logout: Logout,
}

impl OpenLogin {
    /// None if the API has no sessions.
    pub(super) fn of(api: &'static Api) -> Option<OpenLogin> {
        let session = api.session.as_ref()?;
        Some(OpenLogin { session, logout: Logout::of(api, session) })
    }

    pub(super) fn route(&self, path: &str) -> Option<OpenAuth> {
        if path == self.logout.path {
            Some(OpenAuth::LogOut)
        } else if self.session.login.path == path {
            Some(OpenAuth::LogIn)
        } else {
            None
        }
    }

    pub(super) async fn handle(&self, app: &App, route: OpenAuth, request: Request) -> Response {
        let performed = match route {
            OpenAuth::LogIn => Performed::of(&self.session.login),
            OpenAuth::LogOut => Performed { title: self.logout.title, operation: None },
        };
        let mut response = self.respond(app, route, request).await.into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response.extensions_mut().insert(performed);
        response
    }

    async fn respond(&self, app: &App, route: OpenAuth, request: Request) -> Result<Response, Refusal> {
        app.check_rate(address_of(&request))?;
        let (parts, body) = request.into_parts();
        let method = match route {
            OpenAuth::LogIn => self.session.login.method,
            OpenAuth::LogOut => self.session.logout.map_or(Method::Post, |logout| logout.method),
        };
        if parts.method.as_str() != method.as_str() {
            return Err(only(method.as_str()));
        }
        check_accept(&parts.headers)?;
        let body = app.read_body(body).await?;
        let _slot = app.acquire_slot()?;
        let cookie = |token: &str, age| session_cookie(self.session.cookie, token, age, false);
        let (mut response, cookie) = match route {
            OpenAuth::LogIn => {
                let report = validate(self.session.credentials, self.session.login.method, &*body);
                if !report.is_valid() {
                    return Err(Refusal::of(report));
                }
                let credentials: Value = serde_json::from_slice(&body).unwrap_or_default();
                let username = credentials[self.session.username].as_str().unwrap_or_default();
                let shown = login_response(self.session, &account(app, username).await?).to_string();
                check_response(app, &self.session.login, shown.as_bytes())?;
                // The server needs no session: nothing is kept of it.
                let token = [new_stamp(), new_stamp()].into_iter().collect::<Option<Vec<_>>>();
                (json_bytes(shown), cookie(&token.ok_or_else(no_random_numbers)?.concat(), LIFETIME))
            }
            OpenAuth::LogOut => {
                let is_empty = body.iter().all(u8::is_ascii_whitespace);
                if !is_empty && serde_json::from_slice::<Map<String, Value>>(&body).is_err() {
                    return Err(unexpected_body());
                }
                (Response::new(Body::empty()), cookie("", Duration::ZERO))
            }
        };
        response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
        Ok(response)
    }
}

/// The account with this username. If the directory has none, it is an end user of the example.
async fn account(app: &App, username: &str) -> Result<Account, Refusal> {
    if is_id(username) {
        let found = app.store.read(&[RecordKey::account(username)]).await.map_err(|failure| store_failed(&failure))?;
        if let Some(account) = found.first().and_then(Option::as_ref).and_then(|record| Account::of(record)) {
            return Ok(account);
        }
    }
    Ok(Account { tenant: TENANT.into(), group: GROUP.into(), user: username.to_owned(), ..Account::default() })
}
