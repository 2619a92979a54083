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
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(stops: impl Into<Integer>, weight: impl Into<Decimal>) -> Self {
        Get { stops: stops.into(), weight: weight.into(), extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(stops: impl Into<Integer>, weight: f64) -> Result<Self, BadAttribute> {
        Ok(Get {
            stops: stops.into(),
            weight: checked::<Self, Decimal>(wire::WEIGHT, weight)?,
            extra: Extra::default(),
        })
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &FIGURES;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { stops: reader.required(wire::STOPS)?, weight: reader.required(wire::WEIGHT)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::STOPS, &self.stops);
        writer.required(wire::WEIGHT, &self.weight);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const STOPS: &str = "stops";
    pub(super) const WEIGHT: &str = "weight";
}
