//! HTTPS.

use crate::world::USER;
use linecard_client::{Client, Outcome, Retries};
use linecard_server::{Config, MemoryStore, Tls, Transport, router, serve_with};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use std::sync::Arc;

/// Starts a server with TLS. Returns its port, and the certificate of `localhost` that it shows.
pub(crate) async fn server() -> (u16, String) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (file, key) = (folder.path().join("server.pem"), folder.path().join("server.key"));
    std::fs::write(&file, cert.pem()).unwrap();
    std::fs::write(&key, signing_key.serialize_pem()).unwrap();
    let mut transport = Transport::default();
    transport.tls = Some(Arc::new(Tls::load(&file, &key).unwrap()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let router = router(&Config::open(), Arc::new(MemoryStore::default()));
    tokio::spawn(async move { serve_with(listener, router, &transport, std::future::pending()).await });
    (port, cert.pem())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_trusted_by_its_certificate() {
    let (port, certificate) = server().await;
    let builder = || Client::builder(&format!("https://localhost:{port}")).retries(Retries::none());
    let api = builder().root_certificates(certificate).build().unwrap();
    api.call("getUser", &USER).await.unwrap();

    let other = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let api = builder().root_certificates(other.cert.pem()).build().unwrap();
    let error = api.call("getUser", &USER).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("certificate"), "{error}");
}
