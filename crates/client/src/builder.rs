//! The settings of a client.

use crate::client::Client;
use crate::error::Error;
use crate::mode::Async;
use crate::pace::Pace;
use crate::retries::Retries;
use crate::session::{Session, State, UNDOCUMENTED_LOGOUT};
use crate::shared::Shared;
use crate::tls;
use crate::wire::{Request, Wire};
use linecard_contract::{Api, validate};
use linecard_model::API;
use linecard_types::Secret;
use reqwest::Url;
use serde_json::{Map, Value};
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

impl Client {
    /// Returns a client without a login, for a server such as `http://127.0.0.1:8080`.
    ///
    /// # Errors
    ///
    /// The errors of [`Builder::build`].
    pub fn new(url: &str) -> Result<Client, Error> {
        Client::builder(url).build()
    }

    /// Returns the settings of a client for a server.
    ///
    /// If the URL has a path, it is used in place of the base path of the API. Behind a proxy it is such as
    /// `https://proxy.example.org/api/v01/NAME/`.
    #[must_use]
    pub fn builder(url: &str) -> Builder {
        Builder {
            api: &API,
            url: url.to_owned(),
            credentials: None,
            logout_path: None,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            max_response: 16 << 20,
            retries: Retries::default(),
            root_certificates: Vec::new(),
            requests_per_second: None,
        }
    }
}

/// The settings of a [`Client`].
#[derive(Clone)]
pub struct Builder {
    api: &'static Api,
    url: String,
    credentials: Option<(String, Secret)>,
    logout_path: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
    max_response: usize,
    retries: Retries,
    root_certificates: Vec<Vec<u8>>,
    requests_per_second: Option<NonZeroU32>,
}

impl Builder {
    /// Sets the API. The default is that of `linecard-model`; the typed operations need the operations of that one.
    #[must_use]
    pub const fn api(mut self, api: &'static Api) -> Builder {
        self.api = api;
        self
    }

    /// Sets the credentials. The client logs in before its first request, and again when its session has ended. Without credentials it
    /// sends requests without a session.
    #[must_use]
    pub fn credentials(mut self, username: impl Into<String>, password: impl Into<String>) -> Builder {
        self.credentials = Some((username.into(), Secret::from(password.into())));
        self
    }

    /// Sets the path of the logout for a server that has one, such as `/api/v1/logout/`, if the API documents none.
    #[must_use]
    pub fn logout_path(mut self, path: impl Into<String>) -> Builder {
        self.logout_path = Some(path.into());
        self
    }

    /// Sets how long one attempt of a request may take. The default is 30 seconds. [`Call::timeout`](crate::Call::timeout) sets it for one call.
    #[must_use]
    pub const fn timeout(mut self, timeout: Duration) -> Builder {
        self.timeout = timeout;
        self
    }

    /// Sets how long the client waits for a connection. The default is 10 seconds.
    #[must_use]
    pub const fn connect_timeout(mut self, timeout: Duration) -> Builder {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how many bytes of a response body the client reads at most. The default is 16 MiB.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Builder {
        self.max_response = bytes;
        self
    }

    /// Sets how often requests are repeated.
    #[must_use]
    pub const fn retries(mut self, retries: Retries) -> Builder {
        self.retries = retries;
        self
    }

    /// Sends at most this many requests a second, evenly spread: attempts that are repeated, reads after a lost response and logins
    /// count too. Clones of the client share the number. The default is no limit.
    #[must_use]
    pub const fn requests_per_second(mut self, number: NonZeroU32) -> Builder {
        self.requests_per_second = Some(number);
        self
    }

    /// Trusts the certificates in a PEM file, beside those that the system trusts.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Builder {
        self.root_certificates.push(pem.into());
        self
    }

    /// Returns the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::Settings`] if the URL is not that of an HTTP server, if there are credentials for an API without sessions, or if they are
    /// not valid; [`Error::Certificates`] if a certificate cannot be read.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { shared: Arc::new(self.shared()?), mode: Async })
    }

    pub(crate) fn shared(self) -> Result<Shared, Error> {
        let api = self.api;
        let mut origin = Url::parse(&self.url).map_err(|_| BAD_URL)?;
        let is_plain = origin.query().is_none() && origin.fragment().is_none() && origin.username().is_empty();
        if !matches!(origin.scheme(), "http" | "https") || !is_plain || origin.password().is_some() {
            return Err(BAD_URL);
        }
        let base_path = match origin.path() {
            "/" => api.base_path.to_owned(),
            path if path.ends_with('/') => path.to_owned(),
            path => format!("{path}/"),
        };
        origin.set_path("/");
        let session = match &self.credentials {
            Some((username, password)) => Some(self.session(&base_path, username, password)?),
            None => None,
        };
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(origin.scheme() == "https", &self.root_certificates)?)
            .user_agent(concat!("linecard-client/", env!("CARGO_PKG_VERSION")))
            // A redirect could lead the session to another server.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout)
            .build()
            .map_err(|_| {
                Error::Settings("the HTTP client cannot be built; check the settings of proxies in the environment")
            })?;
        let pace = self.requests_per_second.map(Pace::new);
        let wire = Wire { http, origin, pace, timeout: self.timeout, max_response: self.max_response };
        Ok(Shared { api, base_path, wire, session, retries: self.retries })
    }

    fn session(&self, base_path: &str, username: &str, password: &Secret) -> Result<Session, Error> {
        let api = self.api;
        let session = api.session.as_ref().ok_or(Error::Settings("the API has no sessions; remove the credentials"))?;
        let credentials = [(session.username, username), (session.password, password.expose())];
        let credentials = credentials.map(|(name, text)| (name.to_owned(), Value::from(text)));
        let body = Value::Object(Map::from_iter(credentials));
        if !validate(session.credentials, session.login.method, &body).is_valid() {
            return Err(Error::Settings("the credentials are not valid; see the object of the login's request body"));
        }
        let bad_path = |_| Error::Settings("the path of the login or of the logout cannot be made");
        let path = |operation| api.path_under(base_path, operation, &[]).map_err(bad_path);
        let login = Request {
            body: Some(body.to_string().into_bytes()),
            ..Request::new(&session.login, path(&session.login)?)
        };
        let logout = match (&self.logout_path, &session.logout) {
            (Some(path), _) if !path.starts_with('/') => {
                return Err(Error::Settings("the path of the logout must begin with a slash"));
            }
            (Some(path), logout) => Some(Request::new(logout.as_ref().unwrap_or(&UNDOCUMENTED_LOGOUT), path.clone())),
            (None, Some(logout)) => Some(Request::new(logout, path(logout)?)),
            (None, None) => None,
        };
        Ok(Session { api, cookie_name: session.cookie, login, logout, state: Mutex::new(State::default()) })
    }
}

const BAD_URL: Error = Error::Settings(
    "the URL must be that of an HTTP server, such as https://api.example.org, without query, fragment and user",
);

/// Shows no credentials.
impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder")
            .field("api", &self.api.name)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_response", &self.max_response)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
