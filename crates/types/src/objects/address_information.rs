// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Address Information attributes: A postal address.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ADDRESS_INFORMATION;

/// The body of a GET response. A postal address.
///
/// [`Address Information attributes`](linecard_model::objects::ADDRESS_INFORMATION), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The street, house number and box.
    ///
    /// - In JSON: `addressLine1`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub address_line1: String,
    /// The second line of the address.
    ///
    /// - In JSON: `addressLine2`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `address-information.optional`: C in a GET.
    pub address_line2: Option<String>,
    /// The city.
    ///
    /// - In JSON: `city`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub city: String,
    /// The state or province.
    ///
    /// - In JSON: `state`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `address-information.optional`: C in a GET.
    pub state: Option<String>,
    /// The display name of the state or province.
    ///
    /// - In JSON: `stateDisplayName`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `address-information.optional`: C in a GET.
    pub state_display_name: Option<String>,
    /// The postal code.
    ///
    /// - In JSON: `postalCode`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub postal_code: String,
    /// The country.
    ///
    /// - In JSON: `country`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub country: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::address_line1`](field@Get::address_line1).
    pub address_line1: String,
    /// See [`Get::city`](field@Get::city).
    pub city: String,
    /// See [`Get::postal_code`](field@Get::postal_code).
    pub postal_code: String,
    /// See [`Get::country`](field@Get::country).
    pub country: String,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { address_line1, city, postal_code, country } = required;
        Get {
            address_line1,
            city,
            postal_code,
            country,
            address_line2: None,
            state: None,
            state_display_name: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`address_line2`](field@Self::address_line2).
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`state_display_name`](field@Self::state_display_name).
    #[must_use]
    pub fn state_display_name(mut self, state_display_name: impl Into<String>) -> Self {
        self.state_display_name = Some(state_display_name.into());
        self
    }
}

/// The body of a PUT or POST. A postal address.
///
/// [`Address Information attributes`](linecard_model::objects::ADDRESS_INFORMATION), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The street, house number and box.
    ///
    /// - In JSON: `addressLine1`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub address_line1: Option<String>,
    /// The second line of the address.
    ///
    /// - In JSON: `addressLine2`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub address_line2: Option<String>,
    /// The city.
    ///
    /// - In JSON: `city`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub city: Option<String>,
    /// The state or province.
    ///
    /// - In JSON: `state`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub state: Option<String>,
    /// The display name of the state or province.
    ///
    /// - In JSON: `stateDisplayName`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub state_display_name: Option<String>,
    /// The postal code.
    ///
    /// - In JSON: `postalCode`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub postal_code: Option<String>,
    /// The country.
    ///
    /// - In JSON: `country`
    /// - Optional in a PUT and a POST.
    /// - Holds a String.
    pub country: Option<String>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Sets [`address_line1`](field@Self::address_line1).
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets [`address_line2`](field@Self::address_line2).
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Sets [`city`](field@Self::city).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`state_display_name`](field@Self::state_display_name).
    #[must_use]
    pub fn state_display_name(mut self, state_display_name: impl Into<String>) -> Self {
        self.state_display_name = Some(state_display_name.into());
        self
    }

    /// Sets [`postal_code`](field@Self::postal_code).
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`country`](field@Self::country).
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ADDRESS_INFORMATION;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            address_line1: reader.required(wire::ADDRESS_LINE1)?,
            address_line2: reader.optional(wire::ADDRESS_LINE2)?,
            city: reader.required(wire::CITY)?,
            state: reader.optional(wire::STATE)?,
            state_display_name: reader.optional(wire::STATE_DISPLAY_NAME)?,
            postal_code: reader.required(wire::POSTAL_CODE)?,
            country: reader.required(wire::COUNTRY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ADDRESS_LINE1, &self.address_line1);
        writer.optional(wire::ADDRESS_LINE2, self.address_line2.as_ref());
        writer.required(wire::CITY, &self.city);
        writer.optional(wire::STATE, self.state.as_ref());
        writer.optional(wire::STATE_DISPLAY_NAME, self.state_display_name.as_ref());
        writer.required(wire::POSTAL_CODE, &self.postal_code);
        writer.required(wire::COUNTRY, &self.country);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ADDRESS_INFORMATION;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            address_line1: reader.optional(wire::ADDRESS_LINE1)?,
            address_line2: reader.optional(wire::ADDRESS_LINE2)?,
            city: reader.optional(wire::CITY)?,
            state: reader.optional(wire::STATE)?,
            state_display_name: reader.optional(wire::STATE_DISPLAY_NAME)?,
            postal_code: reader.optional(wire::POSTAL_CODE)?,
            country: reader.optional(wire::COUNTRY)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ADDRESS_LINE1, self.address_line1.as_ref());
        writer.optional(wire::ADDRESS_LINE2, self.address_line2.as_ref());
        writer.optional(wire::CITY, self.city.as_ref());
        writer.optional(wire::STATE, self.state.as_ref());
        writer.optional(wire::STATE_DISPLAY_NAME, self.state_display_name.as_ref());
        writer.optional(wire::POSTAL_CODE, self.postal_code.as_ref());
        writer.optional(wire::COUNTRY, self.country.as_ref());
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
    pub(super) const ADDRESS_LINE1: &str = "addressLine1";
    pub(super) const ADDRESS_LINE2: &str = "addressLine2";
    pub(super) const CITY: &str = "city";
    pub(super) const STATE: &str = "state";
    pub(super) const STATE_DISPLAY_NAME: &str = "stateDisplayName";
    pub(super) const POSTAL_CODE: &str = "postalCode";
    pub(super) const COUNTRY: &str = "country";
}
