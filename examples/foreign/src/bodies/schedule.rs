// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Schedule: The day and hour of a stop.

use crate::tables::SCHEDULE;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{
    BadAttribute, Body, Extra, Open, Ranged, Stored, Update, Word, attribute::checked, body::body, word::word,
};

/// The body of a GET response. The day and hour of a stop.
///
/// [`Schedule`](crate::tables::SCHEDULE), page Delivery rounds.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The day of the week.
    ///
    /// - In JSON: `day`
    /// - Always returned in a GET response.
    /// - Holds one of `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub day: Open<Day>,
    /// The hour, by the clock of the courier.
    ///
    /// - In JSON: `hour`
    /// - Optional in a GET response.
    /// - Holds an Integer from 6 to 20.
    pub hour: Option<Ranged<6, 20>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day: impl Into<Open<Day>>) -> Self {
        Get { day: day.into(), hour: None, extra: Extra::default() }
    }

    /// Sets [`hour`](field@Self::hour).
    #[must_use]
    pub fn hour(mut self, hour: Ranged<6, 20>) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Converts the value, and sets [`hour`](field@Self::hour).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_hour(mut self, hour: i64) -> Result<Self, BadAttribute> {
        self.hour = Some(checked::<Self, Ranged<6, 20>>(wire::HOUR, hour)?);
        Ok(self)
    }
}

/// The body of a PUT or POST. The day and hour of a stop.
///
/// [`Schedule`](crate::tables::SCHEDULE), page Delivery rounds.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The day of the week.
    ///
    /// - In JSON: `day`
    /// - Required in a PUT and a POST.
    /// - Holds one of `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    pub day: Day,
    /// The hour, by the clock of the courier.
    ///
    /// - In JSON: `hour`
    /// - Optional in a PUT and a POST.
    /// - Holds an Integer from 6 to 20.
    pub hour: Option<Ranged<6, 20>>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(day: Day) -> Self {
        Put { day, hour: None }
    }

    /// Sets [`hour`](field@Self::hour).
    #[must_use]
    pub fn hour(mut self, hour: Ranged<6, 20>) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Converts the value, and sets [`hour`](field@Self::hour).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_hour(mut self, hour: i64) -> Result<Self, BadAttribute> {
        self.hour = Some(checked::<Self, Ranged<6, 20>>(wire::HOUR, hour)?);
        Ok(self)
    }
}

/// The words that `day` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Day {
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
    const OBJECT: &'static Object = &SCHEDULE;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { day: reader.required(wire::DAY)?, hour: reader.optional(wire::HOUR)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DAY, &self.day);
        writer.optional(wire::HOUR, self.hour.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SCHEDULE;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { day: reader.required(wire::DAY)?, hour: reader.optional(wire::HOUR)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DAY, &self.day);
        writer.optional(wire::HOUR, self.hour.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Day {
    const ALL: &'static [Self] =
        &[Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday, Day::Saturday];
    const WORDS: &'static [&'static str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Day);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DAY: &str = "day";
    pub(super) const HOUR: &str = "hour";
}
