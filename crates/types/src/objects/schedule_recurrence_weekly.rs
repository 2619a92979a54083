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
/// The other methods: [`Put`] and [`Post`].
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
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

/// The required attributes of [`Get`], by name: what [`Get::new`] takes.
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

/// The body of a PUT or POST. A recurrence on weekdays.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_WEEKLY), page Common Objects.
///
/// The other methods: [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The number of weeks between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// Whether the conference takes place on Sundays.
    ///
    /// - In JSON: `Sunday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub sunday: bool,
    /// Whether the conference takes place on Mondays.
    ///
    /// - In JSON: `Monday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub monday: bool,
    /// Whether the conference takes place on Tuesdays.
    ///
    /// - In JSON: `Tuesday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub tuesday: bool,
    /// Whether the conference takes place on Wednesdays.
    ///
    /// - In JSON: `Wednesday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub wednesday: bool,
    /// Whether the conference takes place on Thursdays.
    ///
    /// - In JSON: `Thursday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub thursday: bool,
    /// Whether the conference takes place on Fridays.
    ///
    /// - In JSON: `Friday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub friday: bool,
    /// Whether the conference takes place on Saturdays.
    ///
    /// - In JSON: `Saturday`
    /// - Required in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub saturday: bool,
}

/// The body of a POST, which differs in nothing from [`Put`].
pub type Post = Put;

/// The required attributes of [`Put`], by name: what [`Put::new`] takes.
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

/// The required attributes of [`Post`], by name.
pub type PostRequired = PutRequired;

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

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_WEEKLY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get {
            recur_interval: from.optional(wire::RECUR_INTERVAL)?,
            sunday: from.required(wire::SUNDAY)?,
            monday: from.required(wire::MONDAY)?,
            tuesday: from.required(wire::TUESDAY)?,
            wednesday: from.required(wire::WEDNESDAY)?,
            thursday: from.required(wire::THURSDAY)?,
            friday: from.required(wire::FRIDAY)?,
            saturday: from.required(wire::SATURDAY)?,
            extra: from.rest(),
        })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        to.required(wire::SUNDAY, &self.sunday);
        to.required(wire::MONDAY, &self.monday);
        to.required(wire::TUESDAY, &self.tuesday);
        to.required(wire::WEDNESDAY, &self.wednesday);
        to.required(wire::THURSDAY, &self.thursday);
        to.required(wire::FRIDAY, &self.friday);
        to.required(wire::SATURDAY, &self.saturday);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_WEEKLY;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put {
            recur_interval: from.optional(wire::RECUR_INTERVAL)?,
            sunday: from.required(wire::SUNDAY)?,
            monday: from.required(wire::MONDAY)?,
            tuesday: from.required(wire::TUESDAY)?,
            wednesday: from.required(wire::WEDNESDAY)?,
            thursday: from.required(wire::THURSDAY)?,
            friday: from.required(wire::FRIDAY)?,
            saturday: from.required(wire::SATURDAY)?,
        })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        to.required(wire::SUNDAY, &self.sunday);
        to.required(wire::MONDAY, &self.monday);
        to.required(wire::TUESDAY, &self.tuesday);
        to.required(wire::WEDNESDAY, &self.wednesday);
        to.required(wire::THURSDAY, &self.thursday);
        to.required(wire::FRIDAY, &self.friday);
        to.required(wire::SATURDAY, &self.saturday);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The attributes as the wire spells them.
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
