//! The signals that the server handles, and those that it sends to its supervisor.

use linecard_server::Tls;
use std::io;
use std::sync::Arc;
use tracing::{error, info};

/// Handles SIGXFSZ, so that the limit on file size does not kill the process. The store reports the failed write instead.
#[cfg(unix)]
pub(super) fn ignore_file_size_signal() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    // The handler stays installed after the stream is dropped.
    signal(SignalKind::from_raw(libc::SIGXFSZ)).map(drop)
}

/// Does nothing: this system has no such signal.
#[cfg(not(unix))]
pub(super) fn ignore_file_size_signal() -> io::Result<()> {
    Ok(())
}

/// Reloads the certificate and its key at every SIGHUP. Without a certificate the signal is only logged: it must not end the
/// server.
#[cfg(unix)]
pub(super) fn reload_on_hangup(tls: Option<Arc<Tls>>) -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut hangups = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangups.recv().await.is_some() {
            match tls.as_ref().map(|tls| tls.reload()) {
                None => info!("SIGHUP reloads nothing: there is no certificate"),
                Some(Ok(())) => info!("the certificate was reloaded"),
                Some(Err(failure)) => error!(%failure, "cannot reload the certificate; the old one stays in use"),
            }
        }
    });
    Ok(())
}

/// Does nothing: this system has no SIGHUP.
#[cfg(not(unix))]
pub(super) fn reload_on_hangup(_: Option<Arc<Tls>>) -> io::Result<()> {
    Ok(())
}

/// Registers SIGINT and SIGTERM. The future completes at the first of them.
#[cfg(unix)]
pub(super) fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
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
pub(super) fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if let Err(failure) = tokio::signal::ctrl_c().await {
            error!(%failure, "cannot wait for Ctrl-C");
            std::future::pending::<()>().await;
        }
    })
}

/// What a server tells its supervisor.
#[derive(Clone, Copy, Debug)]
pub(super) enum Supervised {
    /// It listens, and its store is open.
    Ready,
    /// It accepts no more requests.
    Stopping,
}

/// Tells systemd how far the server is, in a unit with `Type=notify`. Without `NOTIFY_SOCKET` it does nothing.
#[cfg(unix)]
pub(super) fn notify_supervisor(state: Supervised) {
    let state = match state {
        Supervised::Ready => sd_notify::NotifyState::Ready,
        Supervised::Stopping => sd_notify::NotifyState::Stopping,
    };
    if let Err(failure) = sd_notify::notify(&[state]) {
        tracing::warn!(%failure, "the supervisor of NOTIFY_SOCKET cannot be told that the server is ready or stops");
    }
}

/// Does nothing: this system has no systemd.
#[cfg(not(unix))]
pub(super) fn notify_supervisor(_: Supervised) {}
