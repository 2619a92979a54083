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
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, warn};

/// How long to wait after an error before the next connection is accepted, such as without free file descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves a proxy until the future completes, and then shuts down: requests in progress may finish within the grace period.
///
/// Returns whether all of them have finished.
pub async fn serve(listener: TcpListener, proxy: &Proxy, shutdown: impl Future<Output = ()> + Send) -> bool {
    let room = Arc::new(Semaphore::new(proxy.0.settings.max_connections.min(Semaphore::MAX_PERMITS)));
    let (ending, until_the_end) = watch::channel(());
    let accepting = async {
        loop {
            // The semaphore is never closed.
            let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
            match listener.accept().await {
                Ok((socket, address)) => {
                    let is_encrypted = proxy.0.tls.is_some();
                    let peer = Peer { address, is_encrypted, _permit: Arc::new(permit) };
                    tokio::spawn(connection(proxy.clone(), socket, peer, until_the_end.clone()));
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
    drop((listener, until_the_end));
    // Without a receiver, no connection is left.
    let _none_left = ending.send(());
    timeout(proxy.0.settings.grace, ending.closed()).await.is_ok()
}

/// Serves a connection. Until it has sent something, and its TLS handshake is done, it ends with the proxy.
async fn connection(proxy: Proxy, socket: TcpStream, peer: Peer, mut ending: watch::Receiver<()>) {
    let _counted = proxy.0.metrics.connection();
    let head = proxy.0.settings.head_timeout;
    // A failure only makes responses slower.
    let _slower_without = socket.set_nodelay(true);
    // Who sends nothing at all has no head that could time out.
    let begun = tokio::select! {
        begun = timeout(head, socket.readable()) => matches!(begun, Ok(Ok(()))),
        _ = ending.changed() => false,
    };
    if !begun {
        return;
    }
    let Some(tls) = proxy.0.tls.clone() else { return requests(proxy, socket, peer, ending).await };
    let accepted = tokio::select! {
        accepted = timeout(head, TlsAcceptor::from(tls).accept(socket)) => accepted,
        _ = ending.changed() => return,
    };
    match accepted {
        Ok(Ok(socket)) => requests(proxy, socket, peer, ending).await,
        Ok(Err(error)) => debug!(%error, "a TLS handshake fails"),
        Err(_) => debug!("a TLS handshake takes too long"),
    }
}

/// Serves the requests of a connection, until none has come for a while, or the proxy shuts down. Those in progress may finish.
async fn requests<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    proxy: Proxy,
    socket: S,
    peer: Peer,
    mut ending: watch::Receiver<()>,
) {
    let head = proxy.0.settings.head_timeout;
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(head).keep_alive_timeout(head);
    let has_request = Arc::new(AtomicBool::new(false));
    let begins = Arc::clone(&has_request);
    let service = service_fn(move |request| {
        begins.store(true, Ordering::Relaxed);
        let (proxy, peer) = (proxy.clone(), peer.clone());
        async move { respond(&proxy, &peer, request).await }
    });
    let mut connection = pin!(builder.serve_connection_with_upgrades(TokioIo::new(socket), service));
    let unused = async {
        // A client may also stop within the first bytes, which say the version of HTTP, or keep HTTP/2 open by pings.
        loop {
            sleep(head).await;
            if !has_request.swap(false, Ordering::Relaxed) {
                return;
            }
        }
    };
    let ended = tokio::select! {
        ended = &mut connection => Some(ended),
        () = unused => None,
        _ = ending.changed() => None,
    };
    let ended = if let Some(ended) = ended {
        ended
    } else {
        connection.as_mut().graceful_shutdown();
        connection.await
    };
    if let Err(error) = ended {
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
