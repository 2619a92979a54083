//! A parsed tree of `serde_json` as a source of the walk.

use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::{Names, UNKNOWN_MEMBER};
use crate::json::rule::{Fault, JsonRule};
use crate::json::source::{DuplicateKey, Number, Source, UnknownName};
use crate::limits::MAX_NESTING;
use serde_json::{Map, Value, map};
use std::slice;

/// A value of the tree, and its position: how many names and values come before it.
#[derive(Clone, Copy)]
pub(crate) struct Tree<'b> {
    value: &'b Value,
    /// The members of the root object, if the body has the form `Form::Members`. `value` is then unused.
    root: Option<&'b Map<String, Value>>,
    /// The name of the member, if the value belongs to a member.
    name: &'b str,
    position: u32,
}

impl<'b> Tree<'b> {
    pub(crate) fn new(value: &'b Value) -> Tree<'b> {
        Tree { value, root: None, name: "", position: 0 }
    }

    pub(crate) fn of_members(members: &'b Map<String, Value>) -> Tree<'b> {
        Tree { value: &Value::Null, root: Some(members), name: "", position: 0 }
    }

    fn move_to(&mut self, value: &'b Value) {
        self.value = value;
        self.root = None;
        self.position += 1;
    }
}

impl<'b> Source<'b> for Tree<'b> {
    type Members = Option<map::Iter<'b>>;
    type Elements = slice::Iter<'b, Value>;

    fn position(&self) -> u32 {
        self.position
    }

    fn opening(&self) -> JsonType {
        if self.root.is_some() { JsonType::Object } else { JsonType::of(self.value) }
    }

    fn enter_object(&mut self) -> Self::Members {
        self.root.or_else(|| self.value.as_object()).map(Map::iter)
    }

    fn first_member(&mut self, members: &mut Self::Members) -> Result<bool, Fault> {
        self.next_member(members)
    }

    fn next_member(&mut self, members: &mut Self::Members) -> Result<bool, Fault> {
        let Some((name, value)) = members.as_mut().and_then(Iterator::next) else { return Ok(false) };
        // The name has its own position, before that of the value.
        self.position += 1;
        self.name = name;
        self.move_to(value);
        Ok(true)
    }

    fn name(&mut self, _: usize, names: &Names, unknown: &mut UnknownName<'b>) -> Result<usize, Fault> {
        *unknown = UnknownName { chars: Chars::plain(self.name), position: self.position - 1 };
        Ok(names.find_text(self.name.as_bytes()).unwrap_or(UNKNOWN_MEMBER))
    }

    fn enter_array(&mut self) -> Self::Elements {
        self.value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
    }

    fn element(&mut self, elements: &mut Self::Elements) -> Result<bool, Fault> {
        let Some(value) = elements.next() else { return Ok(false) };
        self.move_to(value);
        Ok(true)
    }

    fn boolean(&mut self) -> Option<bool> {
        self.value.as_bool()
    }

    fn number(&mut self) -> Result<Option<Number>, Fault> {
        let Value::Number(number) = self.value else { return Ok(None) };
        Ok(Some(match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Number::Whole(whole),
            (None, Some(float)) => Number::from_float(float),
            (None, None) => Number::Huge { negative: false },
        }))
    }

    fn written_number<T>(&mut self, look: impl FnOnce(&str) -> T) -> Result<Option<T>, Fault> {
        // The tree does not have the original text of the number.
        Ok(if let Value::Number(number) = self.value { Some(look(&number.to_string())) } else { None })
    }

    fn string_bytes(&mut self) -> Result<Option<&'b [u8]>, Fault> {
        Ok(self.value.as_str().map(str::as_bytes))
    }

    fn chars_of(bytes: &'b [u8]) -> Chars<'b> {
        Chars { bytes, escaped: false }
    }

    fn null(&mut self) -> bool {
        self.value.is_null()
    }

    fn skip(&mut self, depth: usize, _: &mut dyn FnMut(DuplicateKey<'_, 'b>)) -> Result<(), Fault> {
        let mut level: Vec<&Value> = vec![self.value];
        for nesting in depth.. {
            level.retain(|value| value.is_object() || value.is_array());
            if level.is_empty() {
                break;
            }
            if nesting > MAX_NESTING {
                return Err(Fault { rule: JsonRule::Nesting, position: self.position });
            }
            let mut inner = Vec::new();
            for value in level {
                match value {
                    Value::Object(members) => {
                        self.position += members.len() as u32;
                        inner.extend(members.values());
                    }
                    Value::Array(items) => inner.extend(items),
                    _ => {}
                }
            }
            self.position += inner.len() as u32;
            level = inner;
        }
        Ok(())
    }
}
