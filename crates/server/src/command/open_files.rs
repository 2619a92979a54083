//! Raises the limit of open files, so that it is no lower than what the connections need.

use std::io;

/// The maximum number of connections of the port of --metrics-listen.
pub(crate) const METRICS_CONNECTIONS: usize = 16;

/// The connections of a reserve, in which only /health is answered. See `RESERVE` of the transport.
const RESERVE: usize = 16;

/// The connections that may get a refusal at the same time. See `REFUSALS` of the transport.
const REFUSALS: usize = 64;

/// The files that the server needs beside its connections: both reserves and the refusals of its port, the connections and the
/// reserve of the port of --metrics-listen, and 128 for a store, sockets that listen, the log and the like.
const OTHERS: usize = 2 * RESERVE + REFUSALS + METRICS_CONNECTIONS + RESERVE + 128;

/// The fewest connections that a server is useful with.
const FEWEST: usize = 16;

/// The limit of open files that this many connections need.
pub(crate) const fn files_for(connections: usize) -> usize {
    connections.saturating_add(OTHERS)
}

/// Raises the limit of open files for this many connections. Returns how many connections fit.
///
/// # Errors
///
/// A message, if the limit cannot be raised far enough for a few connections.
pub(crate) fn fit_connections(wanted: usize) -> Result<usize, String> {
    let needed = files_for(wanted);
    let limit = raise(needed).map_err(|failure| format!("cannot read the limit of open files: {failure}"))?;
    match limit.checked_sub(OTHERS) {
        _ if limit >= needed => Ok(wanted),
        Some(fitting) if fitting >= FEWEST => Ok(fitting),
        _ => Err(format!(
            "the limit of open files is {limit}, and the server needs {}; raise it, for example with ulimit -n {needed}",
            OTHERS + FEWEST
        )),
    }
}

/// Raises the limit of this process to this number, as far as the system allows. Returns the limit.
#[cfg(unix)]
fn raise(needed: usize) -> io::Result<usize> {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    let target = u64::try_from(needed).unwrap_or(u64::MAX).clamp(soft.min(hard), hard);
    // The system may allow less than it says.
    let limit = if target > soft && setrlimit(Resource::RLIMIT_NOFILE, target, hard).is_ok() { target } else { soft };
    Ok(usize::try_from(limit).unwrap_or(usize::MAX))
}

/// Does nothing: this system has no such limit.
#[cfg(not(unix))]
fn raise(_: usize) -> io::Result<usize> {
    Ok(usize::MAX)
}
