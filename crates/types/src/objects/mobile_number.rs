// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Mobile Number: The mobile phone of a user, which rings instead of the fixed one or together with it.

pub use super::devices_to_ring::Mode;
use super::mobile_number_advanced_settings;
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, Open, PhoneNumberOrNone, ReturnedNumber, Stored, Update, attribute::checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::MOBILE_NUMBER;

/// The body of a GET response. The mobile phone of a user, which rings instead of the fixed one or together with it.
///
/// [`Mobile Number`](linecard_model::objects::MOBILE_NUMBER), page Mobile Number.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Which phones of the user ring.
    ///
    /// - In JSON: `phonesToRing`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds one of `"Fixed"`, `"Mobile"`, `"Both"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub phones_to_ring: Option<Open<Mode>>,
    /// The number of the mobile phone, or an empty string if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// Further settings of the mobile phone.
    ///
    /// - In JSON: `advanced_settings`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Mobile Number: advanced_settings`](linecard_model::objects::MOBILE_NUMBER_ADVANCED_SETTINGS)).
    pub advanced_settings: Option<mobile_number_advanced_settings::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`phones_to_ring`](field@Self::phones_to_ring).
    #[must_use]
    pub fn phones_to_ring(mut self, phones_to_ring: impl Into<Open<Mode>>) -> Self {
        self.phones_to_ring = Some(phones_to_ring.into());
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: ReturnedNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`advanced_settings`](field@Self::advanced_settings).
    #[must_use]
    pub fn advanced_settings(mut self, advanced_settings: mobile_number_advanced_settings::Get) -> Self {
        self.advanced_settings = Some(advanced_settings);
        self
    }
}

/// The body of a PUT. The mobile phone of a user, which rings instead of the fixed one or together with it.
///
/// [`Mobile Number`](linecard_model::objects::MOBILE_NUMBER), page Mobile Number.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Which phones of the user ring.
    ///
    /// - In JSON: `phonesToRing`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds one of `"Fixed"`, `"Mobile"`, `"Both"`.
    pub phones_to_ring: Option<Mode>,
    /// The number of the mobile phone, or an empty string if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    /// - `phoneNumber` is required if `active` is true, unless it is already stored.
    /// - `phoneNumber` must not be empty if `active` is true.
    pub phone_number: Option<PhoneNumberOrNone>,
    /// Further settings of the mobile phone.
    ///
    /// - In JSON: `advanced_settings`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Mobile Number: advanced_settings`](linecard_model::objects::MOBILE_NUMBER_ADVANCED_SETTINGS)).
    /// - A PUT replaces only the attributes that it contains.
    pub advanced_settings: Option<mobile_number_advanced_settings::Put>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`phones_to_ring`](field@Self::phones_to_ring).
    #[must_use]
    pub fn phones_to_ring(mut self, phones_to_ring: Mode) -> Self {
        self.phones_to_ring = Some(phones_to_ring);
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<PhoneNumberOrNone>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number =
            Some(checked::<Self, PhoneNumberOrNone>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`advanced_settings`](field@Self::advanced_settings).
    #[must_use]
    pub fn advanced_settings(mut self, advanced_settings: mobile_number_advanced_settings::Put) -> Self {
        self.advanced_settings = Some(advanced_settings);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MOBILE_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.optional(wire::ACTIVE)?,
            phones_to_ring: reader.optional(wire::PHONES_TO_RING)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            advanced_settings: reader.optional(wire::ADVANCED_SETTINGS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::PHONES_TO_RING, self.phones_to_ring.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::ADVANCED_SETTINGS, self.advanced_settings.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MOBILE_NUMBER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            phones_to_ring: reader.optional(wire::PHONES_TO_RING)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            advanced_settings: reader.optional(wire::ADVANCED_SETTINGS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::PHONES_TO_RING, self.phones_to_ring.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::ADVANCED_SETTINGS, self.advanced_settings.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const PHONES_TO_RING: &str = "phonesToRing";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const ADVANCED_SETTINGS: &str = "advanced_settings";
}
