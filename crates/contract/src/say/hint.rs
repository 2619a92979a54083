//! Hints about the text around a finding: what the text looks like, if it is not what was meant.

use crate::finding::report::Finding;
use crate::finding::rule_id::Check;
use crate::json::look_alike::look_alike;
use crate::json::rule::{Expected, JsonRule};
use crate::json::token::Token;
use crate::mend::candidate::nearly_word;

impl Finding<'_> {
    /// Returns a hint about the text at the finding, if it looks like something else: like HTML or a comment where JSON is
    /// expected, or a letter of another script in a name. It has no value of the body.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let body = "<html></html>";
    /// let report = validate(&CRITERIA, Method::Put, body);
    /// let hint = report.findings().next().unwrap().hint(body.as_bytes()).unwrap();
    /// assert!(hint.starts_with("the text looks like HTML or XML"));
    /// ```
    #[must_use]
    pub fn hint(&self, body: &[u8]) -> Option<String> {
        let offset = self.offset()?;
        let check = self.rule().check();
        if let Check::Json(JsonRule::Syntax(expected)) = check {
            return of_syntax(body, offset, expected);
        }
        if check == Check::Json(JsonRule::Utf8) {
            return of_encoding(body).map(str::to_owned);
        }
        if check == Check::Value {
            return of_look_alike("word", nearly_word(self, body)?.0);
        }
        if check == Check::Unknown { of_look_alike("name", &self.last_name()) } else { None }
    }
}

/// Texts that other languages have in place of one of JSON, and what to do.
const WORDS: &[(&[&str], &str)] = &[
    (&["True", "False", "None"], "this looks like a word of Python; write true, false or null"),
    (&["TRUE", "FALSE", "NULL", "Null", "nil", "nul"], "JSON has the words true, false and null, in lower case"),
    (&["undefined"], "JSON has no undefined; leave the member out, or write null"),
    (
        &["NaN", "nan", "NAN", "Infinity", "-Infinity", "inf", "-inf"],
        "JSON has finite numbers only; leave the member out, or write null",
    ),
];

fn of_syntax(body: &[u8], offset: usize, expected: Expected) -> Option<String> {
    if let Some(hint) = of_encoding(body) {
        return Some(hint.to_owned());
    }
    let rest = body.get(offset..).unwrap_or_default();
    let is_at_start = body.get(..offset).is_none_or(|before| before.iter().all(u8::is_ascii_whitespace));
    let is_name = matches!(expected, Expected::Name | Expected::NameOrEnd);
    let hint = match rest {
        [b'<', ..] if is_at_start => "the text looks like HTML or XML, such as the error page of a proxy",
        _ if is_at_start && rest.starts_with(b"HTTP/") => {
            "the text begins with the head of an HTTP response; keep the body only, such as with curl without -i"
        }
        _ if is_at_start && is_base64(rest) => "the text looks like JSON in base64; decode it first",
        _ if begins_yaml(body.trim_ascii_start()) => "the text looks like YAML; convert it into JSON",
        [b'/', b'/' | b'*', ..] | [b'#', ..] => "this looks like a comment; JSON has none, so remove it",
        [b'\'', ..] => "JSON has double quotes only; replace the single quotes",
        [b'`', ..] => "JSON has double quotes only; replace the backticks",
        [b',', ..] => "there is a comma too many",
        [b'=', ..] if expected == Expected::Colon => "write a colon in place of the equals sign",
        [first, ..] if is_name && (first.is_ascii_alphabetic() || *first == b'_') => "write the name in double quotes",
        _ => return of_word(body, offset).map(str::to_owned).or_else(|| of_character(rest)),
    };
    Some(hint.to_owned())
}

/// Returns whether a text begins like YAML: with three dashes; or with a name, a colon and a blank, perhaps as the item of a list.
fn begins_yaml(text: &[u8]) -> bool {
    let rest = text.strip_prefix(b"- ").unwrap_or(text);
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let name = rest.iter().take(LONGEST_NAME).take_while(|byte| is_of_name(byte)).count();
    let has_name = rest.first().is_some_and(u8::is_ascii_alphabetic);
    text.starts_with(b"---") || has_name && matches!(rest.get(name..), Some([b':', b' ' | b'\r' | b'\n', ..]))
}

/// The most bytes of a name at the beginning of a text of YAML.
const LONGEST_NAME: usize = 80;

/// Returns whether a text is base64 of a text that begins with a brace, and with a quote or white space after it.
fn is_base64(text: &[u8]) -> bool {
    let text = text.trim_ascii_end();
    let is_of_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\r' | b'\n');
    matches!(text, [b'e', b'y' | b'w', _, _, ..]) && text.iter().all(is_of_base64)
}

/// The word that has the offset may be one of another language.
fn of_word(body: &[u8], offset: usize) -> Option<&'static str> {
    let is_of_word = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'-';
    let before = body.get(..offset)?.iter().rev().take(LONGEST_WORD).take_while(|byte| is_of_word(byte)).count();
    let token = Token::at(body, offset - before)?;
    let word = std::str::from_utf8(body.get(token.from..token.to)?).ok()?;
    WORDS.iter().find(|(words, _)| words.contains(&word)).map(|(_, hint)| *hint)
}

/// The most bytes of a word before the place of a syntax error.
const LONGEST_WORD: usize = 16;

/// The first character may look like white space or a quote. Others may be a part of a value, and are not named.
fn of_character(rest: &[u8]) -> Option<String> {
    let first = rest.get(..4.min(rest.len()))?.utf8_chunks().next()?.valid().chars().next()?;
    let (name, like) = look_alike(first)?;
    let code = u32::from(first);
    match like {
        ' ' => Some(format!("this is U+{code:04X} {name}, which JSON does not allow between values; remove it")),
        '"' | '\'' => Some(format!("this is U+{code:04X} {name}; write a straight double quote")),
        _ => None,
    }
}

/// The first bytes may be those of another encoding, or of a compressed file.
fn of_encoding(body: &[u8]) -> Option<&'static str> {
    match body {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'{' | b'[', 0, ..] | [0, b'{' | b'[', ..] => {
            Some("the text looks like UTF-16; save it as UTF-8")
        }
        [0x1F, 0x8B, ..] => Some("the text is compressed with gzip; decompress it first"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Some("the text is compressed with zstd; decompress it first"),
        [b'P', b'K', 3, 4, ..] => Some("this is a ZIP archive; unpack it first"),
        _ => None,
    }
}

/// A name or a word may have characters that look like others. The first one is named.
fn of_look_alike(what: &str, text: &str) -> Option<String> {
    let (character, (unicode, like)) =
        text.chars().find_map(|character| look_alike(character).map(|found| (character, found)))?;
    let code = u32::from(character);
    let looks =
        if like == ' ' { "is invisible or looks like a space".to_owned() } else { format!("looks like {like}") };
    Some(format!("the {what} contains U+{code:04X} {unicode}, which {looks}"))
}
