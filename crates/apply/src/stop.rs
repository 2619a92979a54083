//! Ends the work in order at Ctrl-C and SIGTERM.

use std::io;
use tokio::sync::watch;

/// Sets `stop` at the first signal, and ends the process at the second.
#[cfg(unix)]
pub(crate) fn stop_at_signals(stop: &watch::Sender<bool>) -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    for kind in [SignalKind::interrupt(), SignalKind::terminate()] {
        let (mut signals, stop) = (signal(kind)?, stop.clone());
        tokio::spawn(async move {
            while signals.recv().await.is_some() {
                stopped(&stop);
            }
        });
    }
    Ok(())
}

/// Sets `stop` at the first Ctrl-C, and ends the process at the second.
#[cfg(not(unix))]
pub(crate) fn stop_at_signals(stop: &watch::Sender<bool>) -> io::Result<()> {
    let stop = stop.clone();
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            stopped(&stop);
        }
    });
    Ok(())
}

fn stopped(stop: &watch::Sender<bool>) {
    if stop.send_replace(true) {
        // The journal says what was in progress.
        std::process::exit(1);
    }
}
