// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedule attributes: A time schedule: a name, and the periods that it consists of.

pub use super::schedule::Level;
use super::time_schedule_period;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TIME_SCHEDULE;

/// The body of a GET response. A time schedule: a name, and the periods that it consists of.
///
/// [`Time schedule attributes`](linecard_model::objects::TIME_SCHEDULE), page Time Schedules.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The level of the schedule, if the schedules of all levels are returned.
    ///
    /// - In JSON: `level`
    /// - Conditional in a GET response.
    /// - Holds one of `"Tenant"`, `"Group"`, `"User"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub level: Option<Open<Level>>,
    /// The periods of the schedule.
    ///
    /// - In JSON: `periods`
    /// - Conditional in a GET response.
    /// - Holds an Array, each item an Object (see [`Time schedule: period`](linecard_model::objects::TIME_SCHEDULE_PERIOD)).
    pub periods: Option<Vec<time_schedule_period::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Get { name: name.into(), level: None, periods: None, extra: Extra::default() }
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Open<Level>>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`periods`](field@Self::periods).
    #[must_use]
    pub fn periods(mut self, periods: impl IntoIterator<Item = time_schedule_period::Get>) -> Self {
        self.periods = Some(periods.into_iter().collect());
        self
    }
}

/// The body of a PUT. A time schedule: a name, and the periods that it consists of.
///
/// [`Time schedule attributes`](linecard_model::objects::TIME_SCHEDULE), page Time Schedules.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub name: Option<String>,
    /// The periods of the schedule.
    ///
    /// - In JSON: `periods`
    /// - Optional in a PUT.
    /// - Holds an Array, each item an Object (see [`Time schedule: period`](linecard_model::objects::TIME_SCHEDULE_PERIOD)).
    /// - A PUT replaces the list as a whole.
    pub periods: Option<Vec<time_schedule_period::Put>>,
}

impl Put {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`periods`](field@Self::periods).
    #[must_use]
    pub fn periods(mut self, periods: impl IntoIterator<Item = time_schedule_period::Put>) -> Self {
        self.periods = Some(periods.into_iter().collect());
        self
    }
}

/// The body of a POST. A time schedule: a name, and the periods that it consists of.
///
/// [`Time schedule attributes`](linecard_model::objects::TIME_SCHEDULE), page Time Schedules.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the schedule.
    ///
    /// - In JSON: `name`
    /// - Required in a POST.
    /// - Holds a String.
    pub name: String,
    /// The periods of the schedule.
    ///
    /// - In JSON: `periods`
    /// - Optional in a POST.
    /// - Holds an Array, each item an Object (see [`Time schedule: period`](linecard_model::objects::TIME_SCHEDULE_PERIOD)).
    pub periods: Option<Vec<time_schedule_period::Put>>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Post { name: name.into(), periods: None }
    }

    /// Sets [`periods`](field@Self::periods).
    #[must_use]
    pub fn periods(mut self, periods: impl IntoIterator<Item = time_schedule_period::Put>) -> Self {
        self.periods = Some(periods.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TIME_SCHEDULE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            level: reader.optional(wire::LEVEL)?,
            periods: reader.optional(wire::PERIODS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.optional(wire::PERIODS, self.periods.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &TIME_SCHEDULE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { name: reader.optional(wire::NAME)?, periods: reader.optional(wire::PERIODS)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::PERIODS, self.periods.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &TIME_SCHEDULE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { name: reader.required(wire::NAME)?, periods: reader.optional(wire::PERIODS)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::PERIODS, self.periods.as_ref());
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const LEVEL: &str = "level";
    pub(super) const PERIODS: &str = "periods";
}
