//! Connections: accepted, counted, encrypted if that is asked for, and ended with the server.

use crate::metrics::Metrics;
use crate::refusal::early;
use crate::socket::Socket;
#[cfg(feature = "tls")]
use crate::tls::Tls;
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use linecard_contract::Api;
use linecard_model::API;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tracing::{debug, warn};

/// How connections are kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transport {
    /// The API that is served: its documented error body is that of a refusal too that comes before there is a request.
    pub api: &'static Api,
    /// The certificate and its key; without them connections are not encrypted.
    #[cfg(feature = "tls")]
    pub tls: Option<Arc<Tls>>,
    /// How many connections there may be at a time; further ones wait.
    pub max_connections: usize,
    /// How long the head of a request may take, from the opening of the connection or from the last answer on: a
    /// connection on which nobody asks anything is closed then.
    pub header_timeout: Duration,
    /// How long a caller may take none of its answer before the connection is closed.
    pub write_timeout: Duration,
    /// How long requests that have begun may take when the server ends.
    pub grace: Duration,
    /// Where connections are counted.
    pub metrics: Metrics,
}

impl Default for Transport {
    fn default() -> Transport {
        Transport {
            api: &API,
            #[cfg(feature = "tls")]
            tls: None,
            max_connections: 1000,
            header_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(10),
            metrics: Metrics::default(),
        }
    }
}

/// How long the server waits after it could not accept a connection, as when it has no more files.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves a router as [`serve`](crate::serve) does, over connections that are kept as is said.
///
/// # Errors
///
/// [`io::ErrorKind::TimedOut`] if requests were cut off, because they took longer than the time of grace.
pub async fn serve_with(
    listener: TcpListener,
    router: Router,
    transport: &Transport,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let room = Arc::new(Semaphore::new(transport.max_connections.min(Semaphore::MAX_PERMITS)));
    let (end, ending) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        while connections.try_join_next().is_some() {}
        let (permit, socket, peer) = tokio::select! {
            biased;
            () = &mut shutdown => break,
            accepted = accept(&listener, &room) => accepted,
        };
        let (router, transport, ending) = (router.clone(), transport.clone(), ending.clone());
        connections.spawn(async move {
            let _permit = permit;
            connection(socket, peer, router, &transport, ending).await;
        });
    }
    // Whoever asks from now on is refused by the system.
    drop(listener);
    drop(end);
    let all = async { while connections.join_next().await.is_some() {} };
    // What is left is cut off when the set is dropped.
    timeout(transport.grace, all).await.map_err(|_| io::ErrorKind::TimedOut.into())
}

/// The next connection, as soon as there is room for it.
async fn accept(listener: &TcpListener, room: &Arc<Semaphore>) -> (OwnedSemaphorePermit, TcpStream, SocketAddr) {
    loop {
        // Nobody closes the semaphore.
        let Ok(permit) = Arc::clone(room).acquire_owned().await else { std::future::pending().await };
        match listener.accept().await {
            Ok((socket, peer)) => return (permit, socket, peer),
            // The caller has gone again.
            Err(failure) if failure.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(failure) => {
                warn!(%failure, "cannot accept a connection");
                sleep(PAUSE).await;
            }
        }
    }
}

async fn connection(
    socket: TcpStream,
    peer: SocketAddr,
    router: Router,
    transport: &Transport,
    ending: watch::Receiver<()>,
) {
    let _counted = transport.metrics.connection();
    // Answers are small, and somebody waits for each.
    let _it_is_slower_without = socket.set_nodelay(true);
    #[cfg(feature = "tls")]
    if let Some(tls) = &transport.tls {
        return encrypted(tls, socket, peer, router, transport, ending).await;
    }
    requests(socket, peer, router, transport, ending).await;
}

#[cfg(feature = "tls")]
async fn encrypted(
    tls: &Tls,
    socket: TcpStream,
    peer: SocketAddr,
    router: Router,
    transport: &Transport,
    mut ending: watch::Receiver<()>,
) {
    let accepted = tokio::select! {
        _ = ending.changed() => return,
        accepted = timeout(transport.header_timeout, tls.accept(socket)) => accepted,
    };
    match accepted {
        Ok(Ok(Ok(socket))) => requests(socket, peer, router, transport, ending).await,
        Ok(Ok(Err(plain))) => {
            refuse(plain, transport, StatusCode::BAD_REQUEST, "this port speaks TLS; ask for https:").await;
        }
        Ok(Err(failure)) => debug!(%failure, "no TLS came about"),
        Err(_) => debug!("no TLS came about in time"),
    }
}

/// Answers the requests of a connection, one after the other.
async fn requests<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    socket: S,
    peer: SocketAddr,
    router: Router,
    transport: &Transport,
    mut ending: watch::Receiver<()>,
) {
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.call(request)
    });
    let socket = TokioIo::new(Socket::new(socket, transport.write_timeout, transport.metrics.clone(), transport.api));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(transport.header_timeout)
        .serve_connection(socket, service);
    let ended = tokio::select! {
        ended = &mut connection => Some(ended),
        // The sender only goes.
        _ = ending.changed() => None,
    };
    let ended = if let Some(ended) = ended {
        ended
    } else {
        Pin::new(&mut connection).graceful_shutdown();
        (&mut connection).await
    };
    let Err(failure) = ended else { return };
    debug!(%failure, "a connection failed");
    if failure.is_timeout() {
        let parts = connection.into_parts();
        // Nothing is owed to whoever has asked nothing.
        if !parts.read_buf.is_empty() {
            let details = "the head of the request did not come in time; send it at once";
            refuse(parts.io.into_inner(), transport, StatusCode::REQUEST_TIMEOUT, details).await;
        }
    }
}

/// Refuses what has not become a request, and closes the connection.
async fn refuse(mut socket: impl AsyncWrite + Unpin, transport: &Transport, status: StatusCode, details: &str) {
    transport.metrics.refused_early(status);
    let answer = early(transport.api, status, details);
    let written = async {
        socket.write_all(&answer).await?;
        socket.shutdown().await
    };
    // The caller may have gone, or may not read.
    let _written = timeout(transport.write_timeout, written).await;
}
