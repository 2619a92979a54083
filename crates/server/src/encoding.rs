//! Compressed bodies: gzip and deflate, in requests and responses.

use crate::refusal::Refusal;
use crate::refusal::reasons::{unreadable_charset, unreadable_encoding};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// A longer name is shortened in a message, in characters.
const LONGEST_NAME: usize = 48;

/// Marks a request whose body was compressed.
#[derive(Clone, Copy)]
struct WasEncoded;

/// Remembers that a request body is compressed, before it is decompressed.
pub(crate) async fn remember(mut request: Request, next: Next) -> Response {
    if request.headers().contains_key(header::CONTENT_ENCODING) {
        request.extensions_mut().insert(WasEncoded);
    }
    next.run(request).await
}

/// Whether the body of a request was compressed.
pub(crate) fn is_encoded(request: &Request) -> bool {
    request.extensions().get::<WasEncoded>().is_some()
}

/// Refuses a body that is compressed in a way that the server cannot read, or has another charset than UTF-8. The header is gone
/// if the body is decompressed.
pub(crate) fn check_encoding(headers: &HeaderMap) -> Result<(), Refusal> {
    let mut encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    if let Some(encoding) = encodings.find(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(unreadable_encoding(&name(encoding.as_bytes())));
    }
    match headers.get(header::CONTENT_TYPE).and_then(charset) {
        Some(charset) if !is_utf8(charset) => Err(unreadable_charset(&name(charset))),
        _ => Ok(()),
    }
}

/// US-ASCII is a part of UTF-8.
fn is_utf8(charset: &[u8]) -> bool {
    ["utf-8", "utf8", "us-ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known.as_bytes()))
}

/// The charset of a content type.
fn charset(content_type: &HeaderValue) -> Option<&[u8]> {
    let mut parameters = content_type.as_bytes().split(|byte| *byte == b';').skip(1).map(<[u8]>::trim_ascii);
    let charset = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_at_checked(8)?;
        name.eq_ignore_ascii_case(b"charset=").then_some(value)
    })?;
    Some(charset.strip_prefix(b"\"").and_then(|charset| charset.strip_suffix(b"\"")).unwrap_or(charset))
}

/// A name of the caller for a message: short, and of visible characters.
fn name(bytes: &[u8]) -> String {
    let shown = |byte: &u8| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' };
    bytes.iter().take(LONGEST_NAME).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_and_encodings() {
        for (name, value, expected) in [
            ("content-type", "application/json", 0),
            ("content-type", "application/json; charset=utf-8", 0),
            ("content-type", "application/json;charset=\"UTF-8\"", 0),
            ("content-type", "application/json; a=b; Charset=us-ascii", 0),
            ("content-type", "application/json; charset=iso-8859-1", 415),
            ("content-type", "text/plain; charset=", 415),
            ("content-encoding", "identity", 0),
            ("content-encoding", "br", 415),
            ("content-encoding", "gzip, deflate", 415),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            let status = check_encoding(&headers).map_or_else(|refusal| refusal.status().as_u16(), |()| 0);
            assert_eq!(status, expected, "{name}: {value}");
        }
    }
}
