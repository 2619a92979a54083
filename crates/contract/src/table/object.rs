//! An object of the documentation as data: its attributes, their kinds and presences, and their effects in an update.
//!
//! Kinds, items, attributes and objects refer to one another, so they are in one file.

use crate::json::json_type::JsonType;
use crate::json::names::{MAX_NAMES, Names};
use crate::json::word_index::WordIndex;
use crate::table::certainty::Certainty;
use crate::table::compiled::CompiledRules;
use crate::table::decimal::Decimal;
use crate::table::masks::Questions;
use crate::table::method::Method;
use crate::table::number::NumberKind;
use crate::table::plan::Plan;
use crate::table::presence::Presence;
use crate::table::rule::{Demand, Rule};
use crate::table::severity::Severity;
use crate::table::text::{Format, Text};
#[cfg(feature = "tree")]
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};

/// An object of the documentation: the attributes of its bodies, with their kinds and presences in each method.
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
    /// The name in rule ids and on the command line. It is unique in an API.
    pub name: &'static str,
    /// The documented heading of its table.
    pub title: &'static str,
    /// The page of the documentation.
    pub page: &'static str,
    /// A description of one plain sentence.
    pub description: &'static str,
    /// The methods that have a column in its table, in the order of the page.
    pub methods: &'static [Method],
    /// The base objects, whose attributes it shares.
    pub base: &'static [&'static Object],
    /// The rules between its attributes.
    pub rules: &'static [Rule],
    pub(super) fields: [&'static Field; MAX_NAMES],
    pub(crate) names: Names,
    pub(super) length: u8,
    /// How many attributes it and the objects nested in it have together, along the deepest path.
    pub(super) depth: u8,
    pub(crate) compiled: CompiledRules,
    pub(crate) questions: Questions,
    pub(super) plans: [Plan; 4],
    /// Whether a DELETE must have a body.
    pub(crate) delete_needs_body: bool,
    /// Whether an update replaces the whole object.
    pub(crate) is_value: bool,
    /// Whether a request may have attributes that the table does not have.
    pub(crate) is_open: bool,
}

impl Object {
    /// Allows a DELETE without a body, even if the table has required attributes: the path names what to delete.
    #[must_use]
    pub const fn named_by_path(mut self) -> Object {
        self.delete_needs_body = false;
        self
    }

    /// Makes the object a value: its attributes mean something together only, so an update replaces all of them.
    #[must_use]
    pub const fn value(mut self) -> Object {
        self.is_value = true;
        self
    }

    /// Opens the object: it is read off examples, so its table may not be complete. An attribute that the table does not have
    /// is unchecked in a request; that of an object with a documented table is a violation.
    ///
    /// ```
    /// use linecard_contract::{Method, Object, Severity, table::*, validate};
    ///
    /// static SEEN: Object = Table {
    ///     namespace: "example", name: "seen", page: "Examples", title: "Seen", description: "An object of an example.",
    ///     base: &[],
    ///     rows: &seen([GET, PUT], [field("active", BOOLEAN, [C, O], "Whether it is active.")]),
    ///     rules: &[],
    /// }.checked().open();
    ///
    /// let report = validate(&SEEN, Method::Put, r#"{"active": true, "colour": "red"}"#);
    /// assert_eq!(report.findings().next().unwrap().severity(), Severity::Unchecked);
    /// ```
    #[must_use]
    pub const fn open(mut self) -> Object {
        self.is_open = true;
        self
    }

    /// Returns whether a request may have attributes that the table does not have.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Returns the severity of an attribute that the table does not have, in a body of the method.
    #[must_use]
    pub const fn severity_of_unknown(&self, method: Method) -> Severity {
        match (method.is_response(), self.is_open) {
            (true, _) => Severity::Note,
            (false, true) => Severity::Unchecked,
            (false, false) => Severity::Violation,
        }
    }

    /// Returns whether the object is a value, which an update replaces.
    #[must_use]
    pub const fn is_value(&self) -> bool {
        self.is_value
    }

    /// Returns its attributes, in the order of the page.
    #[must_use]
    pub const fn fields(&self) -> &[&'static Field] {
        self.fields.split_at(self.length as usize).0
    }

    /// Returns the attribute with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name).copied()
    }

    /// Returns whether the object has a body in the method.
    #[must_use]
    pub const fn has(&self, method: Method) -> bool {
        // A method with a column has at least one attribute.
        self.plans[method as usize].known != 0
    }

    /// Returns whether a body of the method may be an empty text.
    ///
    /// A PUT without attributes changes nothing, and the path of a DELETE names what to delete. So the text may be empty if no
    /// attribute is required, and in a DELETE also if the object is [named by the path](Object::named_by_path).
    #[must_use]
    pub fn may_be_empty(&self, method: Method) -> bool {
        match method {
            Method::Put => self.plan(method).required == 0,
            Method::Delete => !self.delete_needs_body,
            Method::Get | Method::Post => false,
        }
    }

    /// Returns the plan of a method.
    #[inline(always)]
    pub(crate) fn plan(&self, method: Method) -> &Plan {
        &self.plans[method as usize]
    }

    /// Returns the number of its attributes.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.length as usize
    }

    /// Returns the attribute at an index of the table. The index must be less than [`Object::len`].
    #[inline(always)]
    pub(crate) fn field_at(&self, index: usize) -> &'static Field {
        self.fields[index]
    }

    /// Returns the attributes for names that come in the order of the table, or nearly so: each search begins after the attribute
    /// that was found before.
    ///
    /// ```
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let mut fields = CRITERIA.in_order();
    /// assert_eq!(fields.find("name").unwrap().1.name, "name");
    /// assert!(fields.find("no such name").is_none());
    /// ```
    #[must_use]
    pub fn in_order(&self) -> InOrder<'_> {
        InOrder { fields: self.fields(), next: 0 }
    }

    /// Returns the index of an attribute in the table.
    pub(crate) fn index_of(&self, name: &str) -> Option<usize> {
        self.fields().iter().position(|field| field.name == name)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The nested objects and tables would be very long.
        out.debug_tuple("Object").field(&self.name).finish()
    }
}

/// The attributes of an object, for names in the order of its table.
#[derive(Clone, Debug)]
pub struct InOrder<'o> {
    fields: &'o [&'static Field],
    next: usize,
}

impl InOrder<'_> {
    /// Returns the attribute with this name, and its index in the table.
    pub fn find(&mut self, name: &str) -> Option<(usize, &'static Field)> {
        let (before, after) = self.fields.split_at_checked(self.next).unwrap_or((self.fields, &[]));
        let at = after.iter().position(|field| field.name == name).map(|index| index + before.len());
        let index = at.or_else(|| before.iter().position(|field| field.name == name))?;
        self.next = index + 1;
        Some((index, self.fields[index]))
    }
}

/// Two objects are equal if their namespaces and names are equal, even if the tables differ.
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
    /// The name in JSON, exactly as documented.
    pub name: &'static str,
    /// The kinds, indexed by [`Method`].
    pub kinds: [Kind; 4],
    /// The documented presences, indexed by [`Method`].
    pub documented: [Presence; 4],
    /// The enforced presences, indexed by [`Method`]. They are the documented ones, unless an interpretation differs.
    pub enforced: [Presence; 4],
    /// The documented name of its type, if that is not the usual name of its kind.
    pub documented_type: Option<&'static str>,
    /// A description of one plain sentence.
    pub description: &'static str,
    /// A statement that the documentation makes in prose only. Nothing validates it.
    pub prose: Option<&'static str>,
    /// The releases of the service in which a response may have the attribute. Empty if it depends on no release.
    pub releases: &'static [Release],
    /// The methods in which null clears the attribute: one bit for each [`Method`].
    pub null_in: u8,
    /// The word that holds where the attribute is left out of a response, a POST or the stored state.
    pub default_word: Option<&'static str>,
    /// The methods in which it is accepted and ignored: one bit for each [`Method`].
    pub ignored_in: u8,
    /// How it is known. If no documented table has it, it is accepted because of an interpretation.
    pub certainty: Certainty,
    /// Whether it holds a password or a PIN.
    pub secret: bool,
    /// The effect of the attribute in an update.
    pub effect: Effect,
    /// The attribute that holds the value in a response with a list of such objects. The list has a text for people under the
    /// name of the attribute itself.
    pub listed_as: Option<&'static str>,
}

impl Field {
    /// Returns its kind in this method.
    #[must_use]
    pub const fn kind(&self, method: Method) -> &Kind {
        &self.kinds[method as usize]
    }

    /// Returns whether a body of this method may contain it.
    #[must_use]
    pub const fn may_stand(&self, method: Method) -> bool {
        let presence = self.enforced[method as usize];
        presence.is_known() && !matches!(presence, Presence::Forbidden)
    }

    /// Returns the documented name of its type.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self.documented_type {
            Some(documented_type) => documented_type,
            None => self.kinds[0].documented(),
        }
    }

    /// Returns whether null is accepted in this method.
    #[must_use]
    pub const fn accepts_null(&self, method: Method) -> bool {
        self.null_in >> method as u32 & 1 == 1
    }

    /// Returns the method as which an object nested in it is validated, in a body of this method.
    ///
    /// A nested object in a PUT replaces the stored one, so it is validated as in a POST, or as in a PUT if it has no POST.
    /// It is validated as in a PUT if an update merges it with the stored object.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let schedule = CRITERIA.field("holidaySchedule").unwrap();
    /// assert_eq!(schedule.method_within(Method::Put), Method::Post);
    /// let callers = CRITERIA.field("fromDnCriteria").unwrap();
    /// assert_eq!(callers.method_within(Method::Put), Method::Put);
    /// ```
    #[must_use]
    pub const fn method_within(&self, method: Method) -> Method {
        match (method, self.kind(method).nested()) {
            (Method::Put, Some(nested)) if !self.is_merged() && nested.has(Method::Post) => Method::Post,
            (Method::Get | Method::Put | Method::Post | Method::Delete, _) => method,
        }
    }

    /// Returns whether an update merges the objects in it with the stored ones. Otherwise it replaces them.
    #[must_use]
    pub const fn is_merged(&self) -> bool {
        let is_matched = match self.kind(Method::Put).as_list() {
            Some(items) => items.matched_by.is_some(),
            None => false,
        };
        is_matched || matches!(self.effect, Effect::Merges)
    }

    /// Returns the items of a list to which a POST adds an item, which is created as their object
    /// [`created_as`](Items::created_as): those of a PUT, or those of a POST if no PUT has the list.
    ///
    /// ```
    /// use linecard_model::objects::{SELECTIVE_CALL_ACCEPTANCE, TENANT_DEPARTMENTS};
    ///
    /// let criteria = SELECTIVE_CALL_ACCEPTANCE.field("criteria").unwrap();
    /// assert_eq!(criteria.created_items().unwrap().matched_by, Some("name"));
    /// let departments = TENANT_DEPARTMENTS.field("departments").unwrap();
    /// assert_eq!(departments.created_items().unwrap().created_as.unwrap().name, "tenant-department");
    /// ```
    #[must_use]
    pub const fn created_items(&self) -> Option<&'static Items> {
        match self.kind(Method::Put).as_list() {
            Some(items) if items.created_as.is_some() => return Some(items),
            Some(_) | None => {}
        }
        match self.kind(Method::Post).as_list() {
            Some(items) if items.created_as.is_some() => Some(items),
            Some(_) | None => None,
        }
    }

    /// Returns whether it is accepted and ignored in this method.
    #[must_use]
    pub const fn is_ignored(&self, method: Method) -> bool {
        self.ignored_in >> method as u32 & 1 == 1
    }
}

/// A release of the service, perhaps with the mode that it runs in. An API names those that its attributes depend on.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Release(pub &'static str);

impl Rule {
    /// Returns whether it is about this attribute in a method.
    #[must_use]
    pub const fn is_about(&self, field: &Field, method: Method) -> bool {
        let is_possible = match self.demand {
            Demand::HasEffect => !method.is_response() && !field.enforced[method as usize].is_required(),
            Demand::Count { .. } | Demand::Filled | Demand::Empty => true,
        };
        is_possible && self.is_in(method) && field.may_stand(method)
    }
}

/// The kind of an attribute in one method: the values that it may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number from the first to the second, both included. `1.0` is whole.
    Integer(i64, i64),
    /// A whole number in one of several inclusive ranges. The ranges are in ascending order, with at least one number
    /// between two of them.
    Integers(&'static [(i64, i64)]),
    /// A number that may have a fraction.
    Decimal(&'static Decimal),
    /// A text.
    String(&'static Text),
    /// A word of a documented list.
    Word(&'static Words),
    /// A text that is usually a word of this list. Any other text is accepted too.
    LikelyWord(&'static Words),
    /// A word of a documented list, in any case.
    AnyCaseWord(&'static Words),
    /// An object with its own table.
    Object(&'static Object),
    /// An object whose attributes are not documented.
    OpenObject,
    /// A list.
    Array(&'static Items),
    /// A value of either kind. The two differ in their JSON type.
    Either(&'static [Kind; 2]),
}

impl Kind {
    /// Returns whether a value of this JSON type may be of this kind.
    #[must_use]
    pub const fn begins_with(&self, opening: JsonType) -> bool {
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

    /// Returns the kind for a value of this JSON type: one of the two of [`Kind::Either`], or else the kind itself.
    ///
    /// ```
    /// use linecard_contract::{JsonType, Kind, table::STRING};
    ///
    /// let kind = Kind::Either(&[Kind::OpenObject, STRING]);
    /// assert_eq!(kind.beginning_with(JsonType::String), &STRING);
    /// assert_eq!(kind.beginning_with(JsonType::Number), &kind);
    /// ```
    #[must_use]
    pub fn beginning_with(&self, opening: JsonType) -> &Kind {
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

    /// Returns the kind for this value: the one of [`Kind::Either`] that has its JSON type, or else the kind itself.
    #[cfg(feature = "tree")]
    #[must_use]
    pub fn of_value(&self, value: &Value) -> &Kind {
        self.beginning_with(JsonType::of(value))
    }

    /// Returns the usual name of this type in the documentation.
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

    /// Returns the object of [`Kind::Object`].
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

    /// Returns the object of a value of this kind, or of the items of a list. No kind holds two different objects.
    #[must_use]
    pub const fn nested(&self) -> Option<&'static Object> {
        match self {
            Kind::Object(object) => Some(object),
            Kind::Array(items) => items.kind.nested(),
            Kind::Either([first, second]) => match first.nested() {
                Some(object) => Some(object),
                None => second.nested(),
            },
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject => None,
        }
    }

    /// Returns the items of [`Kind::Array`].
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

    /// Returns the documented words of this kind, or of the items of a list. If both of a pair list words, those of the first.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::CRITERIA_FROM_DN;
    ///
    /// let selection = CRITERIA_FROM_DN.field("selection").unwrap();
    /// assert!(selection.kind(Method::Put).words().contains(&"Any"));
    /// ```
    #[must_use]
    pub const fn words(&self) -> &'static [&'static str] {
        match self {
            Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => list.words,
            Kind::Array(items) => items.kind.words(),
            Kind::Either([first, second]) => {
                let words = first.words();
                if words.is_empty() { second.words() } else { words }
            }
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Object(_)
            | Kind::OpenObject => &[],
        }
    }

    /// Returns the words that a condition can test in a value of this kind.
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

    /// Returns whether this is [`Kind::Boolean`], which a condition can test and a rule can count.
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

    /// Returns the object and the list of [`Kind::Either`], if it is either of these. Both contain values, so an index alone does
    /// not lead to one.
    pub(crate) const fn object_or_list(&self) -> Option<(&Kind, &Kind)> {
        match self {
            Kind::Either(
                [object @ Kind::Object(_), list @ Kind::Array(_)] | [list @ Kind::Array(_), object @ Kind::Object(_)],
            ) => Some((object, list)),
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
            | Kind::Array(_)
            | Kind::Either(_) => None,
        }
    }

    /// Returns whether the empty string means none: that there is no number.
    #[must_use]
    pub const fn has_none(&self) -> bool {
        match self {
            Kind::String(text) => {
                matches!(text.format, Some(Format::PhoneNumber(NumberKind::OwnOrNone | NumberKind::ExtensionOrNone)))
            }
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

    /// Returns whether this is [`Kind::String`], which a rule can require to be empty or not.
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
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The words, in the documented spelling and order. At most 62.
    pub words: &'static [&'static str],
    pub(crate) index: WordIndex,
}

/// Two lists are equal if they have the same words in the same order.
impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.words == other.words
    }
}

/// The items of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Items {
    /// The kind of each item.
    pub kind: Kind,
    /// The attribute by which an update matches the items with the stored ones. None if an update replaces the list.
    pub matched_by: Option<&'static str>,
    /// The object whose POST has the required attributes of an item that an update creates.
    pub created_as: Option<&'static Object>,
    /// The number of items that a service is known to accept. More are a note.
    pub expected: Option<u32>,
}

impl Items {
    /// Sets the number of items that a service is known to accept. A list with more gets a note.
    #[must_use]
    pub const fn expecting(mut self, expected: u32) -> Items {
        self.expected = Some(expected);
        self
    }

    /// Returns the object of the items, and the attribute by which an update matches them with the stored ones. None if an
    /// update replaces the list.
    #[must_use]
    pub const fn matched(&self) -> Option<(&'static Object, &'static str)> {
        match (self.kind.as_object(), self.matched_by) {
            (Some(object), Some(key)) => Some((object, key)),
            (None, _) | (_, None) => None,
        }
    }
}

/// The effect of an attribute in an update.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// The value replaces the stored value. The items of a list may be matched by name instead.
    Sets,
    /// The value, an object, replaces only the attributes of the stored object that it contains.
    Merges,
    /// The value becomes the value of this other attribute.
    Renames(&'static str),
    /// True removes the list item that contains it.
    Removes,
}

/// The tables of an API stay in the caches of a processor.
const _: () = assert!(size_of::<Object>() <= 6 * 1024);
