//! What the cursor is about: an object whose attributes are named there, or an attribute whose value is.

use crate::scan::Frame;
use linecard_cases::Target;
use linecard_contract::{Field, JsonType, Kind, Method, Object};

/// An attribute of an object in a body of a method.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribute {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) field: &'static Field,
}

/// The value of an open object or list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Container {
    /// The kind of the value. Of a choice of two kinds, it is the one that the bracket begins.
    pub(crate) kind: Kind,
    /// The method as which the value is validated.
    pub(crate) method: Method,
    /// The attribute that has the value, or the list with the value.
    pub(crate) attribute: Option<Attribute>,
}

impl Container {
    /// Returns the object, if the value is one with a table.
    pub(crate) fn object(&self) -> Option<(&'static Object, Method)> {
        if let Kind::Object(object) = self.kind { Some((object, self.method)) } else { None }
    }

    /// Returns the attribute with this name.
    pub(crate) fn attribute_named(&self, name: &str) -> Option<Attribute> {
        let (object, method) = self.object()?;
        Some(Attribute { object, method, field: object.field(name)? })
    }
}

/// Returns the innermost of the open objects and lists of a body. None if the table says nothing about it.
pub(crate) fn innermost(target: Target, frames: &[Frame]) -> Option<Container> {
    let root = Kind::Object(target.object);
    let (first, inner) = frames.split_first()?;
    let mut here = Container { kind: begun(root, first)?, method: target.method, attribute: None };
    let mut outer = first;
    for frame in inner {
        here = match here.kind {
            Kind::Object(_) => {
                let attribute = here.attribute_named(outer.key.as_deref()?)?;
                let kind = begun(*attribute.field.kind(here.method), frame)?;
                Container { kind, method: attribute.field.method_within(here.method), attribute: Some(attribute) }
            }
            Kind::Array(items) => Container { kind: begun(items.kind, frame)?, ..here },
            _ => return None,
        };
        outer = frame;
    }
    Some(here)
}

/// Returns the kind that the opening bracket of a value begins.
fn begun(kind: Kind, frame: &Frame) -> Option<Kind> {
    let opening = if frame.is_object { JsonType::Object } else { JsonType::Array };
    Some(*kind.beginning_with(opening)).filter(|kind| kind.begins_with(opening))
}

#[cfg(test)]
mod tests {
    use super::innermost;
    use crate::scan::cursor;
    use linecard_cases::Target;
    use linecard_model::API;

    #[test]
    fn the_object_at_the_cursor_has_its_own_method() {
        let at = |target: &str, text: &str| {
            let target = Target::parse(&API, target).unwrap();
            let (object, method) = innermost(target, &cursor(text, text.len()).frames)?.object()?;
            Some(format!("{}.{}", object.name, method.as_id()))
        };
        let check = |target: &str, text: &str, expected: Option<&str>| {
            assert_eq!(at(target, text).as_deref(), expected, "{text}");
        };
        check("criteria.put", "{", Some("criteria.put"));
        // An update replaces the schedule, and merges the callers.
        check("criteria.put", r#"{"holidaySchedule": {"#, Some("schedule-nested.post"));
        check("criteria.put", r#"{"fromDnCriteria": {"#, Some("criteria-from-dn.put"));
        check("criteria.put", r#"{"fromDnCriteria": {"phoneNumbers": ["#, None);
        check("criteria.put", r#"{"unknown": {"#, None);
        check("criteria.put", r#"{"name": {"#, None);
        check("criteria.put", "[", None);
    }
}
