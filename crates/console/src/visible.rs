//! Text from files and paths, made safe for a terminal.

use std::borrow::Cow;

/// Returns the text with hidden characters as escapes: control characters, marks that change the direction of writing,
/// and characters without a width.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_hidden(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// The maximum length of a printed message, in characters. A message may hold a name from a body, of any length.
const MAX_LENGTH: usize = 2000;

/// Returns the text as [`visible`] does, truncated if it is very long.
#[must_use]
pub fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_LENGTH) {
        Some((end, _)) => Cow::Owned(format!("{}…", visible(text.get(..end).unwrap_or(text)))),
        None => visible(text),
    }
}

/// Returns whether a terminal does not show the character, but acts on it or ignores it.
#[must_use]
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn hidden_characters_become_escapes() {
        assert_eq!(visible("lunch"), "lunch");
        assert_eq!(visible("a\u{1b}[31m\u{202e}b\n"), "a\\u{1b}[31m\\u{202e}b\\u{a}");
    }
}
