use super::validate::Contender;

/// The floor: a small reader in safe Rust that checks the grammar of JSON, UTF-8 and the nesting, and nothing else.
#[derive(Debug)]
pub struct Floor;

impl Contender for Floor {
    fn validate(&mut self, body: &[u8]) -> bool {
        is_json(body)
    }
}

/// The deepest nesting that is read, as in `serde_json`.
const DEEPEST: u32 = 127;

/// What is left of a text after the part that was read; `None` after a fault.
type Rest<'b> = Option<&'b [u8]>;

/// Returns whether a text is a JSON value.
fn is_json(text: &[u8]) -> bool {
    value(blanks(text), DEEPEST).is_some_and(|rest| blanks(rest).is_empty())
}

#[inline(always)]
fn value(text: &[u8], depth: u32) -> Rest<'_> {
    match text.first()? {
        b'"' => string(&text[1..]),
        b'{' => object(blanks(&text[1..]), depth.checked_sub(1)?),
        b'[' => list(blanks(&text[1..]), depth.checked_sub(1)?),
        b't' => text.strip_prefix(b"true"),
        b'f' => text.strip_prefix(b"false"),
        b'n' => text.strip_prefix(b"null"),
        _ => number(text),
    }
}

fn object(mut text: &[u8], depth: u32) -> Rest<'_> {
    if let [b'}', rest @ ..] = text {
        return Some(rest);
    }
    loop {
        let rest = blanks(string(text.strip_prefix(b"\"")?)?);
        let rest = blanks(value(blanks(rest.strip_prefix(b":")?), depth)?);
        match rest {
            [b',', rest @ ..] => text = blanks(rest),
            [b'}', rest @ ..] => return Some(rest),
            _ => return None,
        }
    }
}

fn list(mut text: &[u8], depth: u32) -> Rest<'_> {
    if let [b']', rest @ ..] = text {
        return Some(rest);
    }
    loop {
        match blanks(value(text, depth)?) {
            [b',', rest @ ..] => text = blanks(rest),
            [b']', rest @ ..] => return Some(rest),
            _ => return None,
        }
    }
}

#[inline(always)]
fn blanks(text: &[u8]) -> &[u8] {
    match text {
        [b' ' | b'\n' | b'\t' | b'\r', rest @ ..] => more_blanks(rest),
        _ => text,
    }
}

#[inline(never)]
fn more_blanks(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\t' | b'\r', rest @ ..] = text {
        text = rest;
    }
    text
}

/// The highest bit of each byte of a word.
const HIGHEST: u64 = every(0x80);

/// Returns a word with this byte eight times.
const fn every(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Returns the highest bit of the first byte that is a control character, a quote or a backslash. Later ones may be wrong.
const fn stops(word: u64) -> u64 {
    let control = word.wrapping_sub(every(b' '));
    let quote = (word ^ every(b'"')).wrapping_sub(every(1));
    let backslash = (word ^ every(b'\\')).wrapping_sub(every(1));
    (control | quote | backslash) & !word & HIGHEST
}

/// Reads a string after its first quote, eight bytes at a time.
#[inline(always)]
fn string(text: &[u8]) -> Rest<'_> {
    let (mut rest, mut high) = (text, 0);
    while let Some((word, after)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*word);
        let stop = stops(word);
        if stop == 0 {
            high |= word & HIGHEST;
            rest = after;
            continue;
        }
        let before = stop.trailing_zeros() & !7;
        high |= word & HIGHEST & ((1 << before) - 1);
        let [b'"', after @ ..] = rest.get(before as usize / 8..)? else { break };
        return if high == 0 { Some(after) } else { checked(text, after) };
    }
    string_by_bytes(text, rest)
}

/// Reads the rest of a string that has an escape, or that ends within eight bytes of the end of the text.
#[cold]
#[inline(never)]
fn string_by_bytes<'b>(text: &'b [u8], mut rest: &'b [u8]) -> Rest<'b> {
    loop {
        rest = match rest {
            [b'"', after @ ..] => return checked(text, after),
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', after @ ..] => after,
            [b'\\', b'u', a, b, c, d, after @ ..] if [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit) => after,
            [byte, after @ ..] if *byte >= b' ' && *byte != b'\\' => after,
            _ => return None,
        }
    }
}

/// Checks that the string before `after` is UTF-8.
fn checked<'b>(text: &[u8], after: &'b [u8]) -> Rest<'b> {
    std::str::from_utf8(&text[..text.len() - after.len() - 1]).is_ok().then_some(after)
}

#[inline(always)]
fn number(text: &[u8]) -> Rest<'_> {
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let mut text = match text {
        [b'0', rest @ ..] => rest,
        _ => digits(text)?,
    };
    if let [b'.', rest @ ..] = text {
        text = digits(rest)?;
    }
    match text {
        [b'e' | b'E', b'+' | b'-', rest @ ..] | [b'e' | b'E', rest @ ..] => digits(rest),
        _ => Some(text),
    }
}

/// Reads at least one digit.
#[inline(always)]
fn digits(text: &[u8]) -> Rest<'_> {
    let mut rest = text;
    while let [b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    (rest.len() < text.len()).then_some(rest)
}
