// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding attributes: The settings of a call forwarding service.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_FORWARDING;

/// The body of a GET response. The settings of a call forwarding service.
///
/// [`Call Forwarding attributes`](linecard_model::objects::CALL_FORWARDING), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// The destination of forwarded calls.
    ///
    /// - In JSON: `destination`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub destination: String,
    /// Whether the ring splash is active.
    ///
    /// - In JSON: `ringSplashActive`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-forwarding.kinds`: C in a GET.
    pub ring_splash_active: Option<bool>,
    /// The number of rings.
    ///
    /// - In JSON: `numberOfRings`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-forwarding.kinds`: C in a GET.
    pub number_of_rings: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(active: bool, destination: impl Into<String>) -> Self {
        Get {
            active,
            destination: destination.into(),
            ring_splash_active: None,
            number_of_rings: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`ring_splash_active`](field@Self::ring_splash_active).
    #[must_use]
    pub fn ring_splash_active(mut self, ring_splash_active: bool) -> Self {
        self.ring_splash_active = Some(ring_splash_active);
        self
    }

    /// Sets [`number_of_rings`](field@Self::number_of_rings).
    #[must_use]
    pub fn number_of_rings(mut self, number_of_rings: impl Into<Integer>) -> Self {
        self.number_of_rings = Some(number_of_rings.into());
        self
    }
}

/// The body of a PUT. The settings of a call forwarding service.
///
/// [`Call Forwarding attributes`](linecard_model::objects::CALL_FORWARDING), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// The destination of forwarded calls.
    ///
    /// - In JSON: `destination`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub destination: Option<String>,
    /// Whether the ring splash is active.
    ///
    /// - In JSON: `ringSplashActive`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub ring_splash_active: Option<bool>,
    /// The number of rings.
    ///
    /// - In JSON: `numberOfRings`
    /// - Optional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    pub number_of_rings: Option<Integer>,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`destination`](field@Self::destination).
    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`ring_splash_active`](field@Self::ring_splash_active).
    #[must_use]
    pub fn ring_splash_active(mut self, ring_splash_active: bool) -> Self {
        self.ring_splash_active = Some(ring_splash_active);
        self
    }

    /// Sets [`number_of_rings`](field@Self::number_of_rings).
    #[must_use]
    pub fn number_of_rings(mut self, number_of_rings: impl Into<Integer>) -> Self {
        self.number_of_rings = Some(number_of_rings.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_FORWARDING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            destination: reader.required(wire::DESTINATION)?,
            ring_splash_active: reader.optional(wire::RING_SPLASH_ACTIVE)?,
            number_of_rings: reader.optional(wire::NUMBER_OF_RINGS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::DESTINATION, &self.destination);
        writer.optional(wire::RING_SPLASH_ACTIVE, self.ring_splash_active.as_ref());
        writer.optional(wire::NUMBER_OF_RINGS, self.number_of_rings.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_FORWARDING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            destination: reader.optional(wire::DESTINATION)?,
            ring_splash_active: reader.optional(wire::RING_SPLASH_ACTIVE)?,
            number_of_rings: reader.optional(wire::NUMBER_OF_RINGS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::DESTINATION, self.destination.as_ref());
        writer.optional(wire::RING_SPLASH_ACTIVE, self.ring_splash_active.as_ref());
        writer.optional(wire::NUMBER_OF_RINGS, self.number_of_rings.as_ref());
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
    pub(super) const DESTINATION: &str = "destination";
    pub(super) const RING_SPLASH_ACTIVE: &str = "ringSplashActive";
    pub(super) const NUMBER_OF_RINGS: &str = "numberOfRings";
}
