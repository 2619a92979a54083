//! Accepts connections, counts them, encrypts them on request, and closes them with the server.

use crate::metrics::Metrics;
use crate::refusal::early_response;
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

/// The settings of connections.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transport {
    /// The API that is served. Refusals of invalid requests have its documented error body.
    pub api: &'static Api,
    /// The certificate and its key; without them connections are not encrypted.
    #[cfg(feature = "tls")]
    pub tls: Option<Arc<Tls>>,
    /// The maximum number of open connections. Further ones wait.
    pub max_connections: usize,
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
            header_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(10),
            metrics: Metrics::default(),
        }
    }
}

/// How long the server waits after it cannot accept a connection, for example because it has no free file descriptor.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves a router like [`serve`](crate::serve), with these settings of connections.
///
/// # Errors
///
/// [`io::ErrorKind::TimedOut`] if requests were cut off because they took longer than the grace period.
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
    // From now on the system refuses new connections.
    drop(listener);
    drop(end);
    let all = async { while connections.join_next().await.is_some() {} };
    // Dropping the set cuts off the remaining connections.
    timeout(transport.grace, all).await.map_err(|_| io::ErrorKind::TimedOut.into())
}

/// Accepts the next connection, once the number of connections allows it.
async fn accept(listener: &TcpListener, room: &Arc<Semaphore>) -> (OwnedSemaphorePermit, TcpStream, SocketAddr) {
    loop {
        // The semaphore is never closed.
        let Ok(permit) = Arc::clone(room).acquire_owned().await else { std::future::pending().await };
        match listener.accept().await {
            Ok((socket, peer)) => return (permit, socket, peer),
            // The caller has closed the connection already.
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
    // Responses are small, so they are sent without delay. A failure only makes them slower.
    let _slower_without = socket.set_nodelay(true);
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
            refuse(plain, transport, StatusCode::BAD_REQUEST, "this port uses TLS; send the request to an https: URL")
                .await;
        }
        Ok(Err(failure)) => debug!(%failure, "the TLS handshake failed"),
        Err(_) => debug!("the TLS handshake timed out"),
    }
}

/// Serves the requests of a connection, one after the other.
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
        // This also completes when the sender is dropped.
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
        // An idle connection is closed without a response.
        if !parts.read_buf.is_empty() {
            let details = "the head of the request did not arrive in time; send it without delay";
            refuse(parts.io.into_inner(), transport, StatusCode::REQUEST_TIMEOUT, details).await;
        }
    }
}

/// Refuses bytes that are not a request, and closes the connection.
async fn refuse(mut socket: impl AsyncWrite + Unpin, transport: &Transport, status: StatusCode, details: &str) {
    transport.metrics.refused_early(status);
    let response = early_response(transport.api, status, details);
    let written = async {
        socket.write_all(&response).await?;
        socket.shutdown().await
    };
    // A failure is ignored: the caller may have closed the connection.
    let _written = timeout(transport.write_timeout, written).await;
}
