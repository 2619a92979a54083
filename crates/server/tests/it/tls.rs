//! TLS: the same API, encrypted.

use crate::client::{ACCEPTANCE, POLICIES, Server, check_error_body, parse_response, raw};
use crate::command::{Running, output};
use linecard_server::{Config, MemoryStore, Tls, Transport};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// A certificate for `localhost` and its key, as files.
struct Files {
    folder: TempDir,
}

impl Files {
    fn new() -> Files {
        let files = Files { folder: TempDir::new().unwrap() };
        files.renew();
        files
    }

    fn renew(&self) {
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        std::fs::write(self.certificate(), cert.pem()).unwrap();
        std::fs::write(self.key(), signing_key.serialize_pem()).unwrap();
    }

    fn certificate(&self) -> PathBuf {
        self.folder.path().join("server.pem")
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("server.key")
    }

    fn tls(&self) -> Tls {
        Tls::load(&self.certificate(), &self.key()).unwrap()
    }

    fn arguments(&self) -> Vec<String> {
        let (certificate, key) = (self.certificate(), self.key());
        let [certificate, key] = [certificate, key].map(|path| path.to_str().unwrap().to_owned());
        vec!["--tls-certificate".to_owned(), certificate, "--tls-key".to_owned(), key]
    }

    /// Sends bytes as a client that trusts only this certificate, and returns the response or the error.
    fn ask(&self, address: SocketAddr, sent: &str) -> std::io::Result<Vec<u8>> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(self.certificate()).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut config = config;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let socket = TcpStream::connect(address).await?;
            let name = ServerName::try_from("localhost").unwrap();
            let mut socket = TlsConnector::from(Arc::new(config)).connect(name, socket).await?;
            assert_eq!(socket.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
            socket.write_all(sent.as_bytes()).await?;
            let mut response = Vec::new();
            socket.read_to_end(&mut response).await?;
            Ok(response)
        })
    }
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
}

fn server(files: &Files, header_timeout: Duration) -> Server {
    let mut transport = Transport::default();
    transport.tls = Some(Arc::new(files.tls()));
    transport.header_timeout = header_timeout;
    Server::over(&Config::open(), &transport, Arc::new(MemoryStore::default()))
}

#[test]
fn the_api_is_served_encrypted_and_not_otherwise() {
    let files = Files::new();
    let server = server(&files, Duration::from_secs(30));
    assert_eq!(parse_response(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    // An invalid request is refused in the same way.
    let (status, body) = parse_response(&files.ask(server.address, "hunter2\r\n\r\n").unwrap());
    check_error_body(&body);
    assert_eq!(status, 400);
    let (status, body) = parse_response(&raw(server.address, get(POLICIES).as_bytes()));
    check_error_body(&body);
    assert_eq!(
        (status, body["details"].as_str().unwrap()),
        (400, "this port uses TLS; send the request to an https: URL")
    );
    // Another certificate.
    assert!(Files::new().ask(server.address, &get(POLICIES)).is_err());
}

#[test]
fn a_slow_handshake_times_out() {
    let files = Files::new();
    let server = server(&files, Duration::from_millis(300));
    let began = Instant::now();
    // The beginning of a record.
    let slow = std::thread::spawn({
        let address = server.address;
        move || {
            use std::io::{Read, Write};
            let mut socket = std::net::TcpStream::connect(address).unwrap();
            socket.write_all(&[0x16, 3, 1]).unwrap();
            socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            socket.read(&mut [0; 16])
        }
    });
    assert_eq!(parse_response(&files.ask(server.address, &get(ACCEPTANCE)).unwrap()).0, 200);
    // The connection is closed, with or without an error.
    let _closed = slow.join().unwrap();
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_renewed_certificate_is_reloaded_and_an_invalid_one_is_not() {
    let files = Files::new();
    let tls = Arc::new(files.tls());
    let mut transport = Transport::default();
    transport.tls = Some(Arc::clone(&tls));
    let server = Server::over(&Config::open(), &transport, Arc::new(MemoryStore::default()));
    files.renew();
    assert!(files.ask(server.address, &get(POLICIES)).is_err(), "the new one is not in force yet");
    tls.reload().unwrap();
    assert_eq!(parse_response(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    let key = std::fs::read(files.key()).unwrap();
    std::fs::write(files.key(), "").unwrap();
    assert!(tls.reload().is_err());
    assert_eq!(parse_response(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    std::fs::write(files.key(), key).unwrap();
}

#[test]
#[cfg(unix)]
fn the_program_serves_tls_and_reloads_the_certificate() {
    let files = Files::new();
    let arguments = files.arguments();
    let arguments = arguments.iter().map(String::as_str).chain(["--log", "info"]);
    let server = Running::start(&arguments.collect::<Vec<_>>());
    assert_eq!(parse_response(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    files.renew();
    server.signal("-HUP");
    let began = Instant::now();
    while files.ask(server.address, &get(POLICIES)).is_err() {
        assert!(began.elapsed() < Duration::from_secs(20), "the certificate was not reloaded");
    }
    let log = server.end();
    assert!(log.iter().any(|event| event["message"] == "the certificate was reloaded"));
    assert_eq!(log.last().unwrap()["message"], "stopped");
}

#[test]
fn unusable_files_are_reported() {
    let (files, other) = (Files::new(), Files::new());
    let (certificate, key) = (files.certificate(), files.key());
    let broken = files.folder.path().join("broken.pem");
    std::fs::write(&broken, "-----BEGIN CERTIFICATE-----\nhunter2").unwrap();
    let no_certificate = files.folder.path().join("empty.pem");
    std::fs::write(&no_certificate, "-----BEGIN CERTIFICATE-----\naHVudGVyMg==\n-----END CERTIFICATE-----\n").unwrap();
    let mut shown = String::new();
    for (what, certificate, key) in [
        ("no file", files.folder.path().join("missing.pem"), key.clone()),
        ("a key for a certificate", key.clone(), key.clone()),
        ("a certificate for a key", certificate.clone(), certificate.clone()),
        ("another's key", certificate.clone(), other.key()),
        ("half a certificate", broken, key.clone()),
        ("what is no certificate", no_certificate, key),
    ] {
        let [certificate, key] = [certificate, key].map(|path| path.to_str().unwrap().to_owned());
        let arguments = ["serve", "--open", "--log", "off", "--tls-certificate", &certificate, "--tls-key", &key];
        let output = output(&arguments);
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!said.contains("hunter2"));
        let folders = [&files, &other].map(|files| files.folder.path().to_str().unwrap());
        write!(shown, "{what}: {}", folders.iter().fold(said, |said, folder| said.replace(folder, "…"))).unwrap();
    }
    insta::assert_snapshot!(shown);
}
