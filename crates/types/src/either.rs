//! Values with two documented kinds.

use crate::attribute::Attribute;
use crate::{Integer, Word};
use serde_json::Value;

/// A value or none. In JSON, none is the empty string.
///
/// ```
/// use linecard_types::{OrNone, group_department_key::Get};
///
/// let department = OrNone::from(Get::default().department_name("Sales"));
/// assert_eq!(department.given().unwrap().department_name.as_deref(), Some("Sales"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum OrNone<T> {
    /// No value.
    #[default]
    None,
    /// This value.
    Given(T),
}

impl<T> OrNone<T> {
    /// Returns the value, if there is one.
    pub const fn given(&self) -> Option<&T> {
        match self {
            OrNone::None => None,
            OrNone::Given(value) => Some(value),
        }
    }
}

impl<T> From<T> for OrNone<T> {
    fn from(value: T) -> OrNone<T> {
        OrNone::Given(value)
    }
}

impl<T: Attribute> Attribute for OrNone<T> {
    fn read(value: Value) -> Option<OrNone<T>> {
        match value {
            Value::String(text) => text.is_empty().then_some(OrNone::None),
            value => T::read(value).map(OrNone::Given),
        }
    }

    fn write(&self) -> Value {
        match self {
            OrNone::None => Value::from(""),
            OrNone::Given(value) => value.write(),
        }
    }
}

/// A value or a text.
///
/// ```
/// use linecard_types::OrText;
///
/// assert_eq!(OrText::from(true), OrText::Value(true));
/// assert_eq!(OrText::<bool>::text("yes"), OrText::Text("yes".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum OrText<T> {
    /// The value.
    Value(T),
    /// A text.
    Text(String),
}

impl<T> OrText<T> {
    /// Creates a text.
    pub fn text(text: impl Into<String>) -> OrText<T> {
        OrText::Text(text.into())
    }

    /// Returns the value, if it is not a text.
    pub const fn value(&self) -> Option<&T> {
        match self {
            OrText::Value(value) => Some(value),
            OrText::Text(_) => None,
        }
    }
}

impl<T> From<T> for OrText<T> {
    fn from(value: T) -> OrText<T> {
        OrText::Value(value)
    }
}

impl<T: Attribute> Attribute for OrText<T> {
    fn read(value: Value) -> Option<OrText<T>> {
        match value {
            Value::String(text) => Some(OrText::Text(text)),
            value => T::read(value).map(OrText::Value),
        }
    }

    fn write(&self) -> Value {
        match self {
            OrText::Value(value) => value.write(),
            OrText::Text(text) => Value::from(text.as_str()),
        }
    }
}

/// One value or a list of values.
///
/// ```
/// use linecard_types::{OneOrList, call_center_dnis_instance::{Get, GetRequired}};
///
/// let number = Get::new(GetRequired { service_user_id: "sales@example.org".to_owned(), name: "main".to_owned() });
/// assert_eq!(OneOrList::from(number.clone()).items(), [number.clone()]);
/// assert_eq!(OneOrList::<Get>::from(vec![number.clone(), number]).items().len(), 2);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum OneOrList<T> {
    /// The value.
    One(T),
    /// The values.
    List(Vec<T>),
}

impl<T> OneOrList<T> {
    /// Returns the values.
    pub fn items(&self) -> &[T] {
        match self {
            OneOrList::One(value) => std::slice::from_ref(value),
            OneOrList::List(values) => values,
        }
    }
}

impl<T> From<T> for OneOrList<T> {
    fn from(value: T) -> OneOrList<T> {
        OneOrList::One(value)
    }
}

impl<T> From<Vec<T>> for OneOrList<T> {
    fn from(values: Vec<T>) -> OneOrList<T> {
        OneOrList::List(values)
    }
}

impl<T: Attribute> Attribute for OneOrList<T> {
    fn read(value: Value) -> Option<OneOrList<T>> {
        match value {
            Value::Array(_) => Vec::read(value).map(OneOrList::List),
            value => T::read(value).map(OneOrList::One),
        }
    }

    fn write(&self) -> Value {
        match self {
            OneOrList::One(value) => value.write(),
            OneOrList::List(values) => values.write(),
        }
    }
}

/// An integer or a word.
///
/// ```
/// use linecard_types::{IntegerOr, user_voice_messaging_advanced::{MailboxLimit, Put}};
///
/// let by_group = Put::default().mailbox_limit(MailboxLimit::UseGroupSetting);
/// let of_its_own = Put::default().mailbox_limit(IntegerOr::number(100));
/// assert_ne!(by_group, of_its_own);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum IntegerOr<W> {
    /// The number.
    Number(Integer),
    /// The word.
    Word(W),
}

impl<W> IntegerOr<W> {
    /// Creates a number.
    pub fn number(number: impl Into<Integer>) -> IntegerOr<W> {
        IntegerOr::Number(number.into())
    }
}

impl<W: Word> From<W> for IntegerOr<W> {
    fn from(word: W) -> IntegerOr<W> {
        IntegerOr::Word(word)
    }
}

impl<W: Word> From<W> for IntegerOr<crate::Open<W>> {
    fn from(word: W) -> Self {
        IntegerOr::Word(word.into())
    }
}

impl<W: Attribute> Attribute for IntegerOr<W> {
    fn read(value: Value) -> Option<IntegerOr<W>> {
        match value {
            Value::Number(_) => Integer::read(value).map(IntegerOr::Number),
            value => W::read(value).map(IntegerOr::Word),
        }
    }

    fn write(&self) -> Value {
        match self {
            IntegerOr::Number(number) => number.write(),
            IntegerOr::Word(word) => word.write(),
        }
    }
}
