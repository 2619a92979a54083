//! JSON Pointers (RFC 6901).

use std::borrow::Cow;

/// Returns a JSON Pointer with one more token, which is escaped.
#[must_use]
pub fn joined(pointer: &str, token: &str) -> String {
    let mut joined = pointer.to_owned();
    push_token(&mut joined, token);
    joined
}

/// Returns a token without its escapes.
///
/// ```
/// assert_eq!(linecard_contract::pointer::unescaped("a~1b~0"), "a/b~");
/// ```
#[must_use]
pub fn unescaped(token: &str) -> Cow<'_, str> {
    if token.contains('~') { Cow::Owned(token.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(token) }
}

/// Appends a token to a JSON Pointer, and escapes it.
pub fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    if !token.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        pointer.push_str(token);
        return;
    }
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            character => pointer.push(character),
        }
    }
}
