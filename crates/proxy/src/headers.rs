//! The headers that a proxy removes and adds, as RFC 9110 (7.6) and RFC 7239 have it.

use crate::peer::Peer;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Uri, Version};

/// The headers about a connection, which do not pass, beside those that `Connection` lists.
const OF_CONNECTION: [HeaderName; 6] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// The name of the proxy in `Via`.
const PSEUDONYM: &str = "linecard";

/// Removes the headers that are about the connection. A header that `Connection` lists is about it too, but a message cannot remove
/// what frames it or names its host.
pub(crate) fn remove_hop_by_hop(headers: &mut HeaderMap) {
    // A message with both is read in chunks (RFC 9112, 6.3). The other length would cut the body that is sent.
    if headers.contains_key(header::TRANSFER_ENCODING) {
        headers.remove(header::CONTENT_LENGTH);
    }
    let listed: Vec<HeaderName> = listed(headers)
        .filter_map(|name| HeaderName::from_bytes(name.as_bytes()).ok())
        .filter(|name| ![header::CONTENT_LENGTH, header::HOST].contains(name))
        .collect();
    for name in listed.iter().chain(&OF_CONNECTION) {
        headers.remove(name);
    }
}

/// The names that `Connection` lists.
fn listed(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(header::CONNECTION).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim).filter(|name| !name.is_empty())
}

/// Returns the protocol that a message upgrades to, if it does.
pub(crate) fn upgrade(headers: &HeaderMap) -> Option<HeaderValue> {
    let asks = listed(headers).any(|name| name.eq_ignore_ascii_case("upgrade"));
    headers.get(header::UPGRADE).filter(|_| asks).cloned()
}

/// Returns whether the client accepts trailers.
fn accepts_trailers(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::TE).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|coding| coding.trim().eq_ignore_ascii_case("trailers"))
}

/// Makes the headers of a request those that the upstream gets. Returns the host that the client named.
pub(crate) fn forward(headers: &mut HeaderMap, uri: &Uri, version: Version, peer: &Peer) -> Option<HeaderValue> {
    let takes_trailers = accepts_trailers(headers);
    remove_hop_by_hop(headers);
    if takes_trailers {
        headers.insert(header::CONNECTION, HeaderValue::from_static("te"));
        headers.insert(header::TE, HeaderValue::from_static("trailers"));
    }
    // HTTP/2 has the host beside the headers, and may split cookies.
    let host = uri.authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    let host = host.or_else(|| headers.get(header::HOST).cloned());
    headers.remove(header::HOST);
    join_cookies(headers);
    add_forwarded(headers, host.as_ref(), peer);
    let via = match version {
        Version::HTTP_10 => "1.0",
        Version::HTTP_2 => "2.0",
        _ => "1.1",
    };
    append(headers, &header::VIA, &format!("{via} {PSEUDONYM}"));
    host
}

fn join_cookies(headers: &mut HeaderMap) {
    let cookies: Vec<&[u8]> = headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes).collect();
    if cookies.len() > 1
        && let Ok(joined) = HeaderValue::from_bytes(&cookies.join(&b"; "[..]))
    {
        headers.insert(header::COOKIE, joined);
    }
}

/// Names the client. Another proxy before this one may have named its own client.
fn add_forwarded(headers: &mut HeaderMap, host: Option<&HeaderValue>, peer: &Peer) {
    let (address, scheme) = (peer.address.ip().to_canonical(), if peer.is_encrypted { "https" } else { "http" });
    append(headers, &X_FORWARDED_FOR, &address.to_string());
    let node = if address.is_ipv6() { format!("\"[{address}]\"") } else { address.to_string() };
    let plain = host.and_then(|host| host.to_str().ok()).filter(|host| !host.contains(['"', '\\']));
    let host_pair = plain.map(|host| format!(";host=\"{host}\"")).unwrap_or_default();
    append(headers, &header::FORWARDED, &format!("for={node}{host_pair};proto={scheme}"));
    if !headers.contains_key(X_FORWARDED_PROTO) {
        headers.insert(X_FORWARDED_PROTO, HeaderValue::from_static(scheme));
    }
    if !headers.contains_key(X_FORWARDED_HOST)
        && let Some(host) = host
    {
        headers.insert(X_FORWARDED_HOST, host.clone());
    }
}

/// Adds a value to the list of a header.
fn append(headers: &mut HeaderMap, name: &HeaderName, value: &str) {
    let all = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    let all: Vec<&str> = all.chain([value]).collect();
    if let Ok(all) = HeaderValue::from_str(&all.join(", ")) {
        headers.insert(name, all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use tokio::sync::Semaphore;

    fn peer(address: &str) -> Peer {
        let permit = Arc::new(Arc::new(Semaphore::new(1)).try_acquire_owned().unwrap());
        Peer { address: address.parse().unwrap(), is_encrypted: false, _permit: permit }
    }

    fn forwarded(version: Version, uri: &str, address: &str, lines: &[(&str, &str)]) -> Vec<String> {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        forward(&mut headers, &uri.parse().unwrap(), version, &peer(address));
        let mut lines: Vec<String> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        lines.sort();
        lines
    }

    #[test]
    fn what_is_about_the_connection_does_not_pass() {
        let lines = forwarded(
            Version::HTTP_11,
            "/",
            "192.0.2.1:4711",
            &[
                ("host", "proxy.example.org:8090"),
                ("connection", "close, X-Own,content-length, te"),
                ("connection", "Upgrade"),
                ("upgrade", "h2c"),
                ("x-own", "1"),
                ("keep-alive", "timeout=5"),
                ("proxy-connection", "keep-alive"),
                ("te", "gzip, trailers"),
                ("content-length", "2"),
                ("accept", "*/*"),
            ],
        );
        insta::assert_snapshot!(lines.join("\n"), @r#"
        accept: */*
        connection: te
        content-length: 2
        forwarded: for=192.0.2.1;host="proxy.example.org:8090";proto=http
        te: trailers
        via: 1.1 linecard
        x-forwarded-for: 192.0.2.1
        x-forwarded-host: proxy.example.org:8090
        x-forwarded-proto: http
        "#);
    }

    #[test]
    fn a_body_in_chunks_has_no_other_length() {
        let both = [("content-length", "2"), ("transfer-encoding", "chunked")];
        let lines = forwarded(Version::HTTP_11, "/", "192.0.2.1:4711", &both);
        assert!(!lines.iter().any(|line| line.contains("chunked") || line.starts_with("content-length")), "{lines:?}");
    }

    #[test]
    fn another_proxy_before_this_one_stays_named() {
        let lines = forwarded(
            Version::HTTP_2,
            "https://tools.example.org/",
            "[2001:db8::1]:4711",
            &[
                ("cookie", "a=1"),
                ("cookie", "b=2"),
                ("via", "1.0 outer"),
                ("x-forwarded-for", "203.0.113.9"),
                ("x-forwarded-proto", "https"),
                ("x-forwarded-host", "outer.example.org"),
                ("forwarded", "for=203.0.113.9"),
            ],
        );
        insta::assert_snapshot!(lines.join("\n"), @r#"
        cookie: a=1; b=2
        forwarded: for=203.0.113.9, for="[2001:db8::1]";host="tools.example.org";proto=http
        via: 1.0 outer, 2.0 linecard
        x-forwarded-for: 203.0.113.9, 2001:db8::1
        x-forwarded-host: outer.example.org
        x-forwarded-proto: https
        "#);
    }
}
