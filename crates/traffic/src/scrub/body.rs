//! Scrubs a body: walks its text beside the table, and replaces values.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind needs a decision in each match")]

use crate::scrub::pseudonym::Pseudonyms;
use linecard_contract::{Field, Format, JsonType, Kind, MAX_NESTING, Method, Object, Text};
use serde::de::IgnoredAny;

/// What a body is.
#[derive(Clone, Copy)]
pub(crate) enum Known {
    /// An object of the API.
    Object(&'static Object, Method),
    /// A list of objects.
    ListOf(&'static Object, Method),
    /// Nothing is known.
    Nothing,
}

/// What is known of a value.
#[derive(Clone, Copy)]
struct Here {
    kind: Option<&'static Kind>,
    object: Option<&'static Object>,
    /// The method of the attributes of an object in it.
    method: Method,
    is_secret: bool,
}

impl Here {
    const UNKNOWN: Here = Here { kind: None, object: None, method: Method::Get, is_secret: false };
}

/// Returns the text with other values: the same structure and names, and findings of the same rules at the same pointers.
///
/// # Errors
///
/// Why the text cannot be scrubbed: a text that is not valid JSON may hold values anywhere.
pub(crate) fn scrub_text(pseudonyms: &mut Pseudonyms, known: Known, text: &str) -> Result<String, String> {
    let (mark, json) = match text.strip_prefix('\u{feff}') {
        Some(json) => ("\u{feff}", json),
        None => ("", text),
    };
    if json.trim().is_empty() {
        return Ok(text.to_owned());
    }
    if serde_json::from_str::<IgnoredAny>(json).is_err() {
        return Err("the body is not valid JSON, so it cannot be scrubbed; correct or remove it".to_owned());
    }
    let mut walk = Walk { pseudonyms, text: json, at: 0, out: mark.to_owned(), depth: 0 };
    match known {
        Known::Object(object, method) => walk.value(Here { object: Some(object), method, ..Here::UNKNOWN })?,
        Known::ListOf(object, method) => walk.list(Here { object: Some(object), method, ..Here::UNKNOWN })?,
        Known::Nothing => walk.value(Here::UNKNOWN)?,
    }
    walk.space();
    Ok(walk.out)
}

struct Walk<'p, 't> {
    pseudonyms: &'p mut Pseudonyms,
    /// Valid JSON.
    text: &'t str,
    at: usize,
    out: String,
    depth: usize,
}

/// Returns the kind of an attribute, and what is known of a value of it.
fn here_of(field: &'static Field, method: Method) -> Here {
    let kind = field.kind(method);
    Here { kind: Some(kind), object: None, method: field.method_within(method), is_secret: field.secret }
}

/// Returns the object of a kind.
fn object_of(kind: &'static Kind) -> Option<&'static Object> {
    kind.beginning_with(JsonType::Object).as_object()
}

/// Returns the kind of the items of a list.
fn item_kind(kind: &'static Kind) -> Option<&'static Kind> {
    kind.beginning_with(JsonType::Array).as_list().map(|items| &items.kind)
}

/// How a text is replaced.
#[derive(Clone, Copy)]
enum TextRule {
    /// By any text of the same form.
    Any,
    /// Words of this list stay. The case may not matter.
    Words(&'static [&'static str], bool),
    /// By a text that has the format if the original has.
    Format(Format),
}

fn text_rule(kind: &'static Kind) -> Option<TextRule> {
    match kind.beginning_with(JsonType::String) {
        Kind::String(Text { format, .. }) => Some(format.map_or(TextRule::Any, TextRule::Format)),
        Kind::Word(list) | Kind::LikelyWord(list) => Some(TextRule::Words(list.words, false)),
        Kind::AnyCaseWord(list) => Some(TextRule::Words(list.words, true)),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => None,
    }
}

impl<'t> Walk<'_, 't> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn copy(&mut self, length: usize) {
        self.out.push_str(self.rest().get(..length).unwrap_or_default());
        self.at += length;
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.copy(rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len());
    }

    /// Copies this byte if it is the next one after white space.
    fn accept(&mut self, byte: u8) -> bool {
        self.space();
        let is_next = self.rest().as_bytes().first() == Some(&byte);
        self.copy(usize::from(is_next));
        is_next
    }

    /// Passes a string, and returns its token with the quotes.
    fn token(&mut self) -> &'t str {
        let rest = self.rest();
        let mut is_escaped = false;
        let end = rest.bytes().skip(1).position(|byte| {
            let is_end = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            is_end
        });
        let token = rest.get(..end.map_or(rest.len(), |end| end + 2)).unwrap_or_default();
        self.at += token.len();
        token
    }

    fn value(&mut self, here: Here) -> Result<(), String> {
        self.space();
        match self.rest().as_bytes().first() {
            Some(b'{') => self.nested(here, Walk::object),
            Some(b'[') => self.list(here.without_object()),
            Some(b'"') => {
                let token = self.token();
                let value: String = serde_json::from_str(token)
                    .map_err(|_| "the body has half of a surrogate pair, so it cannot be scrubbed; correct it")?;
                let value = self.replaced(&value, here)?;
                self.out.push_str(&serde_json::Value::from(value).to_string());
                Ok(())
            }
            Some(b'-' | b'0'..=b'9') => self.number(here),
            // true, false and null.
            _ => {
                let rest = self.rest();
                self.copy(rest.bytes().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len()));
                Ok(())
            }
        }
    }

    fn nested(&mut self, here: Here, read: fn(&mut Self, Here) -> Result<(), String>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err("the values of the body are nested too deeply to be scrubbed; remove it".to_owned());
        }
        let done = read(self, here);
        self.depth -= 1;
        done
    }

    fn object(&mut self, here: Here) -> Result<(), String> {
        let object = here.object.or_else(|| here.kind.and_then(object_of));
        self.accept(b'{');
        if self.accept(b'}') {
            return Ok(());
        }
        loop {
            self.space();
            let token = self.token();
            self.out.push_str(token);
            self.accept(b':');
            let name = serde_json::from_str::<String>(token).unwrap_or_default();
            let field = object.and_then(|object| object.field(&name));
            if field.is_none() && is_personal(&name) {
                return Err(PERSONAL_NAME.to_owned());
            }
            let within = field.map_or(Here::UNKNOWN, |field| here_of(field, here.method));
            self.value(Here { is_secret: within.is_secret || here.is_secret, ..within })?;
            if !self.accept(b',') {
                self.accept(b'}');
                return Ok(());
            }
        }
    }

    /// Walks a list. `here.object` is the object of its items.
    fn list(&mut self, here: Here) -> Result<(), String> {
        self.space();
        if self.rest().starts_with('[') { self.nested(here, Walk::items) } else { self.value(Here::UNKNOWN) }
    }

    fn items(&mut self, here: Here) -> Result<(), String> {
        let within = Here { kind: here.kind.and_then(item_kind), ..here };
        self.accept(b'[');
        if self.accept(b']') {
            return Ok(());
        }
        loop {
            self.value(within)?;
            if !self.accept(b',') {
                self.accept(b']');
                return Ok(());
            }
        }
    }

    /// Copies a number that the table expects here. Of any other number, the digits are replaced.
    fn number(&mut self, here: Here) -> Result<(), String> {
        let rest = self.rest();
        let is_part = |byte: u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = rest.bytes().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        if here.kind.is_some_and(|kind| kind.begins_with(JsonType::Number)) && !here.is_secret {
            self.copy(length);
            return Ok(());
        }
        let token = rest.get(..length).unwrap_or_default();
        let (digits, exponent) = token.split_at(token.find(['e', 'E']).unwrap_or(token.len()));
        let digits = self.pseudonyms.of(digits, &|_| true).ok_or(NO_PSEUDONYM)?;
        self.out.extend([digits.as_str(), exponent]);
        self.at += length;
        Ok(())
    }

    /// Returns the text in place of a text.
    fn replaced(&mut self, value: &str, here: Here) -> Result<String, String> {
        let rule = here.kind.and_then(text_rule).unwrap_or(TextRule::Any);
        let found = match rule {
            TextRule::Words(words, any_case) => {
                let is_word =
                    |text: &str| words.iter().any(|word| *word == text || any_case && word.eq_ignore_ascii_case(text));
                if is_word(value) && !here.is_secret {
                    return Ok(value.to_owned());
                }
                self.pseudonyms.of(value, &|text| !is_word(text))
            }
            TextRule::Format(Format::Date | Format::DateTime | Format::ListTime) if is_valid(rule, value) => {
                // A time says nothing about who uses it, and few digits can change without making it invalid.
                return Ok(value.to_owned());
            }
            TextRule::Format(format) => {
                let standing = format.standing(value.as_bytes());
                let fits = |text: &str| format.standing(text.as_bytes()) == standing;
                self.pseudonyms.of(value, &fits).or_else(|| self.sample(format, value))
            }
            TextRule::Any => self.pseudonyms.of(value, &|_| true),
        };
        found.ok_or_else(|| NO_PSEUDONYM.to_owned())
    }

    /// Returns a sample of a custom pattern that is as valid as the value, and as long.
    fn sample(&self, format: Format, value: &str) -> Option<String> {
        let Format::Pattern(pattern) = format else { return None };
        let samples = if pattern.admits(value.as_bytes()) { pattern.valid } else { pattern.invalid };
        let as_long: Vec<&str> =
            samples.iter().copied().filter(|sample| sample.chars().count() == value.chars().count()).collect();
        self.pseudonyms.choose(value, &as_long).map(str::to_owned)
    }
}

/// Returns whether the name of a member looks like an address or a number. Names stay, because findings point to them.
fn is_personal(name: &str) -> bool {
    name.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'))
        || name.bytes().filter(u8::is_ascii_digit).count() > 5
}

const PERSONAL_NAME: &str = "the name of an attribute looks like an address or a number, and names are kept; rename it";
const NO_PSEUDONYM: &str = "a value of the body has no pseudonym that keeps the findings; change or remove it";

fn is_valid(rule: TextRule, value: &str) -> bool {
    match rule {
        TextRule::Format(format) => format.admits(value.as_bytes()),
        TextRule::Any | TextRule::Words(..) => true,
    }
}

impl Here {
    /// The value is a list where an object is known: its items are not of the object.
    fn without_object(self) -> Here {
        Here { object: None, ..self }
    }
}
