//! Finds out whether a server can be used at all, before many requests fail for the same reason.

use crate::client::Client;
use crate::error::{BadResponse, Error, Outcome};
use crate::plan::{Parts, Plan, Segments};
use crate::retries::{Attempts, Retries};
use crate::shared::Shared;
use crate::wire::{Raw, Request};
use linecard_contract::{Method, Operation};
use serde_json::Value;
use std::error::Error as StdError;
use std::fmt;
use std::io;

/// Why a server cannot be used: the address, the cause, and how to fix it.
#[derive(Debug)]
pub struct ConnectError {
    /// The URL of the server, with the base path.
    url: String,
    /// The cause.
    pub cause: ConnectCause,
}

/// Why the first request gets no usable response.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectCause {
    /// No address has the name of the host.
    UnknownHost,
    /// Nothing listens on the port.
    Refused,
    /// No connection was made, or no response came, in time.
    TimedOut,
    /// The port does not speak TLS.
    NotTls,
    /// The port does not speak HTTP without TLS.
    NotHttp,
    /// The certificate of the server is not trusted. The text says why.
    Certificate(String),
    /// The server has no API at the base path.
    NoApi,
    /// The server redirects requests.
    Redirect(u16),
    /// The server requires a login, and the client has no credentials.
    NoCredentials,
    /// The server refused the credentials.
    Credentials(u16),
    /// Another error.
    Other(Box<Error>),
}

impl ConnectError {
    fn new(shared: &Shared, cause: ConnectCause) -> ConnectError {
        ConnectError { url: format!("{}{}", origin(shared), shared.base_path), cause }
    }

    pub(crate) fn other(shared: &Shared, error: Error) -> ConnectError {
        ConnectError::new(shared, ConnectCause::Other(Box::new(error)))
    }

    /// Returns whether other credentials could help.
    #[must_use]
    pub const fn is_about_credentials(&self) -> bool {
        matches!(self.cause, ConnectCause::NoCredentials | ConnectCause::Credentials(_))
    }

    /// Returns how to fix it.
    #[must_use]
    pub const fn fix(&self) -> &'static str {
        match self.cause {
            ConnectCause::UnknownHost => "correct the host of the URL, or ask who runs the DNS of this machine",
            ConnectCause::Refused => "start the server, or correct the host and the port of the URL",
            ConnectCause::TimedOut => {
                "correct the host and the port of the URL, or check the network and its firewalls"
            }
            ConnectCause::NotTls => "begin the URL with http:// if the server has no TLS, or correct the port",
            ConnectCause::NotHttp => "begin the URL with https:// if the server has TLS, or correct the port",
            ConnectCause::Certificate(_) => {
                "pass the certificate of its authority with `root_certificates`, or correct the host of the URL"
            }
            ConnectCause::NoApi => "correct the path of the URL: it is the base path of the API on this server",
            ConnectCause::Redirect(_) => "give the URL that it redirects to, which may begin with https://",
            ConnectCause::NoCredentials => "set the credentials of an account",
            ConnectCause::Credentials(_) => "correct the username or the password",
            ConnectCause::Other(_) => "correct the URL, or ask who runs the server",
        }
    }
}

/// Names the address and the cause. [`ConnectError::fix`] says how to fix it.
impl fmt::Display for ConnectError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.url)?;
        match &self.cause {
            ConnectCause::UnknownHost => out.write_str("no address is known for the host"),
            ConnectCause::Refused => out.write_str("nothing listens on this port"),
            ConnectCause::TimedOut => out.write_str("the server did not respond in time"),
            ConnectCause::NotTls => out.write_str("the port does not speak TLS"),
            ConnectCause::NotHttp => out.write_str("the port does not speak HTTP without TLS"),
            ConnectCause::Certificate(why) => write!(out, "the certificate of the server is not trusted: {why}"),
            ConnectCause::NoApi => out.write_str("the server has no such API at this path"),
            ConnectCause::Redirect(status) => write!(out, "the server redirects requests ({status})"),
            ConnectCause::NoCredentials => out.write_str("the server requires a login (401)"),
            ConnectCause::Credentials(status) => write!(out, "the login failed: the server refused it ({status})"),
            ConnectCause::Other(error) => write!(out, "{error}"),
        }
    }
}

impl StdError for ConnectError {}

impl Client {
    /// Finds out whether the server can be used, before many requests fail for the same reason: logs in if the client has credentials,
    /// and otherwise sends a GET. A connection that cannot be made is not tried again; one that is lost is, and so is a request after
    /// a 429 or a 503. A server that goes on to lose responses, or to be too busy, is there: that is no error.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let api = linecard_client::Client::new("http://127.0.0.1:9")?;
    /// let user = [("tenant_id", "example"), ("group_id", "office"), ("user_id", "jane")];
    /// let error = api.connect("getUser", &user).await.unwrap_err();
    /// assert_eq!(error.to_string(), "http://127.0.0.1:9/api/v1/: nothing listens on this port");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ConnectError`]. A GET that the server refuses, such as of a user who does not exist, is no error.
    pub async fn connect(&self, operation: &str, segments: &[(&str, &str)]) -> Result<(), ConnectError> {
        connect(&self.shared, parts(operation, segments)).await
    }
}

/// The parts of the first GET.
pub(crate) fn parts(operation: &str, segments: &[(&str, &str)]) -> Parts {
    let segments: Segments =
        segments.iter().map(|(name, value)| ((*name).to_owned().into(), (*value).to_owned())).collect();
    Parts::new(operation.to_owned(), segments, None)
}

pub(crate) async fn connect(shared: &Shared, parts: Parts) -> Result<(), ConnectError> {
    let failed = |cause| ConnectError::new(shared, cause);
    let other = |error| ConnectError::other(shared, error);
    let plan = Plan::new(shared, parts).map_err(other)?;
    let mut attempts = Attempts::begin(shared.retries);
    loop {
        attempts.count += 1;
        let error = match first_exchange(shared, &plan.request).await {
            Ok(raw) => match cause_of(shared, &raw).await {
                Some(cause) => return Err(failed(cause)),
                None if !matches!(raw.status, 429 | 503) => return Ok(()),
                None if attempts.wait(raw.retry_after).await => continue,
                // The server is there. What comes next is repeated too.
                None => return Ok(()),
            },
            Err(error) => error,
        };
        if let Some(cause) = known(shared, &error).await {
            return Err(failed(cause));
        }
        let retry_after = error.refusal().and_then(|refusal| refusal.retry_after);
        let is_passing = match &error {
            Error::Transport { outcome, .. } => *outcome != Outcome::NotSent,
            error => matches!(error.status(), Some(429 | 503)),
        };
        if !is_passing {
            return Err(other(error));
        }
        if !attempts.wait(retry_after).await {
            // As above: it accepts connections, and may respond to the next request.
            return Ok(());
        }
    }
}

/// Logs in, or sends the GET if there are no credentials.
async fn first_exchange(shared: &Shared, get: &Request) -> Result<Raw, Error> {
    match &shared.session {
        Some(session) => session.log_in(&shared.wire, Retries::none()).await,
        None => shared.wire.exchange(get, None).await,
    }
}

fn origin(shared: &Shared) -> &str {
    shared.wire.origin.as_str().trim_end_matches('/')
}

/// Returns what a response to the GET says about the server.
async fn cause_of(shared: &Shared, raw: &Raw) -> Option<ConnectCause> {
    let is_json = serde_json::from_slice::<Value>(&raw.body).is_ok();
    match raw.status {
        // A login that succeeded has set its cookie.
        _ if shared.session.is_some() => None,
        401 => Some(ConnectCause::NoCredentials),
        300..400 => Some(ConnectCause::Redirect(raw.status)),
        // Many servers with TLS respond so to a request without TLS.
        400 if speaks_tls(shared).await => Some(ConnectCause::NotHttp),
        200 if !is_json => Some(ConnectCause::NoApi),
        404 | 405 if !has_login(shared).await => Some(ConnectCause::NoApi),
        _ => None,
    }
}

/// A GET of the path of the login, which takes another method.
const GET_LOGIN: Operation = Operation::new("logIn", Method::Get, "/");

/// Returns whether the server has the path of the login: a user may not exist, but this path does. If nothing can say it, it has it.
async fn has_login(shared: &Shared) -> bool {
    let Some(session) = &shared.api.session else { return true };
    let Ok(path) = shared.api.path_under(&shared.base_path, &session.login, &[]) else { return true };
    let response = shared.wire.exchange(&Request::new(&GET_LOGIN, path), None).await;
    response.map_or(true, |raw| raw.status != 404)
}

/// Returns the cause of an error that another attempt would meet too.
async fn known(shared: &Shared, error: &Error) -> Option<ConnectCause> {
    let source = match error {
        Error::Transport { source, .. } => source,
        Error::Status(refusal) => {
            return match refusal.status {
                400 if speaks_tls(shared).await => Some(ConnectCause::NotHttp),
                status @ (401 | 403) => Some(ConnectCause::Credentials(status)),
                404 | 405 => Some(ConnectCause::NoApi),
                status @ 300..=399 => Some(ConnectCause::Redirect(status)),
                _ => None,
            };
        }
        // A login whose response is no login.
        Error::Response { reason, .. } if matches!(**reason, BadResponse::NoCookie(_)) => {
            return Some(ConnectCause::NoApi);
        }
        _ => return None,
    };
    let is_timeout = source.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_timeout);
    let is_connect = source.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_connect);
    if let Some(cause) = cause_within(&**source) {
        return Some(cause);
    }
    if !is_timeout && !is_connect && speaks_tls(shared).await {
        return Some(ConnectCause::NotHttp);
    }
    if is_timeout || !is_connect {
        return is_timeout.then_some(ConnectCause::TimedOut);
    }
    let origin = &shared.wire.origin;
    let host = origin.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let address = (host, origin.port_or_known_default().unwrap_or_default());
    tokio::net::lookup_host(address).await.is_err().then_some(ConnectCause::UnknownHost)
}

/// Returns whether the port of a URL with http:// speaks TLS: it has a certificate, which need not be trusted.
async fn speaks_tls(shared: &Shared) -> bool {
    let mut url = shared.wire.origin.clone();
    if url.scheme() != "http" || url.set_scheme("https").is_err() {
        return false;
    }
    match shared.wire.http.get(url).timeout(shared.wire.timeout).send().await {
        Ok(_) => true,
        Err(error) => matches!(cause_within(&error), Some(ConnectCause::Certificate(_))),
    }
}

/// Returns the cause that an error of the connection, or a source of it, names.
fn cause_within(error: &(dyn StdError + 'static)) -> Option<ConnectCause> {
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<hyper::Error>()
            && error.is_parse()
        {
            return Some(ConnectCause::NotHttp);
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            if let Some(error) = tls_error(error) {
                return match error {
                    rustls::Error::InvalidMessage(_) => Some(ConnectCause::NotTls),
                    rustls::Error::InvalidCertificate(why) => Some(ConnectCause::Certificate(why.to_string())),
                    _ => None,
                };
            }
            if error.kind() == io::ErrorKind::ConnectionRefused {
                return Some(ConnectCause::Refused);
            }
        }
        next = error.source();
    }
    None
}

/// Returns the error of TLS that an error of the system holds, which is the source of none.
fn tls_error(error: &io::Error) -> Option<&rustls::Error> {
    let inner = error.get_ref()?;
    inner.downcast_ref::<rustls::Error>().or_else(|| tls_error(inner.downcast_ref::<io::Error>()?))
}
