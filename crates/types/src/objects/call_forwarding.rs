// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding attributes: The settings of a call forwarding service.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Destination, Extra, Integer, ReturnedNumber, Stored, Update, attribute::checked, body::body,
};
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
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub destination: ReturnedNumber,
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
    pub fn new(active: bool, destination: ReturnedNumber) -> Self {
        Get { active, destination, ring_splash_active: None, number_of_rings: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(active: bool, destination: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            active,
            destination: checked::<Self, ReturnedNumber>(wire::DESTINATION, Into::<String>::into(destination))?,
            ring_splash_active: None,
            number_of_rings: None,
            extra: Extra::default(),
        })
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
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - `destination` is required if `active` is true, unless it is already stored.
    /// - `destination` must not be empty if `active` is true.
    /// - Interpretation `call-forwarding.destination`: While active is true, there must be a destination.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub destination: Option<Destination>,
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
    pub fn destination(mut self, destination: Destination) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Converts the value, and sets [`destination`](field@Self::destination).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_destination(mut self, destination: impl Into<String>) -> Result<Self, BadAttribute> {
        self.destination = Some(checked::<Self, Destination>(wire::DESTINATION, Into::<String>::into(destination))?);
        Ok(self)
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
