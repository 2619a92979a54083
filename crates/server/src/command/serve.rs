//! `linecard serve` serves the API until a signal stops it.

use super::open_files::{METRICS_CONNECTIONS, files_for, fit_connections};
use super::signals::{Supervised, ignore_file_size_signal, notify_supervisor, reload_on_hangup, shutdown_signal};
use super::stderr::Stderr;
use super::store::Place;
use super::{Settings, StoreArgs};
use clap::ValueEnum;
use linecard_contract::SegmentOf;
use linecard_overlay::ProjectFile;
use linecard_server::directory::{self, ExampleLogin, create_example_directory};
use linecard_server::{
    Config, Metrics, ProxyHeader, Scenario, SelfCheck, Site, Store, Tls, Transport, log_panics_without_values,
};
use std::error::Error;
use std::fmt::Write;
use std::io::{self, ErrorKind, Write as _};
use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::timeout;
use tracing::level_filters::LevelFilter;
use tracing::{error, info, warn};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The settings of `serve`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct ServeArgs {
    /// Listen on this address; with port 0 the system chooses a free port, and the log names it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// Run as a test double: no login, and every user exists. It listens on this machine only, unless --expose is set
    #[arg(long)]
    open: bool,

    /// With --open, allow --listen on an address that other machines can reach
    #[arg(long)]
    expose: bool,

    /// With --open, answer requests for these hosts too, separated by commas, such as linecard or linecard:8080; localhost and
    /// addresses are always allowed
    #[arg(long, value_name = "HOST", value_delimiter = ',')]
    allow_host: Vec<String>,

    /// Let pages of these origins send requests with credentials and read the responses (CORS), separated by commas, each like
    /// `https://tools.example.org`; pages of the server itself always may
    #[arg(long, value_name = "ORIGIN", value_delimiter = ',', value_parser = origin)]
    cors: Vec<String>,

    /// Serve the API at this path instead of the documented one, as a gateway does
    #[arg(long, value_name = "PATH", value_parser = base_path)]
    base_path: Option<String>,

    /// Serve what this overlay says of a deployment, separated by commas; `linecard learn` writes overlays. Without
    /// --config, those of the key overlay in the nearest linecard.toml are loaded first
    #[arg(long, value_name = "FILE", value_delimiter = ',')]
    overlay: Vec<PathBuf>,

    /// With logins, serve the features of a test double at /_double too, for accounts that may access every tenant; --open
    /// always serves them
    #[arg(long)]
    double: bool,

    /// Begin with the state, the faults and the time in this file of a test double; needs --open or --double
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,

    /// Import the tenants, groups, users and administrators in this file at the start, in the format of
    /// `linecard directory import`; their logins work, instead of those of the example
    #[arg(long, value_name = "FILE")]
    directory: Option<PathBuf>,

    #[command(flatten)]
    store: StoreArgs,

    /// Handle a response that violates the contract in this way; it is always logged
    #[arg(long, value_enum, default_value_t)]
    self_check: Check,

    /// Record every change in the audit trail, which `linecard audit` prints; every response has the id of its record
    #[arg(long)]
    audit: bool,

    /// Use TLS with the certificate in this PEM file, followed by its chain; SIGHUP reloads it
    #[arg(long, value_name = "FILE")]
    tls_certificate: Option<PathBuf>,

    /// Use the private key in this PEM file, without a passphrase
    #[arg(long, value_name = "FILE")]
    tls_key: Option<PathBuf>,

    /// Read the address of the caller from this header of a reverse proxy. Use it only if callers cannot reach the server
    /// directly
    #[arg(long, value_enum, value_name = "HEADER")]
    behind_proxy: Option<Proxy>,

    /// Serve /metrics and /health on this address; by default /metrics is on the port of the API, for callers on this machine
    /// only
    #[arg(long, value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,

    /// Refuse a request body longer than this with 413
    #[arg(long, value_name = "BYTES", default_value = "1048576")]
    max_body: NonZeroUsize,

    /// Refuse a change after which a list of a service, such as the criteria of a user, has more items than this
    #[arg(long, value_name = "NUMBER", default_value = "1000")]
    max_items: NonZeroUsize,

    /// Refuse a change after which the state of a service of a user is larger than this
    #[arg(long, value_name = "BYTES", default_value = "1048576")]
    max_state: NonZeroUsize,

    /// Handle at most this many requests at a time, and at most a quarter of them of one user; further ones get a 503
    #[arg(long, value_name = "NUMBER", default_value = "512")]
    max_concurrent: NonZeroUsize,

    /// Accept at most this many connections at a time; further ones can only read /health, and get a 503 otherwise
    #[arg(long, value_name = "NUMBER", default_value = "1000")]
    max_connections: NonZeroUsize,

    /// Accept at most this many connections of an address at a time; further ones can only read /health, and get a 429
    /// otherwise. By default it is half of --max-connections, and unlimited behind a proxy
    #[arg(long, value_name = "NUMBER")]
    max_connections_per_address: Option<NonZeroUsize>,

    /// Accept at most this many requests per second from an address; further ones get a 429
    #[arg(long, value_name = "NUMBER")]
    rate_limit: Option<NonZeroU32>,

    /// Close a connection that is idle, or sends no complete request head, for this long
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    header_timeout: NonZeroU32,

    /// Refuse a request body that takes longer than this to arrive with 408
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    body_timeout: NonZeroU32,

    /// Give up a request that takes longer than this with 504, which says whether its change may still be applied
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    request_timeout: NonZeroU32,

    /// Close a connection whose caller reads nothing of a response for this long
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    write_timeout: NonZeroU32,

    /// End a session after this long without a request
    #[arg(long, value_name = "SECONDS", default_value = "1800")]
    session_idle: NonZeroU32,

    /// End a session after this long in any case
    #[arg(long, value_name = "SECONDS", default_value = "43200")]
    session_lifetime: NonZeroU32,

    /// Wait at most this long for requests in progress at shutdown
    #[arg(long, value_name = "SECONDS", default_value = "10")]
    grace: u32,

    /// Log at this level: off, error, warn, info, debug or trace; by default info, and warn with --open
    #[arg(long, value_name = "LEVEL")]
    log: Option<LevelFilter>,

    /// Log in this format
    #[arg(long, value_enum, default_value_t)]
    log_format: LogFormat,

    /// Read settings from this TOML file too
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Print the effective settings as a file, with the source of each, and exit
    #[arg(long)]
    print_config: bool,
}

const HELP: &str = "\
Without --data or --store, the state is kept in a folder of the user's data, and the log names it: linecard in $XDG_DATA_HOME or \
~/.local/share, on macOS in ~/Library/Application Support, on Windows in %APPDATA%. With --store memory:, and with --open without \
--data or --store, everything is stored in memory and lost when the server stops.

Callers must log in, unless --open is set. An empty store gets an example directory, and standard error prints its \
usernames and passwords once. `linecard directory` imports your own.

Logs go to standard error, and hold no values of bodies. The server never waits for their reader: lines that are not read in time \
are lost and counted.

With --open, any username and password can log in, and the response shows the ids of the account if it is in --directory. \
No request needs a login. A test double for a portal on port 3000, whose users have known passwords:

  linecard serve --double --directory users.ndjson --cors http://localhost:3000

With --open, requests must name localhost, an address or a host of --allow-host, so that no page of another site can reach the \
server through a name of its own.

Every setting can also come from the environment or a TOML file. For --max-body the variable is LINECARD_MAX_BODY, and \
the line of the file is max-body = 1048576; --config or LINECARD_CONFIG names the file. A flag overrides the environment, \
which overrides the file. A flag can also turn off a switch of the file: --open=false.

SIGINT and SIGTERM stop the server: it accepts no more requests, and finishes those in progress within --grace. SIGHUP \
reloads the certificate and its key, if there are any.

Exit codes:
  0  the server was stopped by a signal
  1  the server cannot run: for example the address is in use, or the database or the certificate cannot be used
  2  the settings are wrong";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Proxy {
    /// X-Forwarded-For
    XForwardedFor,
    /// Forwarded, of RFC 7239
    Forwarded,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Check {
    /// Send it anyway
    #[default]
    Lenient,
    /// Send a 500 instead
    Strict,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum LogFormat {
    /// Text for people
    #[default]
    Text,
    /// One JSON object per line
    Json,
}

/// Parses a base path, and adds a slash at its end.
fn base_path(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let is_relative = |segment: &str| ["", ".", ".."].contains(&segment);
    if !text.starts_with('/') || !inner.bytes().all(is_path) || inner.split('/').any(is_relative) {
        return Err("write a path such as /gateway/v1/, of letters, digits, hyphens, dots and underscores".to_owned());
    }
    match inner.split('/').next().filter(|first| OWN_PATHS.contains(first)) {
        Some(first) => Err(format!("the server uses /{first} itself; choose a path that begins with another segment")),
        None => Ok(format!("/{inner}/")),
    }
}

/// The first segments of the paths that the server itself has.
const OWN_PATHS: [&str; 12] = [
    "_double",
    "contract.json",
    "docs",
    "examples",
    "health",
    "icon.svg",
    "metrics",
    "openapi.json",
    "page.css",
    "page.js",
    "validate",
    "version",
];

/// Parses an origin.
fn origin(text: &str) -> Result<String, &'static str> {
    let authority = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match authority {
        Some(authority) if !authority.is_empty() && !authority.contains(['/', '?', '#', '@', ' ']) => {
            Ok(text.to_owned())
        }
        _ => Err("write an origin as https://HOST or https://HOST:PORT, without a path"),
    }
}

/// What the log shows even if its level is too low by default: where the server listens.
const ALWAYS: &str = "start";

/// Serves until a signal stops the server.
pub(crate) fn serve(args: &ServeArgs, settings: &Settings) -> ExitCode {
    if args.print_config {
        // The reader may be gone.
        let _written = io::stdout().write_all(settings.to_toml().as_bytes());
        return ExitCode::SUCCESS;
    }
    let metrics = Metrics::default();
    let stderr = Stderr::start(metrics.clone());
    args.begin_log(&stderr);
    log_panics_without_values();
    let exit = match prepared(args, settings).and_then(|(place, tls)| Ok(run(args, &place, tls, &metrics, &stderr)?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Settings(failure)) => {
            stderr.say(format_args!("error: {failure}"));
            ExitCode::from(2)
        }
        Err(Failure::Other(failure)) => {
            stderr.say(format_args!("error: {failure}"));
            ExitCode::FAILURE
        }
    };
    stderr.flush();
    exit
}

/// Why the server does not run.
enum Failure {
    /// The settings are wrong.
    Settings(String),
    Other(Box<dyn Error>),
}

impl<E: Into<Box<dyn Error>>> From<E> for Failure {
    fn from(failure: E) -> Failure {
        Failure::Other(failure.into())
    }
}

/// Checks the settings, finds the place of the store, and loads the certificate.
fn prepared(args: &ServeArgs, settings: &Settings) -> Result<(Place, Option<Arc<Tls>>), Failure> {
    let tls = match (&args.tls_certificate, &args.tls_key) {
        (None, None) => None,
        (Some(certificate), Some(key)) => Some(Arc::new(Tls::load(certificate, key)?)),
        _ => {
            let details = "tls-certificate and tls-key need each other; set both or none";
            return Err(Failure::Settings(details.to_owned()));
        }
    };
    if args.open && !args.expose && !args.listen.ip().to_canonical().is_loopback() {
        return Err(Failure::Settings(format!(
            "--open has no login, and other machines can reach {}; listen on 127.0.0.1, or set --expose if everyone who can \
             reach this address may read and change everything",
            args.listen
        )));
    }
    if args.scenario.is_some() && !args.open && !args.double {
        let details = "--scenario is for a test double, which can lose its state; set --open or --double too";
        return Err(Failure::Settings(details.to_owned()));
    }
    let place = args.store.place_of_server(args.open).map_err(|failure| Failure::Settings(failure.to_string()))?;
    for misspelled in &settings.misspelled {
        warn!("{misspelled}");
    }
    info!(version = env!("CARGO_PKG_VERSION"), settings = settings.log_line(), "starting");
    Ok((place, tls))
}

impl ServeArgs {
    /// Begins to log to standard error.
    fn begin_log(&self, stderr: &Stderr) {
        let levels = match self.log {
            Some(level) => Targets::new().with_default(level),
            None if self.open => Targets::new().with_default(LevelFilter::WARN).with_target(ALWAYS, LevelFilter::INFO),
            None => Targets::new().with_default(LevelFilter::INFO),
        };
        // The subscriber itself must not write to standard error.
        let lines = tracing_subscriber::fmt::layer().with_writer(stderr.clone()).with_target(false);
        let lines = lines.log_internal_errors(false);
        let lines = match self.log_format {
            LogFormat::Text => lines.with_ansi(false).boxed(),
            LogFormat::Json => lines.json().flatten_event(true).boxed(),
        };
        tracing_subscriber::registry().with(lines.with_filter(levels)).init();
    }

    fn config(&self, metrics: &Metrics) -> Result<Config, String> {
        let mut config = Config::default();
        // A server with settings of its own has its overlays there, and often in a file of this name.
        let has_own_file = self.config.is_some() || std::env::var_os("LINECARD_CONFIG").is_some();
        let project = if has_own_file { ProjectFile::None } else { ProjectFile::Nearest };
        let of_project = project.overlays()?;
        let overlays: Vec<&Path> = of_project.iter().chain(&self.overlay).map(PathBuf::as_path).collect();
        config.api = linecard_overlay::load(config.api, overlays.iter().copied())?;
        for overlay in overlays {
            info!(file = %overlay.display(), "an overlay changes what is served");
        }
        config.open = self.open;
        config.double = self.double;
        config.base_path.clone_from(&self.base_path);
        config.self_check = match self.self_check {
            Check::Lenient => SelfCheck::Lenient,
            Check::Strict => SelfCheck::Strict,
        };
        config.audit = self.audit;
        config.max_body = self.max_body.get();
        config.max_concurrent = self.max_concurrent.get();
        config.max_items = self.max_items.get();
        config.max_state = self.max_state.get();
        config.allowed_hosts.clone_from(&self.allow_host);
        config.allowed_origins.clone_from(&self.cors);
        config.rate_limit = self.rate_limit;
        config.behind_proxy = self.behind_proxy.map(|header| match header {
            Proxy::XForwardedFor => ProxyHeader::XForwardedFor,
            Proxy::Forwarded => ProxyHeader::Forwarded,
        });
        config.body_timeout = seconds(self.body_timeout);
        config.request_timeout = seconds(self.request_timeout);
        config.session_idle = seconds(self.session_idle);
        config.session_lifetime = seconds(self.session_lifetime);
        config.metrics_page = self.metrics_listen.is_none();
        config.metrics = metrics.clone();
        // A reverse proxy is assumed to use TLS.
        config.secure_cookies = self.tls_certificate.is_some() || self.behind_proxy.is_some();
        Ok(config)
    }

    /// Reads the scenario, if there is one.
    fn scenario(&self, config: &Config) -> Result<Option<Scenario>, String> {
        let Some(path) = &self.scenario else { return Ok(None) };
        let shown = path.display();
        let text = std::fs::read(path).map_err(|failure| format!("cannot read the scenario {shown}: {failure}"))?;
        Scenario::parse(config, &text).map(Some).map_err(|failure| format!("{shown}: {failure}"))
    }

    /// Fills the store with the directory and the states of the scenario.
    async fn fill(&self, store: &dyn Store, config: &Config) -> Result<(), Box<dyn Error>> {
        if let Some(path) = &self.directory {
            let shown = path.display();
            let lines =
                std::fs::read(path).map_err(|failure| format!("cannot read the directory {shown}: {failure}"))?;
            let imported = directory::import(config.api, store, &lines, config.password_cost).await;
            let imported = imported.map_err(|failure| format!("{shown}: nothing is imported\n{failure}"))?;
            info!(%imported, "the directory is imported");
        }
        if let Some(scenario) = &config.scenario {
            scenario.write(store).await?;
        }
        Ok(())
    }

    fn transport(&self, tls: Option<Arc<Tls>>, metrics: &Metrics) -> Result<Transport, String> {
        let wanted = self.max_connections.get();
        let connections = fit_connections(wanted)?;
        if connections < wanted {
            let needed = files_for(wanted);
            warn!(
                connections,
                "--max-connections is lower now, because the limit of open files is too low; raise it, for example with ulimit \
                 -n {needed}"
            );
        }
        let mut transport = Transport::default();
        transport.tls = tls;
        transport.max_connections = connections;
        transport.max_connections_of_address = match self.max_connections_per_address {
            Some(most) => Some(most.get()),
            // All connections come from the address of the proxy.
            None if self.behind_proxy.is_some() => None,
            None => Some((connections / 2).max(1)),
        };
        transport.header_timeout = seconds(self.header_timeout);
        transport.write_timeout = seconds(self.write_timeout);
        transport.grace = Duration::from_secs(self.grace.into());
        transport.metrics = metrics.clone();
        Ok(transport)
    }
}

/// The connections of the port of --metrics-listen: a few, which are closed soon if they are idle.
fn metrics_transport() -> Transport {
    let mut transport = Transport::default();
    transport.max_connections = METRICS_CONNECTIONS;
    transport.max_connections_of_address = None;
    transport.header_timeout = Duration::from_secs(5);
    transport.write_timeout = Duration::from_secs(5);
    // Those connections are not the ones that the metrics count.
    transport.metrics = Metrics::default();
    transport
}

fn seconds(number: NonZeroU32) -> Duration {
    Duration::from_secs(number.get().into())
}

#[tokio::main]
async fn run(
    args: &ServeArgs,
    place: &Place,
    tls: Option<Arc<Tls>>,
    metrics: &Metrics,
    stderr: &Stderr,
) -> Result<(), Box<dyn Error>> {
    ignore_file_size_signal()?;
    let (mut config, transport) = (args.config(metrics)?, args.transport(tls, metrics)?);
    config.scenario = args.scenario(&config)?;
    // The signals are registered first: until then they would kill the process, whatever it does.
    let mut shutdown = Box::pin(shutdown_signal()?);
    reload_on_hangup(transport.tls.clone())?;
    let store = tokio::select! {
        biased;
        () = &mut shutdown => {
            info!("stopped before the store was open");
            return Ok(());
        }
        opened = args.store.open_at(place) => opened?,
    };
    let site = Site::new(&config, Arc::clone(&store));
    let listener = listen(args.listen, "listen").await?;
    args.fill(store.as_ref(), &config).await?;
    let address = listener.local_addr()?;
    if !address.ip().to_canonical().is_loopback() {
        if config.open {
            warn!("--open has no login: everyone who can reach this address may read and change everything");
        }
        if transport.tls.is_none() && args.behind_proxy.is_none() {
            warn!(
                "connections to this address are not encrypted; set --tls-certificate and --tls-key, or use a reverse \
                proxy with TLS and set --behind-proxy"
            );
        }
    }
    match place {
        Place::Memory => info!(
            target: ALWAYS,
            "everything is stored in memory, and lost when the server stops; set --data or --store to keep it"
        ),
        Place::DefaultFolder(folder) => info!(
            target: ALWAYS,
            folder = %folder.display(),
            "the state is kept in this folder, because --data and --store are not set; set --store memory: to keep nothing"
        ),
        Place::Folder(_) | Place::Database => {}
    }
    if let Some(address) = args.metrics_listen {
        let listener = listen(address, "metrics-listen").await?;
        info!(target: ALWAYS, address = %listener.local_addr()?, "listening for /metrics");
        let router = metrics.router(Arc::clone(&store));
        let few = metrics_transport();
        // It runs until the process ends, so that the last metrics can be read.
        tokio::spawn(async move { linecard_server::serve_with(listener, router, &few, std::future::pending()).await });
    }
    let scheme = if transport.tls.is_some() { "https" } else { "http" };
    if !config.open {
        create_example(store.as_ref(), &config, &format!("{scheme}://{address}"), stderr).await?;
    }
    info!(target: ALWAYS, %address, scheme, "listening");
    notify_supervisor(Supervised::Ready);
    let signal = async {
        shutdown.await;
        info!("stopping; requests in progress may finish");
        notify_supervisor(Supervised::Stopping);
    };
    match linecard_server::serve_with(listener, site, &transport, signal).await {
        Err(failure) if failure.kind() == ErrorKind::TimedOut => {
            error!("requests were cut off because they took longer than the grace period");
        }
        served => served?,
    }
    // Everything is on the disk. This only puts it into one file.
    if timeout(CLOSE, store.close()).await.is_err() {
        warn!("the store is still in use; a copy of its file may need the files beside it");
    }
    info!("stopped");
    Ok(())
}

/// How long the store may take to close.
const CLOSE: Duration = Duration::from_secs(5);

/// Creates the example directory in an empty store, and prints its logins to standard error, but not to the log.
async fn create_example(
    store: &dyn Store,
    config: &Config,
    server: &str,
    stderr: &Stderr,
) -> Result<(), Box<dyn Error>> {
    let Some(logins) = create_example_directory(config.api, store, config.password_cost).await? else {
        if directory::is_empty(store).await? {
            warn!("the directory is empty, so no one can log in; add accounts with `linecard directory import`");
        }
        return Ok(());
    };
    let mut message =
        "The store was empty and has an example directory now. Its logins are printed only this once:\n\n".to_owned();
    for ExampleLogin { username, password, title } in &logins {
        writeln!(message, "  {username:14} {password}  {title}")?;
    }
    let (login, shown) = (config.api.session.map(|session| session.login.path), config.api.operations().next());
    if let (Some(ExampleLogin { username, password, .. }), Some(login)) = (logins.first(), login) {
        writeln!(
            message,
            "\n  curl -c cookies -d '{{\"username\": \"{username}\", \"password\": \"{password}\"}}' {server}{login}"
        )?;
        let segments = config.api.segments.iter().filter_map(|segment| match segment.of {
            SegmentOf::Tenant => Some((segment.name, "example")),
            SegmentOf::Group => Some((segment.name, "office")),
            SegmentOf::User => Some((segment.name, username.as_str())),
            SegmentOf::Item => None,
        });
        let segments: Vec<(&str, &str)> = segments.collect();
        if let Some(Ok(path)) = shown.map(|(_, operation)| config.api.path(operation, &segments)) {
            writeln!(message, "  curl -b cookies {server}{path}")?;
        }
    }
    stderr.say(message);
    Ok(())
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(address).await;
    listener
        .map_err(|failure| format!("cannot listen on {address}: {failure}; choose another address with --{setting}"))
}
