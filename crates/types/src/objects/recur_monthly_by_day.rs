// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Recur monthly by day attributes: A recurrence on a day of the month.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, Integer, Ranged, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::RECUR_MONTHLY_BY_DAY;

/// The body of a GET response. A recurrence on a day of the month.
///
/// [`Recur monthly by day attributes`](linecard_model::objects::RECUR_MONTHLY_BY_DAY), page Common Objects.
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
    /// The day of the month.
    ///
    /// - In JSON: `dayOfMonth`
    /// - Always returned in a GET response.
    /// - Holds an Integer from 1 to 31.
    pub day_of_month: Ranged<1, 31>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day_of_month: Ranged<1, 31>) -> Self {
        Get { day_of_month, recur_interval: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(day_of_month: i64) -> Result<Self, BadAttribute> {
        Ok(Get {
            day_of_month: checked::<Self, Ranged<1, 31>>(wire::DAY_OF_MONTH, day_of_month)?,
            recur_interval: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`recur_interval`](field@Self::recur_interval).
    #[must_use]
    pub fn recur_interval(mut self, recur_interval: impl Into<Integer>) -> Self {
        self.recur_interval = Some(recur_interval.into());
        self
    }
}

/// The body of a PUT or POST. A recurrence on a day of the month.
///
/// [`Recur monthly by day attributes`](linecard_model::objects::RECUR_MONTHLY_BY_DAY), page Common Objects.
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
    /// The day of the month.
    ///
    /// - In JSON: `dayOfMonth`
    /// - Required in a PUT and a POST.
    /// - Holds an Integer from 1 to 31.
    pub day_of_month: Ranged<1, 31>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day_of_month: Ranged<1, 31>) -> Self {
        Put { day_of_month, recur_interval: None }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(day_of_month: i64) -> Result<Self, BadAttribute> {
        Ok(Put {
            day_of_month: checked::<Self, Ranged<1, 31>>(wire::DAY_OF_MONTH, day_of_month)?,
            recur_interval: None,
        })
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
    const OBJECT: &'static Object = &RECUR_MONTHLY_BY_DAY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_month: reader.required(wire::DAY_OF_MONTH)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_MONTH, &self.day_of_month);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &RECUR_MONTHLY_BY_DAY;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            recur_interval: reader.optional(wire::RECUR_INTERVAL)?,
            day_of_month: reader.required(wire::DAY_OF_MONTH)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RECUR_INTERVAL, self.recur_interval.as_ref());
        writer.required(wire::DAY_OF_MONTH, &self.day_of_month);
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
    pub(super) const DAY_OF_MONTH: &str = "dayOfMonth";
}
