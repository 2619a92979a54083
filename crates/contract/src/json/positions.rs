//! Finds the positions of JSON Pointers in a body.

use crate::json::body::{AsBody, Body, Form, without_mark};
use crate::json::cursor::Text;
use crate::json::json_type::JsonType;
use crate::json::names::{NO_NAMES, UNKNOWN_MEMBER};
use crate::json::pointer::push_token;
use crate::json::source::{Source, UnknownName};
use crate::json::text::Reader;
#[cfg(feature = "tree")]
use crate::json::tree::Tree;
use crate::limits::MAX_NESTING;
use std::collections::HashMap;

/// Returns the offset in bytes of the value of a JSON Pointer in a JSON text.
///
/// If the value is missing, returns the offset of the object or list that should contain it. If a key is a duplicate, the
/// last value is used. None if the object or list is missing too, or if the text is not valid JSON before it.
///
/// ```
/// use linecard_contract::offset_of;
///
/// assert_eq!(offset_of(br#"{"criteria": [{"name": "lunch"}]}"#, "/criteria/0/name"), Some(23));
/// ```
#[must_use]
pub fn offset_of(text: &[u8], pointer: &str) -> Option<usize> {
    let positions = Positions::of(text.as_body(), [pointer]);
    let found = positions.found.get(pointer).or_else(|| positions.found.get(parent(pointer)?)).copied().flatten();
    Some(found? as usize)
}

/// The positions of the values of some pointers, found in one pass over the body.
pub(crate) struct Positions<'p> {
    found: HashMap<&'p str, Option<u32>>,
}

impl<'p> Positions<'p> {
    /// Finds the values, and the object or list that contains each.
    pub(crate) fn of(body: Body<'_>, pointers: impl IntoIterator<Item = &'p str>) -> Positions<'p> {
        let mut found = HashMap::new();
        for pointer in pointers {
            found.insert(pointer, None);
            found.extend(parent(pointer).map(|parent| (parent, None)));
        }
        let mut positions = Positions { found };
        if !positions.found.is_empty() {
            let mut pointer = String::new();
            // A text that is not valid JSON is searched up to the fault.
            let _end = match body.form {
                Form::Text(text) => {
                    positions.seek(Reader::new(&Text::new(text), without_mark(text)), &mut pointer, 1).map(|_| ())
                }
                #[cfg(feature = "tree")]
                Form::Tree(value) => positions.seek(Tree::new(value), &mut pointer, 1).map(|_| ()),
                #[cfg(feature = "tree")]
                Form::Members(members) => positions.seek(Tree::of_members(members), &mut pointer, 1).map(|_| ()),
            };
        }
        positions
    }

    /// Returns the position of the value. If it is missing, returns the position of the object or list that should contain
    /// it, or else of the body.
    #[cfg(feature = "tree")]
    pub(crate) fn at(&self, pointer: &str) -> u32 {
        let found = |pointer| self.found.get(pointer).copied().flatten();
        found(pointer).or_else(|| found(parent(pointer)?)).unwrap_or(0)
    }

    fn seek<'b, S: Source<'b>>(&mut self, mut source: S, pointer: &mut String, depth: usize) -> Option<S> {
        if depth > MAX_NESTING {
            return None;
        }
        if let Some(found) = self.found.get_mut(pointer.as_str()) {
            *found = Some(source.position());
        }
        let length = pointer.len();
        match source.opening() {
            JsonType::Object => {
                let (mut members, mut name) = (source.enter_object(), UnknownName::NONE);
                let mut is_there = source.first_member(&mut members).ok()?;
                while is_there {
                    source.name(UNKNOWN_MEMBER, &NO_NAMES, &mut name).ok()?;
                    push_token(pointer, &name.chars.to_text());
                    source = self.seek(source, pointer, depth + 1)?;
                    pointer.truncate(length);
                    is_there = source.next_member(&mut members).ok()?;
                }
            }
            JsonType::Array => {
                let mut elements = source.enter_array();
                let mut index = 0;
                while source.element(&mut elements).ok()? {
                    push_token(pointer, &index.to_string());
                    source = self.seek(source, pointer, depth + 1)?;
                    pointer.truncate(length);
                    index += 1;
                }
            }
            _ => source.skip(depth, &mut |_| {}).ok()?,
        }
        Some(source)
    }
}

/// Returns the pointer to the object or list that contains a value. None for the body itself.
fn parent(pointer: &str) -> Option<&str> {
    pointer.rsplit_once('/').map(|(parent, _)| parent)
}
