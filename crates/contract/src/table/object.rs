//! What the documentation states of an object, as data: its attributes, what each may hold, and what an update does with it.
//!
//! Kinds, items, attributes and objects refer to one another, so they are in one file.

use crate::json::json_type::JsonType;
use crate::json::names::{MAX_NAMES, Names};
use crate::table::decimal::Decimal;
use crate::table::method::Method;
use crate::table::plan::{CompiledRules, Plan};
use crate::table::presence::Presence;
use crate::table::rule::Rule;
use crate::table::text::Text;
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};

/// An object of the documentation: what its bodies hold, method by method.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
///
/// let name = CRITERIA.field("newName").unwrap();
/// assert_eq!(name.documented[Method::Put as usize].as_str(), "O");
/// assert_eq!(name.documented[Method::Post as usize].as_str(), "F");
/// ```
pub struct Object {
    /// The namespace, one for each API. Objects of two APIs may share a name.
    pub namespace: &'static str,
    /// The name in rule ids and on the command line. Of the objects of an API, each has a name of its own.
    pub name: &'static str,
    /// The heading of its table, as documented.
    pub title: &'static str,
    /// The page of the documentation that it stands on.
    pub page: &'static str,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// The methods that have letters, in the order of the page's columns.
    pub methods: &'static [Method],
    /// The objects whose attributes it shares.
    pub base: &'static [&'static Object],
    /// What must hold between its attributes.
    pub rules: &'static [Rule],
    pub(super) fields: [&'static Field; MAX_NAMES],
    pub(crate) names: Names,
    pub(super) length: usize,
    /// How many attributes it has together with the objects in it, on the longest way.
    pub(super) depth: usize,
    pub(crate) compiled: CompiledRules,
    pub(super) plans: [Plan; 4],
    /// Whether a DELETE may not come without a body.
    pub(crate) delete_needs_body: bool,
}

impl Object {
    /// The object whose path names what a DELETE removes: that may come without a body, whatever it requires of one.
    #[must_use]
    pub const fn named_by_path(mut self) -> Object {
        self.delete_needs_body = false;
        self
    }

    /// Its attributes, in the order of the page.
    #[must_use]
    pub const fn fields(&self) -> &[&'static Field] {
        self.fields.split_at(self.length).0
    }

    /// The attribute of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name).copied()
    }

    /// Whether the documentation has a body of this object for the method.
    #[must_use]
    pub fn has(&self, method: Method) -> bool {
        // A method that has letters has an attribute that it knows.
        self.plan(method).known != 0
    }

    /// What the walk needs to know of one method.
    #[inline(always)]
    pub(crate) fn plan(&self, method: Method) -> &Plan {
        &self.plans[method as usize]
    }

    /// How many attributes it has.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// The attribute at a place of the table, which has to be one of its own.
    #[inline(always)]
    pub(crate) fn field_at(&self, index: usize) -> &'static Field {
        self.fields[index]
    }

    /// The place of an attribute in the table.
    pub(crate) fn index_of(&self, name: &str) -> Option<usize> {
        self.fields().iter().position(|field| field.name == name)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Objects refer to one another: the name is enough, and ends.
        out.debug_tuple("Object").field(&self.name).finish()
    }
}

/// Objects are told apart by namespace and name: two with the same of both are one object, even if its table was changed.
impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        self.name == other.name && self.namespace == other.namespace
    }
}

impl Eq for Object {}

impl Hash for Object {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.namespace.hash(state);
        self.name.hash(state);
    }
}

/// One attribute of an object: a row of its table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The wire name, spelt exactly as documented.
    pub name: &'static str,
    /// What it may hold, by [`Method`].
    pub kinds: [Kind; 4],
    /// The documented letter, by [`Method`].
    pub documented: [Presence; 4],
    /// The letter that is enforced, by [`Method`]: the documented one, unless a reading says otherwise.
    pub enforced: [Presence; 4],
    /// The documented name of the type, where it is not the usual one of its kind.
    pub documented_type: Option<&'static str>,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// What the documentation says of it in prose only, so that nothing here can validate it.
    pub prose: Option<&'static str>,
    /// The methods in which null has a meaning, as bits by [`Method`], and that meaning.
    pub null_in: u8,
    /// The methods in which it is accepted and ignored, as bits by [`Method`].
    pub ignored_in: u8,
    /// Whether it stands in no documented table but is accepted all the same, by a reading.
    pub undocumented: bool,
    /// Whether it holds a secret: a password or a PIN.
    pub secret: bool,
    /// What an update does with it.
    pub effect: Effect,
}

impl Field {
    /// What it may hold in this method.
    #[must_use]
    pub const fn kind(&self, method: Method) -> &Kind {
        &self.kinds[method as usize]
    }

    /// Whether it may stand in a body of this method.
    #[must_use]
    pub const fn may_stand(&self, method: Method) -> bool {
        let letter = self.enforced[method as usize];
        letter.is_known() && !matches!(letter, Presence::Forbidden)
    }

    /// The name of its type, as documented.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self.documented_type {
            Some(documented_type) => documented_type,
            None => self.kinds[0].documented(),
        }
    }

    /// Whether null is accepted in this method.
    #[must_use]
    pub const fn accepts_null(&self, method: Method) -> bool {
        self.null_in >> method as u32 & 1 == 1
    }

    /// Whether it is accepted in this method and then ignored.
    #[must_use]
    pub const fn is_ignored(&self, method: Method) -> bool {
        self.ignored_in >> method as u32 & 1 == 1
    }
}

/// What an attribute may hold in one method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A number without a fractional part, from the first to the second, both included. `1.0` counts.
    Integer(i64, i64),
    /// A number without a fractional part, in one of several ranges, their first and last numbers included. The ranges
    /// stand in the order of their numbers, with at least one number between two of them.
    Integers(&'static [(i64, i64)]),
    /// A number, with a fractional part or without.
    Decimal(&'static Decimal),
    /// Text.
    String(&'static Text),
    /// A word of a documented list.
    Word(&'static Words),
    /// Text that usually is a word of this list; any other text is accepted too.
    LikelyWord(&'static Words),
    /// A word of a documented list, whatever the case of its letters.
    AnyCaseWord(&'static Words),
    /// An object with a table of its own.
    Object(&'static Object),
    /// An object whose inside is not public.
    OpenObject,
    /// A list.
    Array(&'static Items),
    /// A value of either kind. The two differ in their JSON type.
    Either(&'static [Kind; 2]),
}

impl Kind {
    /// Whether a value that begins so may be of this kind.
    pub(crate) const fn begins_with(&self, opening: JsonType) -> bool {
        match self {
            Kind::Boolean => matches!(opening, JsonType::Boolean),
            Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) => matches!(opening, JsonType::Number),
            Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => {
                matches!(opening, JsonType::String)
            }
            Kind::Object(_) | Kind::OpenObject => matches!(opening, JsonType::Object),
            Kind::Array(_) => matches!(opening, JsonType::Array),
            Kind::Either([first, second]) => first.begins_with(opening) || second.begins_with(opening),
        }
    }

    /// Of a kind that may be either, the one that begins so.
    pub(crate) fn beginning_with(&self, opening: JsonType) -> &Kind {
        match self {
            Kind::Either(kinds) => kinds.iter().find(|kind| kind.begins_with(opening)).unwrap_or(self),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Array(_) => self,
        }
    }

    /// Of a kind that may be either, the one that the value begins as; any other kind itself.
    #[must_use]
    pub fn of_value(&self, value: &Value) -> &Kind {
        self.beginning_with(JsonType::of(value))
    }

    /// The name that the documentation uses for this type, most of the time.
    #[must_use]
    pub const fn documented(&self) -> &'static str {
        match self {
            Kind::Boolean => "Boolean",
            Kind::Integer(..) | Kind::Integers(_) => "Integer",
            Kind::Decimal(_) => "Decimal",
            Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => "String",
            Kind::Object(_) | Kind::OpenObject => "Object",
            Kind::Array(_) => "Array",
            Kind::Either(_) => "Object/String",
        }
    }

    /// The object that a value of this kind is.
    #[must_use]
    pub const fn as_object(&self) -> Option<&'static Object> {
        match self {
            Kind::Object(object) => Some(object),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject
            | Kind::Array(_)
            | Kind::Either(_) => None,
        }
    }

    /// What the list holds that a value of this kind is.
    #[must_use]
    pub const fn as_list(&self) -> Option<&'static Items> {
        match self {
            Kind::Array(items) => Some(items),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Either(_) => None,
        }
    }

    /// The words for which a condition can test a value of this kind.
    #[must_use]
    pub const fn tested_words(&self) -> Option<&'static Words> {
        match self {
            Kind::Word(list) | Kind::LikelyWord(list) => Some(list),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Array(_)
            | Kind::Either(_) => None,
        }
    }

    /// Whether a value of this kind is true or false, which a condition can test and a rule can count.
    #[must_use]
    pub const fn is_boolean(&self) -> bool {
        match self {
            Kind::Boolean => true,
            Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Array(_)
            | Kind::Either(_) => false,
        }
    }

    /// Whether a value of this kind is a text that may be empty.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        match self {
            Kind::String(_) => true,
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Array(_)
            | Kind::Either(_) => false,
        }
    }
}

/// A documented list of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Words {
    /// The words, spelt and ordered as documented. At most 62.
    pub words: &'static [&'static str],
}

/// What a list may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Items {
    /// What each item is.
    pub kind: Kind,
    /// The attribute by which an update matches the items with the stored ones; without one an update replaces the list.
    pub matched_by: Option<&'static str>,
    /// The object as whose POST an update creates an item that matches none.
    pub created_as: Option<&'static Object>,
}

impl Items {
    /// The object that each item is, and the attribute by which an update matches the items with the stored ones; none if an
    /// update replaces the list.
    #[must_use]
    pub const fn matched(&self) -> Option<(&'static Object, &'static str)> {
        match (self.kind.as_object(), self.matched_by) {
            (Some(object), Some(key)) => Some((object, key)),
            (None, _) | (_, None) => None,
        }
    }
}

/// What an update does with an attribute that it holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// The value takes the place of the stored one; of an object, attribute by attribute.
    Sets,
    /// The value takes the place of the stored one as a whole, though it is an object: it refers to something.
    Replaces,
    /// The value is what this other attribute holds from now on.
    Renames(&'static str),
    /// True removes the item of a list that holds it.
    Removes,
}
