//! Custom patterns: formats of texts that this crate does not have.

use crate::compile_error::same;
use std::fmt;

/// A custom format of a text, as a function and as a regular expression.
///
/// The function validates; no regular expression engine runs. The expression is for the exports. The samples test both:
/// [`Pattern::check`] tests the function, and any validator can test an exported schema.
///
/// No pattern matches a text with a control character, a line separator or a character above U+FFFF, because regular
/// expression engines treat these differently. Exports have the same restriction.
///
/// ```
/// use linecard_contract::{Method, Object, Pattern, Text, table::*, validate};
///
/// static EXTENSION: Pattern = Pattern {
///     name: "DeskExtension",
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
    /// The name of its definition in a schema and of its type, such as `Extension`.
    pub name: &'static str,
    /// A description that follows "must be" in a message, such as `an extension: x and two to five digits`.
    pub description: &'static str,
    /// Returns whether a text in UTF-8 has the format.
    pub matches: fn(&[u8]) -> bool,
    /// The format as a regular expression of ECMA 262. A whole text must match it. It has no `^` and `$` around it.
    ///
    /// It uses only syntax that has the same meaning in all engines: no class such as `\d`, no `.`, no look-around, no flag,
    /// no anchor.
    pub regex: &'static str,
    /// Valid samples: the shortest, the longest, and one of each form. The test kit generates values from these.
    pub valid: &'static [&'static str],
    /// Invalid samples that are nearly valid. The test kit generates faults from these.
    pub invalid: &'static [&'static str],
}

impl Pattern {
    /// Returns whether a text has the format.
    #[must_use]
    pub fn admits(&self, text: &[u8]) -> bool {
        std::str::from_utf8(text).is_ok_and(|text| text.chars().all(is_portable)) && (self.matches)(text)
    }

    /// Tests the function with the samples. Call it in a test.
    ///
    /// # Errors
    ///
    /// [`WrongSample`] for the first valid sample that the function rejects, or else the first invalid one that it accepts.
    pub fn check(&self) -> Result<(), WrongSample> {
        let wrong = |sample: &&&str, is_valid: bool| self.admits(sample.as_bytes()) != is_valid;
        let valid = self.valid.iter().find(|sample| wrong(sample, true)).map(|sample| (*sample, true));
        let invalid = || self.invalid.iter().find(|sample| wrong(sample, false)).map(|sample| (*sample, false));
        match valid.or_else(invalid) {
            Some((sample, is_valid)) => Err(WrongSample { pattern: self.name, sample, is_valid }),
            None => Ok(()),
        }
    }

    /// Returns the fault of the pattern, if it has one. The lengths are those of the attribute.
    pub(crate) const fn fault(&self, min_length: u32, max_length: Option<u32>) -> Option<&'static str> {
        let name = self.name.as_bytes();
        if name.is_empty() || !name[0].is_ascii_uppercase() || !all_alphanumeric(name) {
            return Some("whose name does not consist of letters and digits, with a capital first");
        }
        let mut index = 0;
        while index < RESERVED.len() {
            if same(self.name, RESERVED[index]) {
                return Some("whose name is that of a built-in format");
            }
            index += 1;
        }
        if self.description.is_empty() {
            return Some("without a description");
        }
        if self.valid.is_empty() || self.invalid.is_empty() {
            return Some("that lacks a valid or an invalid sample");
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
            return Some("without a valid sample of the length that the attribute allows");
        }
        if !is_plain(self.regex.as_bytes()) {
            return Some(
                "whose expression has an anchor, a dot, a flag, a look-around, a class such as \\d, or a control character",
            );
        }
        None
    }
}

/// The names of the built-in formats in the definitions of a schema.
const RESERVED: [&str; 10] = [
    "PhoneNumber",
    "PhoneNumberOrNone",
    "CallerNumber",
    "Destination",
    "Extension",
    "ExtensionOrNone",
    "ReturnedNumber",
    "Date",
    "DateTime",
    "ListTime",
];

/// Returns whether all engines treat a character alike: it does not end a line, and it is one code unit in UTF-16.
const fn is_portable(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{ffff}')
}

/// Returns the number of characters of a text.
const fn length_of(text: &str) -> u32 {
    let (bytes, mut index, mut length) = (text.as_bytes(), 0, 0);
    while index < bytes.len() {
        // Only the first byte of a UTF-8 character is counted.
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

/// Returns whether an expression has the same meaning in every engine, and has no anchor.
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
                // A caret at its beginning negates the class.
                if next == b'^' {
                    index += 1;
                }
                if index + 1 < regex.len() && regex[index + 1] == b']' {
                    return false;
                }
            }
            b']' if in_bracket => in_bracket = false,
            // Some engines have operators on classes, such as `&&`.
            b'&' | b'~' | b'-' | b'|' if in_bracket && next == regex[index] => return false,
            b'^' | b'$' | b'.' if !in_bracket => return false,
            b'(' if !in_bracket && next == b'?' => {
                if index + 2 >= regex.len() || regex[index + 2] != b':' {
                    return false;
                }
                index += 2;
            }
            // A character of four bytes in UTF-8 has two code units in UTF-16, which engines treat differently.
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

/// Two patterns are equal if their names and expressions are.
impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.name == other.name && self.regex == other.regex
    }
}

impl Eq for Pattern {}

/// A valid sample that the function of a [`Pattern`] rejects, or an invalid one that it accepts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WrongSample {
    /// The name of the pattern.
    pub pattern: &'static str,
    /// The sample.
    pub sample: &'static str,
    /// Whether it is one of the valid samples.
    pub is_valid: bool,
}

impl fmt::Display for WrongSample {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongSample { pattern, sample, is_valid } = self;
        let (list, verb) = if *is_valid { ("a valid", "rejects") } else { ("an invalid", "accepts") };
        write!(out, "{sample:?} is {list} sample of {pattern}, but the function {verb} it")
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
