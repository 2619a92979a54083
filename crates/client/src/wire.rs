//! One exchange over HTTP: a request and its response, without retries and sessions.

use crate::error::{BadResponse, Error, Outcome};
use crate::pace::Pace;
use crate::retries::retry_after;
use linecard_contract::Operation;
use reqwest::Url;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, ETAG, HeaderMap, HeaderValue, IF_MATCH, RETRY_AFTER, SET_COOKIE};
use std::time::{Duration, SystemTime};

/// A request that can be sent several times.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// The path, percent-encoded.
    pub(crate) path: String,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) headers: HeaderMap,
    pub(crate) if_match: Option<HeaderValue>,
    /// How long one attempt may take, if it is not what the client says.
    pub(crate) timeout: Option<Duration>,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation, path: String) -> Request {
        Request { operation, path, body: None, headers: HeaderMap::new(), if_match: None, timeout: None }
    }
}

/// A response with any status.
#[derive(Default)]
pub(crate) struct Raw {
    pub(crate) status: u16,
    pub(crate) etag: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Vec<u8>,
    pub(crate) cookies: Vec<HeaderValue>,
}

impl Raw {
    /// Returns whether the server performed the whole request. A 207 says that it performed a part.
    pub(crate) const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300 && self.status != 207
    }

    /// Returns the cookie with this name that the response sets, as a request sends it.
    pub(crate) fn cookie(&self, name: &str) -> Option<HeaderValue> {
        let pairs = self.cookies.iter().filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
        let value = pairs.filter_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('=')).next_back()?;
        let mut cookie = HeaderValue::from_str(&format!("{name}={value}")).ok().filter(|_| !value.is_empty())?;
        cookie.set_sensitive(true);
        Some(cookie)
    }
}

/// The connections to a server.
pub(crate) struct Wire {
    pub(crate) http: reqwest::Client,
    /// The URL of the server.
    pub(crate) origin: Url,
    /// How many requests are sent in a second, if there is a limit.
    pub(crate) pace: Option<Pace>,
    /// How long one attempt may take.
    pub(crate) timeout: Duration,
    pub(crate) max_response: usize,
}

impl Wire {
    /// Sends a request, and reads its response.
    pub(crate) async fn exchange(&self, request: &Request, cookie: Option<&HeaderValue>) -> Result<Raw, Error> {
        if let Some(pace) = &self.pace {
            pace.wait().await;
        }
        let operation = request.operation.id;
        let lost = |source: reqwest::Error| {
            let is_sent = !source.is_connect() && !source.is_builder();
            let outcome = if is_sent { Outcome::Unknown } else { Outcome::NotSent };
            Error::Transport { operation, outcome, source: source.without_url().into() }
        };
        let mut url = self.origin.clone();
        url.set_path(&request.path);
        let method = match request.operation.method {
            linecard_contract::Method::Get => reqwest::Method::GET,
            linecard_contract::Method::Post => reqwest::Method::POST,
            linecard_contract::Method::Put => reqwest::Method::PUT,
            linecard_contract::Method::Delete => reqwest::Method::DELETE,
        };
        let mut built = self.http.request(method, url).timeout(request.timeout.unwrap_or(self.timeout));
        built = built.headers(request.headers.clone()).header(ACCEPT, "application/json");
        if let Some(cookie) = cookie {
            built = built.header(COOKIE, cookie);
        }
        if let Some(etag) = &request.if_match {
            built = built.header(IF_MATCH, etag);
        }
        if let Some(body) = &request.body {
            built = built.header(CONTENT_TYPE, "application/json").body(body.clone());
        }
        let mut response = built.send().await.map_err(lost)?;
        let headers = response.headers();
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let mut raw = Raw {
            status: response.status().as_u16(),
            etag: text(ETAG).map(str::to_owned),
            retry_after: text(RETRY_AFTER).and_then(|value| retry_after(value, SystemTime::now())),
            body: Vec::new(),
            cookies: headers.get_all(SET_COOKIE).iter().cloned().collect(),
        };
        loop {
            // The status of a response whose body breaks off already says what the server did.
            let chunk = match response.chunk().await {
                Ok(Some(chunk)) => chunk,
                Ok(None) => return Ok(raw),
                Err(_) if !raw.is_success() => return Ok(raw),
                Err(error) => return Err(lost(error)),
            };
            if raw.body.len() + chunk.len() > self.max_response {
                if !raw.is_success() {
                    return Ok(raw);
                }
                let reason = Box::new(BadResponse::TooLong(self.max_response));
                return Err(Error::Response { operation, status: raw.status, reason });
            }
            raw.body.extend_from_slice(&chunk);
        }
    }
}
