// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Schedule attributes (inside another object): Identifies a schedule inside another object, where its level has a default.

pub use super::schedule::Level;
pub use super::schedule::Type;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SCHEDULE_NESTED;

/// The body of a GET response. Identifies a schedule inside another object, where its level has a default.
///
/// [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The level of the schedule; the default is User.
    ///
    /// - In JSON: `level`
    /// - Always returned in a GET response.
    /// - Holds one of `"Tenant"`, `"Group"`, `"User"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub level: Open<Level>,
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// Whether it is a schedule of times or holidays.
    ///
    /// - In JSON: `type`
    /// - Optional in a GET response; in no documented table.
    /// - Holds one of `"Time"`, `"Holiday"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `schedule.type`: O in every method; Time or Holiday.
    pub r#type: Option<Open<Type>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(level: impl Into<Open<Level>>, name: impl Into<String>) -> Self {
        Get { level: level.into(), name: name.into(), r#type: None, extra: Extra::default() }
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The body of a PUT or POST. Identifies a schedule inside another object, where its level has a default.
///
/// [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The level of the schedule; the default is User.
    ///
    /// - In JSON: `level`
    /// - Optional in a PUT; optional in a POST (documented as required).
    /// - Holds one of `"Tenant"`, `"Group"`, `"User"`.
    /// - Interpretation `schedule.level`: O in a schedule inside another object, in every request; the default is User. R in the POST of a schedule.
    pub level: Option<Level>,
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT and a POST.
    /// - Holds a String.
    pub name: String,
    /// Whether it is a schedule of times or holidays.
    ///
    /// - In JSON: `type`
    /// - Optional in a PUT and a POST; in no documented table.
    /// - Holds one of `"Time"`, `"Holiday"`.
    /// - Interpretation `schedule.type`: O in every method; Time or Holiday.
    pub r#type: Option<Type>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Put { name: name.into(), level: None, r#type: None }
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: Type) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SCHEDULE_NESTED;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            level: reader.required(wire::LEVEL)?,
            name: reader.required(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::LEVEL, &self.level);
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE_NESTED;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            level: reader.optional(wire::LEVEL)?,
            name: reader.required(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::TYPE, self.r#type.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const LEVEL: &str = "level";
    pub(super) const NAME: &str = "name";
    pub(super) const TYPE: &str = "type";
}
