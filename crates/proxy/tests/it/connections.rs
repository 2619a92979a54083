//! HTTP/1.1 and HTTP/2 on both sides, TLS, upgrades, and the headers of a proxy.

use crate::raw::{ask, read_request, send, server};
use crate::world::{POLICIES, World};
use bytes::Bytes;
use http::{HeaderMap, Request, Response, Version};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use linecard_proxy::Settings;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::convert::Infallible;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What an upstream has received: the version, the headers, the body.
type Received = Arc<Mutex<Vec<(Version, HeaderMap, Bytes)>>>;

/// An upstream of hyper, with TLS or without, that keeps what it receives.
fn upstream(tls: Option<Arc<rustls::ServerConfig>>) -> (SocketAddr, Received) {
    let received = Received::default();
    let (sender, started) = std::sync::mpsc::channel();
    let kept = Arc::clone(&received);
    std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                let (kept, tls) = (Arc::clone(&kept), tls.clone());
                tokio::spawn(async move {
                    let service = service_fn(move |request: Request<Incoming>| {
                        let kept = Arc::clone(&kept);
                        async move {
                            let (head, body) = request.into_parts();
                            let body = body.collect().await.unwrap().to_bytes();
                            kept.lock().unwrap().push((head.version, head.headers, body));
                            let response =
                                Response::builder().header("x-of-upstream", "1").header("keep-alive", "timeout=5");
                            Ok::<_, Infallible>(response.body(Full::new(Bytes::from_static(b"{}"))).unwrap())
                        }
                    });
                    let builder = Builder::new(TokioExecutor::new());
                    // A client that does not trust the certificate ends the connection.
                    match tls {
                        None => drop(builder.serve_connection(TokioIo::new(socket), service).await),
                        Some(tls) => {
                            if let Ok(socket) = TlsAcceptor::from(tls).accept(socket).await {
                                drop(builder.serve_connection(TokioIo::new(socket), service).await);
                            }
                        }
                    }
                });
            }
        });
    });
    (started.recv().unwrap(), received)
}

/// A certificate of localhost, in files.
struct Certificate {
    _folder: TempDir,
    chain: PathBuf,
    key: PathBuf,
    made: CertifiedKey<rcgen::KeyPair>,
}

fn certificate() -> Certificate {
    let made = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("a.pem"), folder.path().join("a.key"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    Certificate { _folder: folder, chain: certificate, key, made }
}

fn server_config(certificate: &Certificate, protocols: &[&str]) -> Arc<rustls::ServerConfig> {
    let chain = vec![CertificateDer::from(certificate.made.cert.der().to_vec())];
    let key = PrivateKeyDer::try_from(certificate.made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_no_client_auth().with_single_cert(chain, key).unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    Arc::new(config)
}

#[test]
fn an_upstream_with_tls_is_called_with_the_version_that_it_offers() {
    let own = certificate();
    for (protocols, version) in [(&["h2", "http/1.1"][..], Version::HTTP_2), (&["http/1.1"], Version::HTTP_11)] {
        let (address, received) = upstream(Some(server_config(&own, protocols)));
        let mut settings = Settings::new(format!("https://localhost:{}", address.port()));
        settings.upstream_ca = Some(own.chain.clone());
        let world = World::start(settings.clone());
        let answer = world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#);
        assert_eq!(
            (answer.status, answer.header("x-of-upstream"), answer.header("keep-alive")),
            (200, Some("1"), None)
        );
        assert_eq!(world.ask("POST", "/other?a=b", "text").status, 200);
        let received = received.lock().unwrap();
        assert_eq!(received[0].0, version);
        assert_eq!(received[0].2, r#"{"maxSimultaneousCalls": 3}"#);
        assert_eq!(received[1].2, "text");
        // Other certificates are not trusted.
        let other = certificate();
        settings.upstream_ca = Some(other.chain.clone());
        let world = World::start(settings);
        assert_eq!(world.ask("GET", POLICIES, "").status, 502);
    }
}

#[test]
fn an_upstream_without_tls_is_called_with_http_2_on_demand() {
    let (address, received) = upstream(None);
    let world = World::with(address, |settings| settings.upstream_http2 = true);
    assert_eq!(world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#).status, 200);
    assert_eq!(world.ask("GET", "/other", "").status, 200);
    assert!(received.lock().unwrap().iter().all(|(version, ..)| *version == Version::HTTP_2));
}

#[test]
fn a_client_may_use_http_2() {
    let (address, received) = upstream(None);
    let world = World::before(address);
    let url = format!("http://{}{POLICIES}", world.address);
    let response = tokio::runtime::Runtime::new().unwrap().block_on(async {
        let client = Client::builder(TokioExecutor::new()).http2_only(true).build_http();
        let request = Request::put(url).header("cookie", "a=1").header("cookie", "b=2");
        client
            .request(request.body(Full::new(Bytes::from_static(b"{\"maxSimultaneousCalls\": 3}"))).unwrap())
            .await
            .unwrap()
    });
    assert_eq!((response.status().as_u16(), response.version()), (200, Version::HTTP_2));
    let received = received.lock().unwrap();
    let (version, headers, _) = &received[0];
    assert_eq!((*version, &headers["cookie"]), (Version::HTTP_11, &"a=1; b=2".parse().unwrap()));
    assert_eq!(headers["x-forwarded-host"], world.address.to_string());
}

#[test]
fn a_listener_may_use_tls() {
    let own = certificate();
    let (address, received) = upstream(None);
    let world = World::with(address, |settings| settings.tls = Some((own.chain.clone(), own.key.clone())));
    // A second proxy is the client.
    let mut settings = Settings::new(format!("https://localhost:{}", world.address.port()));
    settings.upstream_ca = Some(own.chain.clone());
    let outer = World::start(settings);
    assert_eq!(outer.ask("GET", POLICIES, "").status, 200);
    let received = received.lock().unwrap();
    assert_eq!(received[0].1["via"], "1.1 linecard, 2.0 linecard");
    assert_eq!(received[0].1["x-forwarded-for"], "127.0.0.1, 127.0.0.1");
}

#[test]
fn the_upstream_gets_its_own_host_unless_the_one_of_the_client_is_kept() {
    let (address, received) = upstream(None);
    World::before(address).ask("GET", POLICIES, "");
    let world = World::with(address, |settings| settings.keep_host = true);
    world.ask("GET", POLICIES, "");
    let received = received.lock().unwrap();
    assert_eq!(received[0].1["host"], address.to_string());
    assert_eq!(received[1].1["host"], world.address.to_string());
}

#[test]
fn the_path_of_an_upstream_is_put_before_that_of_a_request() {
    let upstream = server(|mut socket| {
        let request = read_request(&mut socket);
        let line = request.lines().next().unwrap().to_owned();
        write!(socket, "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{line}", line.len()).unwrap();
    });
    let world = World::start(Settings::new(format!("http://{upstream}/gateway/")));
    assert_eq!(world.ask("GET", "/a//b?c=%20", "").text(), "GET /gateway/a//b?c=%20 HTTP/1.1");
    let answer =
        send(world.address, b"GET http://other.example.org/a HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    assert_eq!(answer.text(), "GET /gateway/a HTTP/1.1");
}

/// An upstream that upgrades, and then sends back what it receives.
fn echo() -> SocketAddr {
    server(|mut socket| {
        let request = read_request(&mut socket).to_ascii_lowercase();
        assert!(request.contains("upgrade: websocket") && request.contains("connection: upgrade"), "{request}");
        socket
            .write_all(b"HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n")
            .unwrap();
        let mut bytes = [0; 1000];
        while let Ok(count @ 1..) = socket.read(&mut bytes) {
            socket.write_all(&bytes[..count]).unwrap();
        }
    })
}

#[test]
fn an_upgrade_passes_untouched_in_both_directions() {
    let world = World::before(echo());
    let mut socket = TcpStream::connect(world.address).unwrap();
    write!(socket, "GET /events HTTP/1.1\r\nhost: a\r\nconnection: keep-alive, Upgrade\r\nupgrade: websocket\r\n\r\n")
        .unwrap();
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        socket.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 101") && head.contains("upgrade: websocket"), "{head}");
    for message in [&b"\x81\x05hello"[..], &[0, 255, 13, 10], &[7; 1000]] {
        socket.write_all(message).unwrap();
        let mut back = vec![0; message.len()];
        socket.read_exact(&mut back).unwrap();
        assert_eq!(back, message);
    }
    world.wait_for("tunnels", 1);
    drop(socket);
    world.wait_for("tunnels", 0);
}

#[test]
fn a_request_of_the_api_is_validated_even_if_it_asks_for_an_upgrade() {
    let (address, received) = upstream(None);
    let world = World::with(address, |settings| settings.enforce_requests = true);
    let headers = [("connection", "upgrade"), ("upgrade", "websocket")];
    assert_eq!(ask(world.address, "PUT", POLICIES, &headers, b"[]").status, 416);
    assert_eq!(ask(world.address, "GET", POLICIES, &headers, b"").status, 200);
    let received = received.lock().unwrap();
    assert!(received.len() == 1 && !received[0].1.contains_key("upgrade"));
}

#[test]
fn a_proxy_is_no_tunnel_and_counts_hops() {
    let (address, received) = upstream(None);
    let world = World::before(address);
    let tunnel = send(world.address, b"CONNECT api.example.org:443 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    assert_eq!(tunnel.status, 405);
    for (hops, count) in [("0", 0), ("1", 1)] {
        assert_eq!(ask(world.address, "OPTIONS", "/", &[("max-forwards", hops)], b"").status, 200);
        assert_eq!(received.lock().unwrap().len(), count);
    }
    assert_eq!(received.lock().unwrap()[0].1["max-forwards"], "0");
}

#[test]
fn a_client_that_is_slow_with_the_head_of_a_request_is_dropped() {
    let (address, _) = upstream(None);
    let own = certificate();
    let short = Duration::from_millis(300);
    let plain = World::with(address, |settings| settings.head_timeout = short);
    let encrypted = World::with(address, |settings| {
        settings.head_timeout = short;
        settings.tls = Some((own.chain.clone(), own.key.clone()));
    });
    let head = format!("GET {POLICIES} HTTP/1.1\r\nhost: a\r\n");
    let preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    let settings = format!("{preface}\0\0\0\x04\0\0\0\0\0");
    // The first frame of headers says that another one follows.
    let headers = format!("{settings}\0\0\x01\x01\x01\0\0\0\x01\x02");
    for (world, bytes) in [
        (&plain, ""),
        (&plain, "G"),
        (&plain, "PRI"),
        (&plain, &head),
        (&plain, &format!("{head}\r\n")),
        (&plain, &format!("{head}\r\n{head}x-")),
        (&plain, preface),
        (&plain, &settings),
        (&plain, &headers),
        (&encrypted, ""),
        (&encrypted, "\x16\x03\x01"),
    ] {
        let mut socket = TcpStream::connect(world.address).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let began = Instant::now();
        socket.write_all(bytes.as_bytes()).unwrap();
        // A byte now and then does not help.
        let mut trickling = socket.try_clone().unwrap();
        let is_within_a_head = bytes.ends_with("\r\n") && !bytes.ends_with("\r\n\r\n") && !bytes.starts_with("PRI");
        let trickles = std::thread::spawn(move || {
            while is_within_a_head && began.elapsed() < Duration::from_secs(10) && trickling.write_all(b"x").is_ok() {
                std::thread::sleep(short / 10);
            }
        });
        let mut rest = Vec::new();
        // A connection that is reset has ended too.
        let end = socket.read_to_end(&mut rest).map_err(|error| error.kind());
        assert!(matches!(end, Ok(_) | Err(ErrorKind::ConnectionReset)), "{bytes:?}: {end:?}");
        assert!(began.elapsed() < Duration::from_secs(8), "{bytes:?} ends after {:?}", began.elapsed());
        drop(socket);
        trickles.join().unwrap();
        world.wait_for("connections", 0);
    }
    assert_eq!(plain.ask("GET", POLICIES, "").status, 200);
}

#[test]
fn a_connection_that_is_used_outlives_the_time_for_a_head() {
    let (address, received) = upstream(None);
    let world = World::with(address, |settings| settings.head_timeout = Duration::from_millis(500));
    let mut socket = TcpStream::connect(world.address).unwrap();
    for number in 1..=8 {
        write!(socket, "GET {POLICIES} HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
        let mut head = [0; 12];
        socket.read_exact(&mut head).unwrap();
        assert_eq!(&head, b"HTTP/1.1 200");
        let mut rest = Vec::new();
        while !rest.ends_with(b"\r\n\r\n{}") {
            rest.push(0);
            socket.read_exact(rest.last_mut().map(std::slice::from_mut).unwrap()).unwrap();
        }
        assert_eq!(received.lock().unwrap().len(), number);
        std::thread::sleep(Duration::from_millis(150));
    }
}
