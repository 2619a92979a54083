// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group meet me conferencing ports attributes: How many participants conferences may have at the same time.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS;

/// The body of a GET response. How many participants conferences may have at the same time.
///
/// [`Group meet me conferencing ports attributes`](linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS), page Conventions.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the number of participants is unlimited.
    ///
    /// - In JSON: `unlimited`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub unlimited: Option<bool>,
    /// The highest allowed number of participants.
    ///
    /// - In JSON: `quantity`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    /// - `quantity` is not allowed if `unlimited` is true.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub quantity: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`unlimited`](field@Self::unlimited).
    #[must_use]
    pub fn unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }

    /// Sets [`quantity`](field@Self::quantity).
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<Integer>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }
}

/// The body of a PUT. How many participants conferences may have at the same time.
///
/// [`Group meet me conferencing ports attributes`](linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS), page Conventions.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the number of participants is unlimited.
    ///
    /// - In JSON: `unlimited`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub unlimited: Option<bool>,
    /// The highest allowed number of participants.
    ///
    /// - In JSON: `quantity`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    /// - `quantity` is not allowed if `unlimited` is true.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub quantity: Option<Integer>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`unlimited`](field@Self::unlimited).
    #[must_use]
    pub fn unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }

    /// Sets [`quantity`](field@Self::quantity).
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<Integer>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_MEET_ME_CONFERENCING_PORTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            unlimited: reader.optional(wire::UNLIMITED)?,
            quantity: reader.optional(wire::QUANTITY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::UNLIMITED, self.unlimited.as_ref());
        writer.optional(wire::QUANTITY, self.quantity.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &GROUP_MEET_ME_CONFERENCING_PORTS;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            unlimited: reader.optional(wire::UNLIMITED)?,
            quantity: reader.optional(wire::QUANTITY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::UNLIMITED, self.unlimited.as_ref());
        writer.optional(wire::QUANTITY, self.quantity.as_ref());
        writer.rest(&self.extra);
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
    pub(super) const UNLIMITED: &str = "unlimited";
    pub(super) const QUANTITY: &str = "quantity";
}
