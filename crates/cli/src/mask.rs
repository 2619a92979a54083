//! Masks secrets in the text of a body, so that the rest of it can be shown.

use linecard_contract::{Api, Token, TokenKind};
use std::collections::HashMap;

const MASK: char = '•';

/// The attributes of an API, and whether each is a secret in any object.
///
/// ```
/// use linecard_cli::mask::Secrets;
///
/// let secrets = Secrets::of(&linecard_model::API);
/// let body = r#"{"name": "lunch", "newPassword": "1234", "typo": 7}"#;
/// assert_eq!(secrets.masked(body), r#"{"name": "lunch", "newPassword": "••••", "typo": •}"#);
/// ```
#[derive(Debug)]
pub struct Secrets(HashMap<&'static str, bool>);

/// An object or a list around a value.
struct Frame {
    is_object: bool,
    is_masked: bool,
}

impl Secrets {
    /// Collects the attributes of an API.
    #[must_use]
    pub fn of(api: &Api) -> Secrets {
        let mut secrets = HashMap::new();
        for field in api.objects.iter().flat_map(|object| object.fields()) {
            *secrets.entry(field.name).or_insert(false) |= field.secret;
        }
        Secrets(secrets)
    }

    /// Returns whether values of the attribute are masked. A name that no object has may be a misspelt secret.
    fn hides(&self, name: &str) -> bool {
        self.0.get(name).copied().unwrap_or(true)
    }

    /// Returns the text with each character of a secret replaced. Each line stays a line.
    ///
    /// A value is shown if an object has an attribute of its name, and the attribute is a secret in none. All values within a
    /// masked value are masked. true, false and null are shown.
    #[must_use]
    pub fn masked(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut frames: Vec<Frame> = Vec::new();
        // Whether the next value is masked, after the name of a member.
        let mut next = None;
        let mut at = 0;
        while let Some(token) = Token::at(text.as_bytes(), at) {
            at = token.to;
            let part = text.get(token.from..token.to).unwrap_or_default();
            let is_masked = |next: Option<bool>, frames: &[Frame]| {
                next.unwrap_or_else(|| frames.last().is_none_or(|frame| frame.is_masked))
            };
            match (token.kind, part) {
                (TokenKind::Structure, "{" | "[") => {
                    let is_object = part == "{";
                    // The members of a body decide for themselves.
                    let is_body = is_object && frames.is_empty();
                    frames.push(Frame { is_object, is_masked: !is_body && is_masked(next.take(), &frames) });
                }
                (TokenKind::Structure, "}" | "]") => drop(frames.pop()),
                (TokenKind::Structure, _) => {}
                (TokenKind::Text, _) if is_name(text, at) && frames.last().is_some_and(|frame| frame.is_object) => {
                    next = Some(is_masked(None, &frames) || self.hides(part.trim_matches('"')));
                }
                (TokenKind::Text | TokenKind::Bare, _) => {
                    let is_open = matches!(part, "true" | "false" | "null");
                    if is_masked(next.take(), &frames) && !is_open {
                        shown.extend(part.chars().map(masked_character));
                        continue;
                    }
                }
            }
            shown.push_str(part);
        }
        shown
    }
}

/// Quotes stay, and so do line breaks, which only a text that is not valid JSON has here.
fn masked_character(character: char) -> char {
    if matches!(character, '"' | '\n') { character } else { MASK }
}

/// Returns whether a colon follows.
fn is_name(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.trim_start_matches([' ', '\n', '\r', '\t']).starts_with(':'))
}
