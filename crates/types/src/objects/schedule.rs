// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Schedule attributes: Identifies a schedule of a tenant, a group or a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::SCHEDULE;

/// The body of a GET response. Identifies a schedule of a tenant, a group or a user.
///
/// [`Schedule attributes`](linecard_model::objects::SCHEDULE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The level of the schedule; in a PUT, the default is the level of the request.
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

/// The body of a PUT. Identifies a schedule of a tenant, a group or a user.
///
/// [`Schedule attributes`](linecard_model::objects::SCHEDULE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The level of the schedule; in a PUT, the default is the level of the request.
    ///
    /// - In JSON: `level`
    /// - Optional in a PUT.
    /// - Holds one of `"Tenant"`, `"Group"`, `"User"`.
    pub level: Option<Level>,
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String.
    pub name: String,
    /// Whether it is a schedule of times or holidays.
    ///
    /// - In JSON: `type`
    /// - Optional in a PUT; in no documented table.
    /// - Holds one of `"Time"`, `"Holiday"`.
    /// - Interpretation `schedule.type`: O in every method; Time or Holiday.
    pub r#type: Option<Type>,
}

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

/// The body of a POST. Identifies a schedule of a tenant, a group or a user.
///
/// [`Schedule attributes`](linecard_model::objects::SCHEDULE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The level of the schedule; in a PUT, the default is the level of the request.
    ///
    /// - In JSON: `level`
    /// - Required in a POST.
    /// - Holds one of `"Tenant"`, `"Group"`, `"User"`.
    pub level: Level,
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Required in a POST.
    /// - Holds a String.
    pub name: String,
    /// Whether it is a schedule of times or holidays.
    ///
    /// - In JSON: `type`
    /// - Optional in a POST; in no documented table.
    /// - Holds one of `"Time"`, `"Holiday"`.
    /// - Interpretation `schedule.type`: O in every method; Time or Holiday.
    pub r#type: Option<Type>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(level: Level, name: impl Into<String>) -> Self {
        Post { level, name: name.into(), r#type: None }
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: Type) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// The words that `level` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Level {
    /// `Tenant`
    Tenant,
    /// `Group`
    Group,
    /// `User`
    User,
}

/// The words that `type` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Type {
    /// `Time`
    Time,
    /// `Holiday`
    Holiday,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SCHEDULE;
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
    const OBJECT: &'static Object = &SCHEDULE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

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

impl Body for Post {
    const OBJECT: &'static Object = &SCHEDULE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            level: reader.required(wire::LEVEL)?,
            name: reader.required(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::LEVEL, &self.level);
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::TYPE, self.r#type.as_ref());
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Level {
    const ALL: &'static [Self] = &[Level::Tenant, Level::Group, Level::User];
    const WORDS: &'static [&'static str] = &["Tenant", "Group", "User"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Level);

impl Word for Type {
    const ALL: &'static [Self] = &[Type::Time, Type::Holiday];
    const WORDS: &'static [&'static str] = &["Time", "Holiday"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Type);

/// The JSON names of the attributes.
mod wire {
    pub(super) const LEVEL: &str = "level";
    pub(super) const NAME: &str = "name";
    pub(super) const TYPE: &str = "type";
}
