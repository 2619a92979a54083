//! Accepts connections, counts them, encrypts them on request, and closes them with the server.

use crate::connections::{Connections, CountedConnection};
use crate::guard::Encrypted;
use crate::head_timer::HeadTimer;
use crate::metrics::Metrics;
use crate::refusal::Refusal;
use crate::refusal::closing::OnClosedConnection as _;
use crate::refusal::reasons::{LONGEST_HEAD, slow_head, too_many_connections, too_many_connections_of_address};
use crate::refusal::write_body;
use crate::site::Site;
use crate::socket::Socket;
use crate::unread::share;
#[cfg(feature = "tls")]
use crate::{refusal::reasons::plain_http, tls::Tls};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderValue, Request, Response, header};
use axum::response::IntoResponse;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use linecard_contract::Api;
use linecard_model::API;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tracing::{debug, warn};

/// The settings of connections.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transport {
    /// The API that is served. Refusals of invalid requests have its documented error body.
    pub api: &'static Api,
    /// The certificate and its key; without them connections are not encrypted.
    #[cfg(feature = "tls")]
    pub tls: Option<Arc<Tls>>,
    /// The maximum number of open connections. Sixteen further ones get the health of the server, and a 503 for other paths;
    /// the rest wait.
    pub max_connections: usize,
    /// The maximum number of open connections of an address, if there is one. Further ones get the health of the server, up to
    /// sixteen of all addresses at a time, and a 429 otherwise. The addresses of an IPv6 network of 64 bits count as one. Behind
    /// a proxy, all connections are of its address.
    pub max_connections_of_address: Option<usize>,
    /// How long the head of a request may take, after the connection opens or after the last response. An idle connection is
    /// closed after this time.
    pub header_timeout: Duration,
    /// How long a caller may read nothing of a response before the connection is closed.
    pub write_timeout: Duration,
    /// How long requests in progress may take after shutdown begins.
    pub grace: Duration,
    /// The metrics that connections are counted in.
    pub metrics: Metrics,
}

impl Default for Transport {
    fn default() -> Transport {
        Transport {
            api: &API,
            #[cfg(feature = "tls")]
            tls: None,
            max_connections: 1000,
            max_connections_of_address: Some(500),
            header_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(10),
            metrics: Metrics::default(),
        }
    }
}

/// How many connections beyond the maximum are accepted, and how many of addresses that have too many. They get the health of
/// the server, and refusals.
const RESERVE: usize = 16;

/// How many further connections may get a refusal at the same time. Others are closed without one.
const REFUSALS: usize = 64;

/// How long a connection beyond the maximum may be idle, and a refused one may take to read its refusal.
const SHORT: Duration = Duration::from_secs(2);

/// How many bytes are read and ignored after the last response of a connection, so that the caller can read that response.
const MOST_IGNORED: usize = 64 << 20;

/// How long they are read while the caller sends without a pause.
const LONGEST_IGNORED: Duration = Duration::from_secs(10);

/// How long the server waits after it cannot accept a connection, for example because it has no free file descriptor.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves a [`Site`] or a router like [`serve`](crate::serve), with these settings of connections.
///
/// # Errors
///
/// [`io::ErrorKind::TimedOut`] if requests were cut off because they took longer than the grace period.
pub async fn serve_with(
    listener: TcpListener,
    site: impl Into<Site>,
    transport: &Transport,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let site = site.into();
    let room = Room {
        connections: Arc::new(Semaphore::new(transport.max_connections.min(Semaphore::MAX_PERMITS))),
        reserve: Arc::new(Semaphore::new(RESERVE)),
        reserve_of_addresses: Arc::new(Semaphore::new(RESERVE)),
        refusals: Arc::new(Semaphore::new(REFUSALS)),
        of_addresses: Connections::new(transport.max_connections_of_address),
    };
    let (end, ending) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        while connections.try_join_next().is_some() {}
        let accepted = tokio::select! {
            biased;
            () = &mut shutdown => break,
            accepted = room.accept(&listener) => accepted,
        };
        let (site, transport, ending) = (site.clone(), transport.clone(), ending.clone());
        match accepted {
            Accepted::Served(socket, peer, places) => drop(connections.spawn(async move {
                connection(socket, peer, site, &transport, places.beyond, ending).await;
                drop(places);
            })),
            Accepted::Refused(socket, permit) => {
                transport.metrics.refused_connection("address");
                connections.spawn(async move {
                    let _refused = timeout(SHORT, refuse_connection(socket, &transport)).await;
                    drop(permit);
                });
            }
        }
    }
    // From now on the system refuses new connections.
    drop(listener);
    drop(end);
    let all = async { while connections.join_next().await.is_some() {} };
    // Dropping the set cuts off the remaining connections.
    timeout(transport.grace, all).await.map_err(|_| io::ErrorKind::TimedOut.into())
}

/// The room for connections.
struct Room {
    connections: Arc<Semaphore>,
    reserve: Arc<Semaphore>,
    /// Places for addresses that have too many connections.
    reserve_of_addresses: Arc<Semaphore>,
    refusals: Arc<Semaphore>,
    of_addresses: Connections,
}

/// The places that a connection takes until this is dropped.
struct Places {
    beyond: Option<Beyond>,
    _permit: OwnedSemaphorePermit,
    /// None if the address has too many.
    _of_address: Option<CountedConnection>,
}

/// The maximum that a connection is beyond. Then only the health of the server is served.
#[derive(Clone, Copy)]
enum Beyond {
    OfAll,
    OfAddress,
}

impl Beyond {
    const fn reason(self) -> &'static str {
        match self {
            Beyond::OfAll => "maximum",
            Beyond::OfAddress => "address",
        }
    }

    fn refusal(self) -> Refusal {
        match self {
            Beyond::OfAll => too_many_connections(),
            Beyond::OfAddress => too_many_connections_of_address(),
        }
    }
}

/// A connection, and the places that it takes.
enum Accepted {
    Served(TcpStream, SocketAddr, Places),
    /// Its address has too many, and their reserve is full.
    Refused(TcpStream, OwnedSemaphorePermit),
}

impl Room {
    /// Accepts the next connection, once the number of connections allows it.
    async fn accept(&self, listener: &TcpListener) -> Accepted {
        loop {
            let (permit, beyond) = self.permit().await;
            match listener.accept().await {
                Ok((socket, peer)) => {
                    if let Some(of_address) = self.of_addresses.count(peer.ip()) {
                        let places = Places { beyond, _permit: permit, _of_address: Some(of_address) };
                        return Accepted::Served(socket, peer, places);
                    }
                    if let Ok(permit) = Arc::clone(&self.reserve_of_addresses).try_acquire_owned() {
                        let places = Places { beyond: Some(Beyond::OfAddress), _permit: permit, _of_address: None };
                        return Accepted::Served(socket, peer, places);
                    }
                    if let Ok(permit) = Arc::clone(&self.refusals).try_acquire_owned() {
                        return Accepted::Refused(socket, permit);
                    }
                }
                // The caller has closed the connection already.
                Err(failure) if failure.kind() == io::ErrorKind::ConnectionAborted => {}
                Err(failure) => {
                    warn!(%failure, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            }
        }
    }

    /// Waits for a place of a connection, or else of the reserve.
    async fn permit(&self) -> (OwnedSemaphorePermit, Option<Beyond>) {
        if let Ok(permit) = Arc::clone(&self.connections).try_acquire_owned() {
            return (permit, None);
        }
        // The semaphores are never closed.
        tokio::select! {
            biased;
            Ok(permit) = Arc::clone(&self.connections).acquire_owned() => (permit, None),
            Ok(permit) = Arc::clone(&self.reserve).acquire_owned() => (permit, Some(Beyond::OfAll)),
            else => std::future::pending().await,
        }
    }
}

/// Refuses a connection whose address has too many. Over TLS it is closed only: a handshake would cost more.
async fn refuse_connection(mut socket: TcpStream, transport: &Transport) {
    #[cfg(feature = "tls")]
    if transport.tls.is_some() {
        return;
    }
    refuse(&mut socket, transport, &too_many_connections_of_address()).await;
    ignore_rest(socket).await;
}

async fn connection(
    socket: TcpStream,
    peer: SocketAddr,
    site: Site,
    transport: &Transport,
    beyond: Option<Beyond>,
    ending: watch::Receiver<()>,
) {
    let _counted = transport.metrics.connection();
    // Responses are small, so they are sent without delay. A failure only makes them slower.
    let _slower_without = socket.set_nodelay(true);
    let mut transport = transport.clone();
    if beyond.is_some() {
        transport.header_timeout = transport.header_timeout.min(SHORT);
        transport.write_timeout = transport.write_timeout.min(SHORT);
    }
    #[cfg(feature = "tls")]
    let is_encrypted = transport.tls.is_some();
    #[cfg(not(feature = "tls"))]
    let is_encrypted = false;
    let served = Served { peer, site, beyond, is_encrypted };
    #[cfg(feature = "tls")]
    if let Some(tls) = &transport.tls {
        return encrypted(tls, socket, served, &transport, ending).await;
    }
    requests(socket, served, &transport, ending).await;
}

/// What the requests of a connection are served with.
struct Served {
    peer: SocketAddr,
    site: Site,
    beyond: Option<Beyond>,
    is_encrypted: bool,
}

#[cfg(feature = "tls")]
async fn encrypted(
    tls: &Tls,
    socket: TcpStream,
    served: Served,
    transport: &Transport,
    mut ending: watch::Receiver<()>,
) {
    let accepted = tokio::select! {
        _ = ending.changed() => return,
        accepted = timeout(transport.header_timeout, tls.accept(socket)) => accepted,
    };
    match accepted {
        Ok(Ok(Ok(socket))) => requests(socket, served, transport, ending).await,
        Ok(Ok(Err(mut plain))) => {
            refuse(&mut plain, transport, &plain_http()).await;
            let _closed = timeout(SHORT, ignore_rest(plain)).await;
        }
        Ok(Err(failure)) => debug!(%failure, "the TLS handshake failed"),
        Err(_) => debug!("the TLS handshake timed out"),
    }
}

/// Serves the requests of a connection, one after the other.
async fn requests<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    socket: S,
    served: Served,
    transport: &Transport,
    mut ending: watch::Receiver<()>,
) {
    let has_unread = Arc::new(AtomicBool::new(false));
    let service = {
        let (served, has_unread, transport) = (Arc::new(served), Arc::clone(&has_unread), transport.clone());
        service_fn(move |request| {
            respond(Arc::clone(&served), transport.api, transport.metrics.clone(), Arc::clone(&has_unread), request)
        })
    };
    let socket = TokioIo::new(Socket::new(socket, transport.write_timeout, transport.metrics.clone(), transport.api));
    let mut connection = http1::Builder::new()
        .timer(HeadTimer::new())
        .header_read_timeout(transport.header_timeout)
        .max_header_size(LONGEST_HEAD)
        .serve_connection(socket, service);
    let ended = tokio::select! {
        ended = &mut connection => Some(ended),
        // This also completes when the sender is dropped.
        _ = ending.changed() => None,
    };
    let ended = if let Some(ended) = ended {
        ended
    } else {
        Pin::new(&mut connection).graceful_shutdown();
        (&mut connection).await
    };
    match ended {
        Ok(()) if has_unread.load(Ordering::Relaxed) => {
            tokio::select! {
                () = ignore_rest(connection.into_parts().io.into_inner()) => {}
                // The end of the server waits for a moment only.
                () = async { drop(ending.changed().await); sleep(SHORT).await } => {}
            }
        }
        Ok(()) => {}
        Err(failure) => {
            debug!(%failure, "a connection failed");
            let parts = connection.into_parts();
            // An idle connection is closed without a response.
            if failure.is_timeout() && !parts.read_buf.is_empty() {
                refuse(&mut parts.io.into_inner(), transport, &slow_head()).await;
            } else if failure.is_parse() {
                // The caller can read the refusal only if the rest of what it sent is read.
                let _closed = timeout(SHORT, ignore_rest(parts.io.into_inner())).await;
            }
        }
    }
}

/// Responds to a request, and takes care of the part of its body that was not read.
async fn respond(
    served: Arc<Served>,
    api: &'static Api,
    metrics: Metrics,
    has_unread: Arc<AtomicBool>,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    request.extensions_mut().insert(ConnectInfo(served.peer));
    if served.is_encrypted {
        request.extensions_mut().insert(Encrypted);
    }
    let (request, rest) = share(request);
    let refused = served.beyond.filter(|_| !request.uri().path().starts_with("/health/"));
    let mut response = if let Some(beyond) = refused {
        metrics.refused_connection(beyond.reason());
        write_body(api, beyond.refusal().into_response())
    } else {
        served.site.respond(request).await
    };
    if served.beyond.is_some() {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    if let Some(rest) = rest
        && !rest.settle(&mut response).await
    {
        has_unread.store(true, Ordering::Relaxed);
    }
    Ok(response)
}

/// Refuses bytes that are not a request, or a connection, and closes the connection.
async fn refuse(socket: &mut (impl AsyncWrite + Unpin), transport: &Transport, refusal: &Refusal) {
    transport.metrics.refused_early(refusal.status());
    let response = refusal.clone().on_closed_connection(transport.api);
    let written = async {
        socket.write_all(&response).await?;
        socket.shutdown().await
    };
    // A failure is ignored: the caller may have closed the connection.
    let _written = timeout(transport.write_timeout, written).await;
}

/// Reads and ignores what a caller still sends after the last response, unless it pauses or goes on for too long. If a connection
/// is closed while bytes of the caller are unread, the caller may never see that response.
async fn ignore_rest(mut socket: impl AsyncRead + AsyncWrite + Unpin) {
    let all = async {
        // A failure is ignored: the caller may have closed the connection.
        let _closed = timeout(SHORT, socket.shutdown()).await;
        let (mut left, mut ignored) = (MOST_IGNORED, vec![0; 16 << 10]);
        while let Ok(Ok(count @ 1..)) = timeout(SHORT, socket.read(&mut ignored)).await
            && let Some(rest) = left.checked_sub(count)
        {
            left = rest;
        }
    };
    let _too_long = timeout(LONGEST_IGNORED, all).await;
}
