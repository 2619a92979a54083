//! A record that requests share.

use crate::kept::KeptResponse;
use linecard_contract::StateText;
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

/// A record has a value or a text. Each is made of the other when it is first needed.
struct Shared {
    value: OnceLock<Value>,
    /// None if the record cannot be updated as text.
    text: OnceLock<Option<StateText>>,
    response: OnceLock<KeptResponse>,
}

impl From<Value> for Stored {
    fn from(value: Value) -> Stored {
        Stored(Arc::new(Shared { value: value.into(), text: OnceLock::new(), response: OnceLock::new() }))
    }
}

impl From<StateText> for Stored {
    fn from(text: StateText) -> Stored {
        Stored(Arc::new(Shared { value: OnceLock::new(), text: Some(text).into(), response: OnceLock::new() }))
    }
}

impl Shared {
    fn value(&self) -> &Value {
        self.value.get_or_init(|| {
            let text = self.text.get().and_then(Option::as_ref).map(StateText::text);
            // A record without a value has a text, and every text of a state is JSON.
            text.and_then(|text| serde_json::from_slice(text).ok()).unwrap_or_default()
        })
    }
}

impl Deref for Stored {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.0.value()
    }
}

impl PartialEq for Stored {
    fn eq(&self, other: &Stored) -> bool {
        self.is_same(other) || **self == **other
    }
}

impl fmt::Debug for Stored {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.value().fmt(out)
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
        self.0.value();
        let value = Arc::try_unwrap(self.0)
            .map_or_else(|shared| shared.value.get().cloned(), |shared| shared.value.into_inner());
        value.unwrap_or_default()
    }

    /// Returns the text of the record.
    #[cfg(feature = "sqlite")]
    pub(crate) fn to_text(&self) -> String {
        match (self.0.value.get(), self.0.text.get()) {
            (None, Some(Some(text))) => String::from_utf8_lossy(text.text()).into_owned(),
            _ => self.0.value().to_string(),
        }
    }

    /// Returns the text that updates are applied to, which `make` makes of the value. None if the record has no such text.
    pub(crate) fn state_text(&self, make: impl FnOnce(&Value) -> Option<StateText>) -> Option<&StateText> {
        self.0.text.get_or_init(|| make(self.0.value())).as_ref()
    }

    /// Returns the value, unless the record is a text that nobody has parsed yet. Such a record is short.
    pub(crate) fn parsed(&self) -> Option<&Value> {
        self.0.value.get()
    }

    /// The response that is kept beside the record.
    pub(crate) fn response(&self) -> &OnceLock<KeptResponse> {
        &self.0.response
    }
}
