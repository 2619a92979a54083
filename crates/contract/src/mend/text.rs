//! Members and values in a text that is valid JSON.

use crate::json::token::{Token, TokenKind, opening_quote};

/// A member of an object.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Member {
    /// The offset of the name.
    pub(crate) from: usize,
    /// The end of the name.
    pub(crate) name_to: usize,
    value: usize,
    /// The end of the value.
    to: usize,
}

impl Member {
    /// Returns the member whose name or value begins at the offset.
    pub(crate) fn around(text: &[u8], offset: usize) -> Option<Member> {
        Member::at(text, offset).or_else(|| {
            let colon = before(text, offset).filter(|at| text.get(*at) == Some(&b':'))?;
            Member::at(text, opening_quote(text.get(..=before(text, colon)?)?)?)
        })
    }

    /// Returns the member whose name begins at the offset.
    fn at(text: &[u8], from: usize) -> Option<Member> {
        let (_, name_to) = string(text, from)?;
        let colon = after(text, name_to).filter(|at| text.get(*at) == Some(&b':'))?;
        let value = after(text, colon + 1)?;
        Some(Member { from, name_to, value, to: end_of_value(text, value)? })
    }

    pub(crate) fn value<'t>(&self, text: &'t [u8]) -> &'t [u8] {
        text.get(self.value..self.to).unwrap_or_default()
    }

    /// Returns the range whose removal removes the member with its comma.
    pub(crate) fn removal(&self, text: &[u8]) -> (usize, usize) {
        if let Some(comma) = after(text, self.to).filter(|at| text.get(*at) == Some(&b',')) {
            if let Some(next) = after(text, comma + 1) {
                return (self.from, next);
            }
        }
        match before(text, self.from) {
            Some(comma) if text.get(comma) == Some(&b',') => (comma, self.to),
            _ => (self.from, self.to),
        }
    }

    /// Returns the last member before this one in the same object whose name has the same text.
    pub(crate) fn earlier_with_same_name(&self, text: &[u8]) -> Option<Member> {
        let opening = opening_brace(text, self.from)?;
        let mut at = after(text, opening + 1)?;
        let mut found = None;
        while at < self.from {
            let member = Member::at(text, at)?;
            if text.get(member.from..member.name_to) == text.get(self.from..self.name_to) {
                found = Some(member);
            }
            let comma = after(text, member.to).filter(|at| text.get(*at) == Some(&b','))?;
            at = after(text, comma + 1)?;
        }
        found
    }
}

/// Returns the range of the string that begins at the offset.
pub(crate) fn string(text: &[u8], from: usize) -> Option<(usize, usize)> {
    let token = Token::at(text, from).filter(|token| token.kind == TokenKind::Text)?;
    (token.to >= from + 2).then_some((from, token.to))
}

/// Returns the offset of the first byte from here that is no white space.
pub(crate) fn after(text: &[u8], from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    Some(from + rest.iter().position(|byte| !is_space(*byte))?)
}

/// Returns the offset of the last byte before the offset that is no white space.
pub(crate) fn before(text: &[u8], offset: usize) -> Option<usize> {
    text.get(..offset)?.iter().rposition(|byte| !is_space(*byte))
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Returns the end of the value that begins at the offset.
fn end_of_value(text: &[u8], from: usize) -> Option<usize> {
    let (mut at, mut depth) = (from, 0_usize);
    loop {
        let token = Token::at(text, at)?;
        at = token.to;
        if token.kind == TokenKind::Structure {
            match text.get(token.from)? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                _ => continue,
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

/// Returns the brace that opens the object around the offset of a name.
fn opening_brace(text: &[u8], offset: usize) -> Option<usize> {
    let (mut at, mut open) = (0, Vec::new());
    while at < offset {
        let token = Token::at(text, at)?;
        at = token.to;
        if token.kind == TokenKind::Structure {
            match text.get(token.from)? {
                b'{' | b'[' => open.push(token.from),
                b'}' | b']' => drop(open.pop()),
                _ => {}
            }
        }
    }
    open.pop().filter(|at| text.get(*at) == Some(&b'{'))
}

/// Returns whether the text is a number of JSON.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::{Member, is_number};

    #[test]
    fn a_member_is_removed_with_its_comma() {
        let removed = |text: &str, offset: usize| {
            let (from, to) = Member::around(text.as_bytes(), offset).unwrap().removal(text.as_bytes());
            [&text[..from], &text[to..]].concat()
        };
        assert_eq!(removed(r#"{"a": [1, {}], "b": 2}"#, 1), r#"{"b": 2}"#);
        assert_eq!(removed(r#"{"a": [1, {}], "b": 2}"#, 6), r#"{"b": 2}"#);
        assert_eq!(removed(r#"{"a": 1 , "b" : "\\\""}"#, 10), r#"{"a": 1 }"#);
        assert_eq!(removed(r#"{"\"a" : "x"}"#, 9), "{}");
        assert_eq!(removed("{\n  \"a\": 1,\n  \"b\": 2\n}", 4), "{\n  \"b\": 2\n}");
        assert_eq!(removed("{\n  \"a\": 1,\n  \"b\": 2\n}", 14), "{\n  \"a\": 1\n}");
        assert_eq!(Member::around(b"[1, 2]", 4), None);
    }

    #[test]
    fn numbers_are_those_of_json() {
        assert!(["0", "-1", "10.50"].into_iter().all(is_number));
        assert!(!["", "01", "1.", ".5", "+1", "1e5", "1_0", "٣"].into_iter().any(is_number));
    }
}
