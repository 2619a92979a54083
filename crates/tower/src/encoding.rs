//! Whether a body is as in the contract.

use http::header::{self, HeaderMap};

/// Whether a body is compressed, or encoded in another way.
pub(crate) fn is_encoded(headers: &HeaderMap) -> bool {
    let encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    encodings
        .filter(|encoding| !encoding.is_empty())
        .any(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
}
