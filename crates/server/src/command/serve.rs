//! `linecard serve`: the API, until a signal ends it.

use super::store::StoreArgs;
use clap::ValueEnum;
use linecard_model::services::LOGIN;
use linecard_server::directory::{self, ExampleLogin, make_example};
use linecard_server::{Config, SelfCheck, Store, log_panics_without_values, router};
use std::error::Error;
use std::fmt::Write;
use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
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
Without --open, whoever asks has to log in. A store that holds nothing gets an example, and standard error says once \
who can log in there; `linecard directory` says who there is. Without --data all is kept in memory, and gone with the \
server. Logs go to standard error, and hold no values.

SIGINT or SIGTERM ends the server: it takes no more requests, and ends those that have begun, for ten seconds at most.

Exit codes:
  0  it was ended
  1  it cannot serve: the address is taken, the database cannot be opened
  2  the arguments are wrong";

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
    config.audit = args.audit;
    config.max_body = args.max_body.get();
    config.max_concurrent = args.max_concurrent.get();
    config.rate_limit = args.rate_limit;
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
    #[cfg(unix)]
    outlive_limit_of_files()?;
    let store = args.store.open()?;
    let router = router(config, Arc::clone(&store));
    let listener = TcpListener::bind(args.listen)
        .await
        .map_err(|failure| format!("cannot listen on {}: {failure}; --listen takes another address", args.listen))?;
    let address = listener.local_addr()?;
    if config.open && !address.ip().is_loopback() {
        warn!("whoever reaches this address may read and change everything: --open knows no login");
    }
    if !args.store.is_kept() {
        info!("all is kept in memory, and gone when the server ends; --data keeps it");
    }
    if !config.open {
        welcome(store.as_ref(), config, address).await?;
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

/// Makes the example if the store holds nothing, and says who can log in: to whoever started the server, and not to the log.
async fn welcome(store: &dyn Store, config: &Config, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let Some(logins) = make_example(store, config.password_cost).await? else {
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
    if let Some(ExampleLogin { username, password, .. }) = logins.first() {
        let login = LOGIN.path;
        writeln!(
            said,
            "\n  curl -c cookies -d '{{\"username\": \"{username}\", \"password\": \"{password}\"}}' http://{address}{login}"
        )?;
        writeln!(
            said,
            "  curl -b cookies http://{address}/api/v1/tenants/example/groups/office/users/{username}/services/call_processing_policies/"
        )?;
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
