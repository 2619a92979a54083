//! The part of a body around a finding, with its values masked.
//!
//! Bodies hold passwords and PINs. An excerpt shows the structure of the body, the names of attributes and the words of
//! documented lists. Of any other value, it shows only the length. Each character of the body is one character of the
//! excerpt, so that columns and carets are correct.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use linecard_console::is_hidden;
use linecard_contract::{Api, Kind, Token, TokenKind};
use std::collections::HashSet;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Replaces a character of a value.
const MASK: char = '•';
/// Replaces a hidden character, and bytes that are not valid UTF-8.
const REPLACEMENT: char = '\u{fffd}';
/// Marks where the line was cut.
const ELLIPSIS: char = '…';

/// A part of one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Excerpt {
    /// The text of the part.
    pub text: String,
    /// The bytes of `text` that the finding is about; empty at the end of a line.
    pub marked: Range<usize>,
}

/// The parts of a body that may be shown, because they are in the tables.
#[derive(Clone, Debug)]
pub struct PublicTexts {
    /// The names of all attributes of all objects.
    names: HashSet<&'static str>,
    /// The words of all documented lists.
    words: HashSet<&'static str>,
}

impl PublicTexts {
    /// Collects the names and words of an API.
    #[must_use]
    pub fn of(api: &Api) -> PublicTexts {
        let fields = || api.objects.iter().flat_map(|object| object.fields());
        PublicTexts {
            names: fields().map(|field| field.name).collect(),
            words: fields().flat_map(|field| &field.kinds).flat_map(Kind::words).copied().collect(),
        }
    }
}

/// Returns an excerpt for each offset, in one pass over the body. The offsets must be in ascending order.
///
/// `is_json` states that the body is valid JSON. Then a string before a colon is the name of a member, and is shown. `width` is
/// the most columns of an excerpt, in which a wide letter has two. A longer line is cut around the offset.
///
/// ```
/// use linecard_cli::excerpt::{PublicTexts, excerpts};
///
/// let body = br#"{"pin": "1234", "name": "lunch", "selection": "Any"}"#;
/// let excerpt = &excerpts(&PublicTexts::of(&linecard_model::API), body, &[8], true, 80)[0];
/// assert_eq!(excerpt.text, r#"{"pin": "••••", "name": "•••••", "selection": "Any"}"#);
/// assert_eq!(excerpt.text[excerpt.marked.clone()], *r#""••••""#);
/// ```
#[must_use]
pub fn excerpts(public: &PublicTexts, body: &[u8], offsets: &[usize], is_json: bool, width: usize) -> Vec<Excerpt> {
    let mut windows: Vec<Window> = offsets.iter().map(|offset| Window::new(body, *offset, width)).collect();
    // Later windows begin later. Bytes that are no characters can differ in how they are counted.
    let mut latest = usize::MAX;
    for window in windows.iter_mut().rev() {
        window.from = window.from.min(latest);
        latest = window.from;
        if previous(body, window.from).is_some() {
            window.text.push(ELLIPSIS);
        }
    }
    let (mut first, mut at) = (0, 0);
    while first < windows.len() {
        let Some(token) = Token::at(body, at) else { break };
        at = token.to;
        while windows.get(first).is_some_and(|window| window.to <= token.from) {
            first += 1;
        }
        // Windows are in the order of their offsets: the first one after the token ends the search.
        let overlapping = windows.iter_mut().skip(first).take_while(|window| window.from < token.to);
        let mut masking = None;
        for window in overlapping {
            let masking = *masking.get_or_insert_with(|| Masking::of(public, &token, body, is_json));
            window.add(body, &token, masking);
        }
    }
    windows.into_iter().map(Window::finish).collect()
}

/// Returns the body without a byte order mark, and the length of the mark in bytes.
///
/// Editors do not count the mark as a column, so columns and excerpts ignore it.
#[must_use]
pub fn without_mark(body: &[u8]) -> (&[u8], usize) {
    let rest = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    (rest, body.len() - rest.len())
}

/// An excerpt while it is being written.
struct Window {
    /// The bytes of the body that are shown.
    from: usize,
    to: usize,
    offset: usize,
    is_cut: bool,
    text: String,
    marked_from: Option<usize>,
    marked_to: Option<usize>,
}

impl Window {
    fn new(body: &[u8], offset: usize, width: usize) -> Window {
        let offset = offset.min(body.len());
        // Both ellipses need a place.
        let width = width.saturating_sub(2).max(2);
        let (before, _) = back(body, offset, width);
        let (after, _) = ahead(body, offset, width);
        // What one side does not need, the other one may use.
        let (before, from) = back(body, offset, before.min((width / 2).max(width.saturating_sub(after))));
        let (_, to) = ahead(body, offset, after.min(width - before));
        let is_cut = !is_end_of_line(body, to);
        Window { from, to, offset, is_cut, text: String::new(), marked_from: None, marked_to: None }
    }

    /// Adds the part of the token that is within the window.
    fn add(&mut self, body: &[u8], token: &Token, masking: Masking) {
        let mut at = token.from.max(self.from);
        let end = token.to.min(self.to);
        let marked_to = if token.from == self.offset { end } else { next(body, self.offset) };
        while at < end {
            let after = next(body, at).min(end);
            if (at..after).contains(&self.offset) {
                self.marked_from = Some(self.text.len());
            }
            let character = body.get(at..after).unwrap_or_default();
            let is_quote = token.kind == TokenKind::Text && (at == token.from || at + 1 == token.to);
            // A stray continuation byte has no column of its own.
            if !is_continuation(body, at) {
                self.text.push(masking.apply(character, is_quote));
            }
            at = after;
            if at >= marked_to && self.marked_from.is_some() && self.marked_to.is_none() {
                self.marked_to = Some(self.text.len());
            }
        }
    }

    fn finish(self) -> Excerpt {
        let mut text = self.text;
        let from = self.marked_from.unwrap_or(text.len());
        let to = self.marked_to.unwrap_or(text.len()).max(from);
        if self.is_cut {
            text.push(ELLIPSIS);
        }
        Excerpt { text, marked: from..to }
    }
}

/// Goes back on the line as far as this many columns reach. Returns the columns that it needs, and the offset.
fn back(body: &[u8], offset: usize, width: usize) -> (usize, usize) {
    let (mut needed, mut at) = (0, offset);
    while let Some(before) = previous(body, at) {
        let columns = columns_of(body, before);
        if needed + columns > width {
            break;
        }
        (needed, at) = (needed + columns, before);
    }
    (needed, at)
}

/// Goes ahead on the line as far as this many columns reach. Returns the columns that it needs, and the offset.
fn ahead(body: &[u8], offset: usize, width: usize) -> (usize, usize) {
    let (mut needed, mut at) = (0, offset);
    while let Some(after) = following(body, at) {
        let columns = columns_of(body, at);
        if needed + columns > width {
            break;
        }
        (needed, at) = (needed + columns, after);
    }
    (needed, at)
}

/// Returns the most columns that an excerpt needs for the character at the offset: a wide letter needs two. A mark without a width
/// counts as one, so that the number of characters is bounded too.
fn columns_of(body: &[u8], at: usize) -> usize {
    let bytes = body.get(at..next(body, at)).unwrap_or_default();
    let character = str::from_utf8(bytes).ok().and_then(|text| text.chars().next());
    character.and_then(UnicodeWidthChar::width).unwrap_or(1).max(1)
}

/// Returns the offset of the character before the offset on the same line.
fn previous(body: &[u8], at: usize) -> Option<usize> {
    let byte = |at: usize| body.get(at).copied();
    let mut from = at.checked_sub(1).filter(|from| byte(*from) != Some(b'\n'))?;
    // A character has at most four bytes.
    for _ in 0..3 {
        if is_continuation(body, from) && from.checked_sub(1).is_some_and(|before| byte(before) != Some(b'\n')) {
            from -= 1;
        }
    }
    Some(from)
}

/// Returns the offset after the character at the offset, if it is not the end of the line.
fn following(body: &[u8], at: usize) -> Option<usize> {
    (!is_end_of_line(body, at)).then(|| next(body, at))
}

fn is_continuation(body: &[u8], at: usize) -> bool {
    body.get(at).is_some_and(|byte| byte & 0xC0 == 0x80)
}

fn is_end_of_line(body: &[u8], at: usize) -> bool {
    matches!(body.get(at..), None | Some([] | [b'\n', ..] | [b'\r', b'\n', ..]))
}

/// Returns the offset after the character at this offset.
fn next(body: &[u8], at: usize) -> usize {
    if body.get(at).is_some_and(u8::is_ascii) {
        return at + 1;
    }
    let after = (at + 1..at + 4).find(|at| !is_continuation(body, *at)).unwrap_or(at + 4);
    after.min(body.len())
}

/// Returns whether the token is the name of a member: whether a colon follows.
fn is_name(token: &Token, body: &[u8]) -> bool {
    let rest = body.get(token.to..).unwrap_or_default();
    rest.iter().find(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) == Some(&b':')
}

/// Which characters of a token are masked.
#[derive(Clone, Copy)]
enum Masking {
    Nothing,
    Everything,
    /// All characters except the quotes.
    InsideQuotes,
    Digits,
}

impl Masking {
    fn of(public: &PublicTexts, token: &Token, body: &[u8], is_json: bool) -> Masking {
        let bytes = body.get(token.from..token.to).unwrap_or_default();
        let text = str::from_utf8(bytes).unwrap_or_default();
        let is_public = match token.kind {
            TokenKind::Structure => true,
            TokenKind::Bare => matches!(text, "true" | "false" | "null"),
            TokenKind::Text => {
                let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                inner.is_some_and(|inner| {
                    if is_name(token, body) {
                        is_json || public.names.contains(inner)
                    } else {
                        public.words.contains(inner)
                    }
                })
            }
        };
        match token.kind {
            _ if is_public => Masking::Nothing,
            TokenKind::Bare if is_json => Masking::Digits,
            TokenKind::Text => Masking::InsideQuotes,
            TokenKind::Structure | TokenKind::Bare => Masking::Everything,
        }
    }

    fn apply(self, bytes: &[u8], is_quote: bool) -> char {
        let character = str::from_utf8(bytes).ok().and_then(|text| text.chars().next()).unwrap_or(REPLACEMENT);
        let is_masked = match self {
            Masking::Nothing => false,
            Masking::Everything => true,
            Masking::InsideQuotes => !(is_quote && character == '"'),
            Masking::Digits => !matches!(character, '-' | '+' | '.' | 'e' | 'E'),
        };
        match character {
            _ if is_masked => MASK,
            // The renderer would draw a tab as four columns.
            '\t' | '\r' => ' ',
            character if is_hidden(character) => REPLACEMENT,
            character => character,
        }
    }
}
