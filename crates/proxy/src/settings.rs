//! The settings of a proxy, and what can be wrong with them.

use crate::tls::TlsError;
use linecard_contract::Options;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// The settings of a [`Proxy`](crate::Proxy). [`Settings::new`] has the defaults of `linecard proxy`.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Settings {
    /// The URL of the upstream: scheme, host, port, and perhaps a path that is put before the path of every request.
    pub upstream: String,
    /// Whether requests that break the contract are refused with the documented error, and not sent.
    pub enforce_requests: bool,
    /// Whether responses that break the contract are replaced by a 502.
    pub enforce_responses: bool,
    /// Where exchanges are recorded.
    pub record: Option<Record>,
    /// The base path in the traffic, if it is not that of the API.
    pub base_path: Option<String>,
    /// The longest body that is validated, in bytes, as it is on the wire and after its decompression.
    pub max_body: usize,
    /// Whether responses have the header `Linecard-Findings`.
    pub findings_header: bool,
    /// The PEM files of the certificate, followed by its chain, and its key, if clients use TLS.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// The PEM file of the certificates that are trusted for the upstream. By default they are those of the system.
    pub upstream_ca: Option<PathBuf>,
    /// Whether an upstream without TLS is called with HTTP/2.
    pub upstream_http2: bool,
    /// Whether the upstream gets the `Host` of the client, instead of its own.
    pub keep_host: bool,
    /// How long the upstream may take to begin a response, and how long a body of the API may stall.
    pub timeout: Duration,
    /// How long a client may take for the head of a request or a TLS handshake, or keep a connection without a request.
    pub head_timeout: Duration,
    /// How many connections are accepted at a time.
    pub max_connections: usize,
    /// How long requests in progress may take at shutdown.
    pub grace: Duration,
    /// The options of the validation.
    pub options: Options,
}

/// Where and how exchanges are recorded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// The file, to which NDJSON of exchanges is appended.
    pub file: PathBuf,
    /// Whether values are recorded as they are. Otherwise they are replaced by pseudonyms.
    pub values: bool,
    /// The text that the pseudonyms are derived from; random by default.
    pub seed: Option<String>,
}

impl Record {
    /// Records to this file, with pseudonyms instead of values.
    #[must_use]
    pub fn to(file: impl Into<PathBuf>) -> Record {
        Record { file: file.into(), values: false, seed: None }
    }
}

impl Settings {
    /// Returns the default settings for an upstream: everything passes, and nothing is recorded.
    #[must_use]
    pub fn new(upstream: impl Into<String>) -> Settings {
        Settings {
            upstream: upstream.into(),
            enforce_requests: false,
            enforce_responses: false,
            record: None,
            base_path: None,
            max_body: 1 << 20,
            findings_header: true,
            tls: None,
            upstream_ca: None,
            upstream_http2: false,
            keep_host: false,
            timeout: Duration::from_mins(1),
            head_timeout: Duration::from_secs(30),
            max_connections: 1000,
            grace: Duration::from_secs(10),
            options: Options::default(),
        }
    }
}

/// Why a proxy cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// The URL of the upstream is wrong: why.
    #[error("the upstream {0}; write it as https://HOST or http://HOST:PORT")]
    Upstream(&'static str),
    /// The base path does not begin and end with a slash.
    #[error("the base path does not begin and end with a slash; write it like /api/v1/")]
    BasePath,
    /// HTTP/2 without TLS is for an upstream with `http:`.
    #[error("the upstream uses TLS, where both sides agree on HTTP/2 by themselves; remove --upstream-http2")]
    PlainHttp2,
    /// The certificate or the key cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The recording cannot be opened.
    #[error("cannot open the recording {}: {source}; choose another file with --record", file.display())]
    Record {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
}
