//! Accepts the connections of clients, with HTTP/1.1 or HTTP/2, with or without TLS.

use crate::api_exchange::{self, BrokenOff};
use crate::body::AnyBody;
use crate::pass::pass;
use crate::peer::Peer;
use crate::proxy::Proxy;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, warn};

/// How long a client may take for the head of a request, or keep a connection without one.
const HEAD: Duration = Duration::from_secs(30);

/// How long to wait after an error before the next connection is accepted, such as without free file descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves a proxy until the future completes, and then shuts down: requests in progress may finish within the grace period.
///
/// Returns whether all of them have finished.
pub async fn serve(listener: TcpListener, proxy: &Proxy, shutdown: impl Future<Output = ()> + Send) -> bool {
    let room = Arc::new(Semaphore::new(proxy.0.settings.max_connections.min(Semaphore::MAX_PERMITS)));
    let graceful = GracefulShutdown::new();
    let (ending, until_the_end) = watch::channel(());
    let accepting = async {
        loop {
            // The semaphore is never closed.
            let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
            match listener.accept().await {
                Ok((socket, address)) => {
                    let is_encrypted = proxy.0.tls.is_some();
                    let peer = Peer { address, is_encrypted, _permit: Arc::new(permit) };
                    let watcher = graceful.watcher();
                    tokio::spawn(connection(proxy.clone(), socket, peer, watcher, until_the_end.clone()));
                }
                Err(error) => {
                    warn!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            }
        }
    };
    tokio::select! {
        () = accepting => {}
        () = shutdown => {}
    }
    drop((listener, ending));
    timeout(proxy.0.settings.grace, graceful.shutdown()).await.is_ok()
}

/// Serves a connection. Until it has sent something, and its TLS handshake is done, it ends with the proxy.
async fn connection(proxy: Proxy, socket: TcpStream, peer: Peer, watcher: Watcher, mut ending: watch::Receiver<()>) {
    let _counted = proxy.0.metrics.connection();
    // A failure only makes responses slower.
    let _slower_without = socket.set_nodelay(true);
    // Who sends nothing at all has no head that could time out.
    let begun = tokio::select! {
        begun = timeout(HEAD, socket.readable()) => matches!(begun, Ok(Ok(()))),
        // This also completes when the sender is dropped.
        _ = ending.changed() => false,
    };
    if !begun {
        return;
    }
    let Some(tls) = proxy.0.tls.clone() else { return requests(proxy, socket, peer, watcher).await };
    let accepted = tokio::select! {
        accepted = timeout(HEAD, TlsAcceptor::from(tls).accept(socket)) => accepted,
        _ = ending.changed() => return,
    };
    match accepted {
        Ok(Ok(socket)) => requests(proxy, socket, peer, watcher).await,
        Ok(Err(error)) => debug!(%error, "a TLS handshake fails"),
        Err(_) => debug!("a TLS handshake takes too long"),
    }
}

async fn requests<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    proxy: Proxy,
    socket: S,
    peer: Peer,
    watcher: Watcher,
) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(HEAD);
    let service = service_fn(move |request| {
        let (proxy, peer) = (proxy.clone(), peer.clone());
        async move { respond(&proxy, &peer, request).await }
    });
    let connection = builder.serve_connection_with_upgrades(TokioIo::new(socket), service).into_owned();
    if let Err(error) = watcher.watch(connection).await {
        debug!(error, "a connection fails");
    }
}

async fn respond(proxy: &Proxy, peer: &Peer, request: Request<Incoming>) -> Result<Response<AnyBody>, BrokenOff> {
    let url = request.uri().path_and_query().map_or("/", |path| path.as_str());
    match proxy.0.validation.target(request.method().as_str(), url) {
        Some(target) => api_exchange::handle(proxy, peer, target, request).await,
        None => Ok(pass(proxy, peer, request).await),
    }
}
