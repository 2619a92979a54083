// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Recur yearly by week attributes: A recurrence on a weekday in a week of a month of the year.

pub use super::recur_monthly_by_week::DayOfWeek;
pub use super::recur_monthly_by_week::DayOfWeekInMonth;
pub use super::recur_yearly_by_day::Month;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::RECUR_YEARLY_BY_WEEK;

/// The body of a GET response. A recurrence on a weekday in a week of a month of the year.
///
/// [`Recur yearly by week attributes`](linecard_model::objects::RECUR_YEARLY_BY_WEEK), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number of years between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Always returned in a GET response.
    /// - Holds one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub day_of_week: Open<DayOfWeek>,
    /// The week of the month.
    ///
    /// - In JSON: `dayOfWeekInMonth`
    /// - Always returned in a GET response.
    /// - Holds one of `"First"`, `"Second"`, `"Third"`, `"Fourth"`, `"Last"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub day_of_week_in_month: Open<DayOfWeekInMonth>,
    /// The month.
    ///
    /// - In JSON: `month`
    /// - Always returned in a GET response.
    /// - Holds one of 12 words.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub month: Open<Month>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(
        day_of_week: impl Into<Open<DayOfWeek>>,
        day_of_week_in_month: impl Into<Open<DayOfWeekInMonth>>,
        month: impl Into<Open<Month>>,
    ) -> Self {
        Get {
            day_of_week: day_of_week.into(),
            day_of_week_in_month: day_of_week_in_month.into(),
            month: month.into(),
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

/// The body of a PUT or POST. A recurrence on a weekday in a week of a month of the year.
///
/// [`Recur yearly by week attributes`](linecard_model::objects::RECUR_YEARLY_BY_WEEK), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The number of years between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// The day of the week.
    ///
    /// - In JSON: `dayOfWeek`
    /// - Required in a PUT and a POST.
    /// - Holds one of `"Sunday"`, `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub day_of_week: DayOfWeek,
    /// The week of the month.
    ///
    /// - In JSON: `dayOfWeekInMonth`
    /// - Required in a PUT and a POST.
    /// - Holds one of `"First"`, `"Second"`, `"Third"`, `"Fourth"`, `"Last"`.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub day_of_week_in_month: DayOfWeekInMonth,
    /// The month.
    ///
    /// - In JSON: `month`
    /// - Required in a PUT and a POST.
    /// - Holds one of 12 words.
    /// - Interpretation `recur-yearly-by-week.words`: A String, one of the names.
    pub month: Month,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day_of_week: DayOfWeek, day_of_week_in_month: DayOfWeekInMonth, month: Month) -> Self {
        Put { day_of_week, day_of_week_in_month, month, recur_interval: None }
    }

    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &RECUR_YEARLY_BY_WEEK;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_week: reader.required(wire::DAY_OF_WEEK)?,
            day_of_week_in_month: reader.required(wire::DAY_OF_WEEK_IN_MONTH)?,
            month: reader.required(wire::MONTH)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_WEEK, &self.day_of_week);
        writer.required(wire::DAY_OF_WEEK_IN_MONTH, &self.day_of_week_in_month);
        writer.required(wire::MONTH, &self.month);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &RECUR_YEARLY_BY_WEEK;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_week: reader.required(wire::DAY_OF_WEEK)?,
            day_of_week_in_month: reader.required(wire::DAY_OF_WEEK_IN_MONTH)?,
            month: reader.required(wire::MONTH)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_WEEK, &self.day_of_week);
        writer.required(wire::DAY_OF_WEEK_IN_MONTH, &self.day_of_week_in_month);
        writer.required(wire::MONTH, &self.month);
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
    pub(super) const RECUR_INTERVAL: &str = "recurInterval";
    pub(super) const DAY_OF_WEEK: &str = "dayOfWeek";
    pub(super) const DAY_OF_WEEK_IN_MONTH: &str = "dayOfWeekInMonth";
    pub(super) const MONTH: &str = "month";
}
