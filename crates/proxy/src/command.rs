//! The command `linecard proxy`: reads the arguments, and runs the proxy until a signal stops it.

use crate::listen::serve;
use crate::page::serve_page;
use crate::proxy::Proxy;
use crate::settings::{Record, Settings};
use clap::{CommandFactory, FromArgMatches, Parser};
use linecard_console::args::{Enforced, LogFormat, LogLevel, ProxyArgs, version};
use linecard_console::{Exit, print_error, print_usage_error};
use linecard_contract::Api;
use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;
use tracing::level_filters::LevelFilter;
use tracing::{info, warn};
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::Layer as _;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Run a reverse proxy
#[derive(Debug, Parser)]
#[command(name = "linecard-proxy", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Run a reverse proxy that validates what passes it, and records or refuses it on demand
    Proxy(Box<ProxyArgs>),
}

/// Runs the command in the arguments of this process for an API. The first argument is `proxy`.
///
/// The exit code is 0 after a signal, 1 if the proxy cannot run, and 2 if the arguments are wrong.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    let mut command = Command::command().version(version(api));
    let parsed = command.try_get_matches_from_mut(std::env::args_os());
    let args = match parsed.and_then(|matches| Command::from_arg_matches(&matches)) {
        Ok(Command::Proxy(args)) => args,
        Err(error) => return print_usage_error(&error),
    };
    let _flushed_at_the_end = begin_log(&args);
    // The message of a panic may hold a value.
    std::panic::set_hook(Box::new(|panic| {
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "panicked");
    }));
    let api = match linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files()) {
        Ok(api) => api,
        Err(message) => {
            print_error(&message);
            return ExitCode::from(Exit::Error as u8);
        }
    };
    match run_until_signal(api, &args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print_error(&error.to_string());
            ExitCode::from(Exit::Invalid as u8)
        }
    }
}

/// Begins to log to standard error. Who does not read it loses lines, and stops no traffic.
fn begin_log(args: &ProxyArgs) -> WorkerGuard {
    let level = match args.log {
        LogLevel::Off => LevelFilter::OFF,
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
    };
    // Other crates log too, such as what is wrong with a frame of HTTP/2.
    let targets = tracing_subscriber::filter::Targets::new().with_target("linecard_proxy", level);
    let (writer, guard) = NonBlockingBuilder::default().lossy(true).finish(io::stderr());
    let lines = tracing_subscriber::fmt::layer().with_writer(writer).with_target(false).log_internal_errors(false);
    let lines = match args.log_format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    tracing_subscriber::registry().with(lines.with_filter(targets)).init();
    guard
}

/// Returns the settings in the arguments.
fn settings(args: &ProxyArgs) -> Settings {
    let mut settings = Settings::new(&args.upstream);
    settings.enforce_requests = args.enforce.contains(&Enforced::Requests);
    settings.enforce_responses = args.enforce.contains(&Enforced::Responses);
    settings.record =
        args.record.as_ref().map(|file| Record { file: file.clone(), values: args.values, seed: args.seed.clone() });
    settings.base_path.clone_from(&args.base_path);
    settings.max_body = args.max_body.get();
    settings.findings_header = !args.no_findings_header;
    settings.tls = args.tls_certificate.clone().zip(args.tls_key.clone());
    settings.upstream_ca.clone_from(&args.upstream_ca);
    settings.upstream_http2 = args.upstream_http2;
    settings.keep_host = args.keep_host;
    settings.timeout = Duration::from_secs(args.timeout.get().into());
    settings.max_connections = args.max_connections.get();
    settings.grace = Duration::from_secs(args.grace.into());
    settings
}

#[tokio::main]
async fn run_until_signal(api: &'static Api, args: &ProxyArgs) -> Result<(), Box<dyn Error>> {
    // The signal is registered first: until then it would kill the process, whatever it does.
    let shutdown = shutdown_signal()?;
    let settings = settings(args);
    let grace = settings.grace;
    let proxy = Proxy::new(api, settings)?;
    let listener = listen(args.listen, "listen").await?;
    let address = listener.local_addr()?;
    if !args.no_page {
        let listener = listen(args.page, "page").await?;
        let address = listener.local_addr()?;
        info!(%address, "the page of findings, /metrics and /health");
        if !address.ip().to_canonical().is_loopback() {
            warn!("everyone who can reach the address of --page may read the findings; it has no login");
        }
        let proxy = proxy.clone();
        // It runs until the process ends, so that the last metrics can be read.
        tokio::spawn(async move { serve_page(listener, &proxy).await });
    }
    let scheme = if args.tls_certificate.is_some() { "https" } else { "http" };
    info!(%address, scheme, "listening");
    let signal = async {
        shutdown.await;
        info!("stopping; requests in progress may finish");
    };
    if !serve(listener, &proxy, signal).await {
        warn!("requests were cut off because they took longer than the grace period");
    }
    tokio::task::spawn_blocking(move || proxy.finish_recording(grace.max(Duration::from_secs(1)))).await?;
    info!("stopped");
    Ok(())
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|error| format!("cannot listen on {address}: {error}; choose another address with --{setting}"))
}

/// Registers SIGINT and SIGTERM. The future completes at the first of them.
#[cfg(unix)]
fn shutdown_signal() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Completes at Ctrl-C.
#[cfg(not(unix))]
fn shutdown_signal() -> io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
