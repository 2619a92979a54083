//! A generated value and the location of its fault.

use serde_json::Value;

/// A generated value, and the pointers to its fault, relative to the value. A valid value has none.
#[derive(Clone, Debug)]
pub(crate) struct Generated {
    pub(crate) value: Value,
    pub(crate) pointers: Vec<String>,
}

impl Generated {
    /// Returns a value that is itself the fault.
    pub(crate) fn faulty(value: impl Into<Value>) -> Generated {
        Generated { value: value.into(), pointers: vec![String::new()] }
    }

    /// Returns the pointers relative to an object or list that holds the value under this name or index.
    pub(crate) fn pointers_under(&self, token: &str) -> impl Iterator<Item = String> {
        let under = pointer_to(token);
        self.pointers.iter().map(move |pointer| format!("{under}{pointer}"))
    }
}

impl<T: Into<Value>> From<T> for Generated {
    fn from(value: T) -> Generated {
        Generated { value: value.into(), pointers: Vec::new() }
    }
}

/// Returns the JSON Pointer to a member of an object, or to an item of a list.
pub(crate) fn pointer_to(token: &str) -> String {
    format!("/{}", token.replace('~', "~0").replace('/', "~1"))
}
