//! Checks the head of a request before anything else: its length, its `Host` and its `Origin`.
//!
//! A page of another origin can make a browser send requests here. The browser names that origin in `Origin`, or at least says
//! in `Sec-Fetch-Site` that it is another one.

use crate::refusal::Refusal;
use crate::refusal::reasons::{
    LONGEST_PATH, foreign_host, foreign_origin, long_path, malformed_host, no_host, not_json_from_a_page, several_hosts,
};
use http::Version;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::request::Parts;
use http::uri::Authority;
use linecard_refusal::may_come_from_a_form;
use std::net::IpAddr;

/// What a server allows in the head of a request.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    /// The names that `Host` may have, if they are restricted.
    hosts: Option<Vec<String>>,
    /// The origins that are allowed beside that of the server.
    origins: Vec<String>,
}

/// Marks a request over a connection that the server itself encrypts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Encrypted;

impl Guard {
    /// The guard of a server. The hosts are restricted if it is open: a server with login is safe from a name that changes its
    /// address, because the browser has no cookie for this name.
    pub(crate) fn new(is_open: bool, hosts: &[String], origins: &[String]) -> Guard {
        let lowercase = |names: &[String]| names.iter().map(|name| name.to_ascii_lowercase()).collect::<Vec<_>>();
        Guard { hosts: is_open.then(|| lowercase(hosts)), origins: lowercase(origins) }
    }

    /// A guard that only checks that there is one host.
    pub(crate) const fn of_any_host() -> Guard {
        Guard { hosts: None, origins: Vec::new() }
    }

    /// Whether pages of other origins are allowed.
    pub(crate) const fn has_origins(&self) -> bool {
        !self.origins.is_empty()
    }

    /// The configured origin that a request comes from; none if it comes from elsewhere.
    pub(crate) fn configured_origin(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let origin = headers.get(header::ORIGIN)?;
        self.origins.contains(&origin.to_str().ok()?.to_ascii_lowercase()).then(|| origin.clone())
    }

    pub(crate) fn check(&self, head: &Parts) -> Result<(), Refusal> {
        if head.uri.path_and_query().is_some_and(|path| path.as_str().len() > LONGEST_PATH) {
            return Err(long_path());
        }
        let host = host(head)?;
        if let (Some(hosts), Some(host)) = (&self.hosts, host)
            && !is_allowed_host(hosts, host)
        {
            return Err(foreign_host());
        }
        self.check_origin(head, host)
    }

    fn check_origin(&self, head: &Parts, host: Option<&str>) -> Result<(), Refusal> {
        let Parts { method, headers, .. } = head;
        let mut origins = headers.get_all(header::ORIGIN).iter().peekable();
        if origins.peek().is_none() {
            let site = headers.get(HeaderName::from_static("sec-fetch-site")).map(HeaderValue::as_bytes);
            let is_foreign = matches!(site, Some(b"cross-site" | b"same-site"));
            return if is_foreign && !method.is_safe() { Err(foreign_origin()) } else { Ok(()) };
        }
        let is_encrypted = head.extensions.get::<Encrypted>().is_some();
        if !origins.all(|origin| origin.to_str().is_ok_and(|origin| self.is_own(origin, host, is_encrypted))) {
            return Err(foreign_origin());
        }
        if may_come_from_a_form(method, headers) {
            return Err(not_json_from_a_page());
        }
        Ok(())
    }

    /// Whether an origin is that of the server, as its caller names it, or a configured one. Without TLS of the server itself the
    /// origin may have it: that of a reverse proxy.
    fn is_own(&self, origin: &str, host: Option<&str>, is_encrypted: bool) -> bool {
        let origin = origin.to_ascii_lowercase();
        if self.origins.contains(&origin) {
            return true;
        }
        let Some((scheme, authority)) = origin.split_once("://") else { return false };
        let default = match scheme {
            "http" if !is_encrypted => ":80",
            "https" => ":443",
            _ => return false,
        };
        let without_default = |authority: &str| authority.strip_suffix(default).unwrap_or(authority).to_owned();
        host.is_some_and(|host| without_default(&host.to_ascii_lowercase()) == without_default(authority))
    }
}

/// The host of a request. Only HTTP/1.0 may leave it out. If the request names a whole URI, the host is that of the URI.
fn host(head: &Parts) -> Result<Option<&str>, Refusal> {
    let of_uri = head.uri.authority().map(Authority::as_str);
    let mut hosts = head.headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) if head.version < Version::HTTP_11 => Ok(of_uri),
        (Some(host), None) => match host.to_str() {
            Ok("") => Err(no_host()),
            Ok(host) => Ok(Some(of_uri.unwrap_or(host))),
            Err(_) => Err(malformed_host()),
        },
        (None, _) => Err(no_host()),
        (Some(_), Some(_)) => Err(several_hosts()),
    }
}

/// Whether a host is the machine itself, an address, or a configured name. No page can make a browser take an address for
/// another one.
fn is_allowed_host(hosts: &[String], host: &str) -> bool {
    // The port follows the last colon, unless that is part of an address in brackets.
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    if address.parse::<IpAddr>().is_ok() {
        return true;
    }
    let (host, name) = (host.to_ascii_lowercase(), name.to_ascii_lowercase());
    name == "localhost"
        || name.ends_with(".localhost")
        || hosts.iter().any(|allowed| *allowed == name || *allowed == host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;

    /// The status of the refusal; 0 if there is none.
    fn checked(guard: &Guard, method: &str, headers: &[(&str, &str)]) -> u16 {
        let mut request = Request::builder().method(method).uri("/api/");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        guard.check(&head).map_or_else(|refusal| refusal.status().as_u16(), |()| 0)
    }

    #[test]
    fn an_origin_must_be_that_of_the_host_or_a_configured_one() {
        let guard = Guard { hosts: None, origins: vec!["https://tools.example.org".to_owned()] };
        let json = ("content-type", "application/json; charset=utf-8");
        for (host, origin, expected) in [
            ("127.0.0.1:8080", "http://127.0.0.1:8080", 0),
            ("LineCard.example.org", "https://linecard.example.org", 0),
            ("linecard.example.org:443", "https://linecard.example.org", 0),
            ("linecard.example.org", "http://linecard.example.org:80", 0),
            ("linecard.example.org", "https://tools.example.org", 0),
            ("linecard.example.org", "https://linecard.example.org:8443", 403),
            ("linecard.example.org", "http://tools.example.org", 403),
            ("127.0.0.1:8080", "http://127.0.0.1:8081", 403),
            ("127.0.0.1:8080", "http://localhost:8080", 403),
            ("127.0.0.1:8080", "http://evil.example.org", 403),
            ("127.0.0.1:8080", "null", 403),
            ("127.0.0.1:8080", "", 403),
            ("", "null", 400),
        ] {
            for method in ["GET", "POST"] {
                let headers = [("host", host), ("origin", origin), json, ("content-length", "2")];
                assert_eq!(checked(&guard, method, &headers), expected, "{method} {host} {origin}");
            }
        }
        let two = [("host", "a"), ("origin", "http://a"), ("origin", "http://evil.example.org")];
        assert_eq!(checked(&guard, "GET", &two), 403);
    }

    #[test]
    fn over_tls_a_page_without_it_is_of_another_origin() {
        let guard = Guard::of_any_host();
        for (origin, expected) in
            [("https://a", true), ("https://a:443", true), ("http://a", false), ("http://a:80", false)]
        {
            let request = Request::builder().uri("/").header("host", "a").header("origin", origin).extension(Encrypted);
            let (head, ()) = request.body(()).unwrap().into_parts();
            assert_eq!(guard.check(&head).is_ok(), expected, "{origin}");
        }
    }

    #[test]
    fn a_page_must_send_json() {
        let (host, origin, length) = (("host", "a"), ("origin", "http://a"), ("content-length", "2"));
        let guard = Guard::of_any_host();
        for (method, headers, expected) in [
            ("POST", &[host, origin, length][..], 415),
            ("PUT", &[host, origin, ("transfer-encoding", "chunked")], 415),
            ("POST", &[host, origin, length, ("content-type", "text/plain")], 415),
            ("POST", &[host, origin, ("content-type", "application/x-www-form-urlencoded")], 415),
            ("POST", &[host, origin, length, ("content-type", "application/json")], 0),
            ("POST", &[host, origin], 0),
            ("DELETE", &[host, origin], 0),
            ("GET", &[host, origin, length], 0),
            // What curl -d sends.
            ("POST", &[host, length, ("content-type", "application/x-www-form-urlencoded")], 0),
            ("POST", &[host, ("sec-fetch-site", "cross-site")], 403),
            ("POST", &[host, ("sec-fetch-site", "same-site")], 403),
            ("POST", &[host, ("sec-fetch-site", "same-origin")], 0),
            ("GET", &[host, ("sec-fetch-site", "cross-site")], 0),
        ] {
            assert_eq!(checked(&guard, method, headers), expected, "{method} {headers:?}");
        }
    }

    #[test]
    fn a_test_double_has_no_other_name() {
        let guard = Guard { hosts: Some(vec!["double".to_owned(), "other:99".to_owned()]), origins: Vec::new() };
        for (host, expected) in [
            ("localhost", 0),
            ("LOCALHOST:8080", 0),
            ("a.localhost:8080", 0),
            ("127.0.0.1:8080", 0),
            ("192.0.2.1", 0),
            ("[::1]:8080", 0),
            ("[2001:db8::1]", 0),
            ("double:8080", 0),
            ("other:99", 0),
            ("other:98", 403),
            ("evil.example.org", 403),
            ("127.0.0.1.evil.example.org", 403),
            ("notlocalhost", 403),
            ("localhost.evil.example.org:8080", 403),
        ] {
            assert_eq!(checked(&guard, "GET", &[("host", host)]), expected, "{host}");
        }
    }

    #[test]
    fn a_request_has_one_host() {
        let guard = Guard::of_any_host();
        for (headers, expected) in
            [(&[][..], 400), (&[("host", "")], 400), (&[("host", "a"), ("host", "a")], 400), (&[("host", "a")], 0)]
        {
            assert_eq!(checked(&guard, "GET", headers), expected, "{headers:?}");
        }
        let (mut head, ()) = Request::builder().uri("/").version(Version::HTTP_10).body(()).unwrap().into_parts();
        assert!(guard.check(&head).is_ok());
        let mut whole = head.clone();
        whole.uri = "http://evil.example.org/".parse().unwrap();
        let double = Guard { hosts: Some(Vec::new()), origins: Vec::new() };
        assert_eq!(double.check(&whole).unwrap_err().status().as_u16(), 403);
        whole.headers.insert(header::HOST, HeaderValue::from_static("localhost"));
        assert_eq!(double.check(&whole).unwrap_err().status().as_u16(), 403);
        whole.headers.insert(header::HOST, HeaderValue::from_bytes(b"caf\xc3\xa9").unwrap());
        assert_eq!(double.check(&whole).unwrap_err().status().as_u16(), 400);
        head.uri = format!("/{}", "x".repeat(LONGEST_PATH)).parse().unwrap();
        assert_eq!(guard.check(&head).unwrap_err().status().as_u16(), 414);
    }
}
