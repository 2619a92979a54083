//! Parses a body into a tree.
//!
//! `serde_json` parses numbers exactly only with its feature `float_roundtrip`, which would then be on in the whole build of
//! each dependant. So the reader of the walk builds the tree, and the standard library parses the numbers.

use crate::json::body::{Body, Form, without_mark};
use crate::json::cursor::Text;
use crate::json::json_type::JsonType;
use crate::json::source::Source;
use crate::json::text::Reader;
use crate::limits::MAX_NESTING;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

impl<'b> Body<'b> {
    /// Parses the text, or returns the tree. None if the text has more than `max_length` bytes, is not valid JSON, or
    /// contains a number that does not fit into `f64`.
    ///
    /// Each number is a 64-bit integer or the nearest `f64`, whatever the features of `serde_json`. If a key is a
    /// duplicate, the last value is kept.
    ///
    /// ```
    /// use linecard_contract::AsBody;
    ///
    /// assert_eq!(r#"{"name": "lunch"}"#.as_body().parse(100).unwrap()["name"], "lunch");
    /// assert!("{".as_body().parse(100).is_none());
    /// ```
    #[must_use]
    pub fn parse(self, max_length: usize) -> Option<Cow<'b, Value>> {
        match self.form {
            Form::Text(text) if text.len() <= max_length => {
                let padded = Text::new(text);
                let mut reader = Reader::new(&padded, without_mark(text));
                // Most members of an object take this many bytes or more.
                let members = (text.len() / 32).min(MOST_MEMBERS);
                let value = value(&mut reader, 1, members)?;
                reader.finish().ok()?;
                Some(Cow::Owned(value))
            }
            Form::Text(_) => None,
            Form::Tree(tree) => Some(Cow::Borrowed(tree)),
            Form::Members(members) => Some(Cow::Owned(Value::Object(members.clone()))),
        }
    }
}

/// The most members for which an object has room before they are read.
const MOST_MEMBERS: usize = 64;

/// Parses the value at the reader's position. If it is an object, it probably has this many members.
fn value(source: &mut Reader<'_>, depth: usize, members: usize) -> Option<Value> {
    match source.opening() {
        JsonType::Object => {
            let mut object = Map::with_capacity(members);
            source.enter_object();
            let mut is_there = source.first_member(&mut ()).ok()?;
            while is_there && depth <= MAX_NESTING {
                let name = source.member_name().ok()?;
                object.insert(name.chars.to_text().into_owned(), value(source, depth + 1, 0)?);
                is_there = source.next_member(&mut ()).ok()?;
            }
            (depth <= MAX_NESTING).then_some(Value::Object(object))
        }
        JsonType::Array => {
            let mut items = Vec::new();
            let mut elements = source.enter_array();
            while depth <= MAX_NESTING && source.element(&mut elements).ok()? {
                items.push(value(source, depth + 1, 0)?);
            }
            (depth <= MAX_NESTING).then_some(Value::Array(items))
        }
        JsonType::String => source.string().ok()?.map(|text| Value::String(text.to_text().into_owned())),
        JsonType::Number => source.written_number(number).ok()??.map(Value::Number),
        JsonType::Boolean => source.boolean().map(Value::Bool),
        JsonType::Null => source.null().then_some(Value::Null),
        JsonType::Nothing => None,
    }
}

/// Parses the text of a JSON number. `-0` is a float, as in `serde_json`.
fn number(text: &str) -> Option<Number> {
    if text == "-0" {
        return Number::from_f64(-0.0);
    }
    let whole = text.parse::<i64>().ok().map(Number::from).or_else(|| text.parse::<u64>().ok().map(Number::from));
    whole.or_else(|| Number::from_f64(text.parse().ok()?))
}
