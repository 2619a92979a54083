//! Patterns of one's own: how a text must be written where no format of ours says it.

use crate::compile_error::same;
use std::fmt;

/// How a text must be written, by a page of one's own.
///
/// A function decides; no engine of regular expressions runs. The expression is for the exports, and the samples are what
/// a test compares both on: [`Pattern::check`] holds the function against them, and the schemas of the exports can be held
/// against them by any validator.
///
/// No pattern matches a text with a control character, a line separator or a character beyond U+FFFF: engines differ in
/// what they make of these, above all at the end of a text. Exports say so too.
///
/// ```
/// use linecard_contract::{Method, Object, Pattern, Text, table::*, validate};
///
/// static EXTENSION: Pattern = Pattern {
///     name: "Extension",
///     description: "an extension: x and two to five digits",
///     matches: |text| text.strip_prefix(b"x").is_some_and(
///         |digits| (2..=5).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)),
///     regex: "x[0-9]{2,5}",
///     valid: &["x12", "x12345"],
///     invalid: &["", "x", "x1", "x123456", "12", "X12", "x1a"],
/// };
/// static EXTENSION_TEXT: Text = matching(&EXTENSION);
///
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("extension", text(&EXTENSION_TEXT), [R], "Its extension.")]),
///     rules: &[],
/// }.checked();
///
/// EXTENSION.check().unwrap();
/// assert!(validate(&DESK, Method::Put, r#"{"extension": "\u007812"}"#).is_valid());
/// let report = validate(&DESK, Method::Put, r#"{"extension": "12"}"#);
/// assert_eq!(report.findings().next().unwrap().message(),
///     "`extension` must be a String, an extension: x and two to five digits");
/// ```
#[derive(Clone, Copy)]
pub struct Pattern {
    /// Its name among the definitions of a schema, and of its type: `Extension`.
    pub name: &'static str,
    /// What it is in a few words, behind "must be": `an extension: x and two to five digits`.
    pub description: &'static str,
    /// Whether a text, in UTF-8, is written so.
    pub matches: fn(&[u8]) -> bool,
    /// The same as a regular expression of ECMA 262 that a whole text has to match, without `^` and `$` around it.
    ///
    /// It keeps to what all engines read alike: no class such as `\d`, no `.`, no look-around, no flag, no anchor.
    pub regex: &'static str,
    /// Texts that are written so: the shortest, the longest, one of each sort. The test kit takes its values from these.
    pub valid: &'static [&'static str],
    /// Texts that are not, each nearly so. The test kit takes its faults from these.
    pub invalid: &'static [&'static str],
}

impl Pattern {
    /// Whether a text is written so.
    #[must_use]
    pub fn admits(&self, text: &[u8]) -> bool {
        std::str::from_utf8(text).is_ok_and(|text| text.chars().all(is_portable)) && (self.matches)(text)
    }

    /// Holds the function against the samples. A test of a page of one's own calls it.
    ///
    /// # Errors
    ///
    /// The first sample that the function disagrees with.
    pub fn check(&self) -> Result<(), WrongSample> {
        let wrong = |sample: &&&str, is_valid: bool| self.admits(sample.as_bytes()) != is_valid;
        let valid = self.valid.iter().find(|sample| wrong(sample, true)).map(|sample| (*sample, true));
        let invalid = || self.invalid.iter().find(|sample| wrong(sample, false)).map(|sample| (*sample, false));
        match valid.or_else(invalid) {
            Some((sample, is_valid)) => Err(WrongSample { pattern: self.name, sample, is_valid }),
            None => Ok(()),
        }
    }

    /// What is wrong with it as it is written down, for texts of such a length, if anything is.
    pub(crate) const fn fault(&self, min_length: u32, max_length: Option<u32>) -> Option<&'static str> {
        let name = self.name.as_bytes();
        if name.is_empty() || !name[0].is_ascii_uppercase() || !all_alphanumeric(name) {
            return Some("whose name is not made of letters and digits, a capital first");
        }
        let mut index = 0;
        while index < TAKEN.len() {
            if same(self.name, TAKEN[index]) {
                return Some("whose name is that of a format of ours");
            }
            index += 1;
        }
        if self.description.is_empty() {
            return Some("without a description");
        }
        if self.valid.is_empty() || self.invalid.is_empty() {
            return Some("without a valid or without an invalid sample");
        }
        let (mut index, mut has_length) = (0, false);
        while index < self.valid.len() {
            let length = length_of(self.valid[index]);
            has_length |= min_length <= length
                && match max_length {
                    Some(most) => length <= most,
                    None => true,
                };
            index += 1;
        }
        if !has_length {
            return Some("of which no valid sample has the length of the attribute");
        }
        if !is_plain(self.regex.as_bytes()) {
            return Some(
                "whose expression has an anchor, a dot, a flag, a look-around, a class such as \\d, or a character that is no text",
            );
        }
        None
    }
}

/// The names that formats of ours have among the definitions of a schema.
const TAKEN: [&str; 5] = ["PhoneNumber", "PhoneNumberOrNone", "Date", "DateTime", "ListTime"];

/// Whether all engines agree on a character: it ends no line, and is one unit of UTF-16.
const fn is_portable(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{ffff}')
}

/// How many characters a text has.
const fn length_of(text: &str) -> u32 {
    let (bytes, mut index, mut length) = (text.as_bytes(), 0, 0);
    while index < bytes.len() {
        // Of a character of several bytes, the first counts.
        if bytes[index] & 0xC0 != 0x80 {
            length += 1;
        }
        index += 1;
    }
    length
}

const fn all_alphanumeric(name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() {
        if !name[index].is_ascii_alphanumeric() {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether an expression means the same to every engine, and says nothing of where a text begins and ends.
const fn is_plain(regex: &[u8]) -> bool {
    let (mut index, mut in_bracket) = (0, false);
    while index < regex.len() {
        let next = if index + 1 < regex.len() { regex[index + 1] } else { 0 };
        match regex[index] {
            b'\\' => {
                if !next.is_ascii_punctuation() {
                    return false;
                }
                index += 1;
            }
            b'[' if in_bracket => return false,
            b'[' => {
                in_bracket = true;
                // A caret at its beginning turns the bracket around.
                if next == b'^' {
                    index += 1;
                }
                if index + 1 < regex.len() && regex[index + 1] == b']' {
                    return false;
                }
            }
            b']' if in_bracket => in_bracket = false,
            // Sets of sets, which some engines know.
            b'&' | b'~' | b'-' | b'|' if in_bracket && next == regex[index] => return false,
            b'^' | b'$' | b'.' if !in_bracket => return false,
            b'(' if !in_bracket && next == b'?' => {
                if index + 2 >= regex.len() || regex[index + 2] != b':' {
                    return false;
                }
                index += 2;
            }
            // Of characters, what has four bytes in UTF-8 has two units in UTF-16.
            b' '..=b'~' | 0x80..=0xef => {}
            _ => return false,
        }
        index += 1;
    }
    !in_bracket
}

impl fmt::Debug for Pattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Pattern").field(&self.name).finish()
    }
}

/// Two patterns are the same if they say the same.
impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.name == other.name && self.regex == other.regex
    }
}

impl Eq for Pattern {}

/// A sample that the function of a [`Pattern`] disagrees with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WrongSample {
    /// The name of the pattern.
    pub pattern: &'static str,
    /// The sample.
    pub sample: &'static str,
    /// Whether it is among the valid ones.
    pub is_valid: bool,
}

impl fmt::Display for WrongSample {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongSample { pattern, sample, is_valid } = self;
        let (list, verb) = if *is_valid { ("valid", "refuses") } else { ("invalid", "accepts") };
        write!(out, "{sample:?} is a sample of {pattern} that is {list}, and its function {verb} it")
    }
}

impl std::error::Error for WrongSample {}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn an_expression_means_the_same_everywhere() {
        for plain in ["", "a|b", "[0-9]+(?:-[0-9]{2,})*", r"\+?\.\[", "[^a-z]", "[.$^]", r"[\]\-]", "(ab)?", "[é]"] {
            assert!(is_plain(plain.as_bytes()), "{plain}");
        }
        let odd = [
            "^a", "a$", ".", r"\d", r"\u0041", r"[\w]", "(?i)a", "(?=a)", "[[a]]", "[]", "[^]", "[a&&b]", "[a", "😀",
            "\n", r"\",
        ];
        for odd in odd {
            assert!(!is_plain(odd.as_bytes()), "{odd}");
        }
    }
}
