//! Numbers that identify the texts of a finding, for a package in another language that keeps these texts.

use crate::finding::location::Location;
use crate::finding::report::{Detail, Entry, Finding};
use crate::finding::rule_id::{Check, Subject};
use crate::json::rule::JsonRule;

impl Finding<'_> {
    /// Returns a number below 2³⁰ for the rule, the severity and the message: findings of the same object, which is that of
    /// [`rule`](Finding::rule), with the same number have the same ones. The messages may differ if they are not
    /// [fixed](Finding::has_fixed_message).
    ///
    /// The number is valid only within one process.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let (one, other) = (r#"{"name": 1}"#, r#"{"active": true, "name": 22}"#);
    /// let (one, other) = (validate(&CRITERIA, Method::Delete, one), validate(&CRITERIA, Method::Delete, other));
    /// let (one, other) = (one.findings().next().unwrap(), other.findings().last().unwrap());
    /// assert!(one.code() == other.code() && one.has_fixed_message());
    /// assert_eq!(one.message(), other.message());
    /// ```
    #[must_use]
    pub fn code(&self) -> u32 {
        let method = self.rule().method() as u32;
        let Entry { subject, check, severity, detail, .. } = *self.entry();
        let subject = match subject {
            Subject::Whole => 0,
            Subject::Field(index) => 1 << 8 | u32::from(index),
            Subject::Group(index) => 2 << 8 | u32::from(index),
        };
        let detail = match detail {
            Detail::Nothing => 0,
            Detail::Found(json_type) => 1 << 8 | json_type as u32,
            Detail::Rule(index) => 2 << 8 | u32::from(index),
            Detail::Created => 3 << 8,
            Detail::Item(json_type) => 4 << 8 | json_type as u32,
        };
        // 11, 10, 5, 2 and 2 bits.
        detail << 19 | subject << 9 | number(check) << 4 | (severity as u32) << 2 | method
    }

    /// Returns whether the message depends on the rule and the severity only. If it does not, it contains a name of the body, or says
    /// what the grammar of JSON expects.
    #[must_use]
    pub fn has_fixed_message(&self) -> bool {
        !matches!(self.entry().check, Check::Unknown | Check::Json(_))
    }

    /// Appends the pointer to `out` without its last part, if that is the name of an attribute, and returns the name. Otherwise,
    /// appends the whole pointer.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let report = validate(&CRITERIA, Method::Delete, "{}");
    /// let mut start = String::new();
    /// assert_eq!(report.findings().next().unwrap().append_start_of_pointer(&mut start), Some("name"));
    /// assert_eq!(start, "");
    /// ```
    pub fn append_start_of_pointer(&self, out: &mut String) -> Option<&'static str> {
        let (location, attribute) = self.object_location()?;
        if location.location != Location::ROOT {
            self.report().append_pointer(&location.location, out);
        }
        attribute.map(|field| location.object.field_at(field.into()).name)
    }
}

fn number(check: Check) -> u32 {
    match check {
        Check::Method => 0,
        Check::Unknown => 1,
        Check::Forbidden => 2,
        Check::Required => 3,
        Check::Type => 4,
        Check::Range => 5,
        Check::Value => 6,
        Check::Length => 7,
        Check::Format => 8,
        Check::NotEmpty => 9,
        Check::Empty => 10,
        Check::Exclusive => 11,
        Check::Relevant => 12,
        Check::Ignored => 13,
        Check::Prose => 14,
        Check::Unique => 15,
        Check::Json(JsonRule::Syntax(_)) => 16,
        Check::Json(JsonRule::Utf8) => 17,
        Check::Json(JsonRule::Surrogate) => 18,
        Check::Json(JsonRule::ByteOrderMark) => 19,
        Check::Json(JsonRule::Empty) => 20,
        Check::Json(JsonRule::NotAnObject) => 21,
        Check::Json(JsonRule::DuplicateKey) => 22,
        Check::Json(JsonRule::Nesting) => 23,
        Check::Json(JsonRule::Size) => 24,
    }
}
