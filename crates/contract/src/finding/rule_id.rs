//! The ids of rules, and their parts.

use crate::json::rule::JsonRule;
use crate::table::method::Method;
use crate::table::object::{Field, Object};
use crate::table::rule::Rule;
use serde_core::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// What a rule checks: the last part of its id.
///
/// A new check is a breaking release: our crates match each one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Check {
    /// The object has a body in the method.
    Method,
    /// The method has the attribute.
    Unknown,
    /// The attribute is allowed in the body.
    Forbidden,
    /// The attribute is in the body.
    Required,
    /// The value has the documented type.
    Type,
    /// The number is in its range.
    Range,
    /// The word is in its list.
    Value,
    /// The text is neither too short nor too long, or the list has no more items than expected.
    Length,
    /// The text has the documented format.
    Format,
    /// The list or text is not empty.
    NotEmpty,
    /// The list or text is empty.
    Empty,
    /// No more attributes of a group are in the body than the rule allows.
    Exclusive,
    /// The attribute has an effect.
    Relevant,
    /// The attribute is not ignored.
    Ignored,
    /// A statement that the documentation makes in prose only.
    Prose,
    /// No other item has the new name.
    Unique,
    /// A rule of JSON itself.
    Json(JsonRule),
}

impl Check {
    /// Every check except the rules of JSON.
    pub(crate) const OF_OBJECTS: [Check; 16] = [
        Check::Method,
        Check::Unknown,
        Check::Forbidden,
        Check::Required,
        Check::Type,
        Check::Range,
        Check::Value,
        Check::Length,
        Check::Format,
        Check::NotEmpty,
        Check::Empty,
        Check::Exclusive,
        Check::Relevant,
        Check::Ignored,
        Check::Prose,
        Check::Unique,
    ];

    /// Returns the last part of the rule id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Check::Method => "method",
            Check::Unknown => "unknown",
            Check::Forbidden => "forbidden",
            Check::Required => "required",
            Check::Type => "type",
            Check::Range => "range",
            Check::Value => "value",
            Check::Length => "length",
            Check::Format => "format",
            Check::NotEmpty => "not-empty",
            Check::Empty => "empty",
            Check::Exclusive => "exclusive",
            Check::Relevant => "relevant",
            Check::Ignored => "ignored",
            Check::Prose => "prose",
            Check::Unique => "unique",
            Check::Json(rule) => rule.id(),
        }
    }
}

/// The id of a rule of the contract. Once released, its text never changes.
///
/// `criteria.newName.post.forbidden` has four parts: the object, the attribute or group of attributes, the method, the check.
/// `criteria.post.unknown` and `json.syntax` are about no attribute.
///
/// An id is cheap to copy, can be compared with a text, and is displayed without an allocation:
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let report = validate(&CRITERIA, Method::Delete, r#"{"name": "lunch", "active": true}"#);
/// let rule = report.findings().next().unwrap().rule();
/// assert_eq!(rule, "criteria.active.delete.forbidden");
/// assert_eq!(rule.to_string(), "criteria.active.delete.forbidden");
/// ```
///
/// Two ids are equal if their texts are equal and their objects are of the same namespace. Ids are ordered by their texts.
#[derive(Clone, Copy)]
pub struct RuleId {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) subject: Subject,
    pub(crate) check: Check,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Subject {
    /// The body as a whole.
    Whole,
    /// The attribute at this index of the table.
    Field(u8),
    /// The group of the rule at this index.
    Group(u8),
}

impl RuleId {
    /// Returns the check: the last part of the id.
    #[must_use]
    pub const fn check(&self) -> Check {
        self.check
    }

    /// Returns the object that has the rule.
    #[must_use]
    pub const fn object(&self) -> &'static Object {
        self.object
    }

    /// Returns the method that the rule is for.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// Returns the attribute that the rule is about, if it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&'static Field> {
        match self.subject {
            Subject::Field(index) => Some(self.object.field_at(index.into())),
            Subject::Whole | Subject::Group(_) => None,
        }
    }

    /// Returns the rule of the table, if it is about a group of attributes.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::SCHEDULE_RECURRENCE;
    ///
    /// let ids = SCHEDULE_RECURRENCE.rule_ids(Method::Put);
    /// let kind = ids.iter().find(|id| **id == "schedule-recurrence.kind.put.exclusive").unwrap();
    /// assert_eq!(kind.group().unwrap().fields.len(), 6);
    /// ```
    #[must_use]
    pub fn group(&self) -> Option<&'static Rule> {
        match self.subject {
            Subject::Group(index) => self.object.rules.get(usize::from(index)),
            Subject::Whole | Subject::Field(_) => None,
        }
    }
}

/// The separator of the parts of an id.
const SEPARATOR: &str = ".";

impl RuleId {
    /// Returns the texts that make up the id. Unused ones are empty.
    pub(crate) fn parts(&self) -> [&'static str; 7] {
        let (object, method, check) = (self.object.name, self.method.as_id(), self.check.as_str());
        if let Check::Json(rule) = self.check {
            return [rule.id(), "", "", "", "", "", ""];
        }
        let about = match self.subject {
            Subject::Whole => return [object, SEPARATOR, method, SEPARATOR, check, "", ""],
            Subject::Field(index) => self.object.field_at(index.into()).name,
            Subject::Group(index) => self.object.rules[usize::from(index)].group().unwrap_or_default(),
        };
        [object, SEPARATOR, about, SEPARATOR, method, SEPARATOR, check]
    }

    /// Returns the namespace of the object. It is empty for a rule of JSON, which belongs to no object.
    fn namespace(&self) -> &'static str {
        if let Check::Json(_) = self.check { "" } else { self.object.namespace }
    }

    /// Appends the id to `out`.
    pub fn append_to(&self, out: &mut String) {
        self.parts().iter().for_each(|part| out.push_str(part));
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().iter().try_for_each(|part| out.write_str(part))
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl PartialEq for RuleId {
    fn eq(&self, other: &RuleId) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for RuleId {}

impl PartialOrd for RuleId {
    fn partial_cmp(&self, other: &RuleId) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RuleId {
    fn cmp(&self, other: &RuleId) -> Ordering {
        let bytes = |id: &RuleId| id.parts().into_iter().flat_map(str::bytes);
        bytes(self).cmp(bytes(other)).then_with(|| self.namespace().cmp(other.namespace()))
    }
}

impl Hash for RuleId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Equal ids have equal parts.
        self.parts().hash(state);
        self.namespace().hash(state);
    }
}

impl PartialEq<str> for RuleId {
    fn eq(&self, text: &str) -> bool {
        let rest = self.parts().iter().try_fold(text, |rest, part| rest.strip_prefix(part));
        rest == Some("")
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl PartialEq<String> for RuleId {
    fn eq(&self, text: &String) -> bool {
        *self == **text
    }
}

impl PartialEq<RuleId> for str {
    fn eq(&self, id: &RuleId) -> bool {
        id == self
    }
}

impl PartialEq<RuleId> for &str {
    fn eq(&self, id: &RuleId) -> bool {
        id == *self
    }
}
