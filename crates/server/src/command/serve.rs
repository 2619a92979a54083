//! `linecard serve`: the API, until a signal ends it.

use super::{Settings, StoreArgs};
use clap::ValueEnum;
use linecard_contract::SegmentOf;
use linecard_server::directory::{self, ExampleLogin, make_example};
use linecard_server::{
    Config, Metrics, ProxyHeader, SelfCheck, Store, Tls, Transport, log_panics_without_values, router,
};
use std::error::Error;
use std::fmt::Write;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tracing::level_filters::LevelFilter;
use tracing::{error, info, warn};

/// What `serve` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct ServeArgs {
    /// Where to listen; port 0 takes one that is free, and the log says which
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// Let everybody do everything: no login, and every user exists. For test doubles
    #[arg(long)]
    open: bool,

    #[command(flatten)]
    store: StoreArgs,

    /// What to do with an answer that breaks the contract; it is logged in any case
    #[arg(long, value_enum, default_value_t)]
    self_check: Check,

    /// Keep a trail of who changed what, which `linecard audit` prints; every answer says its record
    #[arg(long)]
    audit: bool,

    /// The file of the certificate, in PEM, with those that sign it behind it; read again at SIGHUP
    #[arg(long, value_name = "FILE")]
    tls_certificate: Option<PathBuf>,

    /// The file of its key, in PEM, without a passphrase
    #[arg(long, value_name = "FILE")]
    tls_key: Option<PathBuf>,

    /// Believe this header of the proxy in front of the server, which says for whom it asks. Only if nobody reaches the
    /// server but through it
    #[arg(long, value_enum, value_name = "HEADER")]
    behind_proxy: Option<Proxy>,

    /// Where to listen for /metrics; without it, /metrics is on the port of the API, for callers on this machine only
    #[arg(long, value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,

    /// The longest body that is read
    #[arg(long, value_name = "BYTES", default_value = "1048576")]
    max_body: NonZeroUsize,

    /// How many requests may be under way at a time; further ones are answered 503
    #[arg(long, value_name = "NUMBER", default_value = "512")]
    max_concurrent: NonZeroUsize,

    /// How many connections there may be at a time; further ones wait
    #[arg(long, value_name = "NUMBER", default_value = "1000")]
    max_connections: NonZeroUsize,

    /// How many requests an address may send in a second; further ones are answered 429
    #[arg(long, value_name = "NUMBER")]
    rate_limit: Option<NonZeroU32>,

    /// How long the head of a request may take, and how long a connection may be idle
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    header_timeout: NonZeroU32,

    /// How long a body may take to come; 408 then
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    body_timeout: NonZeroU32,

    /// How long a request may take until it is answered; 504 then
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    request_timeout: NonZeroU32,

    /// How long a caller may take none of its answer before the connection is closed
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    write_timeout: NonZeroU32,

    /// After how long without a request a session ends
    #[arg(long, value_name = "SECONDS", default_value = "1800")]
    session_idle: NonZeroU32,

    /// After how long a session ends in any case
    #[arg(long, value_name = "SECONDS", default_value = "43200")]
    session_lifetime: NonZeroU32,

    /// How long requests that have begun may take when the server ends
    #[arg(long, value_name = "SECONDS", default_value = "10")]
    grace: u32,

    /// How much to log: off, error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    log: LevelFilter,

    /// How to log
    #[arg(long, value_enum, default_value_t)]
    log_format: LogFormat,

    /// Read settings from this file too
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Print the settings that are in force, as a file, with where each comes from; then end
    #[arg(long)]
    print_config: bool,
}

const HELP: &str = "\
Without --open, whoever asks has to log in. A store that holds nothing gets an example, and standard error says once \
who can log in there; `linecard directory` says who there is. Without --data and --store all is kept in memory, and gone \
with the server. Logs go to standard error, and hold no values.

Every setting can be given by the environment and by a file too: --max-body by the variable LINECARD_MAX_BODY, and by the
line max-body = 1048576 of a file in TOML, which --config or LINECARD_CONFIG names. A flag counts before the environment,
and that before the file. What a file switches on, a flag switches off: --open=false.

SIGINT or SIGTERM ends the server: it takes no more requests, and ends those that have begun, as long as --grace says.
SIGHUP makes it read the certificate and its key again.

Exit codes:
  0  it was ended
  1  it cannot serve: the address is taken, the database cannot be opened, the certificate is of no use
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
    /// Send it all the same
    #[default]
    Lenient,
    /// Answer 500 in its place
    Strict,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum LogFormat {
    /// A line for people
    #[default]
    Text,
    /// A JSON object a line
    Json,
}

/// Serves until a signal ends it.
pub(crate) fn serve(args: &ServeArgs, settings: &Settings) -> ExitCode {
    if args.print_config {
        print!("{}", settings.printed());
        return ExitCode::SUCCESS;
    }
    let log = tracing_subscriber::fmt().with_max_level(args.log).with_writer(std::io::stderr).with_target(false);
    match args.log_format {
        LogFormat::Text => log.with_ansi(false).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
    log_panics_without_values();
    let tls = match (&args.tls_certificate, &args.tls_key) {
        (None, None) => None,
        (Some(certificate), Some(key)) => Some((certificate, key)),
        _ => {
            eprintln!("error: tls-certificate and tls-key belong together; say both, or none");
            return ExitCode::from(2);
        }
    };
    let tls = match tls.map(|(certificate, key)| Tls::load(certificate, key)).transpose() {
        Ok(tls) => tls.map(Arc::new),
        Err(refused) => {
            eprintln!("error: {refused}");
            return ExitCode::FAILURE;
        }
    };
    for misspelt in &settings.misspelt {
        warn!("{misspelt}");
    }
    info!(version = env!("CARGO_PKG_VERSION"), settings = settings.prose(), "starting");
    match run(args, tls) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

impl ServeArgs {
    fn config(&self, metrics: &Metrics) -> Config {
        let mut config = Config::default();
        config.open = self.open;
        config.self_check = match self.self_check {
            Check::Lenient => SelfCheck::Lenient,
            Check::Strict => SelfCheck::Strict,
        };
        config.audit = self.audit;
        config.max_body = self.max_body.get();
        config.max_concurrent = self.max_concurrent.get();
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
        // A proxy is there to speak TLS.
        config.secure_cookies = self.tls_certificate.is_some() || self.behind_proxy.is_some();
        config
    }

    fn transport(&self, tls: Option<Arc<Tls>>, metrics: &Metrics) -> Transport {
        let mut transport = Transport::default();
        transport.tls = tls;
        transport.max_connections = self.max_connections.get();
        transport.header_timeout = seconds(self.header_timeout);
        transport.write_timeout = seconds(self.write_timeout);
        transport.grace = Duration::from_secs(self.grace.into());
        transport.metrics = metrics.clone();
        transport
    }
}

fn seconds(number: NonZeroU32) -> Duration {
    Duration::from_secs(number.get().into())
}

#[tokio::main]
async fn run(args: &ServeArgs, tls: Option<Arc<Tls>>) -> Result<(), Box<dyn Error>> {
    #[cfg(unix)]
    outlive_limit_of_files()?;
    let metrics = Metrics::default();
    let (config, transport) = (args.config(&metrics), args.transport(tls, &metrics));
    let store = args.store.open().await?;
    let router = router(&config, Arc::clone(&store));
    let listener = listen(args.listen, "listen").await?;
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        if config.open {
            warn!("whoever reaches this address may read and change everything: --open knows no login");
        }
        if transport.tls.is_none() && args.behind_proxy.is_none() {
            warn!(
                "what goes over this address is not encrypted: --tls-certificate and --tls-key are, or a proxy, \
                which --behind-proxy makes known"
            );
        }
    }
    if !args.store.is_kept() {
        info!("all is kept in memory, and gone when the server ends; --data or --store keeps it");
    }
    if let Some(address) = args.metrics_listen {
        let listener = listen(address, "metrics-listen").await?;
        info!(address = %listener.local_addr()?, "listening for /metrics");
        let router = metrics.router();
        // It ends with the process: numbers are read to the last.
        tokio::spawn(async move { linecard_server::serve(listener, router, std::future::pending()).await });
    }
    if let Some(tls) = transport.tls.clone() {
        reload_when_told(tls)?;
    }
    let scheme = if transport.tls.is_some() { "https" } else { "http" };
    if !config.open {
        welcome(store.as_ref(), &config, &format!("{scheme}://{address}")).await?;
    }
    // Whoever reads that it listens may end it.
    let signalled = signalled()?;
    info!(%address, scheme, "listening");
    let signal = async {
        signalled.await;
        info!("ending: what has begun is ended");
    };
    match linecard_server::serve_with(listener, router, &transport, signal).await {
        Err(failure) if failure.kind() == ErrorKind::TimedOut => {
            error!("requests were cut off: they took longer than the time of grace");
        }
        served => served?,
    }
    info!("ended");
    Ok(())
}

/// Makes the example if the store holds nothing, and says who can log in: to whoever started the server, and not to the log.
async fn welcome(store: &dyn Store, config: &Config, server: &str) -> Result<(), Box<dyn Error>> {
    let Some(logins) = make_example(config.api, store, config.password_cost).await? else {
        if directory::is_empty(store).await? {
            warn!("the directory is empty: nobody can log in; `linecard directory import` says who there is");
        }
        return Ok(());
    };
    let mut said =
        "The store holds nothing: it gets an example. Whoever is in it logs in so; it is said only now:\n\n".to_owned();
    for ExampleLogin { username, password, title } in &logins {
        writeln!(said, "  {username:14} {password}  {title}")?;
    }
    let (login, shown) = (config.api.session.map(|session| session.login.path), config.api.operations().next());
    if let (Some(ExampleLogin { username, password, .. }), Some(login)) = (logins.first(), login) {
        writeln!(
            said,
            "\n  curl -c cookies -d '{{\"username\": \"{username}\", \"password\": \"{password}\"}}' {server}{login}"
        )?;
        let segments = config.api.segments.iter().filter_map(|segment| match segment.of {
            SegmentOf::Tenant => Some((segment.name, "example")),
            SegmentOf::Group => Some((segment.name, "office")),
            SegmentOf::User => Some((segment.name, username.as_str())),
            SegmentOf::Item => None,
        });
        if let Some(Ok(path)) = shown.map(|(_, operation)| config.api.path(operation, segments)) {
            writeln!(said, "  curl -b cookies {server}{path}")?;
        }
    }
    eprintln!("{said}");
    Ok(())
}

/// A file that may grow no more is a failure of the store, which is answered and logged. The system would end the program for
/// it, if it did not take the signal.
#[cfg(unix)]
fn outlive_limit_of_files() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    // It stays taken when nobody waits for it any more.
    signal(SignalKind::from_raw(libc::SIGXFSZ)).map(drop)
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|failure| format!("cannot listen on {address}: {failure}; --{setting} takes another address"))
}

/// Reads the certificate and its key again at every SIGHUP.
#[cfg(unix)]
fn reload_when_told(tls: Arc<Tls>) -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut prose = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while prose.recv().await.is_some() {
            match tls.reload() {
                Ok(()) => info!("the certificate was read again"),
                Err(failure) => error!(%failure, "the certificate was not read again; the old one is kept"),
            }
        }
    });
    Ok(())
}

/// Only systems with signals can be told.
#[cfg(not(unix))]
fn reload_when_told(_: Arc<Tls>) -> io::Result<()> {
    Ok(())
}

/// Ready when somebody asks the process to end. It is heeded from now on.
#[cfg(unix)]
fn signalled() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ready when somebody asks the process to end.
#[cfg(not(unix))]
fn signalled() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if let Err(failure) = tokio::signal::ctrl_c().await {
            error!(%failure, "cannot wait for Ctrl-C");
            std::future::pending::<()>().await;
        }
    })
}
