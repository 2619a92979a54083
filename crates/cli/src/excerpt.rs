//! The part of a body around a fault, with every value hidden.
//!
//! Bodies hold passwords and PINs. What is shown of one is its structure, the names of its attributes, and the words of
//! documented lists; of everything else only the length. One character of the body stays one character here, so that
//! columns and carets fit.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use linecard_console::is_hidden;
use linecard_contract::{Api, Check, Kind, Report, Severity, Token, TokenKind};
use std::collections::HashSet;
use std::ops::Range;

/// How many characters are shown on each side of a fault.
const REACH: usize = 60;
/// What stands for a character of a value.
const MASK: char = '•';
/// What stands for a character that may not be shown, or is none.
const UNSHOWN: char = '\u{fffd}';
/// What stands for the rest of the line.
const REST: char = '…';

/// A part of one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Excerpt {
    /// The part of the line that is shown.
    pub text: String,
    /// The bytes of `text` that are at fault; empty at the end of a line.
    pub fault: Range<usize>,
}

/// What of a body may be shown: it is in the tables.
#[derive(Clone, Debug)]
pub struct Known {
    /// The names of all attributes of all objects.
    names: HashSet<&'static str>,
    /// The words of all lists that the documentation prints: they are no secrets.
    words: HashSet<&'static str>,
}

impl Known {
    /// The names and words of an API.
    #[must_use]
    pub fn of(api: &Api) -> Known {
        let fields = || api.objects.iter().flat_map(|object| object.fields());
        Known {
            names: fields().map(|field| field.name).collect(),
            words: fields().flat_map(|field| &field.kinds).flat_map(listed).copied().collect(),
        }
    }
}

/// The excerpts around these offsets, one each, in one pass over the body. The offsets have to grow.
///
/// `is_json` says that the body is known to be JSON: then what looks like the name of a member is one, and is shown.
///
/// ```
/// use linecard_cli::excerpt::{Known, excerpts};
///
/// let body = br#"{"pin": "1234", "name": "lunch", "selection": "Any"}"#;
/// let excerpt = &excerpts(&Known::of(&linecard_model::API), body, &[8], true)[0];
/// assert_eq!(excerpt.text, r#"{"pin": "••••", "name": "•••••", "selection": "Any"}"#);
/// assert_eq!(excerpt.text[excerpt.fault.clone()], *r#""••••""#);
/// ```
#[must_use]
pub fn excerpts(known: &Known, body: &[u8], offsets: &[usize], is_json: bool) -> Vec<Excerpt> {
    let mut windows: Vec<Window> = offsets.iter().map(|offset| Window::new(body, *offset)).collect();
    let (mut first, mut at) = (0, 0);
    while first < windows.len() {
        let Some(token) = Token::at(body, at) else { break };
        at = token.to;
        while windows.get(first).is_some_and(|window| window.to <= token.from) {
            first += 1;
        }
        // Windows begin in the order of their offsets: the first that lies behind the token ends the search.
        let touched = windows.iter_mut().skip(first).take_while(|window| window.from < token.to);
        let mut look = None;
        for window in touched {
            let look = *look.get_or_insert_with(|| look_of(known, &token, body, is_json));
            window.add(body, &token, look);
        }
    }
    windows.into_iter().map(Window::finish).collect()
}

/// The body behind its byte order mark, and how many bytes that is long.
///
/// No editor shows the mark or counts it as a column: places and excerpts are those of the text behind it.
#[must_use]
pub fn behind_mark(body: &[u8]) -> (&[u8], usize) {
    let behind = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    (behind, body.len() - behind.len())
}

/// Whether the validated text is known to be JSON: a report that is cut may have lost the finding that says otherwise.
#[must_use]
pub fn is_json(report: &Report) -> bool {
    let is_whole = report.violations().count() == report.count(Severity::Violation);
    is_whole && !report.violations().any(|finding| matches!(finding.rule().check(), Check::Json(_)))
}

/// The part of a line that is shown, while it is being written.
struct Window {
    from: usize,
    to: usize,
    offset: usize,
    is_cut: bool,
    text: String,
    fault_from: Option<usize>,
    fault_to: Option<usize>,
}

impl Window {
    fn new(body: &[u8], offset: usize) -> Window {
        let offset = offset.min(body.len());
        let before = |at: usize| at.checked_sub(1).and_then(|at| body.get(at)).copied();
        let (mut from, mut to) = (offset, offset);
        for _ in 0..REACH {
            if matches!(before(from), None | Some(b'\n')) {
                break;
            }
            from -= 1;
            // A character has four bytes at the most; what goes on for longer is none.
            for _ in 0..3 {
                if is_continuation(body, from) && before(from).is_some_and(|byte| byte != b'\n') {
                    from -= 1;
                }
            }
        }
        for _ in 0..REACH {
            if is_end_of_line(body, to) {
                break;
            }
            to = next(body, to);
        }
        let mut text = String::new();
        if !matches!(before(from), None | Some(b'\n')) {
            text.push(REST);
        }
        Window { from, to, offset, is_cut: !is_end_of_line(body, to), text, fault_from: None, fault_to: None }
    }

    /// Adds the part of the token that is to be seen.
    fn add(&mut self, body: &[u8], token: &Token, look: Look) {
        let mut at = token.from.max(self.from);
        let end = token.to.min(self.to);
        let fault_to = if token.from == self.offset { end } else { next(body, self.offset) };
        while at < end {
            let behind = next(body, at).min(end);
            if (at..behind).contains(&self.offset) {
                self.fault_from = Some(self.text.len());
            }
            let character = body.get(at..behind).unwrap_or_default();
            let is_quote = token.kind == TokenKind::Text && (at == token.from || at + 1 == token.to);
            // A byte that continues nothing has no column of its own.
            if !is_continuation(body, at) {
                self.text.push(look.shown(character, is_quote));
            }
            at = behind;
            if at >= fault_to && self.fault_from.is_some() && self.fault_to.is_none() {
                self.fault_to = Some(self.text.len());
            }
        }
    }

    fn finish(self) -> Excerpt {
        let mut text = self.text;
        let from = self.fault_from.unwrap_or(text.len());
        let to = self.fault_to.unwrap_or(text.len()).max(from);
        if self.is_cut {
            text.push(REST);
        }
        Excerpt { text, fault: from..to }
    }
}

fn is_continuation(body: &[u8], at: usize) -> bool {
    body.get(at).is_some_and(|byte| byte & 0xC0 == 0x80)
}

fn is_end_of_line(body: &[u8], at: usize) -> bool {
    matches!(body.get(at..), None | Some([] | [b'\n', ..] | [b'\r', b'\n', ..]))
}

/// The offset behind the character that begins here.
fn next(body: &[u8], at: usize) -> usize {
    if body.get(at).is_some_and(u8::is_ascii) {
        return at + 1;
    }
    let behind = (at + 1..at + 4).find(|at| !is_continuation(body, *at)).unwrap_or(at + 4);
    behind.min(body.len())
}

/// How the token is shown.
fn look_of(known: &Known, token: &Token, body: &[u8], is_json: bool) -> Look {
    let bytes = body.get(token.from..token.to).unwrap_or_default();
    let text = str::from_utf8(bytes).unwrap_or_default();
    let is_shown = match token.kind {
        TokenKind::Structure => true,
        TokenKind::Bare => matches!(text, "true" | "false" | "null"),
        TokenKind::Text => {
            let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
            inner.is_some_and(|inner| {
                if is_name(token, body) { is_json || known.names.contains(inner) } else { known.words.contains(inner) }
            })
        }
    };
    match token.kind {
        _ if is_shown => Look::Shown,
        TokenKind::Bare if is_json => Look::Digits,
        TokenKind::Text => Look::Quoted,
        TokenKind::Structure | TokenKind::Bare => Look::Hidden,
    }
}

/// Whether a colon follows.
fn is_name(token: &Token, body: &[u8]) -> bool {
    let rest = body.get(token.to..).unwrap_or_default();
    rest.iter().find(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) == Some(&b':')
}

/// How the characters of a token are shown.
#[derive(Clone, Copy)]
enum Look {
    /// As they are.
    Shown,
    /// Each one masked.
    Hidden,
    /// Each one masked but the quotes.
    Quoted,
    /// The digits masked.
    Digits,
}

impl Look {
    fn shown(self, bytes: &[u8], is_quote: bool) -> char {
        let character = str::from_utf8(bytes).ok().and_then(|text| text.chars().next()).unwrap_or(UNSHOWN);
        let is_masked = match self {
            Look::Shown => false,
            Look::Hidden => true,
            Look::Quoted => !(is_quote && character == '"'),
            Look::Digits => !matches!(character, '-' | '+' | '.' | 'e' | 'E'),
        };
        match character {
            _ if is_masked => MASK,
            '\t' => '\t',
            '\r' => ' ',
            character if is_hidden(character) => UNSHOWN,
            character => character,
        }
    }
}

fn listed(kind: &'static Kind) -> &'static [&'static str] {
    match kind {
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => list.words,
        Kind::Array(items) => listed(&items.kind),
        // If ever both of a pair list words, those of the second stay masked: that is the safe side.
        Kind::Either([first, second]) if listed(first).is_empty() => listed(second),
        Kind::Either([first, _]) => listed(first),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Object(_)
        | Kind::OpenObject => &[],
    }
}
