//! Random bodies from the tables, mostly valid.

use linecard_contract::{Kind, Method, Object};
use linecard_model::objects::OBJECTS;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Number, Value, json};

/// Any object of the documentation with one of its methods, and a body that resembles it.
pub(crate) fn validated_body() -> impl Strategy<Value = (&'static Object, Method, Value)> {
    target().prop_flat_map(|(object, method)| body(object, method).prop_map(move |body| (object, method, body)))
}

/// Any object of the documentation with one of its methods.
pub(crate) fn target() -> impl Strategy<Value = (&'static Object, Method)> {
    let targets: Vec<_> =
        OBJECTS.iter().flat_map(|object| object.methods.iter().map(|method| (*object, *method))).collect();
    select(targets)
}

/// A body that resembles the object: most of its attributes are known, most of its values fit.
pub(crate) fn body(object: &'static Object, method: Method) -> BoxedStrategy<Value> {
    let members: Vec<_> = object
        .fields()
        .iter()
        .map(|field| {
            let value = prop_oneof![12 => value(*field.kind(method), method), 1 => junk()];
            (Just(field.name.to_owned()), proptest::option::weighted(0.7, value))
        })
        .collect();
    let unknown_members = vec((name(), junk()), 0..2);
    (members, unknown_members, any::<prop::sample::Index>())
        .prop_map(|(members, unknown_members, turn)| {
            let known = members.into_iter().filter_map(|(name, value)| Some((name, value?)));
            let mut members: Vec<_> = known.chain(unknown_members).collect();
            if !members.is_empty() {
                let turn = turn.index(members.len());
                members.rotate_left(turn);
            }
            Value::Object(members.into_iter().collect::<Map<_, _>>())
        })
        .boxed()
}

fn value(kind: Kind, method: Method) -> BoxedStrategy<Value> {
    match kind {
        Kind::Boolean => any::<bool>().prop_map(Value::Bool).boxed(),
        Kind::Integer(from, to) => prop_oneof![
            Just(json!(from)),
            Just(json!(to)),
            (-3_i64..4000).prop_map(Value::from),
            Just(json!(1.0)),
            Just(json!(1e2))
        ]
        .boxed(),
        Kind::Integers(ranges) => select(ranges)
            .prop_flat_map(|(from, to)| select(vec![from, to, from - 1, to + 1]))
            .prop_map(Value::from)
            .boxed(),
        Kind::Decimal(_) => (-40..=40_i32).prop_map(|eighths| json!(f64::from(eighths) / 8.0)).boxed(),
        Kind::Word(list) | Kind::LikelyWord(list) => select(list.words).prop_map(Value::from).boxed(),
        Kind::AnyCaseWord(list) => {
            (select(list.words), any::<bool>()).prop_map(|(word, is_upper)| word_in_case(word, is_upper)).boxed()
        }
        Kind::OpenObject => {
            vec((name(), junk()), 0..3).prop_map(|members| Value::Object(members.into_iter().collect())).boxed()
        }
        Kind::Object(object) => body(object, method),
        Kind::Array(items) => vec(value(items.kind, method), 0..4).prop_map(Value::from).boxed(),
        Kind::Either([first, second]) => prop_oneof![value(*first, method), value(*second, method)].boxed(),
        Kind::String(_) => prop_oneof![
            text(),
            select(vec![
                "",
                "+3222345678",
                "+32-2234",
                "2024-02-29",
                "2024-02-30",
                "2024-08-01T11:00:00.000+02:00",
                "2016-12-31t23:59:60z",
                "2010-10-01T09:30:00:000-0400",
            ])
            .prop_map(str::to_owned)
        ]
        .prop_map(Value::from)
        .boxed(),
    }
}

fn word_in_case(word: &str, is_upper: bool) -> Value {
    Value::from(if is_upper { word.to_uppercase() } else { word.to_owned() })
}

/// Any JSON.
pub(crate) fn junk() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("finite", Number::from_f64).prop_map(Value::Number),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name(), inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        text(),
        select(vec!["name", "nmae", "criteria", "_internal_record_id", "a/b~c", ""]).prop_map(str::to_owned)
    ]
}

/// Texts with characters that JSON must escape, and with characters of one to four bytes.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{0,12}", "[\\PC\"\\\\/\u{0}-\u{1f}é€😀]{0,20}"]
}

/// The text of a value, with random white space and escapes.
pub(crate) fn written(value: &Value, style: u64) -> Vec<u8> {
    let mut out = Vec::new();
    write(value, &mut Style(style), &mut out);
    out
}

/// A stream of small random choices.
struct Style(u64);

impl Style {
    fn choose(&mut self, among: u64) -> u64 {
        self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        (self.0 >> 33) % among
    }

    fn space(&mut self, out: &mut Vec<u8>) {
        let spaces: [&[u8]; 8] = [b"", b"", b"", b"", b" ", b"\n  ", b"\t\r\n", b"                   "];
        let choice = self.choose(8);
        out.extend_from_slice(spaces[usize::try_from(choice).unwrap()]);
    }
}

fn write(value: &Value, style: &mut Style, out: &mut Vec<u8>) {
    style.space(out);
    match value {
        Value::Object(members) => {
            out.push(b'{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                style.space(out);
                write_text(name, style, out);
                style.space(out);
                out.push(b':');
                write(value, style, out);
            }
            style.space(out);
            out.push(b'}');
        }
        Value::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(item, style, out);
            }
            style.space(out);
            out.push(b']');
        }
        Value::String(text) => write_text(text, style, out),
        other => out.extend_from_slice(other.to_string().as_bytes()),
    }
    style.space(out);
}

fn write_text(text: &str, style: &mut Style, out: &mut Vec<u8>) {
    out.push(b'"');
    for character in text.chars() {
        if style.choose(12) == 0 || character < ' ' || character == '"' || character == '\\' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.extend_from_slice(format!("\\u{unit:04x}").as_bytes());
            }
        } else {
            out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    out.push(b'"');
}
