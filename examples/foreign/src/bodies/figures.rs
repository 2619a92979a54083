// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Figures: What the stops of a round come to.

use crate::tables::FIGURES;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{BadAttribute, Body, Decimal, Extra, Integer, attribute::checked, body::body};

/// The body of a GET response. What the stops of a round come to.
///
/// [`Figures`](crate::tables::FIGURES), page Delivery rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// How many stops there are.
    ///
    /// - In JSON: `stops`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub stops: Integer,
    /// The weight of their parcels in kilograms.
    ///
    /// - In JSON: `weight`
    /// - Always returned in a GET response.
    /// - Holds a Decimal (any number).
    pub weight: Decimal,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(stops: impl Into<Integer>, weight: impl Into<Decimal>) -> Self {
        Get { stops: stops.into(), weight: weight.into(), extra: Extra::default() }
    }

    /// Returns a body with its attributes, and checks their values.
    ///
    /// # Errors
    ///
    /// The rule that a value breaks.
    pub fn try_new(stops: impl Into<Integer>, weight: f64) -> Result<Self, BadAttribute> {
        Ok(Get {
            stops: stops.into(),
            weight: checked::<Self, Decimal>(wire::WEIGHT, weight)?,
            extra: Extra::default(),
        })
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &FIGURES;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { stops: from.required(wire::STOPS)?, weight: from.required(wire::WEIGHT)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::STOPS, &self.stops);
        to.required(wire::WEIGHT, &self.weight);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const STOPS: &str = "stops";
    pub(super) const WEIGHT: &str = "weight";
}
