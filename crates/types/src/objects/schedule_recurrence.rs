// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Schedule recurrence attributes: How often a conference takes place, and when it ends.

use super::{
    recur_monthly_by_day, recur_monthly_by_week, recur_yearly_by_day, recur_yearly_by_week, schedule_recurrence_daily,
    schedule_recurrence_weekly,
};
use crate::attribute::{Reader, Writer};
use crate::{Body, Date, Extra, Integer, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SCHEDULE_RECURRENCE;

/// The body of a GET response. How often a conference takes place, and when it ends.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Exactly one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is required.
    pub kind: GetKind,
    /// Whether the recurrence has no end.
    ///
    /// - In JSON: `recurForEver`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    pub recur_for_ever: Option<bool>,
    /// At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
    pub end: Option<GetEnd>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(kind: impl Into<GetKind>) -> Self {
        Get { kind: kind.into(), recur_for_ever: None, end: None, extra: Extra::default() }
    }

    /// Sets [`recur_for_ever`](field@Self::recur_for_ever).
    #[must_use]
    pub fn recur_for_ever(mut self, recur_for_ever: bool) -> Self {
        self.recur_for_ever = Some(recur_for_ever);
        self
    }

    /// Sets [`end`](field@Self::end).
    #[must_use]
    pub fn end(mut self, end: impl Into<GetEnd>) -> Self {
        self.end = Some(end.into());
        self
    }
}

/// One attribute of a group in [`Get`]. Exactly one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is required.
#[derive(Clone, Debug, PartialEq)]
pub enum GetKind {
    /// The recurrence after a number of days.
    ///
    /// - In JSON: `recurDaily`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_DAILY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurDaily(schedule_recurrence_daily::Get),
    /// The recurrence on weekdays.
    ///
    /// - In JSON: `recurWeekly`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurWeekly(schedule_recurrence_weekly::Get),
    /// The recurrence on a day of the month.
    ///
    /// - In JSON: `recurMonthlyByDay`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Recur monthly by day attributes`](linecard_model::objects::RECUR_MONTHLY_BY_DAY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurMonthlyByDay(recur_monthly_by_day::Get),
    /// The recurrence on a weekday in a week of the month.
    ///
    /// - In JSON: `recurMonthlyByWeek`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Recur monthly by week attributes`](linecard_model::objects::RECUR_MONTHLY_BY_WEEK)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurMonthlyByWeek(recur_monthly_by_week::Get),
    /// The recurrence on a day of the year.
    ///
    /// - In JSON: `recurYearlyByDay`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Recur yearly by day attributes`](linecard_model::objects::RECUR_YEARLY_BY_DAY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurYearlyByDay(recur_yearly_by_day::Get),
    /// The recurrence on a weekday in a week of a month of the year.
    ///
    /// - In JSON: `recurYearlyByWeek`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Recur yearly by week attributes`](linecard_model::objects::RECUR_YEARLY_BY_WEEK)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurYearlyByWeek(recur_yearly_by_week::Get),
}

impl From<schedule_recurrence_daily::Get> for GetKind {
    fn from(value: schedule_recurrence_daily::Get) -> Self {
        GetKind::RecurDaily(value)
    }
}

impl From<schedule_recurrence_weekly::Get> for GetKind {
    fn from(value: schedule_recurrence_weekly::Get) -> Self {
        GetKind::RecurWeekly(value)
    }
}

impl From<recur_monthly_by_day::Get> for GetKind {
    fn from(value: recur_monthly_by_day::Get) -> Self {
        GetKind::RecurMonthlyByDay(value)
    }
}

impl From<recur_monthly_by_week::Get> for GetKind {
    fn from(value: recur_monthly_by_week::Get) -> Self {
        GetKind::RecurMonthlyByWeek(value)
    }
}

impl From<recur_yearly_by_day::Get> for GetKind {
    fn from(value: recur_yearly_by_day::Get) -> Self {
        GetKind::RecurYearlyByDay(value)
    }
}

impl From<recur_yearly_by_week::Get> for GetKind {
    fn from(value: recur_yearly_by_week::Get) -> Self {
        GetKind::RecurYearlyByWeek(value)
    }
}

/// One attribute of a group in [`Get`]. At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum GetEnd {
    /// The date when the recurrence ends.
    ///
    /// - In JSON: `recurEndDate`
    /// - Conditional in a GET response.
    /// - Holds a String, a date such as 2025-09-09.
    /// - `recurEndDate` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndDate(Date),
    /// The number of conferences after which the recurrence ends.
    ///
    /// - In JSON: `recurEndOccurrence`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    /// - `recurEndOccurrence` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndOccurrence(Integer),
}

/// The body of a PUT. How often a conference takes place, and when it ends.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// At most one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is allowed.
    pub kind: Option<PutKind>,
    /// Whether the recurrence has no end.
    ///
    /// - In JSON: `recurForEver`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    pub recur_for_ever: Option<bool>,
    /// At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
    pub end: Option<PutEnd>,
}

impl Put {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: impl Into<PutKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`recur_for_ever`](field@Self::recur_for_ever).
    #[must_use]
    pub fn recur_for_ever(mut self, recur_for_ever: bool) -> Self {
        self.recur_for_ever = Some(recur_for_ever);
        self
    }

    /// Sets [`end`](field@Self::end).
    #[must_use]
    pub fn end(mut self, end: impl Into<PutEnd>) -> Self {
        self.end = Some(end.into());
        self
    }
}

/// One attribute of a group in [`Put`]. At most one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PutKind {
    /// The recurrence after a number of days.
    ///
    /// - In JSON: `recurDaily`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_DAILY)).
    /// - A PUT replaces it as a whole.
    RecurDaily(schedule_recurrence_daily::Put),
    /// The recurrence on weekdays.
    ///
    /// - In JSON: `recurWeekly`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY)).
    /// - A PUT replaces it as a whole.
    RecurWeekly(schedule_recurrence_weekly::Post),
    /// The recurrence on a day of the month.
    ///
    /// - In JSON: `recurMonthlyByDay`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Recur monthly by day attributes`](linecard_model::objects::RECUR_MONTHLY_BY_DAY)).
    /// - A PUT replaces it as a whole.
    RecurMonthlyByDay(recur_monthly_by_day::Put),
    /// The recurrence on a weekday in a week of the month.
    ///
    /// - In JSON: `recurMonthlyByWeek`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Recur monthly by week attributes`](linecard_model::objects::RECUR_MONTHLY_BY_WEEK)).
    /// - A PUT replaces it as a whole.
    RecurMonthlyByWeek(recur_monthly_by_week::Put),
    /// The recurrence on a day of the year.
    ///
    /// - In JSON: `recurYearlyByDay`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Recur yearly by day attributes`](linecard_model::objects::RECUR_YEARLY_BY_DAY)).
    /// - A PUT replaces it as a whole.
    RecurYearlyByDay(recur_yearly_by_day::Put),
    /// The recurrence on a weekday in a week of a month of the year.
    ///
    /// - In JSON: `recurYearlyByWeek`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Recur yearly by week attributes`](linecard_model::objects::RECUR_YEARLY_BY_WEEK)).
    /// - A PUT replaces it as a whole.
    RecurYearlyByWeek(recur_yearly_by_week::Put),
}

impl From<schedule_recurrence_daily::Put> for PutKind {
    fn from(value: schedule_recurrence_daily::Put) -> Self {
        PutKind::RecurDaily(value)
    }
}

impl From<schedule_recurrence_weekly::Post> for PutKind {
    fn from(value: schedule_recurrence_weekly::Post) -> Self {
        PutKind::RecurWeekly(value)
    }
}

impl From<recur_monthly_by_day::Put> for PutKind {
    fn from(value: recur_monthly_by_day::Put) -> Self {
        PutKind::RecurMonthlyByDay(value)
    }
}

impl From<recur_monthly_by_week::Put> for PutKind {
    fn from(value: recur_monthly_by_week::Put) -> Self {
        PutKind::RecurMonthlyByWeek(value)
    }
}

impl From<recur_yearly_by_day::Put> for PutKind {
    fn from(value: recur_yearly_by_day::Put) -> Self {
        PutKind::RecurYearlyByDay(value)
    }
}

impl From<recur_yearly_by_week::Put> for PutKind {
    fn from(value: recur_yearly_by_week::Put) -> Self {
        PutKind::RecurYearlyByWeek(value)
    }
}

/// One attribute of a group in [`Put`]. At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PutEnd {
    /// The date when the recurrence ends.
    ///
    /// - In JSON: `recurEndDate`
    /// - Conditional in a PUT.
    /// - Holds a String, a date such as 2025-09-09.
    /// - `recurEndDate` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndDate(Date),
    /// The number of conferences after which the recurrence ends.
    ///
    /// - In JSON: `recurEndOccurrence`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    /// - `recurEndOccurrence` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndOccurrence(Integer),
}

/// The body of a POST. How often a conference takes place, and when it ends.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Exactly one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is required.
    pub kind: PostKind,
    /// Whether the recurrence has no end.
    ///
    /// - In JSON: `recurForEver`
    /// - Conditional in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    pub recur_for_ever: Option<bool>,
    /// At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
    pub end: Option<PostEnd>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(kind: impl Into<PostKind>) -> Self {
        Post { kind: kind.into(), recur_for_ever: None, end: None }
    }

    /// Sets [`recur_for_ever`](field@Self::recur_for_ever).
    #[must_use]
    pub fn recur_for_ever(mut self, recur_for_ever: bool) -> Self {
        self.recur_for_ever = Some(recur_for_ever);
        self
    }

    /// Sets [`end`](field@Self::end).
    #[must_use]
    pub fn end(mut self, end: impl Into<PostEnd>) -> Self {
        self.end = Some(end.into());
        self
    }
}

/// One attribute of a group in [`Post`]. Exactly one of `recurDaily`, `recurWeekly`, `recurMonthlyByDay`, `recurMonthlyByWeek`, `recurYearlyByDay` and `recurYearlyByWeek` is required.
#[derive(Clone, Debug, PartialEq)]
pub enum PostKind {
    /// The recurrence after a number of days.
    ///
    /// - In JSON: `recurDaily`
    /// - Conditional in a POST (documented as required).
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_DAILY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurDaily(schedule_recurrence_daily::Put),
    /// The recurrence on weekdays.
    ///
    /// - In JSON: `recurWeekly`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurWeekly(schedule_recurrence_weekly::Post),
    /// The recurrence on a day of the month.
    ///
    /// - In JSON: `recurMonthlyByDay`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Recur monthly by day attributes`](linecard_model::objects::RECUR_MONTHLY_BY_DAY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurMonthlyByDay(recur_monthly_by_day::Put),
    /// The recurrence on a weekday in a week of the month.
    ///
    /// - In JSON: `recurMonthlyByWeek`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Recur monthly by week attributes`](linecard_model::objects::RECUR_MONTHLY_BY_WEEK)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurMonthlyByWeek(recur_monthly_by_week::Put),
    /// The recurrence on a day of the year.
    ///
    /// - In JSON: `recurYearlyByDay`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Recur yearly by day attributes`](linecard_model::objects::RECUR_YEARLY_BY_DAY)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurYearlyByDay(recur_yearly_by_day::Put),
    /// The recurrence on a weekday in a week of a month of the year.
    ///
    /// - In JSON: `recurYearlyByWeek`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Recur yearly by week attributes`](linecard_model::objects::RECUR_YEARLY_BY_WEEK)).
    /// - Interpretation `schedule-recurrence.kind`: Each is C. Exactly one is present in a GET and a POST, at most one in a PUT.
    RecurYearlyByWeek(recur_yearly_by_week::Put),
}

impl From<schedule_recurrence_daily::Put> for PostKind {
    fn from(value: schedule_recurrence_daily::Put) -> Self {
        PostKind::RecurDaily(value)
    }
}

impl From<schedule_recurrence_weekly::Post> for PostKind {
    fn from(value: schedule_recurrence_weekly::Post) -> Self {
        PostKind::RecurWeekly(value)
    }
}

impl From<recur_monthly_by_day::Put> for PostKind {
    fn from(value: recur_monthly_by_day::Put) -> Self {
        PostKind::RecurMonthlyByDay(value)
    }
}

impl From<recur_monthly_by_week::Put> for PostKind {
    fn from(value: recur_monthly_by_week::Put) -> Self {
        PostKind::RecurMonthlyByWeek(value)
    }
}

impl From<recur_yearly_by_day::Put> for PostKind {
    fn from(value: recur_yearly_by_day::Put) -> Self {
        PostKind::RecurYearlyByDay(value)
    }
}

impl From<recur_yearly_by_week::Put> for PostKind {
    fn from(value: recur_yearly_by_week::Put) -> Self {
        PostKind::RecurYearlyByWeek(value)
    }
}

/// One attribute of a group in [`Post`]. At most one of `recurEndDate` and `recurEndOccurrence` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PostEnd {
    /// The date when the recurrence ends.
    ///
    /// - In JSON: `recurEndDate`
    /// - Conditional in a POST.
    /// - Holds a String, a date such as 2025-09-09.
    /// - `recurEndDate` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndDate(Date),
    /// The number of conferences after which the recurrence ends.
    ///
    /// - In JSON: `recurEndOccurrence`
    /// - Conditional in a POST.
    /// - Holds an Integer (a number without a fraction).
    /// - `recurEndOccurrence` is not allowed if `recurForEver` is true.
    /// - Interpretation `schedule-recurrence.end`: recurEndDate and recurEndOccurrence exclude each other. recurForEver excludes them if it is true: what a PUT sends removes what it excludes. false is accepted beside an end.
    RecurEndOccurrence(Integer),
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            kind: GetKind::read_from(reader)??,
            recur_for_ever: reader.optional(wire::RECUR_FOR_EVER)?,
            end: GetEnd::read_from(reader)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        self.kind.write_to(writer);
        writer.optional(wire::RECUR_FOR_EVER, self.recur_for_ever.as_ref());
        if let Some(end) = &self.end {
            end.write_to(writer);
        }
        writer.rest(&self.extra);
    }
}

body!(Get);

impl GetKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_DAILY)? {
            return Some(Some(GetKind::RecurDaily(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_WEEKLY)? {
            return Some(Some(GetKind::RecurWeekly(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_DAY)? {
            return Some(Some(GetKind::RecurMonthlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_WEEK)? {
            return Some(Some(GetKind::RecurMonthlyByWeek(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_DAY)? {
            return Some(Some(GetKind::RecurYearlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_WEEK)? {
            return Some(Some(GetKind::RecurYearlyByWeek(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            GetKind::RecurDaily(value) => writer.required(wire::RECUR_DAILY, value),
            GetKind::RecurWeekly(value) => writer.required(wire::RECUR_WEEKLY, value),
            GetKind::RecurMonthlyByDay(value) => writer.required(wire::RECUR_MONTHLY_BY_DAY, value),
            GetKind::RecurMonthlyByWeek(value) => writer.required(wire::RECUR_MONTHLY_BY_WEEK, value),
            GetKind::RecurYearlyByDay(value) => writer.required(wire::RECUR_YEARLY_BY_DAY, value),
            GetKind::RecurYearlyByWeek(value) => writer.required(wire::RECUR_YEARLY_BY_WEEK, value),
        }
    }
}

impl GetEnd {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_END_DATE)? {
            return Some(Some(GetEnd::RecurEndDate(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_END_OCCURRENCE)? {
            return Some(Some(GetEnd::RecurEndOccurrence(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            GetEnd::RecurEndDate(value) => writer.required(wire::RECUR_END_DATE, value),
            GetEnd::RecurEndOccurrence(value) => writer.required(wire::RECUR_END_OCCURRENCE, value),
        }
    }
}

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            kind: PutKind::read_from(reader)?,
            recur_for_ever: reader.optional(wire::RECUR_FOR_EVER)?,
            end: PutEnd::read_from(reader)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        if let Some(kind) = &self.kind {
            kind.write_to(writer);
        }
        writer.optional(wire::RECUR_FOR_EVER, self.recur_for_ever.as_ref());
        if let Some(end) = &self.end {
            end.write_to(writer);
        }
    }
}

body!(Put);

impl PutKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_DAILY)? {
            return Some(Some(PutKind::RecurDaily(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_WEEKLY)? {
            return Some(Some(PutKind::RecurWeekly(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_DAY)? {
            return Some(Some(PutKind::RecurMonthlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_WEEK)? {
            return Some(Some(PutKind::RecurMonthlyByWeek(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_DAY)? {
            return Some(Some(PutKind::RecurYearlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_WEEK)? {
            return Some(Some(PutKind::RecurYearlyByWeek(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PutKind::RecurDaily(value) => writer.required(wire::RECUR_DAILY, value),
            PutKind::RecurWeekly(value) => writer.required(wire::RECUR_WEEKLY, value),
            PutKind::RecurMonthlyByDay(value) => writer.required(wire::RECUR_MONTHLY_BY_DAY, value),
            PutKind::RecurMonthlyByWeek(value) => writer.required(wire::RECUR_MONTHLY_BY_WEEK, value),
            PutKind::RecurYearlyByDay(value) => writer.required(wire::RECUR_YEARLY_BY_DAY, value),
            PutKind::RecurYearlyByWeek(value) => writer.required(wire::RECUR_YEARLY_BY_WEEK, value),
        }
    }
}

impl PutEnd {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_END_DATE)? {
            return Some(Some(PutEnd::RecurEndDate(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_END_OCCURRENCE)? {
            return Some(Some(PutEnd::RecurEndOccurrence(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PutEnd::RecurEndDate(value) => writer.required(wire::RECUR_END_DATE, value),
            PutEnd::RecurEndOccurrence(value) => writer.required(wire::RECUR_END_OCCURRENCE, value),
        }
    }
}

impl Body for Post {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            kind: PostKind::read_from(reader)??,
            recur_for_ever: reader.optional(wire::RECUR_FOR_EVER)?,
            end: PostEnd::read_from(reader)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        self.kind.write_to(writer);
        writer.optional(wire::RECUR_FOR_EVER, self.recur_for_ever.as_ref());
        if let Some(end) = &self.end {
            end.write_to(writer);
        }
    }
}

body!(Post);

impl PostKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_DAILY)? {
            return Some(Some(PostKind::RecurDaily(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_WEEKLY)? {
            return Some(Some(PostKind::RecurWeekly(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_DAY)? {
            return Some(Some(PostKind::RecurMonthlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_MONTHLY_BY_WEEK)? {
            return Some(Some(PostKind::RecurMonthlyByWeek(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_DAY)? {
            return Some(Some(PostKind::RecurYearlyByDay(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_YEARLY_BY_WEEK)? {
            return Some(Some(PostKind::RecurYearlyByWeek(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PostKind::RecurDaily(value) => writer.required(wire::RECUR_DAILY, value),
            PostKind::RecurWeekly(value) => writer.required(wire::RECUR_WEEKLY, value),
            PostKind::RecurMonthlyByDay(value) => writer.required(wire::RECUR_MONTHLY_BY_DAY, value),
            PostKind::RecurMonthlyByWeek(value) => writer.required(wire::RECUR_MONTHLY_BY_WEEK, value),
            PostKind::RecurYearlyByDay(value) => writer.required(wire::RECUR_YEARLY_BY_DAY, value),
            PostKind::RecurYearlyByWeek(value) => writer.required(wire::RECUR_YEARLY_BY_WEEK, value),
        }
    }
}

impl PostEnd {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::RECUR_END_DATE)? {
            return Some(Some(PostEnd::RecurEndDate(value)));
        }
        if let Some(value) = reader.optional(wire::RECUR_END_OCCURRENCE)? {
            return Some(Some(PostEnd::RecurEndOccurrence(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PostEnd::RecurEndDate(value) => writer.required(wire::RECUR_END_DATE, value),
            PostEnd::RecurEndOccurrence(value) => writer.required(wire::RECUR_END_OCCURRENCE, value),
        }
    }
}

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const RECUR_DAILY: &str = "recurDaily";
    pub(super) const RECUR_WEEKLY: &str = "recurWeekly";
    pub(super) const RECUR_MONTHLY_BY_DAY: &str = "recurMonthlyByDay";
    pub(super) const RECUR_MONTHLY_BY_WEEK: &str = "recurMonthlyByWeek";
    pub(super) const RECUR_YEARLY_BY_DAY: &str = "recurYearlyByDay";
    pub(super) const RECUR_YEARLY_BY_WEEK: &str = "recurYearlyByWeek";
    pub(super) const RECUR_FOR_EVER: &str = "recurForEver";
    pub(super) const RECUR_END_DATE: &str = "recurEndDate";
    pub(super) const RECUR_END_OCCURRENCE: &str = "recurEndOccurrence";
}
