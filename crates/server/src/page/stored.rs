//! Content that stays the same while the server runs, and is sent compressed to a caller that accepts that.

use super::headers::shown;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};
use std::sync::OnceLock;

/// Content, and the same compressed. It is compressed for the first caller that accepts it.
pub(super) struct Stored {
    media_type: &'static str,
    plain: Tagged,
    gzip: OnceLock<Option<Tagged>>,
}

/// Content with its entity tag.
struct Tagged {
    content: Bytes,
    tag: String,
}

impl Stored {
    pub(super) fn new(media_type: &'static str, content: Bytes) -> Stored {
        Stored { media_type, plain: Tagged::new(content), gzip: OnceLock::new() }
    }

    /// Returns a response with the content, or a 304 if the caller already has it.
    pub(super) fn response(&self, headers: &HeaderMap) -> Response {
        let compressed = if accepts_gzip(headers) { self.compressed() } else { None };
        let Tagged { content, tag } = compressed.unwrap_or(&self.plain);
        let mut response = shown(headers, self.media_type, content.clone(), tag);
        let set = response.headers_mut();
        set.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if compressed.is_some() && set.contains_key(header::CONTENT_TYPE) {
            set.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }

    /// The compressed content; none if it is not shorter.
    fn compressed(&self) -> Option<&Tagged> {
        let made = self.gzip.get_or_init(|| {
            let compressed = gzip(&self.plain.content).ok()?;
            (compressed.len() < self.plain.content.len()).then(|| Tagged::new(compressed.into()))
        });
        made.as_ref()
    }
}

impl Tagged {
    fn new(content: Bytes) -> Tagged {
        let tag = crate::etag::of(&content);
        Tagged { content, tag }
    }
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    encoder.finish()
}

/// Whether the `Accept-Encoding` header allows gzip. `gzip` itself decides, then `*`; without either, it is not allowed.
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    let codings = values.flat_map(|value| value.to_str().unwrap_or_default().split(','));
    let (mut named, mut any) = (None, None);
    for coding in codings {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let is_allowed = weight.is_none_or(|weight| weight.trim().parse::<f32>().is_ok_and(|weight| weight > 0.0));
        match name.as_str() {
            "gzip" | "x-gzip" => named = Some(is_allowed),
            "*" => any = Some(is_allowed),
            _ => {}
        }
    }
    named.or(any).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caller_chooses_the_encoding() {
        for (accepted, expected) in [
            ("", false),
            ("gzip", true),
            ("deflate, GZIP;q=0.5", true),
            ("gzip, deflate, br, zstd", true),
            ("identity", false),
            ("gzip;q=0, *", false),
            ("*;q=0.1", true),
            ("br, *;q=0", false),
            ("gzip; q=x", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, accepted.parse().unwrap());
            assert_eq!(accepts_gzip(&headers), expected, "{accepted}");
        }
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[test]
    fn content_that_compression_makes_longer_is_sent_as_it_is() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let encoding = |content: &'static str| {
            let response = Stored::new("text/plain", Bytes::from_static(content.as_bytes())).response(&headers);
            response.headers().get(header::CONTENT_ENCODING).cloned()
        };
        assert_eq!(encoding("short"), None);
        assert_eq!(encoding(include_str!("stored.rs")), Some(HeaderValue::from_static("gzip")));
    }
}
