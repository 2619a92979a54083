//! Whether a server can be used: each cause, with its message.

use crate::encrypted;
use crate::world::USER;
use linecard_client::{Client, ConnectCause, Retries};
use linecard_contract::Method;
use linecard_server::{Config, Double, Fault, RequestFilter};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The message about a server, and how to fix it.
async fn failure(url: &str) -> String {
    let began = Instant::now();
    // Long pauses: what is certain is not tried again.
    let retries = Retries::default().pauses(Duration::from_secs(20), Duration::from_secs(20));
    let client = Client::builder(url).retries(retries).build().unwrap();
    let error = client.connect("getUser", &USER).await.expect_err(url);
    assert!(began.elapsed() < Duration::from_secs(9), "{error}");
    format!("{error}; {}", error.fix())
}

/// Starts a server that responds with this to each connection, and returns its port.
async fn answering(text: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(text).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    port
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_cannot_be_used_is_one_error_with_its_cause() {
    let double = Double::start().unwrap();
    let port = double.url().rsplit_once(':').unwrap().1.to_owned();
    let unused = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap().port()
    };
    let tls = encrypted::server().await.0;
    let redirecting = answering(b"HTTP/1.1 308 Permanent Redirect\r\ncontent-length: 0\r\n\r\n").await;
    let page = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>").await;
    let ssh = answering(b"SSH-2.0-OpenSSH_9.2\r\n").await;
    let mut shown = Vec::new();
    for (name, url) in [
        ("nothing listens", format!("http://127.0.0.1:{unused}")),
        ("unknown host", "http://no-such-host.invalid".to_owned()),
        ("https to http", format!("https://127.0.0.1:{port}")),
        ("http to https", format!("http://127.0.0.1:{tls}")),
        ("a certificate of its own", format!("https://localhost:{tls}")),
        ("another base path", format!("http://127.0.0.1:{port}/api/v2")),
        ("a redirect", format!("http://127.0.0.1:{redirecting}")),
        ("a page", format!("http://127.0.0.1:{page}")),
        ("another protocol", format!("http://127.0.0.1:{ssh}")),
    ] {
        let failure = failure(&url).await;
        let failure = [unused, redirecting, page, ssh, tls]
            .iter()
            .fold(failure, |text, port| text.replace(&format!(":{port}"), ":PORT"));
        shown.push(format!("{name}\n  {}", failure.replace(&port, "PORT")));
    }
    insta::assert_snapshot!(shown.join("\n"));
}

#[tokio::test]
async fn a_login_is_the_first_request() {
    let mut config = Config::default();
    config.double = true;
    let double = Double::start_with(&config).unwrap();
    let cause = async |url: String, has_credentials: bool| {
        let builder = Client::builder(&url);
        let builder = if has_credentials { builder.credentials("boss", "wrong") } else { builder };
        builder.build().unwrap().connect("getUser", &USER).await.unwrap_err()
    };
    let error = cause(double.url(), false).await;
    assert!(matches!(error.cause, ConnectCause::NoCredentials) && error.is_about_credentials(), "{error}");
    let error = cause(double.url(), true).await;
    assert!(matches!(error.cause, ConnectCause::Credentials(401)) && error.is_about_credentials(), "{error}");
    for has_credentials in [true, false] {
        let error = cause(format!("{}/elsewhere/", double.url()), has_credentials).await;
        assert!(matches!(error.cause, ConnectCause::NoApi), "{error}");
    }
}

#[tokio::test]
async fn a_refused_get_and_a_passing_failure_are_no_error() {
    let double = Double::start().unwrap();
    let retries = Retries::default().pauses(Duration::from_millis(1), Duration::from_millis(1));
    let client = Client::builder(&double.url()).retries(retries).build().unwrap();
    for fault in [
        Fault::status(404).path("/api/v1/tenants/**"),
        Fault::status(403),
        Fault::status(500),
        Fault::status(503).times(2),
        Fault::drop_connection().times(2),
        Fault::status(429),
        Fault::drop_connection(),
    ] {
        double.add_fault(fault).unwrap();
        client.connect("getUser", &USER).await.unwrap();
        double.clear_faults();
    }
    assert!(double.journal().count(&RequestFilter::new().method(Method::Get)).unwrap() >= 9);
}
