//! The arguments of `proxy`.

use crate::args::overlay::OverlayArgs;
use clap::ValueEnum;
use linecard_config::base_path;
use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

/// The arguments of `proxy`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = PROXY_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct ProxyArgs {
    /// Pass requests on to this server, such as `https://api.example.org` or `http://127.0.0.1:8080/gateway`
    ///
    /// A path is put before the path of every request.
    #[arg(long, value_name = "URL")]
    pub upstream: String,

    /// Listen on this address; with port 0 the system chooses a free port, and the log names it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8090")]
    pub listen: SocketAddr,

    /// Refuse what breaks the contract: requests, responses or both, separated by commas; by default everything passes
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    pub enforce: Vec<Enforced>,

    /// Append the exchanges of the API to this file, as NDJSON of exchanges, which `linecard check` reads
    ///
    /// Values are replaced by pseudonyms, as `linecard scrub` does. A file that cannot be written stops no traffic.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,

    /// Record values as they are; credentials in headers are left out
    #[arg(long, requires = "record", conflicts_with = "seed")]
    pub values: bool,

    /// Derive the pseudonyms of the recording from this text, so that they are the same after a restart; keep it secret
    #[arg(long, value_name = "SEED", requires = "record")]
    pub seed: Option<String>,

    /// The base path of paths, if it is not the one of the API, such as /api/v01/proxy/
    #[arg(long, value_name = "PATH", value_parser = base_path)]
    pub base_path: Option<String>,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Validate bodies up to this length; longer ones pass unchecked, unless --enforce refuses them
    #[arg(long, value_name = "BYTES", default_value = "1048576")]
    pub max_body: NonZeroUsize,

    /// Do not add the Linecard-Findings header to responses
    #[arg(long)]
    pub no_findings_header: bool,

    /// Use TLS with the certificate in this PEM file, followed by its chain
    #[arg(long, visible_alias = "tls-cert", value_name = "FILE", requires = "tls_key")]
    pub tls_certificate: Option<PathBuf>,

    /// Use the private key in this PEM file, without a passphrase
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    pub tls_key: Option<PathBuf>,

    /// Trust the certificates in this PEM file for --upstream, instead of those of the system
    #[arg(long, value_name = "FILE")]
    pub upstream_ca: Option<PathBuf>,

    /// Speak HTTP/2 with an upstream without TLS; with TLS, both sides agree on a version
    #[arg(long)]
    pub upstream_http2: bool,

    /// Pass the Host header of the client on, instead of the host of --upstream; the upstream is then called with HTTP/1.1
    #[arg(long, conflicts_with = "upstream_http2")]
    pub keep_host: bool,

    /// Give up with 504 if the upstream does not begin to respond within this time, and end a response that stalls for so long
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    pub timeout: NonZeroU32,

    /// Accept at most this many connections at a time; further ones wait
    #[arg(long, value_name = "NUMBER", default_value = "1000")]
    pub max_connections: NonZeroUsize,

    /// Wait at most this long for requests in progress at shutdown
    #[arg(long, value_name = "SECONDS", default_value = "10")]
    pub grace: u32,

    /// Serve a page of findings, /metrics and /health on this address
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub page: SocketAddr,

    /// Serve no page, no metrics and no health
    #[arg(long, conflicts_with = "page")]
    pub no_page: bool,

    /// Log at this level
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub log: LogLevel,

    /// Log in this format
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub log_format: LogFormat,
}

/// What a proxy refuses.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Enforced {
    /// Requests: the client gets the documented error, and the upstream gets nothing
    Requests,
    /// Responses: the client gets a 502 instead
    Responses,
}

/// The level of a log.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LogLevel {
    /// Nothing
    Off,
    /// What stops the proxy
    Error,
    /// Violations, and upstreams that fail
    Warn,
    /// Also the start and the end
    #[default]
    Info,
    /// Also every exchange of the API
    Debug,
}

/// The format of a log.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LogFormat {
    /// Text for people
    #[default]
    Text,
    /// One JSON object per line
    Json,
}

const PROXY_HELP: &str = "\
Examples:
  linecard proxy --upstream https://api.example.org
  linecard proxy --upstream https://api.example.org --enforce requests
  linecard proxy --upstream http://127.0.0.1:8080 --record traffic.exchanges.ndjson

Bodies pass as they came, to the byte. Compressed ones are decompressed for the validation only. Other paths than those of \
the API, and WebSockets, pass untouched.

Findings go to the log, to the header Linecard-Findings of responses, to the page and the metrics of --page, and to the \
recording. The log and the metrics hold no values of bodies, and no paths.

SIGINT and SIGTERM stop the proxy: it accepts no more requests, and finishes those in progress within --grace.

Exit codes:
  0  the proxy was stopped by a signal
  1  the proxy cannot run: for example an address is in use, or the recording cannot be opened
  2  the arguments are wrong";
