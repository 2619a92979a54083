//! `linecard serve`: the API, until a signal ends it.

use clap::ValueEnum;
use linecard_server::{Config, MemoryStore, SelfCheck, SqliteStore, Store, log_panics_without_values, router};
use std::error::Error;
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

    /// Keep the state in the database linecard.sqlite3 in this folder; without it, in memory only
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,

    /// What to do with an answer that breaks the contract; it is logged in any case
    #[arg(long, value_enum, default_value_t)]
    self_check: Check,

    /// The longest body that is read
    #[arg(long, value_name = "BYTES", default_value = "1048576")]
    max_body: NonZeroUsize,

    /// How many requests may be under way at a time; further ones are answered 503
    #[arg(long, value_name = "NUMBER", default_value = "512")]
    max_concurrent: NonZeroUsize,

    /// How many requests an address may send in a second; further ones are answered 429
    #[arg(long, value_name = "NUMBER")]
    rate_limit: Option<NonZeroU32>,

    /// How much to log: off, error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    log: LevelFilter,

    /// How to log
    #[arg(long, value_enum, default_value_t)]
    log_format: LogFormat,
}

const HELP: &str = "\
There is no login yet, so that --open has to be said. Logs go to standard error, and hold no values.

SIGINT or SIGTERM ends the server: it takes no more requests, and ends those that have begun, for ten seconds at most.

Exit codes:
  0  it was ended
  1  it cannot serve: the address is taken, the database cannot be opened
  2  the arguments are wrong, or --open is missing";

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

/// How long what has begun may take when the server ends.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until a signal ends it.
pub(crate) fn serve(args: &ServeArgs) -> ExitCode {
    let log = tracing_subscriber::fmt().with_max_level(args.log).with_writer(std::io::stderr).with_target(false);
    match args.log_format {
        LogFormat::Text => log.with_ansi(false).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
    log_panics_without_values();
    let mut config = Config::default();
    config.open = args.open;
    config.self_check = match args.self_check {
        Check::Lenient => SelfCheck::Lenient,
        Check::Strict => SelfCheck::Strict,
    };
    config.max_body = args.max_body.get();
    config.max_concurrent = args.max_concurrent.get();
    config.rate_limit = args.rate_limit;
    if let (false, Err(refused)) = (config.open, router(&config, Arc::new(MemoryStore::default()))) {
        eprintln!("error: {refused}");
        return ExitCode::from(2);
    }
    match run(args, &config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(args: &ServeArgs, config: &Config) -> Result<(), Box<dyn Error>> {
    let store: Arc<dyn Store> = match &args.data {
        Some(folder) => Arc::new(SqliteStore::open(folder)?),
        None => Arc::new(MemoryStore::default()),
    };
    let router = router(config, store)?;
    let listener = TcpListener::bind(args.listen)
        .await
        .map_err(|failure| format!("cannot listen on {}: {failure}; --listen takes another address", args.listen))?;
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        warn!("whoever reaches this address may read and change everything: --open knows no login");
    }
    if args.data.is_none() {
        info!("the state is kept in memory, and gone when the server ends; --data keeps it");
    }
    info!(%address, "listening");
    let (ended, mut has_ended) = tokio::sync::watch::channel(false);
    let signal = async move {
        until_signal().await;
        info!("ending: what has begun is ended");
        let _nobody_waits = ended.send(true);
    };
    let overdue = async {
        // The sender is dropped only after it has sent.
        let _sent = has_ended.wait_for(|ended| *ended).await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        served = linecard_server::serve(listener, router, signal) => served?,
        () = overdue => error!("requests were cut off: they took longer than the time of grace"),
    }
    info!("ended");
    Ok(())
}

/// Waits until somebody asks the process to end.
async fn until_signal() {
    let interrupted = async {
        if let Err(failure) = tokio::signal::ctrl_c().await {
            error!(%failure, "cannot wait for SIGINT");
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                () = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => interrupted.await,
        }
    }
    #[cfg(not(unix))]
    interrupted.await;
}
