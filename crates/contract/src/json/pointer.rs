//! JSON Pointers as RFC 6901 writes them.

/// A JSON Pointer with a token behind it.
#[must_use]
pub fn joined(pointer: &str, token: &str) -> String {
    let mut joined = pointer.to_owned();
    push_token(&mut joined, token);
    joined
}

/// Adds a token to a JSON Pointer.
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
