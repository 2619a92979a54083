// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Round: The round of a courier.

use super::stop;
use crate::tables::ROUND;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Extra, Stored, Update, body::body};

/// The body of a GET response. The round of a courier.
///
/// [`Round`](crate::tables::ROUND), page Delivery rounds.
///
/// One to two of `onFoot`, `byBike` and `byVan` must be true.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the courier is on the road.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// Whether the courier walks.
    ///
    /// - In JSON: `onFoot`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub on_foot: bool,
    /// Whether the courier rides a bicycle.
    ///
    /// - In JSON: `byBike`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub by_bike: bool,
    /// Whether the courier drives a van.
    ///
    /// - In JSON: `byVan`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub by_van: bool,
    /// The stops, in their order.
    ///
    /// - In JSON: `stops`
    /// - Always returned in a GET response.
    /// - Holds an Array, each item an Object (see [`Stop`](crate::tables::STOP)).
    pub stops: Vec<stop::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::on_foot`](field@Get::on_foot).
    pub on_foot: bool,
    /// See [`Get::by_bike`](field@Get::by_bike).
    pub by_bike: bool,
    /// See [`Get::by_van`](field@Get::by_van).
    pub by_van: bool,
    /// See [`Get::stops`](field@Get::stops).
    pub stops: Vec<stop::Get>,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { active, on_foot, by_bike, by_van, stops } = required;
        Get { active, on_foot, by_bike, by_van, stops, extra: Extra::default() }
    }
}

/// The body of a PUT. The round of a courier.
///
/// [`Round`](crate::tables::ROUND), page Delivery rounds.
///
/// One to two of `onFoot`, `byBike` and `byVan` must be true.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the courier is on the road.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether the courier walks.
    ///
    /// - In JSON: `onFoot`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub on_foot: Option<bool>,
    /// Whether the courier rides a bicycle.
    ///
    /// - In JSON: `byBike`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub by_bike: Option<bool>,
    /// Whether the courier drives a van.
    ///
    /// - In JSON: `byVan`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub by_van: Option<bool>,
    /// The stops, in their order.
    ///
    /// - In JSON: `stops`
    /// - Optional in a PUT.
    /// - Holds an Array, each item an Object (see [`Stop`](crate::tables::STOP)).
    /// - A PUT matches its items with the stored items by `code`; it creates an item that matches none, which is validated as [`stop.post`](crate::tables::STOP).
    pub stops: Option<Vec<stop::Put>>,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`on_foot`](field@Self::on_foot).
    #[must_use]
    pub fn on_foot(mut self, on_foot: bool) -> Self {
        self.on_foot = Some(on_foot);
        self
    }

    /// Sets [`by_bike`](field@Self::by_bike).
    #[must_use]
    pub fn by_bike(mut self, by_bike: bool) -> Self {
        self.by_bike = Some(by_bike);
        self
    }

    /// Sets [`by_van`](field@Self::by_van).
    #[must_use]
    pub fn by_van(mut self, by_van: bool) -> Self {
        self.by_van = Some(by_van);
        self
    }

    /// Sets [`stops`](field@Self::stops).
    #[must_use]
    pub fn stops(mut self, stops: impl IntoIterator<Item = stop::Put>) -> Self {
        self.stops = Some(stops.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ROUND;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            on_foot: reader.required(wire::ON_FOOT)?,
            by_bike: reader.required(wire::BY_BIKE)?,
            by_van: reader.required(wire::BY_VAN)?,
            stops: reader.required(wire::STOPS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::ON_FOOT, &self.on_foot);
        writer.required(wire::BY_BIKE, &self.by_bike);
        writer.required(wire::BY_VAN, &self.by_van);
        writer.required(wire::STOPS, &self.stops);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ROUND;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            on_foot: reader.optional(wire::ON_FOOT)?,
            by_bike: reader.optional(wire::BY_BIKE)?,
            by_van: reader.optional(wire::BY_VAN)?,
            stops: reader.optional(wire::STOPS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::ON_FOOT, self.on_foot.as_ref());
        writer.optional(wire::BY_BIKE, self.by_bike.as_ref());
        writer.optional(wire::BY_VAN, self.by_van.as_ref());
        writer.optional(wire::STOPS, self.stops.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const ON_FOOT: &str = "onFoot";
    pub(super) const BY_BIKE: &str = "byBike";
    pub(super) const BY_VAN: &str = "byVan";
    pub(super) const STOPS: &str = "stops";
}
