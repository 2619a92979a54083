//! Which segments of a path every server reads alike.

/// Returns whether every server takes a segment for one, and for the same. No client encodes a letter or a digit.
#[inline]
pub(crate) fn is_plain(segment: &str) -> bool {
    let is_harmless = |byte: u8| !byte.is_ascii_alphanumeric() && !b"-._~/\\%".contains(&byte);
    let is_special = |byte: u8| byte == b'%' || byte == b'\\';
    !segment.starts_with('.')
        && (!segment.bytes().any(is_special) || (!segment.contains('\\') && encoded_bytes(segment).all(is_harmless)))
}

/// Returns the bytes that are percent-encoded.
pub(crate) fn encoded_bytes(text: &str) -> impl Iterator<Item = u8> {
    text.as_bytes().windows(3).filter_map(|bytes| match bytes {
        [b'%', high, low] => encoded_byte(*high, *low),
        _ => None,
    })
}

pub(crate) fn encoded_byte(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(high)? << 4 | digit(low)?) as u8)
}
