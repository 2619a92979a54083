//! Generates texts that break a rule of JSON, such as invalid syntax, or that are not an object.

use crate::Shape;
use crate::body::{self, Goal, assert_has, is_allowed};
use crate::text::{Style, Written, style};
use crate::value::any_text;
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, MAX_NESTING, Method, Object};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use serde_json::Value;
use std::fmt;

/// A text with one fault, and its expected finding.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct BrokenText {
    /// The text. It may be invalid UTF-8.
    pub text: Vec<u8>,
    /// The id of the rule that it breaks, such as `json.syntax`.
    pub rule: &'static str,
    /// The JSON Pointer of the finding: the root of the body, or a duplicate key.
    pub pointer: String,
    /// The maximum size of a body, in bytes, with which the text has the fault.
    pub max_body: usize,
}

impl fmt::Debug for BrokenText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} at {:?}: {:?}", self.rule, self.pointer, String::from_utf8_lossy(&self.text))
    }
}

/// Generates texts that would be a valid body of the object, except that they break one rule of JSON. All rules are
/// equally likely.
///
/// ```
/// use linecard_contract::{Method, Options, validate, validate_into};
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::{broken_text, samples};
///
/// for broken in samples(broken_text(&CRITERIA, Method::Put), 1).take(20) {
///     let mut report = validate(&CRITERIA, Method::Put, "");
///     let options = Options::default().with_max_body(broken.max_body);
///     validate_into(&mut report, &options, &CRITERIA, Method::Put, &broken.text);
///     assert_eq!(report.violations().next().unwrap().rule().to_string(), broken.rule);
/// }
/// ```
///
/// # Panics
///
/// If the object has no body in the method.
pub fn broken_text(object: &'static Object, method: Method) -> BoxedStrategy<BrokenText> {
    assert_has(object, method);
    let ways: Vec<_> = JsonRule::ALL.into_iter().filter_map(|rule| of_rule(object, method, rule)).collect();
    Union::new(ways).boxed()
}

/// Generates texts that break the rule of JSON with this id. Returns `None` if there is no such rule, or no such text:
/// an empty text may be a valid body of a PUT or a DELETE.
///
/// # Panics
///
/// If the object has no body in the method.
#[must_use]
pub fn broken_text_of(object: &'static Object, method: Method, rule: &str) -> Option<BoxedStrategy<BrokenText>> {
    assert_has(object, method);
    JsonRule::of_id(rule).and_then(|rule| of_rule(object, method, rule))
}

fn of_rule(object: &'static Object, method: Method, rule: JsonRule) -> Option<BoxedStrategy<BrokenText>> {
    let bodies = bodies(object, method);
    let id = rule.id();
    let whole = move |text: Vec<u8>| BrokenText { text, rule: id, pointer: String::new(), max_body: DEFAULT_MAX_BODY };
    let texts = (bodies.clone(), style()).prop_map(|(body, style)| style.written(&body, None));
    Some(match rule {
        JsonRule::Empty if object.may_be_empty(method) => return None,
        JsonRule::Empty => select(vec!["", " ", "\n", "\t\r\n  "]).prop_map(move |text| whole(text.into())).boxed(),
        JsonRule::Size => (texts, any::<Index>())
            .prop_map(move |(written, shorter)| {
                let max_body = written.text.len() - 1 - shorter.index(written.text.len().min(3));
                BrokenText { max_body, ..whole(written.text.into()) }
            })
            .boxed(),
        JsonRule::ByteOrderMark => {
            texts.prop_map(move |written| whole(["\u{feff}", &written.text].concat().into())).boxed()
        }
        JsonRule::Utf8 => {
            let bytes: Vec<&[u8]> = vec![
                b"\xff",
                b"\x80",
                b"\xe9",
                b"\xc3",
                b"\xc0\x80",
                b"\xed\xa0\x80",
                b"\xf5\x80\x80\x80",
                b"\xe4\xb8",
            ];
            let utf_16 = bodies.prop_map(|body| {
                let text = Style::default().write(&body);
                std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
            });
            prop_oneof![6 => in_a_string(texts.boxed(), bytes), 1 => utf_16].prop_map(whole).boxed()
        }
        JsonRule::Surrogate => {
            let halves: Vec<&[u8]> =
                vec![b"\\ud800", b"\\udc00", b"\\uDFFF", b"\\ude00\\ud83d", b"\\ud83d\\u0041", b"\\ud83dx"];
            in_a_string(texts.boxed(), halves).prop_map(whole).boxed()
        }
        JsonRule::Syntax(_) => syntax(object, method, texts.boxed()).prop_map(whole).boxed(),
        JsonRule::Nesting => {
            // The body is one more level.
            let depth = prop_oneof![2 => Just(MAX_NESTING), 1 => MAX_NESTING..MAX_NESTING + 100];
            (around_value(object, method), depth)
                .prop_map(move |((before, after), depth)| {
                    whole((before + &"[".repeat(depth) + &"]".repeat(depth) + &after).into())
                })
                .boxed()
        }
        JsonRule::NotAnObject => {
            let others =
                select(vec!["null", "true", "0", "-1.5e3", "\"\"", "\"{}\"", "[]", "[[]]"]).prop_map(str::to_owned);
            let within = texts.prop_map(|written| format!("[{}]", written.text));
            let string = any_text(0, 12).prop_map(|text| Value::from(text).to_string());
            prop_oneof![2 => others, 1 => within, 1 => string].prop_map(move |text| whole(text.into())).boxed()
        }
        JsonRule::DuplicateKey => (bodies, style(), any::<Index>())
            .prop_map(move |(body, style, chosen)| {
                let mut pointers = Vec::new();
                members_of(&body, "", &mut pointers);
                let pointer = pointers.swap_remove(chosen.index(pointers.len()));
                let text = style.written(&body, Some(&pointer)).text;
                BrokenText { pointer, ..whole(text.into()) }
            })
            .boxed(),
    })
}

/// Generates valid bodies with at least one attribute.
fn bodies(object: &'static Object, method: Method) -> BoxedStrategy<Value> {
    let fields = object.fields().iter().filter(|field| is_allowed(field, method));
    let with = fields.map(|field| body::body(object, method, &Shape::default(), Goal::With(field)));
    // An object that has the method has at least one attribute in it.
    Union::new(with).prop_map(|generated| generated.value).boxed()
}

/// Inserts bytes at the beginning of a string or a name.
fn in_a_string(texts: BoxedStrategy<Written>, bytes: Vec<&'static [u8]>) -> BoxedStrategy<Vec<u8>> {
    (texts, select(bytes), any::<Index>())
        .prop_map(|(Written { text, mut names, strings }, bytes, chosen)| {
            names.extend(strings);
            let offset = names[chosen.index(names.len())];
            let (before, after) = text.as_bytes().split_at(offset);
            [before, bytes, after].concat()
        })
        .boxed()
}

/// Generates the texts before and after the value of an attribute.
fn around_value(object: &'static Object, method: Method) -> BoxedStrategy<(String, String)> {
    let fields: Vec<_> = object.fields().iter().copied().filter(|field| is_allowed(field, method)).collect();
    let bodies = body::body(object, method, &Shape::default(), Goal::Valid);
    (bodies, select(fields))
        .prop_map(|(mut generated, field)| {
            if let Value::Object(members) = &mut generated.value {
                members.retain(|name, _| name != field.name);
            }
            let before = Style::default().write(&generated.value);
            let before = before.strip_suffix('}').unwrap_or(&before);
            let comma = if before.ends_with('{') { "" } else { "," };
            (format!("{before}{comma}\"{}\":", field.name), "}".to_owned())
        })
        .boxed()
}

/// Generates texts that are not valid JSON, each with one typical error.
fn syntax(object: &'static Object, method: Method, texts: BoxedStrategy<Written>) -> BoxedStrategy<Vec<u8>> {
    let plain = bodies(object, method).prop_map(|body| Style::default().write(&body));
    let truncated = (plain.clone(), any::<Index>()).prop_map(|(text, length)| {
        let mut end = 1 + length.index(text.len() - 1);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.as_bytes()[..end].to_vec()
    });
    let ends = select(vec!["}", "]", ",", ";", "x", "{}", " null", "\0"]);
    let continued = (texts.clone(), ends).prop_map(|(written, end)| (written.text + end).into_bytes());
    let trailing_comma = plain.prop_map(|text| (text[..text.len() - 1].to_owned() + ",}").into_bytes());
    // Replacements for the opening quote of a name.
    let before = select(vec!["", "'", ",\"", "/* name */\"", "// name\n\"", "#\"", "\u{201c}", "{\"", "\u{a0}\""]);
    let misquoted =
        (texts.clone(), before, any::<Index>()).prop_map(|(Written { text, names, .. }, before, chosen)| {
            let offset = names[chosen.index(names.len())];
            [&text[..offset - 1], before, &text[offset..]].concat().into_bytes()
        });
    let values = select(vec![
        "01",
        "-01",
        "+1",
        ".5",
        "1.",
        "1.e3",
        "1e",
        "1e+",
        "-",
        "0x1",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "True",
        "nul",
        "nulll",
        "undefined",
        "'a'",
        "(",
        "1 2",
        "\"a",
        "[,1]",
        "[1,]",
        "{1:2}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
    ]);
    // The value is within two lists, so that the syntax error comes before any error in the type of the attribute.
    let misvalued = (around_value(object, method), values)
        .prop_map(|((before, after), value)| format!("{before}[[{value}]]{after}").into_bytes());
    let escapes: Vec<&[u8]> =
        vec![b"\\x41", b"\\'", b"\\0", b"\\u12G4", b"\\u{41}", b"\\U0041", b"\\ ", b"\t", b"\x01", b"\x1f"];
    prop_oneof![truncated, continued, trailing_comma, misquoted, misvalued, in_a_string(texts, escapes)].boxed()
}

/// Collects the pointers to all members of a value.
fn members_of(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let pointer = pointer.to_owned() + &crate::generated::pointer_to(name);
                members_of(value, &pointer, pointers);
                pointers.push(pointer);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members_of(item, &format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
}
