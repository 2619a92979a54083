//! The page of findings, the metrics and the health, on an address of their own.

use crate::body::{AnyBody, own};
use crate::proxy::Proxy;
use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::uri::Authority;
use http::{Method, Request, Response, StatusCode};
use http_body_util::BodyExt;
use http_body_util::channel::{Channel, Sender};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{sleep, timeout};
use tracing::{debug, warn};

/// How many connections the address has at a time. An open page uses one.
const CONNECTIONS: usize = 64;

/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(10);

/// How often a page without events gets a comment, which shows whether it is still there.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// The files of the page: path, media type, content.
const FILES: [(&str, &str, &str); 3] = [
    ("/", "text/html; charset=utf-8", include_str!("page/index.html")),
    ("/page.js", "text/javascript; charset=utf-8", include_str!("page/page.js")),
    ("/page.css", "text/css; charset=utf-8", include_str!("page/page.css")),
];

/// What the page may load: its own files and events. It makes no markup of texts, so that this is a second fence.
const POLICY: &str = "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Serves the page of findings at `/`, its events at `/events`, `/metrics` and `/health`, until the future is dropped.
///
/// On a loopback address, a request must name this machine as its host, so that no page of another site can read the findings through
/// a name of its own.
pub async fn serve_page(listener: TcpListener, proxy: &Proxy) {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let is_local = listener.local_addr().is_ok_and(|address| address.ip().to_canonical().is_loopback());
    // The semaphore is never closed.
    while let Ok(permit) = Arc::clone(&room).acquire_owned().await {
        match listener.accept().await {
            Ok((socket, _)) => {
                let proxy = proxy.clone();
                tokio::spawn(async move {
                    let service = service_fn(move |request: Request<Incoming>| {
                        let response = respond(&proxy, is_local, &request);
                        async move { Ok::<_, Infallible>(response) }
                    });
                    let mut builder = http1::Builder::new();
                    builder.timer(TokioTimer::new()).header_read_timeout(HEAD);
                    if let Err(error) = builder.serve_connection(TokioIo::new(socket), service).await {
                        debug!(%error, "a connection of the page fails");
                    }
                    drop(permit);
                });
            }
            Err(error) => {
                warn!(%error, "cannot accept a connection of the page");
                sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

fn respond(proxy: &Proxy, is_local: bool, request: &Request<Incoming>) -> Response<AnyBody> {
    if is_local && !names_this_machine(request) {
        let details = "name this machine as the host of the request, such as 127.0.0.1 or localhost\n";
        return text(StatusCode::MISDIRECTED_REQUEST, details);
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "use GET\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    match request.uri().path() {
        "/health" => text(StatusCode::OK, "ok\n"),
        "/metrics" => {
            let format = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            page(StatusCode::OK, format, own(proxy.metrics()))
        }
        "/events" if request.method() == Method::GET => page(StatusCode::OK, "text/event-stream", events(proxy)),
        path => match FILES.iter().find(|(known, ..)| *known == path) {
            Some((_, media_type, content)) => page(StatusCode::OK, media_type, own(*content)),
            None => text(StatusCode::NOT_FOUND, "there are /, /events, /metrics and /health\n"),
        },
    }
}

fn names_this_machine(request: &Request<Incoming>) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()?.parse::<Authority>().ok());
    host.is_some_and(|host| {
        let name = host.host().trim_start_matches('[').trim_end_matches(']');
        name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
    })
}

fn text(status: StatusCode, content: &'static str) -> Response<AnyBody> {
    page(status, "text/plain; charset=utf-8", own(content))
}

fn page(status: StatusCode, media_type: &'static str, body: AnyBody) -> Response<AnyBody> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Returns a body of server-sent events: the last ones, and those that follow.
fn events(proxy: &Proxy) -> AnyBody {
    let (sender, body) = Channel::<Bytes, Infallible>::new(16);
    tokio::spawn(send_events(proxy.clone(), sender));
    body.map_err(|never| match never {}).boxed_unsync()
}

async fn send_events(proxy: Proxy, mut sender: Sender<Bytes>) {
    let (recent, mut following) = proxy.0.events.subscribe();
    for event in recent {
        if sender.send_data(line(&event)).await.is_err() {
            return;
        }
    }
    loop {
        let next = match timeout(HEARTBEAT, following.recv()).await {
            Ok(Ok(event)) => line(&event),
            // The page reads too slowly.
            Ok(Err(RecvError::Lagged(count))) => Bytes::from(format!("event: lost\ndata: {count}\n\n")),
            Ok(Err(RecvError::Closed)) => return,
            Err(_) => Bytes::from_static(b":\n\n"),
        };
        if sender.send_data(next).await.is_err() {
            return;
        }
    }
}

/// An event has no line break: it is JSON.
fn line(event: &str) -> Bytes {
    Bytes::from(format!("data: {event}\n\n"))
}
