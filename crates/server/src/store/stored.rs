//! A record that requests share.

use crate::kept::KeptResponse;
use serde_json::Value;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A stored record, a JSON object. A clone shares it.
///
/// The server keeps the response that shows a record beside it, so that a store that returns the same record again saves the work
/// of building it.
///
/// ```
/// use linecard_server::Stored;
/// use serde_json::json;
///
/// let record = Stored::from(json!({"active": true}));
/// assert_eq!(record["active"], true);
/// assert_eq!(record.clone(), record);
/// ```
#[derive(Clone)]
pub struct Stored(Arc<Shared>);

struct Shared {
    value: Value,
    response: OnceLock<KeptResponse>,
}

impl From<Value> for Stored {
    fn from(value: Value) -> Stored {
        Stored(Arc::new(Shared { value, response: OnceLock::new() }))
    }
}

impl Deref for Stored {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0.value
    }
}

impl PartialEq for Stored {
    fn eq(&self, other: &Stored) -> bool {
        self.is_same(other) || **self == **other
    }
}

impl fmt::Debug for Stored {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.value.fmt(out)
    }
}

impl Stored {
    /// Whether this is the other record, and not one with the same content.
    #[must_use]
    pub fn is_same(&self, other: &Stored) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Returns the value. It is copied if others share the record.
    #[must_use]
    pub fn into_value(self) -> Value {
        Arc::try_unwrap(self.0).map_or_else(|shared| shared.value.clone(), |shared| shared.value)
    }

    /// The response that is kept beside the record.
    pub(crate) fn response(&self) -> &OnceLock<KeptResponse> {
        &self.0.response
    }
}
