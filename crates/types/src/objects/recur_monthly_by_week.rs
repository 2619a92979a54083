// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Recur monthly by week attributes: A recurrence on a weekday in a week of the month.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::RECUR_MONTHLY_BY_WEEK;

/// The body of a GET response. A recurrence on a weekday in a week of the month.
///
/// [`Recur monthly by week attributes`](linecard_model::objects::RECUR_MONTHLY_BY_WEEK), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number of months between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// The week of the month.
    ///
    /// - In JSON: `dayOfWeekInMonth`
    /// - Always returned in a GET response.
    /// - Holds one of `"First"`, `"Second"`, `"Third"`, `"Fourth"`, `"Last"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub day_of_week_in_month: Open<DayOfWeekInMonth>,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Always returned in a GET response.
    /// - Holds one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub day_of_week: Open<DayOfWeek>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(
        day_of_week_in_month: impl Into<Open<DayOfWeekInMonth>>,
        day_of_week: impl Into<Open<DayOfWeek>>,
    ) -> Self {
        Get {
            day_of_week_in_month: day_of_week_in_month.into(),
            day_of_week: day_of_week.into(),
            recur_interval: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

/// The body of a PUT or POST. A recurrence on a weekday in a week of the month.
///
/// [`Recur monthly by week attributes`](linecard_model::objects::RECUR_MONTHLY_BY_WEEK), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The number of months between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// The week of the month.
    ///
    /// - In JSON: `dayOfWeekInMonth`
    /// - Required in a PUT and a POST.
    /// - Holds one of `"First"`, `"Second"`, `"Third"`, `"Fourth"`, `"Last"`.
    pub day_of_week_in_month: DayOfWeekInMonth,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Required in a PUT and a POST.
    /// - Holds one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    pub day_of_week: DayOfWeek,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day_of_week_in_month: DayOfWeekInMonth, day_of_week: DayOfWeek) -> Self {
        Put { day_of_week_in_month, day_of_week, recur_interval: None }
    }

    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

/// The words that `dayOfWeekInMonth` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DayOfWeekInMonth {
    /// `First`
    First,
    /// `Second`
    Second,
    /// `Third`
    Third,
    /// `Fourth`
    Fourth,
    /// `Last`
    Last,
}

/// The words that `dayOfWeek` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DayOfWeek {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &RECUR_MONTHLY_BY_WEEK;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_week_in_month: reader.required(wire::DAY_OF_WEEK_IN_MONTH)?,
            day_of_week: reader.required(wire::DAY_OF_WEEK)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_WEEK_IN_MONTH, &self.day_of_week_in_month);
        writer.required(wire::DAY_OF_WEEK, &self.day_of_week);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &RECUR_MONTHLY_BY_WEEK;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_week_in_month: reader.required(wire::DAY_OF_WEEK_IN_MONTH)?,
            day_of_week: reader.required(wire::DAY_OF_WEEK)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_WEEK_IN_MONTH, &self.day_of_week_in_month);
        writer.required(wire::DAY_OF_WEEK, &self.day_of_week);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for DayOfWeekInMonth {
    const ALL: &'static [Self] = &[
        DayOfWeekInMonth::First,
        DayOfWeekInMonth::Second,
        DayOfWeekInMonth::Third,
        DayOfWeekInMonth::Fourth,
        DayOfWeekInMonth::Last,
    ];
    const WORDS: &'static [&'static str] = &["First", "Second", "Third", "Fourth", "Last"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(DayOfWeekInMonth);

impl Word for DayOfWeek {
    const ALL: &'static [Self] = &[
        DayOfWeek::Sunday,
        DayOfWeek::Monday,
        DayOfWeek::Tuesday,
        DayOfWeek::Wednesday,
        DayOfWeek::Thursday,
        DayOfWeek::Friday,
        DayOfWeek::Saturday,
    ];
    const WORDS: &'static [&'static str] =
        &["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(DayOfWeek);

/// The JSON names of the attributes.
mod wire {
    pub(super) const RECUR_INTERVAL: &str = "recurInterval";
    pub(super) const DAY_OF_WEEK_IN_MONTH: &str = "dayOfWeekInMonth";
    pub(super) const DAY_OF_WEEK: &str = "dayOfWeek";
}
