//! A value that has been made, and where the fault in it stands.

use serde_json::Value;

/// A value, and the pointers to the fault in it, from the value itself: none if it is valid.
#[derive(Clone, Debug)]
pub(crate) struct Generated {
    pub(crate) value: Value,
    pub(crate) at: Vec<String>,
}

impl Generated {
    /// The value is the fault itself.
    pub(crate) fn faulty(value: impl Into<Value>) -> Generated {
        Generated { value: value.into(), at: vec![String::new()] }
    }

    /// The pointers, from an object or a list in which the value stands under this name or place.
    pub(crate) fn at_under(&self, token: &str) -> impl Iterator<Item = String> {
        let under = pointer_to(token);
        self.at.iter().map(move |pointer| format!("{under}{pointer}"))
    }
}

impl<T: Into<Value>> From<T> for Generated {
    fn from(value: T) -> Generated {
        Generated { value: value.into(), at: Vec::new() }
    }
}

/// A JSON Pointer to a member of an object, or to an item of a list.
pub(crate) fn pointer_to(token: &str) -> String {
    format!("/{}", token.replace('~', "~0").replace('/', "~1"))
}
