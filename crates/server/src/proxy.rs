//! Behind a reverse proxy, the caller is not the peer of the connection.

use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use std::net::{IpAddr, SocketAddr};

/// The header in which a reverse proxy names the caller.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ProxyHeader {
    /// `X-Forwarded-For`.
    XForwardedFor,
    /// `Forwarded`, of RFC 7239.
    Forwarded,
}

impl ProxyHeader {
    const fn name(self) -> &'static str {
        match self {
            ProxyHeader::XForwardedFor => "x-forwarded-for",
            ProxyHeader::Forwarded => "forwarded",
        }
    }

    /// The last address in the header. The caller may have written the ones before it.
    fn caller(self, headers: &HeaderMap) -> Option<IpAddr> {
        let last = headers.get_all(self.name()).iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim();
        let node = match self {
            ProxyHeader::XForwardedFor => last,
            ProxyHeader::Forwarded => last.split(';').map(str::trim).find_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                name.eq_ignore_ascii_case("for").then(|| value.trim_matches('"'))
            })?,
        };
        let bare = node.strip_prefix('[').and_then(|node| node.strip_suffix(']')).unwrap_or(node);
        bare.parse().ok().or_else(|| node.parse::<SocketAddr>().ok().map(|address| address.ip()))
    }
}

/// Replaces the address of the proxy with the address of the caller. If the proxy names no address, such as in
/// `for=_hidden`, the request has none: the caller is not the proxy.
pub(crate) fn replace_peer(header: Option<ProxyHeader>, request: &mut Request) {
    if let Some(header) = header.filter(|header| request.headers().contains_key(header.name())) {
        match header.caller(request.headers()) {
            Some(caller) => drop(request.extensions_mut().insert(ConnectInfo(SocketAddr::new(caller, 0)))),
            None => drop(request.extensions_mut().remove::<ConnectInfo<SocketAddr>>()),
        }
    }
}

/// Headers that proxies add to the requests that they pass on, beside those of [`ProxyHeader`].
const HEADERS_OF_PROXIES: [&str; 6] =
    ["via", "x-client-ip", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-real-ip"];

/// Whether a request comes from this machine, and not through a proxy that the settings do not name.
pub(crate) fn is_local(header: Option<ProxyHeader>, peer: Option<SocketAddr>, headers: &HeaderMap) -> bool {
    let mut unknown =
        [ProxyHeader::XForwardedFor, ProxyHeader::Forwarded].into_iter().filter(|known| Some(*known) != header);
    peer.is_some_and(|peer| peer.ip().to_canonical().is_loopback())
        && !unknown.any(|other| headers.contains_key(other.name()))
        // A named proxy may add them to the request of a caller on this machine.
        && (header.is_some() || !HEADERS_OF_PROXIES.iter().any(|name| headers.contains_key(*name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    #[test]
    fn the_last_address_is_the_caller() {
        use ProxyHeader::{Forwarded, XForwardedFor};
        for (header, value, expected) in [
            (XForwardedFor, "192.0.2.1", Some("192.0.2.1")),
            (XForwardedFor, "127.0.0.1, 192.0.2.1", Some("192.0.2.1")),
            (XForwardedFor, "192.0.2.1:4711", Some("192.0.2.1")),
            (XForwardedFor, "2001:db8::1", Some("2001:db8::1")),
            (XForwardedFor, "[2001:db8::1]:4711", Some("2001:db8::1")),
            (XForwardedFor, "192.0.2.1, nobody", None),
            (XForwardedFor, "", None),
            (Forwarded, "for=192.0.2.1", Some("192.0.2.1")),
            (Forwarded, "for=127.0.0.1, by=192.0.2.9;For=\"192.0.2.1:80\";proto=https", Some("192.0.2.1")),
            (Forwarded, "for=\"[2001:db8::1]\"", Some("2001:db8::1")),
            (Forwarded, "for=\"[2001:db8::1]:80\"", Some("2001:db8::1")),
            (Forwarded, "for=192.0.2.1, for=_hidden", None),
            (Forwarded, "192.0.2.1", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.append(header.name(), "127.0.0.1".parse().unwrap());
            headers.append(header.name(), value.parse().unwrap());
            assert_eq!(header.caller(&headers), expected.map(|address| address.parse().unwrap()), "{value}");
        }
        assert_eq!(XForwardedFor.caller(&HeaderMap::new()), None);
    }

    #[test]
    fn a_request_through_an_unknown_proxy_is_not_local() {
        let (here, there) = (Some(([127, 0, 0, 1], 80).into()), Some(([192, 0, 2, 1], 80).into()));
        let none = HeaderMap::new();
        let mut forwarded = HeaderMap::new();
        forwarded.insert("x-forwarded-for", "127.0.0.1".parse().unwrap());
        assert!(is_local(None, here, &none));
        assert!(!is_local(None, there, &none));
        assert!(!is_local(None, None, &none));
        assert!(!is_local(None, here, &forwarded));
        assert!(is_local(Some(ProxyHeader::XForwardedFor), here, &forwarded));
        for name in HEADERS_OF_PROXIES {
            let headers = HeaderMap::from_iter([(HeaderName::from_static(name), HeaderValue::from_static("a"))]);
            assert!(!is_local(None, here, &headers), "{name}");
        }
    }
}
