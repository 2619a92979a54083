// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Schedule recurrence attributes: A recurrence after a number of days.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SCHEDULE_RECURRENCE_DAILY;

/// The body of a GET response. A recurrence after a number of days.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_DAILY), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The number of days between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

/// The body of a PUT or POST. A recurrence after a number of days.
///
/// [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE_DAILY), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The number of days between two conferences.
    ///
    /// - In JSON: `recurInterval`
    /// - Conditional in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub recur_interval: Option<Integer>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_DAILY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { recur_interval: reader.optional(wire::RECUR_INTERVAL)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE_RECURRENCE_DAILY;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { recur_interval: reader.optional(wire::RECUR_INTERVAL)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
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
}
