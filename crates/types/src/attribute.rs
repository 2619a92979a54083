//! From the attributes of a body to the fields of a struct, and back. What the walk has accepted is not validated again.

use crate::{BadAttribute, BadValue, Body, Change, Extra};
use serde_json::{Map, Value};

/// What an attribute may hold.
pub trait Attribute: Sized {
    /// The value; none if it is of another kind, which the walk would have reported.
    fn read(value: Value) -> Option<Self>;

    /// The value as the wire writes it.
    fn write(&self) -> Value;
}

/// The attributes of a body that is being read.
pub struct Reader(pub(crate) Map<String, Value>);

impl Reader {
    /// The value of an attribute. It is not built into each of its many callers, which would take long.
    #[inline(never)]
    fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// An attribute that has to be there.
    pub fn required<T: Attribute>(&mut self, name: &str) -> Option<T> {
        T::read(self.remove(name)?)
    }

    /// An attribute that may be left out. The outer option tells whether it could be read.
    pub fn optional<T: Attribute>(&mut self, name: &str) -> Option<Option<T>> {
        match self.remove(name) {
            None => Some(None),
            Some(value) => T::read(value).map(Some),
        }
    }

    /// An attribute that may be left out or null.
    pub fn change<T: Attribute>(&mut self, name: &str) -> Option<Change<T>> {
        match self.remove(name) {
            None => Some(Change::Keep),
            Some(Value::Null) => Some(Change::Clear),
            Some(value) => T::read(value).map(Change::Set),
        }
    }

    /// What is left when all that the table knows has been read.
    pub fn rest(&mut self) -> Extra {
        Extra(std::mem::take(&mut self.0))
    }
}

/// The attributes of a body that is being written.
#[derive(Default)]
pub struct Writer(pub(crate) Map<String, Value>);

impl Writer {
    /// As [`Reader::remove`], this is built once.
    #[inline(never)]
    fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// An attribute that is there.
    pub fn required<T: Attribute>(&mut self, name: &str, value: &T) {
        self.insert(name, value.write());
    }

    /// An attribute that may be left out.
    pub fn optional<T: Attribute>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// An attribute that may be left out or null.
    pub fn change<T: Attribute>(&mut self, name: &str, change: &Change<T>) {
        match change {
            Change::Keep => {}
            Change::Clear => self.insert(name, Value::Null),
            Change::Set(value) => self.required(name, value),
        }
    }

    /// What the table does not know, but for names that have been written.
    pub fn rest(&mut self, extra: &Extra) {
        for (name, value) in &extra.0 {
            if !self.0.contains_key(name) {
                self.0.insert(name.clone(), value.clone());
            }
        }
    }
}

/// A value that an attribute of this body may hold, or by which rule it may not.
pub fn checked<B: Body, T>(name: &'static str, value: impl TryInto<T, Error = BadValue>) -> Result<T, BadAttribute> {
    let (object, method) = (B::OBJECT, B::METHOD);
    value.try_into().map_err(|value| BadAttribute { object, method, name, value })
}

/// Values that a list of this body may hold, or by which rule one of them may not.
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
