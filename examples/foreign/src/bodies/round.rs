// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Round: The round of a courier.

use super::stop;
use crate::tables::ROUND;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Extra, Stored, Update, body::body};

/// The answer to a GET: the round of a courier.
///
/// [`Round`](crate::tables::ROUND), page Delivery rounds.
///
/// The other methods: [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the courier is on the road.
    ///
    /// `active`: A; Boolean.
    pub active: bool,
    /// The stops, in their order.
    ///
    /// `stops`: A; list of Object, Stop.
    pub stops: Vec<stop::Get>,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// A body with its attributes.
    #[must_use]
    pub fn new(active: bool, stops: impl IntoIterator<Item = stop::Get>) -> Self {
        Get { active, stops: stops.into_iter().collect(), extra: Extra::default() }
    }
}

/// The body of a PUT: the round of a courier.
///
/// [`Round`](crate::tables::ROUND), page Delivery rounds.
///
/// The other methods: [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the courier is on the road.
    ///
    /// `active`: O; Boolean.
    pub active: Option<bool>,
    /// The stops, in their order.
    ///
    /// `stops`: O; list of Object, Stop, matched by `code`.
    pub stops: Option<Vec<stop::Put>>,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`stops`](field@Self::stops).
    #[must_use]
    pub fn stops(mut self, stops: impl IntoIterator<Item = stop::Put>) -> Self {
        self.stops = Some(stops.into_iter().collect());
        self
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ROUND;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { active: from.required(wire::ACTIVE)?, stops: from.required(wire::STOPS)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::ACTIVE, &self.active);
        to.required(wire::STOPS, &self.stops);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ROUND;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put { active: from.optional(wire::ACTIVE)?, stops: from.optional(wire::STOPS)? })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::ACTIVE, self.active.as_ref());
        to.optional(wire::STOPS, self.stops.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const STOPS: &str = "stops";
}
