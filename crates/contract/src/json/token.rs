//! A text that may be JSON in pieces, for whoever shows where a fault stands.

/// A piece of a text that may be JSON. Whatever the text is, its tokens cover it without a gap.
///
/// A finding says where it begins; the token that begins there says how far that goes:
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
    /// The offset in bytes behind its end.
    pub to: usize,
    /// What it is.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenKind {
    /// A character of white space or of the structure.
    Structure,
    /// From a quote to the next one, or to the end of the line.
    Text,
    /// Anything else, as long as it goes on.
    Bare,
}

impl Token {
    /// The token that begins at this offset in bytes; none at the end of the text.
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

fn is_structure(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'{' | b'}' | b'[' | b']' | b':' | b',')
}

/// How far the text behind a quote goes, its last quote included.
fn length_of_text(rest: &[u8]) -> usize {
    let mut length = 0;
    loop {
        match rest.get(length) {
            None | Some(b'\n') => return length.min(rest.len()),
            Some(b'"') => return length + 1,
            // What stands behind a backslash ends nothing, but for the end of the line.
            Some(b'\\') if rest.get(length + 1).is_some_and(|byte| *byte != b'\n') => length += 2,
            Some(_) => length += 1,
        }
    }
}
