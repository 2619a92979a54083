//! Writes bodies as JSON text, in all forms that the grammar allows.

use crate::generated::pointer_to;
use fastrand::Rng;
use proptest::prelude::*;
use serde_json::Value;
use std::fmt::Write;

/// The style of JSON text. The default is that of most programs: compact, in order, with the necessary escapes only.
///
/// ```
/// use linecard_testkit::Style;
/// use serde_json::json;
///
/// let body = json!({"name": "lunch", "numbers": [1, 2]});
/// assert_eq!(Style::default().write(&body), r#"{"name":"lunch","numbers":[1,2]}"#);
///
/// let odd = Style { spaces: true, escapes: true, shuffled: true, numbers: true, seed: 7 };
/// assert_ne!(odd.write(&body), Style::default().write(&body));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "the options are independent")]
pub struct Style {
    /// Whether there is optional white space.
    pub spaces: bool,
    /// Whether characters in strings and names are written as unnecessary escapes.
    pub escapes: bool,
    /// Whether the members of objects are in another order.
    pub shuffled: bool,
    /// Whether whole numbers are written with a fraction or an exponent: `1.0`, `10e-1`.
    pub numbers: bool,
    /// The seed of the random choices.
    pub seed: u64,
}

/// Generates all styles. The simplest is the default style.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::SCHEDULE;
/// use linecard_testkit::{samples, style, valid};
/// use proptest::strategy::Strategy;
///
/// let texts = (valid(&SCHEDULE, Method::Get), style()).prop_map(|(body, style)| (style.write(&body), body));
/// for (text, body) in samples(texts, 1).take(20) {
///     assert!(validate(&SCHEDULE, Method::Get, &text).is_valid());
///     assert!(validate(&SCHEDULE, Method::Get, &body).is_valid());
/// }
/// ```
pub fn style() -> BoxedStrategy<Style> {
    (any::<[bool; 4]>(), any::<u64>())
        .prop_map(|([spaces, escapes, shuffled, numbers], seed)| Style { spaces, escapes, shuffled, numbers, seed })
        .boxed()
}

impl Style {
    /// Writes a body. The text parses to the same value, except that [`Style::numbers`] makes whole numbers floats.
    #[must_use]
    pub fn write(&self, body: &Value) -> String {
        self.written(body, None).text
    }

    /// Writes a body. Writes the member at a pointer twice.
    pub(crate) fn written(self, body: &Value, duplicate: Option<&str>) -> Written {
        let rng = Rng::with_seed(self.seed);
        let mut writer = Writer { style: self, rng, duplicate, written: Written::default() };
        writer.space();
        writer.value(body, "");
        writer.space();
        writer.written
    }
}

/// A text, and the offsets of its strings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) text: String,
    /// The offset after the opening quote of each name.
    pub(crate) names: Vec<usize>,
    /// The offset after the opening quote of each string that is a value.
    pub(crate) strings: Vec<usize>,
}

struct Writer<'d> {
    style: Style,
    rng: Rng,
    duplicate: Option<&'d str>,
    written: Written,
}

impl Writer<'_> {
    fn space(&mut self) {
        if self.style.spaces {
            self.written
                .text
                .push_str(self.rng.choice(["", "", " ", "\n", "\t", "\r\n", "        \n  "]).unwrap_or_default());
        }
    }

    fn value(&mut self, value: &Value, pointer: &str) {
        match value {
            Value::Object(members) => {
                let mut members: Vec<(&String, &Value)> = members.iter().collect();
                if self.style.shuffled {
                    self.rng.shuffle(&mut members);
                }
                self.between('{', '}', members, |writer, (name, value)| {
                    let pointer = pointer.to_owned() + &pointer_to(name);
                    writer.member(name, value, &pointer);
                    if writer.duplicate == Some(pointer.as_str()) {
                        writer.space();
                        writer.written.text.push(',');
                        writer.space();
                        writer.member(name, value, &pointer);
                    }
                });
            }
            Value::Array(items) => {
                self.between('[', ']', items.iter().enumerate().collect(), |writer, (index, item)| {
                    writer.value(item, &format!("{pointer}/{index}"));
                });
            }
            Value::String(text) => {
                self.written.strings.push(self.written.text.len() + 1);
                self.string(text);
            }
            Value::Number(number) => match number.as_i64().filter(|whole| whole.unsigned_abs() <= EXACT) {
                Some(whole) if self.style.numbers => self.whole(whole),
                _ => self.written.text.push_str(&number.to_string()),
            },
            other => self.written.text.push_str(&other.to_string()),
        }
    }

    fn member(&mut self, name: &str, value: &Value, pointer: &str) {
        self.written.names.push(self.written.text.len() + 1);
        self.string(name);
        self.space();
        self.written.text.push(':');
        self.space();
        self.value(value, pointer);
    }

    fn between<T>(&mut self, open: char, close: char, parts: Vec<T>, mut write: impl FnMut(&mut Self, T)) {
        self.written.text.push(open);
        self.space();
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                self.written.text.push(',');
                self.space();
            }
            write(self, part);
            self.space();
        }
        self.written.text.push(close);
    }

    fn whole(&mut self, whole: i64) {
        // A number must not begin with two zeros.
        let tenfold = if whole == 0 { "e-1" } else { "0e-1" };
        let ending = self.rng.choice(["", ".0", ".000", "e0", "E+0", ".0e-0", tenfold]).unwrap_or_default();
        let _never_fails = write!(self.written.text, "{whole}{ending}");
    }

    fn string(&mut self, text: &str) {
        self.written.text.push('"');
        for character in text.chars() {
            if self.style.escapes && self.rng.u8(..4) == 0 {
                self.escape(character);
                continue;
            }
            match character {
                '"' | '\\' => self.written.text.extend(['\\', character]),
                '\0'..='\u{1f}' => self.escape(character),
                character => self.written.text.push(character),
            }
        }
        self.written.text.push('"');
    }

    fn escape(&mut self, character: char) {
        let letter = match character {
            '"' | '\\' | '/' => Some(character),
            '\u{8}' => Some('b'),
            '\u{c}' => Some('f'),
            '\n' => Some('n'),
            '\r' => Some('r'),
            '\t' => Some('t'),
            _ => None,
        };
        if let Some(letter) = letter
            && self.rng.bool()
        {
            self.written.text.extend(['\\', letter]);
            return;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _never_fails = if self.rng.bool() {
                write!(self.written.text, "\\u{unit:04x}")
            } else {
                write!(self.written.text, "\\u{unit:04X}")
            };
        }
    }
}

/// All whole numbers up to this one are exact as floats.
const EXACT: u64 = 1 << 53;
