// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedule: period: A period of a time schedule.

pub use super::recur_monthly_by_week::DayOfWeek;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::TIME_SCHEDULE_PERIOD;

/// The body of a GET response. A period of a time schedule.
///
/// [`Time schedule: period`](linecard_model::objects::TIME_SCHEDULE_PERIOD), page Time Schedules.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the period.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// Whether the period repeats on a day of the week or of the month.
    ///
    /// - In JSON: `type`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Day of the week"`, `"Day of the month"`.
    pub r#type: Option<Open<Type>>,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    pub day_of_week: Option<Open<DayOfWeek>>,
    /// The day of the month.
    ///
    /// - In JSON: `dayOfMonth`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub day_of_month: Option<Integer>,
    /// When it begins, such as 9:00.
    ///
    /// - In JSON: `startTime`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub start_time: Option<String>,
    /// When it ends, such as 17:30.
    ///
    /// - In JSON: `stopTime`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub stop_time: Option<String>,
    /// Whether the period is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`day_of_week`](field@Self::day_of_week).
    #[must_use]
    pub fn day_of_week(mut self, day_of_week: impl Into<Open<DayOfWeek>>) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }

    /// Sets [`day_of_month`](field@Self::day_of_month).
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<Integer>) -> Self {
        self.day_of_month = Some(day_of_month.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`stop_time`](field@Self::stop_time).
    #[must_use]
    pub fn stop_time(mut self, stop_time: impl Into<String>) -> Self {
        self.stop_time = Some(stop_time.into());
        self
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// The body of a PUT or POST. A period of a time schedule.
///
/// [`Time schedule: period`](linecard_model::objects::TIME_SCHEDULE_PERIOD), page Time Schedules.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The name of the period.
    ///
    /// - In JSON: `name`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// Whether the period repeats on a day of the week or of the month.
    ///
    /// - In JSON: `type`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Day of the week"`, `"Day of the month"`.
    pub r#type: Option<Open<Type>>,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    pub day_of_week: Option<Open<DayOfWeek>>,
    /// The day of the month.
    ///
    /// - In JSON: `dayOfMonth`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub day_of_month: Option<Integer>,
    /// When it begins, such as 9:00.
    ///
    /// - In JSON: `startTime`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub start_time: Option<String>,
    /// When it ends, such as 17:30.
    ///
    /// - In JSON: `stopTime`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    pub stop_time: Option<String>,
    /// Whether the period is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT and a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`day_of_week`](field@Self::day_of_week).
    #[must_use]
    pub fn day_of_week(mut self, day_of_week: impl Into<Open<DayOfWeek>>) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }

    /// Sets [`day_of_month`](field@Self::day_of_month).
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<Integer>) -> Self {
        self.day_of_month = Some(day_of_month.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`stop_time`](field@Self::stop_time).
    #[must_use]
    pub fn stop_time(mut self, stop_time: impl Into<String>) -> Self {
        self.stop_time = Some(stop_time.into());
        self
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// The words that `type` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Type {
    /// `Day of the week`
    DayOfTheWeek,
    /// `Day of the month`
    DayOfTheMonth,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TIME_SCHEDULE_PERIOD;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.optional(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
            day_of_week: reader.optional(wire::DAY_OF_WEEK)?,
            day_of_month: reader.optional(wire::DAY_OF_MONTH)?,
            start_time: reader.optional(wire::START_TIME)?,
            stop_time: reader.optional(wire::STOP_TIME)?,
            active: reader.optional(wire::ACTIVE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.optional(wire::DAY_OF_WEEK, self.day_of_week.as_ref());
        writer.optional(wire::DAY_OF_MONTH, self.day_of_month.as_ref());
        writer.optional(wire::START_TIME, self.start_time.as_ref());
        writer.optional(wire::STOP_TIME, self.stop_time.as_ref());
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &TIME_SCHEDULE_PERIOD;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            name: reader.optional(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
            day_of_week: reader.optional(wire::DAY_OF_WEEK)?,
            day_of_month: reader.optional(wire::DAY_OF_MONTH)?,
            start_time: reader.optional(wire::START_TIME)?,
            stop_time: reader.optional(wire::STOP_TIME)?,
            active: reader.optional(wire::ACTIVE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.optional(wire::DAY_OF_WEEK, self.day_of_week.as_ref());
        writer.optional(wire::DAY_OF_MONTH, self.day_of_month.as_ref());
        writer.optional(wire::START_TIME, self.start_time.as_ref());
        writer.optional(wire::STOP_TIME, self.stop_time.as_ref());
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Type {
    const ALL: &'static [Self] = &[Type::DayOfTheWeek, Type::DayOfTheMonth];
    const WORDS: &'static [&'static str] = &["Day of the week", "Day of the month"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Type);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const TYPE: &str = "type";
    pub(super) const DAY_OF_WEEK: &str = "dayOfWeek";
    pub(super) const DAY_OF_MONTH: &str = "dayOfMonth";
    pub(super) const START_TIME: &str = "startTime";
    pub(super) const STOP_TIME: &str = "stopTime";
    pub(super) const ACTIVE: &str = "active";
}
