//! The tokens of a text that may be invalid JSON, to highlight a finding in it.

/// A token of a text that may be invalid JSON. The tokens of any text cover it without a gap.
///
/// A finding has the offset where it begins. The token at that offset shows where it ends:
///
/// ```
/// use linecard_contract::{Method, Token, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let body = br#"{"newName": "dinner"}"#;
/// let report = validate(&CRITERIA, Method::Post, body);
/// let offset = report.violations().last().unwrap().offset().unwrap();
/// let token = Token::at(body, offset).unwrap();
/// assert_eq!(&body[token.from..token.to], br#""newName""#);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Token {
    /// The offset in bytes of its beginning.
    pub from: usize,
    /// The offset in bytes of its end, which is not included.
    pub to: usize,
    /// The kind of the token.
    pub kind: TokenKind,
}

/// The kind of a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenKind {
    /// A character of white space, or one of `{}[]:,`.
    Structure,
    /// A string, from its quote to the closing quote or to the end of the line.
    Text,
    /// Anything else, up to a token of another kind.
    Bare,
}

impl Token {
    /// Returns the token that begins at this offset in bytes. None at the end of the text.
    #[must_use]
    pub fn at(text: &[u8], from: usize) -> Option<Token> {
        let (first, rest) = text.get(from..)?.split_first()?;
        let (kind, length) = match first {
            b'"' => (TokenKind::Text, length_of_text(rest)),
            byte if is_structure(*byte) => (TokenKind::Structure, 0),
            _ => {
                let end = rest.iter().position(|byte| *byte == b'"' || is_structure(*byte));
                (TokenKind::Bare, end.unwrap_or(rest.len()))
            }
        };
        Some(Token { from, to: from + 1 + length, kind })
    }
}

/// Returns the opening quote of the string that ends at the end of the text.
pub(crate) fn opening_quote(text: &[u8]) -> Option<usize> {
    let mut before = text.strip_suffix(b"\"")?;
    loop {
        let quote = before.iter().rposition(|byte| *byte == b'"')?;
        before = before.get(..quote)?;
        // After an odd number of backslashes, the quote is a part of the string.
        if before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 0 {
            return Some(quote);
        }
    }
}

fn is_structure(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'{' | b'}' | b'[' | b']' | b':' | b',')
}

/// Returns the number of bytes of a string after its opening quote, including the closing quote.
fn length_of_text(rest: &[u8]) -> usize {
    let mut length = 0;
    loop {
        match rest.get(length) {
            None | Some(b'\n') => return length.min(rest.len()),
            Some(b'"') => return length + 1,
            // A character after a backslash does not end the string, except for a line break.
            Some(b'\\') if rest.get(length + 1).is_some_and(|byte| *byte != b'\n') => length += 2,
            Some(_) => length += 1,
        }
    }
}
