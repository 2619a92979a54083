//! From JSON Pointers to the places in a body that they lead to.

use crate::json::body::{AsBody, BYTE_ORDER_MARK, Body, Form, position};
use crate::json::json_type::JsonType;
use crate::json::names::{Slots, UNKNOWN_MEMBER};
use crate::json::pointer::push_token;
use crate::json::source::Source;
use crate::json::text::{NO_NAMES, Reader};
use crate::json::tree::Tree;
use crate::limits::MAX_NESTING;
use std::collections::HashMap;

/// The offset in bytes of the value that a JSON Pointer leads to, in a text that is JSON.
///
/// Where the value is missing, it is the offset of the object or list that misses it. Of a name that stands twice, the last
/// one counts. None if not even that is there, or the text is no JSON.
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
    Some((found? - position(text)) as usize)
}

/// Where the values that some pointers lead to stand, as the walk counts: found in one pass over the body.
pub(crate) struct Positions<'p> {
    found: HashMap<&'p str, Option<u32>>,
    start: u32,
}

impl<'p> Positions<'p> {
    /// Seeks the values, and what stands around each.
    pub(crate) fn of(body: Body<'_>, pointers: impl IntoIterator<Item = &'p str>) -> Positions<'p> {
        let mut found = HashMap::new();
        for pointer in pointers {
            found.insert(pointer, None);
            found.extend(parent(pointer).map(|parent| (parent, None)));
        }
        let start = body.text().map_or(0, position);
        let mut positions = Positions { found, start };
        if !positions.found.is_empty() {
            let mut pointer = String::new();
            // A text that is no JSON is sought as far as it is.
            let _end = match body.form {
                Form::Text(text) => {
                    let reader = Reader::new(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text));
                    positions.seek(reader, &mut pointer, 1).map(|_| ())
                }
                Form::Tree(value) => positions.seek(Tree::new(value), &mut pointer, 1).map(|_| ()),
                Form::Members(members) => positions.seek(Tree::of_members(members), &mut pointer, 1).map(|_| ()),
            };
        }
        positions
    }

    /// The position of the value; of what stands around it, if it is missing; of the body, if that is missing too.
    pub(crate) fn at(&self, pointer: &str) -> u32 {
        let found = |pointer| self.found.get(pointer).copied().flatten();
        found(pointer).or_else(|| found(parent(pointer)?)).unwrap_or(self.start)
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
                let mut members = source.enter_object();
                while source.member(&mut members, UNKNOWN_MEMBER, &NO_NAMES, &Slots::NONE).ok()? == UNKNOWN_MEMBER {
                    let (name, _) = source.unknown_member().ok()?;
                    push_token(pointer, &name.to_text());
                    source = self.seek(source, pointer, depth + 1)?;
                    pointer.truncate(length);
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

/// The pointer to what stands around a value; none for the body itself.
fn parent(pointer: &str) -> Option<&str> {
    pointer.rsplit_once('/').map(|(parent, _)| parent)
}
