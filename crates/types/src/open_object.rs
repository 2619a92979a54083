//! Objects and attributes without a table.

use crate::attribute::Attribute;
use serde_json::{Map, Value};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// An object whose content is not public. `Debug` prints only the names of its attributes.
///
/// ```
/// use linecard_types::OpenObject;
/// use serde_json::json;
///
/// let mut duration = OpenObject::default();
/// duration.insert("hours".to_owned(), json!(1));
/// assert_eq!(format!("{duration:?}"), r#"{"hours": ••••}"#);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct OpenObject(pub Map<String, Value>);

/// The attributes of a response that are not in its table. `Debug` prints only their names.
///
/// ```
/// use linecard_types::{Body, schedule::Get};
///
/// let schedule = Get::read(r#"{"name": "work", "level": "User", "colour": "red"}"#)?;
/// assert_eq!(schedule.extra["colour"], "red");
/// # Ok::<(), linecard_types::Refused>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Extra(pub Map<String, Value>);

/// The common implementation of both types.
macro_rules! masked_map {
    ($name:ident) => {
        impl From<Map<String, Value>> for $name {
            fn from(attributes: Map<String, Value>) -> Self {
                $name(attributes)
            }
        }

        impl Deref for $name {
            type Target = Map<String, Value>;

            fn deref(&self) -> &Map<String, Value> {
                &self.0
            }
        }

        impl DerefMut for $name {
            fn deref_mut(&mut self) -> &mut Map<String, Value> {
                &mut self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.debug_map().entries(self.0.keys().map(|name| (name, format_args!("••••")))).finish()
            }
        }
    };
}

masked_map!(OpenObject);
masked_map!(Extra);

impl Attribute for OpenObject {
    fn read(value: Value) -> Option<OpenObject> {
        match value {
            Value::Object(attributes) => Some(OpenObject(attributes)),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Object(self.0.clone())
    }
}
