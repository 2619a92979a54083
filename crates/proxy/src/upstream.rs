//! The upstream: where it is, and the connections to it.

use crate::body::{AnyBody, Progress};
use crate::settings::{Settings, SettingsError};
use crate::tls;
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri, Version, header};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use std::time::Duration;
use tokio::time::timeout;

/// How long a connection stays open without a request. It is shorter than what servers usually allow, because a request on a
/// connection that the upstream closes at the same moment fails.
const IDLE: Duration = Duration::from_secs(15);

/// How long the start of a connection may take.
const CONNECT: Duration = Duration::from_secs(10);

type Connections = Client<HttpsConnector<HttpConnector>, AnyBody>;

/// The upstream of a proxy.
pub(crate) struct Upstream {
    scheme: Scheme,
    authority: Authority,
    /// The path before the path of every request, without a slash at its end.
    prefix: String,
    keep_host: bool,
    timeout: Duration,
    connections: Connections,
    /// Connections of HTTP/1.1, which alone can be upgraded.
    upgradable: Connections,
}

/// Why there is no response.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// There is no connection.
    #[error("no connection: {0}")]
    Connect(Error),
    /// The response did not begin in time.
    #[error("no response in time")]
    Timeout,
    /// The client did not send its request in time.
    #[error("the client paused for too long")]
    SlowRequest,
    /// The connection ended before the response began.
    #[error("no response: {0}")]
    Broken(Error),
    /// The request cannot be sent.
    #[error("the request cannot be sent: {0}")]
    Unsendable(http::Error),
}

impl Failure {
    /// Returns the label of the metrics.
    pub(crate) const fn label(&self) -> &'static str {
        match self {
            Failure::Connect(_) => "connect",
            Failure::Timeout => "timeout",
            Failure::SlowRequest => "slow-request",
            Failure::Broken(_) => "broken",
            Failure::Unsendable(_) => "unsendable",
        }
    }
}

impl Upstream {
    pub(crate) fn new(settings: &Settings) -> Result<Upstream, SettingsError> {
        let uri: Uri = settings.upstream.parse().map_err(|_| SettingsError::Upstream("is not a URL"))?;
        let parts = uri.into_parts();
        let scheme = parts.scheme.ok_or(SettingsError::Upstream("has no scheme"))?;
        let authority = parts.authority.ok_or(SettingsError::Upstream("has no host"))?;
        if scheme != Scheme::HTTP && scheme != Scheme::HTTPS {
            return Err(SettingsError::Upstream("is neither https: nor http:"));
        }
        if authority.as_str().contains('@') {
            return Err(SettingsError::Upstream("has credentials, which clients must send themselves"));
        }
        let path = parts.path_and_query.as_ref();
        if path.is_some_and(|path| path.query().is_some()) {
            return Err(SettingsError::Upstream("has a query"));
        }
        let prefix = path.map(|path| path.path().trim_end_matches('/').to_owned()).unwrap_or_default();
        let is_encrypted = scheme == Scheme::HTTPS;
        if is_encrypted && settings.upstream_http2 {
            return Err(SettingsError::PlainHttp2);
        }
        let config = if is_encrypted { tls::of_upstream(settings.upstream_ca.as_deref())? } else { tls::of_nothing() };
        let upgradable = connections(config.clone(), false, false);
        // With HTTP/2, the host is a part of the URL, and two hosts could be told.
        let connections = connections(config, !settings.keep_host, settings.upstream_http2);
        let (keep_host, timeout) = (settings.keep_host, settings.timeout);
        Ok(Upstream { scheme, authority, prefix, keep_host, timeout, connections, upgradable })
    }

    /// Makes the head of a request one to the upstream. `host` is what the client named.
    pub(crate) fn address(&self, head: &mut http::request::Parts, host: Option<HeaderValue>) -> Result<(), Failure> {
        let given = head.uri.path_and_query().cloned();
        let path = match given {
            Some(path) if self.prefix.is_empty() => path,
            path => {
                PathAndQuery::try_from(format!("{}{}", self.prefix, path.as_ref().map_or("/", PathAndQuery::as_str)))
                    .map_err(|error| Failure::Unsendable(error.into()))?
            }
        };
        let uri = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone()).path_and_query(path);
        head.uri = uri.build().map_err(Failure::Unsendable)?;
        head.version = Version::HTTP_11;
        if let Some(host) = host.filter(|_| self.keep_host) {
            head.headers.insert(header::HOST, host);
        }
        Ok(())
    }

    /// Sends a request, and waits for the head of the response. While the body of the request makes progress, the time begins anew.
    pub(crate) async fn send(
        &self,
        request: Request<AnyBody>,
        progress: &Progress,
    ) -> Result<Response<Incoming>, Failure> {
        let response = self.connections.request(request);
        tokio::pin!(response);
        loop {
            let next = async {
                tokio::select! {
                    biased;
                    response = &mut response => Some(response),
                    () = progress.made() => None,
                }
            };
            match timeout(self.timeout, next).await {
                Ok(Some(response)) => return response.map_err(failure),
                Ok(None) => {}
                Err(_) if progress.is_done() => return Err(Failure::Timeout),
                Err(_) => return Err(Failure::SlowRequest),
            }
        }
    }

    /// Sends a request that asks for an upgrade.
    pub(crate) async fn send_upgrade(&self, request: Request<AnyBody>) -> Result<Response<Incoming>, Failure> {
        match timeout(self.timeout, self.upgradable.request(request)).await {
            Ok(response) => response.map_err(failure),
            Err(_) => Err(Failure::Timeout),
        }
    }
}

fn failure(error: Error) -> Failure {
    if error.is_connect() { Failure::Connect(error) } else { Failure::Broken(error) }
}

fn connections(config: ClientConfig, has_http2: bool, is_http2_only: bool) -> Connections {
    let mut http = HttpConnector::new();
    http.enforce_http(false);
    http.set_nodelay(true);
    http.set_connect_timeout(Some(CONNECT));
    let builder = HttpsConnectorBuilder::new().with_tls_config(config).https_or_http();
    let connector = if has_http2 {
        builder.enable_all_versions().wrap_connector(http)
    } else {
        builder.enable_http1().wrap_connector(http)
    };
    Client::builder(TokioExecutor::new())
        .timer(TokioTimer::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(IDLE)
        .http2_only(is_http2_only)
        .build(connector)
}
