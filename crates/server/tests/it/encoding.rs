//! Compressed bodies and charsets of a double.

use crate::client::{POLICIES, check_error_body, parse_response, raw};
use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder, ZlibDecoder, ZlibEncoder};
use linecard_server::{Config, Double};
use serde_json::Value;
use std::fmt::Write;
use std::io::Read;

const UPDATE: &[u8] = br#"{"maxSimultaneousCalls": 7}"#;

fn read(mut from: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).unwrap();
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    read(GzEncoder::new(bytes, Compression::default()))
}

/// Sends a PUT, and returns the status and the body.
fn put(double: &Double, headers: &str, body: &[u8]) -> (u16, Value) {
    let head = format!(
        "PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    parse_response(&raw(double.address(), &[head.as_bytes(), body].concat()))
}

#[test]
fn request_bodies_are_decompressed() {
    let double = Double::start().unwrap();
    let deflated = read(ZlibEncoder::new(UPDATE, Compression::default()));
    for (encoding, body) in [("gzip", gzip(UPDATE)), ("deflate", deflated), ("identity", UPDATE.to_vec())] {
        double.reset().unwrap();
        let (status, body) = put(&double, &format!("content-encoding: {encoding}\r\n"), &body);
        assert_eq!((status, body.to_string().as_str()), (200, "{}"), "{encoding}");
        let requests = double.journal().requests().unwrap();
        assert_eq!(requests[0].body.as_ref().unwrap()["maxSimultaneousCalls"], 7);
    }
}

#[test]
fn what_cannot_be_read_is_refused_by_its_name() {
    let mut config = Config::open();
    config.max_body = 10_000;
    let double = Double::start_with(&config).unwrap();
    let bomb = gzip(&vec![b' '; 1_000_000]);
    assert!(bomb.len() < 5_000);
    let mut shown = String::new();
    for (headers, body) in [
        ("content-encoding: br\r\n", UPDATE),
        ("content-encoding: gzip, deflate\r\n", UPDATE),
        ("content-type: application/json; charset=iso-8859-1\r\n", UPDATE),
        ("content-encoding: gzip\r\n", UPDATE),
        ("content-encoding: gzip\r\n", &gzip(UPDATE)[..20]),
        ("content-encoding: deflate\r\n", &gzip(UPDATE)),
        ("content-encoding: gzip\r\n", &bomb),
        ("content-encoding: gzip\r\n", &gzip(b"[7]")),
    ] {
        let (status, body) = put(&double, headers, body);
        check_error_body(&body);
        writeln!(shown, "{}: {status} {}", headers.trim_end(), body["details"].as_str().unwrap()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn responses_are_compressed_if_the_caller_accepts_it() {
    let double = Double::start().unwrap();
    let get = |path: &str, accepted: &str| {
        let head = format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {accepted}\r\nconnection: close\r\n\r\n"
        );
        let response = raw(double.address(), head.as_bytes());
        let end = response.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
        let (head, body) = response.split_at(end);
        (String::from_utf8_lossy(head).into_owned(), body.to_vec())
    };
    let (_, plain) = get(POLICIES, "identity");
    // Chunks: the length of compressed bodies is not known before.
    let unchunked = |body: &[u8]| {
        let start = body.windows(2).position(|bytes| bytes == b"\r\n").unwrap() + 2;
        body[start..].to_vec()
    };
    let (head, body) = get(POLICIES, "gzip");
    assert!(head.contains("content-encoding: gzip"), "{head}");
    let mut shown = Vec::new();
    GzDecoder::new(&*unchunked(&body)).read_to_end(&mut shown).unwrap();
    assert_eq!(shown, plain);
    let (head, body) = get(POLICIES, "deflate");
    assert!(head.contains("content-encoding: deflate"), "{head}");
    let mut shown = vec![0; plain.len()];
    ZlibDecoder::new(&*unchunked(&body)).read_exact(&mut shown).unwrap();
    assert_eq!(shown, plain);
    // A refusal is compressed too, and a file that is compressed already is not compressed again.
    assert!(get("/api/v1/hunter/", "gzip").0.contains("content-encoding: gzip"));
    assert_eq!(get("/docs/swagger-ui.css", "gzip").0.matches("gzip").count(), 1);
}
