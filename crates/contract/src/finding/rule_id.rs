//! The ids of rules, and what each speaks of.

use crate::json::rule::JsonRule;
use crate::table::method::Method;
use crate::table::object::{Field, Object};
use crate::table::rule::Rule;
use std::fmt;

/// What was looked at: the last part of a rule id.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Check {
    /// The object has bodies for the method.
    Method,
    /// The method knows the attribute.
    Unknown,
    /// The attribute may stand in the body.
    Forbidden,
    /// The attribute stands in the body.
    Required,
    /// The value has the documented type.
    Type,
    /// The number is in its range.
    Range,
    /// The word is in its list.
    Value,
    /// The text is long enough.
    Length,
    /// The text is written as documented.
    Format,
    /// The list or text holds something.
    NotEmpty,
    /// The list or text holds nothing.
    Empty,
    /// The attribute stands alone among those that exclude one another.
    Exclusive,
    /// The attribute has an effect.
    Relevant,
    /// The attribute is not ignored.
    Ignored,
    /// What the documentation tells in prose.
    Prose,
    /// The new name is free.
    Unique,
    /// A rule of JSON itself.
    Json(JsonRule),
}

impl Check {
    /// The last part of the rule id.
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

/// A rule of the contract. Its text never changes once released.
///
/// `criteria.newName.post.forbidden`: the object, the attribute or group of attributes, the method, what was looked at.
/// `criteria.post.unknown` and `json.syntax` speak of no attribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RuleId {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) subject: Subject,
    pub(crate) check: Check,
}

/// What a rule speaks of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Subject {
    /// The body as a whole.
    Whole,
    /// The attribute at this place of the table.
    Field(u8),
    /// The attributes of the rule at this place.
    Group(u8),
}

impl RuleId {
    /// What was looked at.
    #[must_use]
    pub const fn check(&self) -> Check {
        self.check
    }

    /// The object whose rule it is.
    #[must_use]
    pub const fn object(&self) -> &'static Object {
        self.object
    }

    /// The method whose bodies it speaks of.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The attribute that it speaks of, if it is one.
    #[must_use]
    pub fn field(&self) -> Option<&'static Field> {
        match self.subject {
            Subject::Field(index) => Some(self.object.field_at(index.into())),
            Subject::Whole | Subject::Group(_) => None,
        }
    }

    /// The rule about a group of attributes, if it speaks of one.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::SCHEDULE_RECURRENCE;
    ///
    /// let ids = SCHEDULE_RECURRENCE.rule_ids(Method::Put);
    /// let kind = ids.iter().find(|id| id.to_string() == "schedule-recurrence.kind.put.exclusive").unwrap();
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

impl fmt::Display for RuleId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Check::Json(rule) = self.check {
            return out.write_str(rule.id());
        }
        out.write_str(self.object.name)?;
        match self.subject {
            Subject::Whole => {}
            Subject::Field(index) => write!(out, ".{}", self.object.field_at(index.into()).name)?,
            Subject::Group(index) => {
                write!(out, ".{}", self.object.rules[usize::from(index)].group().unwrap_or_default())?;
            }
        }
        write!(out, ".{}.{}", self.method.as_id(), self.check.as_str())
    }
}
