//! The types of JSON values.

#[cfg(feature = "tree")]
use serde_json::Value;

/// The type of a JSON value, which its first character shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum JsonType {
    /// An object.
    Object,
    /// A list.
    Array,
    /// A string.
    String,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// No value begins here.
    Nothing,
}

impl JsonType {
    /// Returns the type of a parsed value.
    #[cfg(feature = "tree")]
    pub(crate) fn of(value: &Value) -> JsonType {
        match value {
            Value::Object(_) => JsonType::Object,
            Value::Array(_) => JsonType::Array,
            Value::String(_) => JsonType::String,
            Value::Number(_) => JsonType::Number,
            Value::Bool(_) => JsonType::Boolean,
            Value::Null => JsonType::Null,
        }
    }
}
