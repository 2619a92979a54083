//! TLS: the same answers, encrypted.

use crate::client::{ACCEPTANCE, POLICIES, Server, has_the_shape, on_the_wire, raw};
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

    /// What a client that trusts this certificate, and no other, gets for some bytes; or why it gets nothing.
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
            let mut answer = Vec::new();
            socket.read_to_end(&mut answer).await?;
            Ok(answer)
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
    assert_eq!(on_the_wire(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    // What is no request is refused the same way.
    let (status, body) = on_the_wire(&files.ask(server.address, "hunter2\r\n\r\n").unwrap());
    has_the_shape(&body);
    assert_eq!(status, 400);
    let (status, body) = on_the_wire(&raw(server.address, get(POLICIES).as_bytes()));
    has_the_shape(&body);
    assert_eq!((status, body["details"].as_str().unwrap()), (400, "this port speaks TLS; ask for https:"));
    // Somebody else's certificate.
    assert!(Files::new().ask(server.address, &get(POLICIES)).is_err());
}

#[test]
fn a_handshake_that_does_not_come_is_not_waited_for() {
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
    assert_eq!(on_the_wire(&files.ask(server.address, &get(ACCEPTANCE)).unwrap()).0, 200);
    // It is closed, in whatever way.
    let _closed = slow.join().unwrap();
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_renewed_certificate_is_read_again_and_a_bad_one_is_not() {
    let files = Files::new();
    let tls = Arc::new(files.tls());
    let mut transport = Transport::default();
    transport.tls = Some(Arc::clone(&tls));
    let server = Server::over(&Config::open(), &transport, Arc::new(MemoryStore::default()));
    files.renew();
    assert!(files.ask(server.address, &get(POLICIES)).is_err(), "the new one is not in force yet");
    tls.reload().unwrap();
    assert_eq!(on_the_wire(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    let key = std::fs::read(files.key()).unwrap();
    std::fs::write(files.key(), "").unwrap();
    assert!(tls.reload().is_err());
    assert_eq!(on_the_wire(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    std::fs::write(files.key(), key).unwrap();
}

#[test]
#[cfg(unix)]
fn the_program_speaks_it_reads_it_again_and_ends() {
    let files = Files::new();
    let arguments = files.arguments();
    let server = Running::start(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(on_the_wire(&files.ask(server.address, &get(POLICIES)).unwrap()).0, 200);
    files.renew();
    server.signal("-HUP");
    let began = Instant::now();
    while files.ask(server.address, &get(POLICIES)).is_err() {
        assert!(began.elapsed() < Duration::from_secs(20), "it was not read again");
    }
    let log = server.end();
    assert!(log.iter().any(|event| event["message"] == "the certificate was read again"));
    assert_eq!(log.last().unwrap()["message"], "ended");
}

#[test]
fn files_that_are_of_no_use_are_named() {
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
