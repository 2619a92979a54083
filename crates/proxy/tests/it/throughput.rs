//! The throughput of the proxy, beside that of a bare reverse proxy of the same libraries.

use crate::world::{POLICIES, World};
use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// The least throughput, as a part of that of a bare proxy.
const GOAL: f64 = 0.5;

/// How often both are measured, one after the other.
const ROUNDS: usize = 21;

/// How long one measurement takes. It is short, so that what else the machine does meets both of a round.
const LENGTH: Duration = Duration::from_millis(500);

/// How many clients there are.
const CLIENTS: usize = 16;

/// The response to a GET.
const STATE: &str = r#"{"useUserCallLimitsSetting":true,"useMaxSimultaneousCalls":true,"maxSimultaneousCalls":10,"useMaxSimultaneousVideoCalls":false,"maxSimultaneousVideoCalls":5,"useMaxCallTimeForAnsweredCalls":false,"maxCallTimeForAnsweredCallsMinutes":600}"#;

/// Serves connections on a thread of its own, for the whole test.
fn serve<F, S>(service: S) -> SocketAddr
where
    S: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<Response<Incoming>, hyper_util::client::legacy::Error>> + Send + 'static,
{
    let (sender, started) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                socket.set_nodelay(true).unwrap();
                let service = service.clone();
                tokio::spawn(async move {
                    let mut builder = Builder::new(TokioExecutor::new());
                    builder.http1().timer(TokioTimer::new());
                    // The client leaves when it has measured.
                    drop(builder.serve_connection_with_upgrades(TokioIo::new(socket), service_fn(service)).await);
                });
            }
        });
    });
    started.recv().unwrap()
}

/// An upstream that does nothing but respond.
fn upstream() -> SocketAddr {
    let (sender, started) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                socket.set_nodelay(true).unwrap();
                let service = service_fn(async |_: Request<Incoming>| {
                    let response = Response::builder().header("content-type", "application/json");
                    Ok::<_, Infallible>(response.body(Full::new(Bytes::from_static(STATE.as_bytes()))).unwrap())
                });
                tokio::spawn(
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), service),
                );
            }
        });
    });
    started.recv().unwrap()
}

/// A reverse proxy that only passes on.
fn bare(upstream: SocketAddr) -> SocketAddr {
    let client: Client<_, Incoming> = Client::builder(TokioExecutor::new()).build_http();
    serve(move |mut request: Request<Incoming>| {
        let path = request.uri().path_and_query().unwrap().clone();
        let uri = Uri::builder().scheme("http").authority(upstream.to_string()).path_and_query(path);
        *request.uri_mut() = uri.build().unwrap();
        client.request(request)
    })
}

/// Returns how many responses per second all clients get.
fn measure(address: SocketAddr, request: &str) -> f64 {
    let began = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let request = request.to_owned();
            std::thread::spawn(move || {
                let mut socket = BufReader::new(TcpStream::connect(address).unwrap());
                socket.get_ref().set_nodelay(true).unwrap();
                let (mut count, mut body, mut line) = (0, Vec::new(), String::new());
                while began.elapsed() < LENGTH {
                    socket.get_mut().write_all(request.as_bytes()).unwrap();
                    let mut length = 0;
                    loop {
                        line.clear();
                        socket.read_line(&mut line).unwrap();
                        if let Some(value) = line.strip_prefix("content-length: ") {
                            length = value.trim().parse().unwrap();
                        }
                        if line == "\r\n" {
                            break;
                        }
                    }
                    body.resize(length, 0);
                    socket.read_exact(&mut body).unwrap();
                    count += 1;
                }
                count
            })
        })
        .collect();
    let count: u32 = clients.into_iter().map(|client| client.join().unwrap()).sum();
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// `cargo xtask proof proxy` runs it, in the release profile.
#[test]
#[ignore = "measures, which needs the release profile and half a minute"]
fn the_throughput_is_at_least_half_of_that_of_a_bare_proxy() {
    let upstream = upstream();
    let (bare, world) = (bare(upstream), World::before(upstream));
    let body = r#"{"useUserCallLimitsSetting":true,"useMaxSimultaneousCalls":true,"maxSimultaneousCalls":10}"#;
    let put = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    for (name, request) in [("GET", format!("GET {POLICIES} HTTP/1.1\r\nhost: a\r\n\r\n")), ("PUT", put)] {
        // Others may use the machine meanwhile, so that both are measured in turns, and the median is the result. Connections begin
        // in each measurement, of both.
        let mut rounds: Vec<(f64, f64, f64)> = (0..ROUNDS)
            .map(|_| {
                let (of_bare, of_proxy) = (measure(bare, &request), measure(world.address, &request));
                (of_proxy / of_bare, of_proxy, of_bare)
            })
            .collect();
        rounds.sort_by(|first, second| first.0.total_cmp(&second.0));
        let (ratio, of_proxy, of_bare) = rounds[ROUNDS / 2];
        println!("{name}: {ratio:.2} of a bare proxy ({of_proxy:.0} of {of_bare:.0} requests per second)");
        assert!(ratio >= GOAL, "{name}: the throughput is {ratio:.2} of that of a bare proxy");
    }
    assert_eq!(world.metric("findings_total"), 0, "{}", world.proxy.metrics());
}
