// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Schedule recurrence attributes: A recurrence on weekdays.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY;

/// The body of a GET response. A recurrence on weekdays.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number of weeks between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// Whether the conference takes place on Sundays.
    ///
    /// - In JSON: `Sunday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub sunday: bool,
    /// Whether the conference takes place on Mondays.
    ///
    /// - In JSON: `Monday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub monday: bool,
    /// Whether the conference takes place on Tuesdays.
    ///
    /// - In JSON: `Tuesday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub tuesday: bool,
    /// Whether the conference takes place on Wednesdays.
    ///
    /// - In JSON: `Wednesday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub wednesday: bool,
    /// Whether the conference takes place on Thursdays.
    ///
    /// - In JSON: `Thursday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub thursday: bool,
    /// Whether the conference takes place on Fridays.
    ///
    /// - In JSON: `Friday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub friday: bool,
    /// Whether the conference takes place on Saturdays.
    ///
    /// - In JSON: `Saturday`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub saturday: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::sunday`](field@Get::sunday).
    pub sunday: bool,
    /// See [`Get::monday`](field@Get::monday).
    pub monday: bool,
    /// See [`Get::tuesday`](field@Get::tuesday).
    pub tuesday: bool,
    /// See [`Get::wednesday`](field@Get::wednesday).
    pub wednesday: bool,
    /// See [`Get::thursday`](field@Get::thursday).
    pub thursday: bool,
    /// See [`Get::friday`](field@Get::friday).
    pub friday: bool,
    /// See [`Get::saturday`](field@Get::saturday).
    pub saturday: bool,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { sunday, monday, tuesday, wednesday, thursday, friday, saturday } = required;
        Get {
            sunday,
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
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

/// The body of a PUT. A recurrence on weekdays.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY), page Common Objects.
///
/// At least one of `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday` and `Saturday` must be true.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The number of weeks between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// Whether the conference takes place on Sundays.
    ///
    /// - In JSON: `Sunday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub sunday: bool,
    /// Whether the conference takes place on Mondays.
    ///
    /// - In JSON: `Monday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub monday: bool,
    /// Whether the conference takes place on Tuesdays.
    ///
    /// - In JSON: `Tuesday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub tuesday: bool,
    /// Whether the conference takes place on Wednesdays.
    ///
    /// - In JSON: `Wednesday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub wednesday: bool,
    /// Whether the conference takes place on Thursdays.
    ///
    /// - In JSON: `Thursday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub thursday: bool,
    /// Whether the conference takes place on Fridays.
    ///
    /// - In JSON: `Friday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub friday: bool,
    /// Whether the conference takes place on Saturdays.
    ///
    /// - In JSON: `Saturday`
    /// - Required in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub saturday: bool,
}

/// The required attributes of [`Put`], for [`Put::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PutRequired {
    /// See [`Put::sunday`](field@Put::sunday).
    pub sunday: bool,
    /// See [`Put::monday`](field@Put::monday).
    pub monday: bool,
    /// See [`Put::tuesday`](field@Put::tuesday).
    pub tuesday: bool,
    /// See [`Put::wednesday`](field@Put::wednesday).
    pub wednesday: bool,
    /// See [`Put::thursday`](field@Put::thursday).
    pub thursday: bool,
    /// See [`Put::friday`](field@Put::friday).
    pub friday: bool,
    /// See [`Put::saturday`](field@Put::saturday).
    pub saturday: bool,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: PutRequired) -> Self {
        let PutRequired { sunday, monday, tuesday, wednesday, thursday, friday, saturday } = required;
        Put { sunday, monday, tuesday, wednesday, thursday, friday, saturday, recur_interval: None }
    }

    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

/// The body of a POST. A recurrence on weekdays.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY), page Common Objects.
///
/// At least one of `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday` and `Saturday` must be true.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The number of weeks between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a POST.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// Whether the conference takes place on Sundays.
    ///
    /// - In JSON: `Sunday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub sunday: bool,
    /// Whether the conference takes place on Mondays.
    ///
    /// - In JSON: `Monday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub monday: bool,
    /// Whether the conference takes place on Tuesdays.
    ///
    /// - In JSON: `Tuesday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub tuesday: bool,
    /// Whether the conference takes place on Wednesdays.
    ///
    /// - In JSON: `Wednesday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub wednesday: bool,
    /// Whether the conference takes place on Thursdays.
    ///
    /// - In JSON: `Thursday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub thursday: bool,
    /// Whether the conference takes place on Fridays.
    ///
    /// - In JSON: `Friday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub friday: bool,
    /// Whether the conference takes place on Saturdays.
    ///
    /// - In JSON: `Saturday`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `schedule-recurrence-weekly.days`: In a POST and a PUT, at least one day is true.
    pub saturday: bool,
}

/// The required attributes of [`Post`], for [`Post::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PostRequired {
    /// See [`Post::sunday`](field@Post::sunday).
    pub sunday: bool,
    /// See [`Post::monday`](field@Post::monday).
    pub monday: bool,
    /// See [`Post::tuesday`](field@Post::tuesday).
    pub tuesday: bool,
    /// See [`Post::wednesday`](field@Post::wednesday).
    pub wednesday: bool,
    /// See [`Post::thursday`](field@Post::thursday).
    pub thursday: bool,
    /// See [`Post::friday`](field@Post::friday).
    pub friday: bool,
    /// See [`Post::saturday`](field@Post::saturday).
    pub saturday: bool,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: PostRequired) -> Self {
        let PostRequired { sunday, monday, tuesday, wednesday, thursday, friday, saturday } = required;
        Post { sunday, monday, tuesday, wednesday, thursday, friday, saturday, recur_interval: None }
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
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_WEEKLY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            sunday: reader.required(wire::SUNDAY)?,
            monday: reader.required(wire::MONDAY)?,
            tuesday: reader.required(wire::TUESDAY)?,
            wednesday: reader.required(wire::WEDNESDAY)?,
            thursday: reader.required(wire::THURSDAY)?,
            friday: reader.required(wire::FRIDAY)?,
            saturday: reader.required(wire::SATURDAY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::SUNDAY, &self.sunday);
        writer.required(wire::MONDAY, &self.monday);
        writer.required(wire::TUESDAY, &self.tuesday);
        writer.required(wire::WEDNESDAY, &self.wednesday);
        writer.required(wire::THURSDAY, &self.thursday);
        writer.required(wire::FRIDAY, &self.friday);
        writer.required(wire::SATURDAY, &self.saturday);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_WEEKLY;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            sunday: reader.required(wire::SUNDAY)?,
            monday: reader.required(wire::MONDAY)?,
            tuesday: reader.required(wire::TUESDAY)?,
            wednesday: reader.required(wire::WEDNESDAY)?,
            thursday: reader.required(wire::THURSDAY)?,
            friday: reader.required(wire::FRIDAY)?,
            saturday: reader.required(wire::SATURDAY)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::SUNDAY, &self.sunday);
        writer.required(wire::MONDAY, &self.monday);
        writer.required(wire::TUESDAY, &self.tuesday);
        writer.required(wire::WEDNESDAY, &self.wednesday);
        writer.required(wire::THURSDAY, &self.thursday);
        writer.required(wire::FRIDAY, &self.friday);
        writer.required(wire::SATURDAY, &self.saturday);
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_WEEKLY;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            sunday: reader.required(wire::SUNDAY)?,
            monday: reader.required(wire::MONDAY)?,
            tuesday: reader.required(wire::TUESDAY)?,
            wednesday: reader.required(wire::WEDNESDAY)?,
            thursday: reader.required(wire::THURSDAY)?,
            friday: reader.required(wire::FRIDAY)?,
            saturday: reader.required(wire::SATURDAY)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::SUNDAY, &self.sunday);
        writer.required(wire::MONDAY, &self.monday);
        writer.required(wire::TUESDAY, &self.tuesday);
        writer.required(wire::WEDNESDAY, &self.wednesday);
        writer.required(wire::THURSDAY, &self.thursday);
        writer.required(wire::FRIDAY, &self.friday);
        writer.required(wire::SATURDAY, &self.saturday);
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
    pub(super) const RECUR_INTERVAL: &str = "recurInterval";
    pub(super) const SUNDAY: &str = "Sunday";
    pub(super) const MONDAY: &str = "Monday";
    pub(super) const TUESDAY: &str = "Tuesday";
    pub(super) const WEDNESDAY: &str = "Wednesday";
    pub(super) const THURSDAY: &str = "Thursday";
    pub(super) const FRIDAY: &str = "Friday";
    pub(super) const SATURDAY: &str = "Saturday";
}
