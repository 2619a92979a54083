//! A record that requests share.

use crate::kept::KeptResponse;
use linecard_behaviour::ListText;
use linecard_contract::StateText;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
#[cfg(feature = "sqlite")]
use std::ops::Range;
use std::sync::{Arc, OnceLock, Weak};

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

/// The length of a text, in bytes, above which the work on its value takes about a millisecond.
const LONG_TEXT: usize = 32 << 10;

/// A record has a value or a text. Each is made of the other when it is first needed.
#[derive(Default)]
struct Shared {
    value: OnceLock<Value>,
    /// None if the record cannot be updated as text.
    text: OnceLock<Option<StateText>>,
    /// None if it cannot be updated as the text of a list. In a box, because most records are none.
    list: OnceLock<Option<Box<ListText>>>,
    response: OnceLock<KeptResponse>,
    /// The record that the text of the list was made of by a change.
    #[cfg_attr(not(feature = "sqlite"), expect(dead_code, reason = "only a database writes what differs"))]
    base: Option<Weak<Shared>>,
}

impl From<Value> for Stored {
    fn from(value: Value) -> Stored {
        Stored(Arc::new(Shared { value: value.into(), ..Shared::default() }))
    }
}

impl From<StateText> for Stored {
    fn from(text: StateText) -> Stored {
        Stored(Arc::new(Shared { text: Some(text).into(), ..Shared::default() }))
    }
}

impl Shared {
    fn value(&self) -> &Value {
        // A record without a value has a text, and every text of a state is JSON.
        self.value.get_or_init(|| self.text().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Returns the text, if there is one.
    fn text(&self) -> Option<Cow<'_, str>> {
        let list = self.list.get().and_then(Option::as_deref).map(|list| Cow::Borrowed(list.text()));
        // The text of a state is made of valid JSON, so it is UTF-8, which is compared many bytes at once.
        list.or_else(|| {
            let text = self.text.get()?.as_ref()?.text();
            Some(std::str::from_utf8(text).map_or_else(|_| String::from_utf8_lossy(text), Cow::Borrowed))
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
    /// Returns the record after a change of some items of the list of another one.
    pub(crate) fn changed(base: &Stored, list: ListText) -> Stored {
        Stored(Arc::new(Shared {
            list: Some(Box::new(list)).into(),
            base: Some(Arc::downgrade(&base.0)),
            ..Shared::default()
        }))
    }

    /// Returns how the text differs from that of another record, if it was made of that one.
    #[cfg(feature = "sqlite")]
    pub(crate) fn differences_from(&self, base: &Stored) -> Option<impl Iterator<Item = (Range<usize>, &str)>> {
        let is_base = self.0.base.as_ref().is_some_and(|own| std::ptr::eq(own.as_ptr(), Arc::as_ptr(&base.0)));
        self.made_list().filter(|_| is_base).map(ListText::differences)
    }

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
    pub(crate) fn text(&self) -> Cow<'_, str> {
        self.0.text().unwrap_or_else(|| self.0.value().to_string().into())
    }

    /// Whether the record has its text, and need not be serialized for it.
    #[cfg(feature = "sqlite")]
    pub(crate) fn has_text(&self) -> bool {
        self.made_list().is_some() || self.0.text.get().is_some_and(Option::is_some)
    }

    /// Returns the text that updates are applied to, which `make` makes of the value. None if the record has no such text.
    pub(crate) fn state_text(&self, make: impl FnOnce(&Value) -> Option<StateText>) -> Option<&StateText> {
        if self.made_list().is_some() {
            return None;
        }
        self.0.text.get_or_init(|| make(self.0.value())).as_ref()
    }

    /// Returns the text whose items changes are applied to, which `make` makes of the value. None if the record has no such text.
    pub(crate) fn list_text(&self, make: impl FnOnce(&Value) -> Option<ListText>) -> Option<&ListText> {
        self.0.list.get_or_init(|| make(self.0.value()).map(Box::new)).as_deref()
    }

    /// Returns the text whose items changes are applied to, if it is made already.
    pub(crate) fn made_list(&self) -> Option<&ListText> {
        self.0.list.get().and_then(Option::as_deref)
    }

    /// Whether the value is parsed.
    pub(crate) fn is_parsed(&self) -> bool {
        self.0.value.get().is_some()
    }

    /// Whether the value is not parsed yet, and that takes long.
    pub(crate) fn is_long_text(&self) -> bool {
        !self.is_parsed() && self.made_list().is_some_and(|list| list.text().len() > LONG_TEXT)
    }

    /// Returns the value. None if the record is still an unparsed text.
    pub(crate) fn parsed(&self) -> Option<&Value> {
        self.0.value.get()
    }

    /// Returns the value that a change copies. None if it changes a text instead, which is fast.
    pub(crate) fn copied(&self) -> Option<&Value> {
        self.parsed().filter(|_| self.made_list().is_none())
    }

    /// The response that is kept beside the record.
    pub(crate) fn response(&self) -> &OnceLock<KeptResponse> {
        &self.0.response
    }
}
