//! Refusals over a socket: a client that is still sending gets the response, and not a broken connection.

use crate::asked::{POLICIES, layered};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::channel;
use std::thread;

/// Serves until the test ends.
fn served() -> SocketAddr {
    let (sender, address) = channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            axum::serve(listener, layered()).await.unwrap();
        });
    });
    address.recv().unwrap()
}

/// Sends everything, and then reads a response. Returns its head and body.
fn exchange(socket: &mut TcpStream, head: &str, body: impl Iterator<Item = Vec<u8>>) -> (String, String) {
    socket.write_all(format!("{head}\r\n\r\n").as_bytes()).unwrap();
    for part in body {
        socket.write_all(&part).unwrap();
    }
    let (mut read, mut byte) = (Vec::new(), [0]);
    while !read.ends_with(b"\r\n\r\n") {
        socket.read_exact(&mut byte).unwrap();
        read.push(byte[0]);
    }
    let head = String::from_utf8(read).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    let mut body = vec![0; length.parse().unwrap()];
    socket.read_exact(&mut body).unwrap();
    (head, String::from_utf8(body).unwrap())
}

/// A valid body of so many bytes in chunks, which nothing announces.
fn chunks(count: usize) -> impl Iterator<Item = Vec<u8>> {
    let chunk = move |index| match index {
        0 => b"1\r\n{\r\n".to_vec(),
        index if index == count => b"1\r\n}\r\n0\r\n\r\n".to_vec(),
        _ => [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat(),
    };
    (0..=count).map(chunk)
}

#[test]
fn a_body_that_grows_too_long_is_answered_and_the_connection_goes_on() {
    let mut socket = TcpStream::connect(served()).unwrap();
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked");
    // The limit is 1 MiB, and 8 MiB are sent before the response is read.
    let (response, body) = exchange(&mut socket, &head, chunks(128));
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
    assert_eq!(body, r#"{"details":"the request body is longer than 1048576 bytes; send a shorter one"}"#);
    let (response, _) = exchange(&mut socket, &head, chunks(1));
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
}

#[test]
fn a_refusal_of_the_head_is_answered_too() {
    let mut socket = TcpStream::connect(served()).unwrap();
    let head = format!("PATCH {POLICIES} HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked");
    let (response, _) = exchange(&mut socket, &head, chunks(64));
    assert!(response.starts_with("HTTP/1.1 405"), "{response}");
    let (response, _) = exchange(
        &mut socket,
        &format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2"),
        [b"{}".to_vec()].into_iter(),
    );
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
}

#[test]
fn a_client_that_waits_for_permission_is_refused_without_it() {
    let mut socket = TcpStream::connect(served()).unwrap();
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-length: 2000000");
    let (response, _) = exchange(&mut socket, &head, std::iter::empty());
    assert!(response.starts_with("HTTP/1.1 413") && response.contains("connection: close"), "{response}");
}
