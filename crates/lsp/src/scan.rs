//! Finds the object and the attribute at the cursor, in a text that may not be valid JSON yet.

use linecard_contract::{Token, TokenKind};

/// An object or a list that is open at the cursor.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Frame {
    /// Whether it is an object. Otherwise it is a list.
    pub(crate) is_object: bool,
    /// The name of the member that is being written.
    pub(crate) key: Option<String>,
    /// The index of the element that is being written.
    pub(crate) index: usize,
    /// The names of the other members of the object.
    pub(crate) names: Vec<String>,
    /// The text of the member `as`, which says in a case file what the body is.
    pub(crate) validated_as: Option<String>,
    next: Next,
    /// The last text, which is a name if a colon follows.
    last_text: Option<String>,
}

/// What comes next in an object or a list.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Next {
    #[default]
    Name,
    Colon,
    Value,
    /// A comma or the closing bracket.
    End,
}

/// What belongs at the cursor.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    /// The name of a member.
    Name,
    /// A value.
    Value,
    /// Neither: a colon, or something outside of the body.
    Nothing,
}

/// The place of a cursor.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Cursor {
    /// The open objects and lists, from the outermost to the innermost.
    pub(crate) frames: Vec<Frame>,
    /// What belongs at the cursor.
    pub(crate) role: Role,
    /// The token that has the cursor, as far as it is written.
    pub(crate) token: Option<Token>,
    /// The end of the value before the cursor, if a comma is missing after it.
    pub(crate) comma_at: Option<usize>,
    /// The first byte after the cursor and its token that is no white space.
    pub(crate) after: Option<u8>,
}

/// Returns the place of a cursor between two characters, to complete what is before it.
pub(crate) fn cursor(text: &str, offset: usize) -> Cursor {
    scan(text, |token| {
        let is_whole = token.kind == TokenKind::Text && is_closed(text, token);
        token.from >= offset
            || token.to >= offset && token.kind != TokenKind::Structure && !(is_whole && token.to == offset)
    })
    .at(text, offset)
}

/// Returns the place of the character at an offset, to explain it.
pub(crate) fn place(text: &str, offset: usize) -> Cursor {
    scan(text, |token| token.to > offset).at(text, offset.saturating_add(1))
}

/// Returns where the strings are that are values of members with the name `rule`, with their quotes.
pub(crate) fn rule_values(text: &str) -> Vec<(usize, usize)> {
    let (mut frames, mut at, mut found) = (Vec::<Frame>::new(), 0, Vec::new());
    while let Some(token) = Token::at(text.as_bytes(), at) {
        let is_value = |frame: &Frame| frame.next == Next::Value && frame.key.as_deref() == Some("rule");
        if token.kind == TokenKind::Text && is_closed(text, &token) && frames.last().is_some_and(is_value) {
            found.push((token.from, token.to));
        }
        take(&mut frames, text, &token);
        at = token.to;
    }
    found
}

/// A scan that has stopped before a token.
struct Scan {
    frames: Vec<Frame>,
    token: Option<Token>,
    last_end: usize,
}

fn scan(text: &str, is_stop: impl Fn(&Token) -> bool) -> Scan {
    let (mut frames, mut at, mut last_end) = (Vec::new(), 0, 0);
    let mut token = Token::at(text.as_bytes(), at);
    while let Some(passed) = token.filter(|token| !is_stop(token)) {
        take(&mut frames, text, &passed);
        at = passed.to;
        if !is_space(text, &passed) {
            last_end = at;
        }
        token = Token::at(text.as_bytes(), at);
    }
    Scan { frames, token, last_end }
}

impl Scan {
    /// Completes the place with what follows the cursor.
    fn at(mut self, text: &str, offset: usize) -> Cursor {
        let token = self.token.filter(|token| token.kind != TokenKind::Structure && token.from < offset);
        let (role, needs_comma) = match self.frames.last() {
            None => (Role::Nothing, false),
            Some(frame) => match (frame.is_object, frame.next) {
                (true, Next::Name) => (Role::Name, false),
                (true, Next::End) => (Role::Name, true),
                (true, Next::Colon) => (Role::Nothing, false),
                (true | false, Next::Value) => (Role::Value, false),
                (false, Next::End | Next::Name | Next::Colon) => (Role::Value, true),
            },
        };
        let mut here = self.frames.clone();
        if let Some(frame) = here.last_mut().filter(|_| role == Role::Name) {
            frame.key = None;
        }
        // Of the token at the cursor, only the end is of interest.
        if let (Some(frame), Some(_)) = (self.frames.last_mut(), token) {
            frame.next = if role == Role::Name { Next::Colon } else { Next::End };
            frame.last_text = None;
        }
        let mut at = token.map_or_else(|| self.token.map_or(text.len(), |token| token.from), |token| token.to);
        let (mut open, mut after) = (here.len(), None);
        while let Some(token) = Token::at(text.as_bytes(), at).filter(|_| open > 0) {
            at = token.to;
            if after.is_none() && !is_space(text, &token) {
                after = text.as_bytes().get(token.from).copied();
            }
            let first = self.frames.len();
            let closed = take(&mut self.frames, text, &token);
            let from = first - closed.len();
            for (index, frame) in closed.into_iter().enumerate().filter(|(index, _)| from + index < open) {
                if let Some(known) = here.get_mut(from + index) {
                    known.complete(frame);
                }
            }
            open = open.min(self.frames.len());
        }
        for (known, frame) in here.iter_mut().zip(self.frames).take(open) {
            known.complete(frame);
        }
        Cursor { frames: here, role, token, comma_at: needs_comma.then_some(self.last_end), after }
    }
}

impl Frame {
    /// Takes over what follows the cursor in the same object.
    fn complete(&mut self, whole: Frame) {
        self.names = whole.names;
        self.validated_as = whole.validated_as.or(self.validated_as.take());
    }
}

/// Passes a token. Returns the objects and lists that it closes.
fn take(frames: &mut Vec<Frame>, text: &str, token: &Token) -> Vec<Frame> {
    let part = text.get(token.from..token.to).unwrap_or_default();
    if token.kind != TokenKind::Structure {
        if let Some(frame) = frames.last_mut() {
            frame.scalar(part, token.kind == TokenKind::Text);
        }
        return Vec::new();
    }
    match part {
        "{" | "[" => {
            if let Some(frame) = frames.last_mut() {
                frame.next = Next::End;
                frame.last_text = None;
            }
            let is_object = part == "{";
            frames.push(Frame {
                is_object,
                next: if is_object { Next::Name } else { Next::Value },
                ..Frame::default()
            });
        }
        "}" | "]" => {
            // A bracket that closes nothing is passed over. One that closes an outer object closes the inner ones too.
            if let Some(index) = frames.iter().rposition(|frame| frame.is_object == (part == "}")) {
                return frames.split_off(index);
            }
        }
        "," => {
            if let Some(frame) = frames.last_mut() {
                frame.comma();
            }
        }
        ":" => {
            if let Some(frame) = frames.last_mut().filter(|frame| frame.is_object) {
                frame.colon();
            }
        }
        _ => {}
    }
    Vec::new()
}

impl Frame {
    fn comma(&mut self) {
        self.last_text = None;
        if self.is_object {
            (self.key, self.next) = (None, Next::Name);
        } else {
            (self.index, self.next) = (self.index.saturating_add(1), Next::Value);
        }
    }

    fn colon(&mut self) {
        // The text was taken for the value of a member whose value is not written yet.
        if let Some(name) = self.last_text.take() {
            self.begin(name);
        }
        self.next = Next::Value;
    }

    /// Begins a member.
    fn begin(&mut self, name: String) {
        if self.key.as_deref() == Some("as") && self.validated_as.as_ref() == Some(&name) {
            self.validated_as = None;
        }
        self.names.push(name.clone());
        self.key = Some(name);
    }

    fn scalar(&mut self, part: &str, is_text: bool) {
        if !self.is_object {
            self.next = Next::End;
        } else if self.next == Next::Value {
            self.last_text = is_text.then(|| unquoted(part));
            if self.key.as_deref() == Some("as") {
                self.validated_as.clone_from(&self.last_text);
            }
            self.next = Next::End;
        } else {
            // A name without quotes is a name too.
            self.begin(unquoted(part));
            self.last_text = None;
            self.next = Next::Colon;
        }
    }
}

/// Returns the text of a string, or the text as it is if it is no string.
pub(crate) fn unquoted(part: &str) -> String {
    serde_json::from_str(part).unwrap_or_else(|_| part.trim_matches('"').to_owned())
}

/// Returns whether the string ends in a quote of its own.
pub(crate) fn is_closed(text: &str, token: &Token) -> bool {
    let part = text.get(token.from..token.to).unwrap_or_default();
    let inner = part.strip_prefix('"').and_then(|part| part.strip_suffix('"'));
    inner.is_some_and(|inner| inner.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0)
}

fn is_space(text: &str, token: &Token) -> bool {
    text.get(token.from..token.to).is_none_or(|part| part.trim_ascii().is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Role, cursor, place};
    use linecard_contract::Method;
    use linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE;
    use linecard_testkit::{broken_text, valid};
    use proptest::prelude::*;

    /// The place of the bar in a text, in short.
    fn at(text: &str) -> String {
        let offset = text.find('|').unwrap();
        let text = text.replacen('|', "", 1);
        let Cursor { frames, role, token, comma_at, after } = cursor(&text, offset);
        let path: Vec<String> = frames
            .iter()
            .map(|frame| if frame.is_object { frame.key.clone().unwrap_or_default() } else { frame.index.to_string() })
            .collect();
        let names = frames.last().map(|frame| frame.names.join(",")).unwrap_or_default();
        let token = token.map(|token| &text[token.from..token.to]).unwrap_or_default();
        format!("{role:?} /{} [{names}] {token} {comma_at:?} {:?}", path.join("/"), after.map(char::from))
    }

    #[test]
    fn the_cursor_is_found_in_text_that_is_being_written() {
        let check = |text: &str, expected: &str| assert_eq!(at(text), expected, "{text}");
        check("|", "Nothing / []  None None");
        check("{|", "Name / []  None None");
        check("{|}", "Name / []  None Some('}')");
        check("{\"na|", "Name / [] \"na None None");
        check("{\"na|\"}", "Name / [] \"na\" None Some('}')");
        check("{\"na|\n  \"active\": true}", "Name / [active] \"na None Some('\"')");
        check("{\"name\": \"a\", |, \"active\": true}", "Name / [name,active]  None Some(',')");
        check("{\"name\": \"a\" |\"active\": true}", "Name / [name,active]  Some(12) Some('\"')");
        check("{\"name\": |", "Value /name [name]  None None");
        check("{\"name\": |\n\"active\": true}", "Value /name [name,active]  None Some('\"')");
        check("{\"active\": tr|", "Value /active [active] tr None None");
        check("{\"active\": true|}", "Value /active [active] true None Some('}')");
        check("{\"name\"|", "Nothing /name [name]  None None");
        check("{\"name\": \"a\"|", "Name / [name]  Some(12) None");
        check("{\"a\": {\"b\": [1, {\"c\": |", "Value /a/b/1/c [c]  None None");
        check("{\"a\": [\"b\", \"c|\"], \"d\": 1}", "Value /a/1 [] \"c\" None Some(']')");
        check("{\"a\": [{\"x\": 1}|]}", "Value /a/0 []  Some(15) Some(']')");
        check("{\"a\": [{\"x\": 1, |}, \"d\": 1}", "Name /a/0/ [x]  None Some('}')");
        check("{\"a\": {\"x\": 1}, nam|", "Name / [a] nam None None");
        check("{\"a\": [1, 2}, |}", "Nothing / []  None None");
        check("]}{\"a\": 1, |", "Name / [a]  None None");
        check("{\"\\u006eame\": 1, |", "Name / [name]  None None");
    }

    #[test]
    fn what_a_case_is_validated_as_is_found_before_and_after_the_body() {
        let as_of = |text: &str| {
            let offset = text.find('|').unwrap();
            cursor(&text.replacen('|', "", 1), offset).frames.iter().find_map(|frame| frame.validated_as.clone())
        };
        for text in [
            r#"{"cases": [{"as": "criteria.put", "body": {"na|"#,
            r#"{"cases": [{"body": {"na|"}, "as": "criteria.put"}, {"as": "criteria.get"}]}"#,
        ] {
            assert_eq!(as_of(text).as_deref(), Some("criteria.put"), "{text}");
        }
        assert_eq!(as_of(r#"{"cases": [{"as": "criteria.put"}, {"body": {|"#), None);
        assert_eq!(as_of(r#"{"cases": [{"as": "body": {|"#), None);
    }

    #[test]
    fn a_character_belongs_to_its_token() {
        let text = r#"{"name": "lunch"}"#;
        for (offset, role, token) in [
            (0, Role::Nothing, None),
            (1, Role::Name, Some("\"name\"")),
            (6, Role::Name, Some("\"name\"")),
            (9, Role::Value, Some("\"lunch\"")),
            (15, Role::Value, Some("\"lunch\"")),
            (17, Role::Nothing, None),
        ] {
            let place = place(text, offset);
            assert_eq!((place.role, place.token.map(|token| &text[token.from..token.to])), (role, token), "{offset}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// No text makes the scan panic, and each cursor of a valid body is in an object or a list.
        #[test]
        fn every_prefix_has_a_cursor(
            body in valid(&SELECTIVE_CALL_ACCEPTANCE, Method::Put),
            broken in broken_text(&SELECTIVE_CALL_ACCEPTANCE, Method::Put),
            any in "[\\[\\]{}:,\"\\\\ ané\n\r]{0,40}",
        ) {
            let whole = body.to_string();
            for text in [whole.as_str(), &String::from_utf8_lossy(&broken.text), &any] {
                for (offset, _) in text.char_indices().chain([(text.len(), ' ')]).step_by(1 + text.len() / 20) {
                    let prefix = cursor(&text[..offset], offset);
                    let whole = cursor(text, offset);
                    prop_assert_eq!(prefix.frames.len(), whole.frames.len());
                    place(text, offset);
                    place(&text[..offset], offset);
                }
            }
            for (offset, _) in whole.char_indices().skip(1).step_by(1 + whole.len() / 20) {
                prop_assert!(!cursor(&whole, offset).frames.is_empty());
            }
        }
    }
}
