//! Converts the attributes of a body to fields of a struct, and back. Validated values are not validated again.

use crate::{BadAttribute, BadValue, Body, Change, Extra};
use serde_json::{Map, Value};

/// A value of an attribute.
pub trait Attribute: Sized {
    /// Reads the value. Returns `None` if it has another kind, which validation reports.
    fn read(value: Value) -> Option<Self>;

    /// Writes the value as JSON.
    fn write(&self) -> Value;
}

/// The attributes of a body that is being read.
pub struct Reader(pub(crate) Map<String, Value>);

impl Reader {
    /// Removes the value of an attribute. It has many callers; inlining it would make builds longer.
    #[inline(never)]
    fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// Reads a required attribute.
    pub fn required<T: Attribute>(&mut self, name: &str) -> Option<T> {
        T::read(self.remove(name)?)
    }

    /// Reads an optional attribute. The outer option is `None` if the value cannot be read.
    pub fn optional<T: Attribute>(&mut self, name: &str) -> Option<Option<T>> {
        match self.remove(name) {
            None => Some(None),
            Some(value) => T::read(value).map(Some),
        }
    }

    /// Reads an attribute that may be missing or null.
    pub fn change<T: Attribute>(&mut self, name: &str) -> Option<Change<T>> {
        match self.remove(name) {
            None => Some(Change::Keep),
            Some(Value::Null) => Some(Change::Clear),
            Some(value) => T::read(value).map(Change::Set),
        }
    }

    /// Takes the remaining attributes, which are not in the table.
    pub fn rest(&mut self) -> Extra {
        Extra(std::mem::take(&mut self.0))
    }
}

/// The attributes of a body that is being written.
#[derive(Default)]
pub struct Writer(pub(crate) Map<String, Value>);

impl Writer {
    /// Not inlined, like [`Reader::remove`].
    #[inline(never)]
    fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Writes a required attribute.
    pub fn required<T: Attribute>(&mut self, name: &str, value: &T) {
        self.insert(name, value.write());
    }

    /// Writes an optional attribute.
    pub fn optional<T: Attribute>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes an attribute that may be missing or null.
    pub fn change<T: Attribute>(&mut self, name: &str, change: &Change<T>) {
        match change {
            Change::Keep => {}
            Change::Clear => self.insert(name, Value::Null),
            Change::Set(value) => self.required(name, value),
        }
    }

    /// Writes the attributes that are not in the table, except names that are written already.
    pub fn rest(&mut self, extra: &Extra) {
        for (name, value) in &extra.0 {
            if !self.0.contains_key(name) {
                self.0.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Converts a value for an attribute of this body, or returns the rule that it breaks.
pub fn checked<B: Body, T>(name: &'static str, value: impl TryInto<T, Error = BadValue>) -> Result<T, BadAttribute> {
    let (object, method) = (B::OBJECT, B::METHOD);
    value.try_into().map_err(|value| BadAttribute { object, method, name, value })
}

/// Converts values for a list of this body, or returns the rule that one of them breaks.
pub fn all_checked<B: Body, T>(
    name: &'static str,
    values: impl IntoIterator<Item = impl TryInto<T, Error = BadValue>>,
) -> Result<Vec<T>, BadAttribute> {
    values.into_iter().map(|value| checked::<B, T>(name, value)).collect()
}

impl Attribute for bool {
    fn read(value: Value) -> Option<bool> {
        value.as_bool()
    }

    fn write(&self) -> Value {
        Value::from(*self)
    }
}

impl Attribute for String {
    fn read(value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl<T: Attribute> Attribute for Vec<T> {
    fn read(value: Value) -> Option<Vec<T>> {
        match value {
            Value::Array(items) => items.into_iter().map(T::read).collect(),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        self.iter().map(T::write).collect()
    }
}
